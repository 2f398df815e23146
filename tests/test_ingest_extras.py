"""Formats whose library is not installed, and formats that the core reads alone."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from contra.ingest.formats.names import READERS, SEVERAL, endings, holds_several, is_article, is_known
from ingest_files import LEAD, reason

LIBRARIES = ("trafilatura", "lxml", "pypdf", "docx", "feedparser", "warcio")

MISSING = [
    ("a.html", "trafilatura", "html"),
    ("a.pdf", "pypdf", "pdf"),
    ("a.docx", "docx", "docx"),
    ("a.xml", "feedparser", "feeds"),
    ("a.warc", "warcio", "warc"),
]


def written_word() -> bytes:
    """A Word document."""
    from docx import Document

    stream = io.BytesIO()
    Document().save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("name", "library", "extra"), MISSING)
def test_what_is_missing_is_told_with_the_line_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str
) -> None:
    word = written_word()
    monkeypatch.setitem(sys.modules, library, None)
    for module in [module for module in sys.modules if module.startswith(f"{library}.")]:
        monkeypatch.setitem(sys.modules, module, None)
    data = word if name == "a.docx" else b"<html><body><p>text</p></body></html>"
    assert (
        reason(tmp_path / name, data) == f"reading this needs the extra '{extra}'; pip install 'contra-check[{extra}]'"
    )


def test_a_scan_of_text_loads_no_library_of_a_format(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LEAD, encoding="utf-8")
    code = f"from contra.cli import run; run(['scan', {str(tmp_path)!r}, '--format', 'concise'])"
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    heavy = {*LIBRARIES, "email.parser", "zipfile", "tarfile", "html.parser", "logging"}
    assert heavy.isdisjoint(told.stdout.split())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", (".txt", "")),
        ("A.HTML", (".html", "")),
        ("a.b.tar.gz", (".tar", ".gz")),
        ("a.tgz", (".tar", ".gz")),
        ("a.warc.gz", (".warc", ".gz")),
        ("a.gz", ("", ".gz")),
        ("a", ("", "")),
        ("", ("", "")),
    ],
)
def test_endings(name: str, expected: tuple[str, str]) -> None:
    assert endings(name) == expected
    assert is_known(name) == (expected[0] in {*READERS, ".tar", ".zip"})


def test_what_holds_several_articles() -> None:
    assert READERS.keys() > SEVERAL
    assert all(map(holds_several, ("a.zip", "a.xml", "a.txt.gz", "a.csv")))
    assert not any(map(holds_several, ("a.txt", "a.html", "a.eml")))


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("a.html", True),
        ("staff.csv", True),
        ("metadata.csv", False),
        ("README.html", False),
        ("readme.txt.gz", False),
        ("licence.fees.rise.txt", True),
        (".a.html", False),
        ("a.json", False),
        ("a.doc", False),
        ("a.html.bak", False),
    ],
)
def test_which_files_of_a_folder_are_articles(name: str, taken: bool) -> None:
    assert is_article(name) == taken
