"""Paths -> documents: what is read, what is skipped and why."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from contra.ingest import ContraError, read_paths
from contra.ingest.decode import decoded
from contra.model import Skipped

LEAD = "The council of Old Ford will close the weir bridge for a week, its engineer said on Monday."


def written(folder: Path, files: dict[str, bytes]) -> Path:
    """The folder with these files in it."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_a_folder_gives_its_articles_sorted_and_nothing_else(tmp_path: Path) -> None:
    names = ("b.md", "a.txt", "deep/er/c.TXT", "README.md", "deep/readme.txt", "gold.json", ".hidden.md", ".git/d.md")
    written(tmp_path, {name: LEAD.encode() for name in names})
    documents, skipped = read_paths([tmp_path])
    assert [document.id for document in documents] == ["a.txt", "b.md", "deep/er/c.TXT"]
    assert [document.path for document in documents] == [(tmp_path / document.id).as_posix() for document in documents]
    assert skipped == ()


def test_a_named_file_keeps_its_name_and_bytes(tmp_path: Path) -> None:
    written(tmp_path, {"README.md": LEAD.encode()})
    documents, _ = read_paths([tmp_path / "README.md"])
    assert [(document.id, document.text) for document in documents] == [("README.md", LEAD)]
    assert documents[0].sha256 == hashlib.sha256(LEAD.encode()).hexdigest()


def test_two_folders_with_one_name_in_both(tmp_path: Path) -> None:
    written(tmp_path, {"x/a.txt": LEAD.encode(), "y/a.txt": LEAD.encode()})
    documents, _ = read_paths([tmp_path / "x", tmp_path / "y"])
    assert [document.id for document in documents] == ["a.txt", (tmp_path / "y/a.txt").as_posix()]


def test_a_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    written(tmp_path, {"a.txt": LEAD.encode()})
    documents, _ = read_paths([tmp_path, tmp_path / "a.txt", tmp_path])
    assert [document.id for document in documents] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "the file is empty; save the article again, or delete the file"),
        ("a.txt", b" \n\t\n", "the file is empty; save the article again, or delete the file"),
        ("a.txt", b"PK\x03\x04\x00\x00", "binary data, not text; save the article as plain text"),
        ("a.txt", b"\x01\x02\x03\x04 text", "binary data, not text; save the article as plain text"),
        ("a.txt", b"x" * 101, "101 bytes, more than 100; split the file or raise the limit"),
        ("a.txt", b"\xff\xfea", "byte 0 is not UTF-16-LE, which the byte order mark promises; save the file as UTF-8"),
        ("a.doc", b"text", ".doc is not read; save the article as .txt, .md, .html, .pdf or .docx"),
        ("a", b"text", "a file without an ending is not read; save the article as .txt, .md, .html, .pdf or .docx"),
        (
            "a.md",
            b"---\noutlet: Harbour Post\ntitle: Weir: closed\n---\nText.",
            "line 3: front matter is not YAML: mapping values are not allowed in this context; "
            "put a value that holds a colon, a quotation mark or a bracket between quotation marks",
        ),
        (
            "a.md",
            b"---\npublished: 2024-02-31\n---\nText.",
            "line 1: front matter: day is out of range for month; correct the value",
        ),
    ],
)
def test_a_bad_article_is_skipped_with_its_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    written(tmp_path, {name: data, "z.txt": LEAD[:90].encode()})
    documents, skipped = read_paths([tmp_path / name, tmp_path / "z.txt"], max_bytes=100)
    assert [document.id for document in documents] == ["z.txt"]
    assert skipped == (Skipped((tmp_path / name).as_posix(), reason),)


def test_a_link_to_nowhere_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    documents, skipped = read_paths([tmp_path])
    assert documents == ()
    assert skipped == (Skipped((tmp_path / "a.txt").as_posix(), "not a regular file; name an article or a folder"),)


def test_a_missing_path_stops_the_work(tmp_path: Path) -> None:
    with pytest.raises(ContraError) as caught:
        read_paths([tmp_path / "gone"])
    shown = (tmp_path / "gone").as_posix()
    assert str(caught.value) == f"{shown}: no such file or folder; check the spelling of the path"
    assert caught.value.file == shown


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"caf\xc3\xa9 \xe2\x80\x9cNo\xe2\x80\x9d", "café “No”"),
        (b"caf\xe9 \x93No\x94", "café “No”"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
        (b"\xff\xfec\x00a\x00f\x00\xe9\x00", "café"),
        (b"\xfe\xff\x00c\x00a\x00f\x00\xe9", "café"),
        ("\ufeffcafé".encode("utf-32-le"), "café"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert decoded(data) == text


def test_bytes_that_windows_1252_leaves_undefined_are_guessed() -> None:
    text = "町議会は月曜日に橋を閉鎖すると発表した。" * 8
    assert decoded(text.encode("shift_jis")) == text


def test_front_matter_fills_the_fields(tmp_path: Path) -> None:
    head = (
        "---\ntitle: Weir bridge to close\noutlet: Harbour Post\npublished: 2024-11-21\n"
        "url: https://harbour.example/weir\nauthor: [Ann Lee, Bo Kim]\n---\n\n"
    )
    written(tmp_path, {"a.md": (head + LEAD).encode()})
    (document,), _ = read_paths([tmp_path])
    assert (document.title, document.outlet, document.author) == (
        "Weir bridge to close",
        "Harbour Post",
        "Ann Lee, Bo Kim",
    )
    assert (document.published, document.published_from) == (date(2024, 11, 21), "front matter")
    assert document.url == "https://harbour.example/weir"
    assert document.body is not None
    assert document.text[document.body.start : document.body.stop] == LEAD
    assert document.headline is not None
    assert document.text[document.headline.start : document.headline.stop] == "Weir bridge to close"


def test_metadata_is_no_article_even_where_it_is_named(tmp_path: Path) -> None:
    written(tmp_path, {"a.txt": LEAD.encode(), "metadata.csv": b"file,outlet\na.txt,Harbour Post\n"})
    documents, skipped = read_paths(sorted(tmp_path.iterdir()))
    assert [(document.id, document.outlet) for document in documents] == [("a.txt", "Harbour Post")]
    assert skipped == ()
