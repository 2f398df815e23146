"""``contra text``: the text that offsets and lines refer to."""

import json
from pathlib import Path

import pytest

from contra.cli import run
from contra.ingest import read_paths
from ingest_files import LEAD, MORE, TEXT, TITLE

PAGE = f"<html><body><article><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p></article></body></html>"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A file of several articles."""
    path = tmp_path / "all.jsonl"
    path.write_text(
        "".join(json.dumps({"text": text, "title": TITLE}) + "\n" for text in (LEAD, MORE)), encoding="utf-8"
    )
    return path


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", PAGE.encode()),
        ("a.txt", TEXT.encode("cp1252")),
        ("b.txt", b"One.\r\nTwo \x1b[31m.\rThree."),
        ("a.md", TEXT.encode()),
    ],
)
def test_the_bytes_are_those_of_the_text(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    assert run(["text", str(tmp_path / name)]) == 0
    (document,), _ = read_paths([tmp_path / name])
    told = capfdbinary.readouterr()
    assert told.out == document.text.encode()
    assert told.err == b""


@pytest.mark.parametrize(("member", "text"), [("1", LEAD), ("#2", MORE)])
def test_an_article_of_several(export: Path, capsys: pytest.CaptureFixture[str], member: str, text: str) -> None:
    assert run(["text", str(export), "--member", member]) == 0
    assert capsys.readouterr().out == f"{TITLE}\n\n{text}"


def test_offsets_and_lines_refer_to_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = "The council denied that the weir bridge was unsafe."
    page = PAGE.replace(MORE, "Ann Lee said the weir bridge was unsafe.").replace(
        "</article>", f"<p>{said}</p></article>"
    )
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    run(["text", str(tmp_path / "a.html")])
    text = capsys.readouterr().out
    run(["assertions", str(tmp_path / "a.html"), "--format", "json"])
    told = json.loads(capsys.readouterr().out)["assertions"]
    assert [text[each["start"] : each["end"]] == each["text"] for each in told] == [True] * len(told)
    assert text.split("\n")[6] == said
    run(["scan", str(tmp_path / "a.html"), "--format", "concise"])
    assert "a.html:7" in capsys.readouterr().out


MISUSE = [
    (["{export}"], "2 articles in it; name one with --member: 1, 2"),
    (["{export}", "--member", "3"], "no article 3 in it; name one with --member: 1, 2"),
    (["{folder}/one.txt", "--member", "3"], "one.txt: no article 3 in it; leave --member out"),
    (["{folder}/gone.txt"], "gone.txt: no such file or folder; check the spelling of the path"),
    (["{folder}/a.doc"], "a.doc: .doc is not read; save the article as .txt, .md, .html, .pdf or .docx"),
    (["{folder}/a.pdf"], "a.pdf: no whole PDF; save it again"),
    (["{folder}/empty"], "empty: nothing to read; name an article"),
    (["{folder}/bad.jsonl", "--member", "1"], "bad.jsonl#1: JSON, but no object: 3; write an object in each line"),
    (["{folder}/bad.jsonl", "--member", "7"], "no article 7 in it; name one with --member: 2"),
    (["x" * 300], "File name too long; name a file"),
    ([], "Missing argument 'FILE'"),
]


@pytest.mark.parametrize(("arguments", "message"), MISUSE)
def test_misuse_is_told_in_one_line(
    export: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    folder = export.parent
    for name in ("a.doc", "a.pdf"):
        (folder / name).write_bytes(b"x")
    (folder / "empty").mkdir()
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "bad.jsonl").write_text('3\n{"text": "One."}\n', encoding="utf-8")
    assert run(["text", *(each.format(export=export, folder=folder) for each in arguments)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert message in told.err
    assert told.err.count("\n") == 1


def test_a_terminal_sees_no_control_characters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"One \x1b[31mred\nTwo")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert run(["text", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out == "One \\x1b[31mred\nTwo\n"


def test_unknown_files_of_a_folder_are_passed_over_but_told_of_where_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.doc").write_bytes(b"x")
    assert run(["scan", str(tmp_path)]) == 0
    assert "b.doc" not in capsys.readouterr().out
    assert run(["scan", str(tmp_path / "a.txt"), str(tmp_path / "b.doc")]) == 0
    assert "b.doc: .doc is not read;" in " ".join(capsys.readouterr().out.split())
