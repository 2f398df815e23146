"""Archives of files and of the web: what is in them, and what they must not do."""

import gzip
import io
import random
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from contra.ingest import read_paths
from contra.ingest.formats import archive
from ingest_files import LEAD, MORE, TEXT, TITLE, one, read_file, reason, zipped

Files = Mapping[str, bytes]


def tarred(files: Files, mode: str = "w") -> bytes:
    """A tar archive."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as packed:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            packed.addfile(info, io.BytesIO(data))
    return stream.getvalue()


PACKERS: list[tuple[str, Callable[[Files], bytes]]] = [
    ("all.zip", zipped),
    ("all.tar", tarred),
    ("all.tar.gz", lambda files: tarred(files, "w:gz")),
    ("all.tgz", lambda files: tarred(files, "w:gz")),
    ("all.tar.bz2", lambda files: tarred(files, "w:bz2")),
    ("all.tar.xz", lambda files: tarred(files, "w:xz")),
]
packers = pytest.mark.parametrize(("name", "pack"), PACKERS)


@packers
def test_the_articles_of_an_archive(tmp_path: Path, name: str, pack: Callable[[Files], bytes]) -> None:
    files = {
        "b.txt": LEAD.encode(),
        "news/a.md": MORE.encode(),
        "news/all.jsonl": b'{"text": "One."}\n{"text": "Two."}\n',
        "news/README.md": b"about",
        "news/.hidden.txt": b"hidden",
        "__MACOSX/b.txt": b"resources",
        ".git/c.txt": b"hidden",
        "picture.png": b"\x89PNG",
        "empty/": b"",
    }
    documents, skipped = read_file(tmp_path / name, pack(files))
    assert skipped == []
    assert [document.id for document in documents] == [
        f"{name}/b.txt",
        f"{name}/news/a.md",
        f"{name}/news/all.jsonl#1",
        f"{name}/news/all.jsonl#2",
    ]
    assert [document.text for document in documents] == [LEAD, MORE, "One.", "Two."]
    assert documents[1].path == f"{(tmp_path / name).as_posix()}/news/a.md"


@packers
def test_a_table_in_an_archive_tells_of_the_articles_beside_it(
    tmp_path: Path, name: str, pack: Callable[[Files], bytes]
) -> None:
    rows = b"file,outlet,published\na.txt,Post,2024-11-21\n"
    files = {"a.txt": LEAD.encode(), "x/a.txt": LEAD.encode(), "x/metadata.csv": rows, "y/metadata.csv": b"a,b\n"}
    documents, skipped = read_file(tmp_path / name, pack(files))
    told = [(document.id.removeprefix(name), document.outlet, document.published_from) for document in documents]
    assert told == [("/a.txt", None, "unknown"), ("/x/a.txt", "Post", "metadata.csv")]
    unknown = "line 1: a, b: unknown columns; name them file, outlet, published, title, url"
    assert skipped == [("/y/metadata.csv", unknown)]


def test_a_table_beside_an_archive_goes_before_one_in_it(tmp_path: Path) -> None:
    files = {"a.txt": LEAD.encode(), "metadata.csv": b"file,outlet,title\na.txt,Inner,Inner title\n"}
    (tmp_path / "all.zip").write_bytes(zipped(files))
    (tmp_path / "metadata.csv").write_text("file,outlet\nall.zip/a.txt,Outer\n", encoding="utf-8")
    (document,), skipped = read_paths([tmp_path], published={"all.zip/a.txt": date(2024, 11, 21)})
    assert skipped == ()
    assert (document.outlet, document.title) == ("Outer", "Inner title")
    assert (document.published, document.published_from) == (date(2024, 11, 21), "given")


@packers
def test_a_bad_file_in_an_archive_stops_nothing(tmp_path: Path, name: str, pack: Callable[[Files], bytes]) -> None:
    files = {
        "a.pdf": b"no PDF",
        "b.txt": b"",
        "c.zip": zipped({"d.txt": b"deep"}),
        "d.jsonl.gz": b"",
        "e.txt": LEAD.encode(),
    }
    documents, skipped = read_file(tmp_path / name, pack(files))
    assert [document.text for document in documents] == [LEAD]
    assert skipped == [
        ("/a.pdf", "no whole PDF; save it again"),
        ("/b.txt", "the file is empty; save the article again, or delete the file"),
        ("/c.zip", "packed within an archive; unpack the outer one"),
        ("/d.jsonl.gz", "packed within an archive; unpack the outer one"),
    ]


@packers
def test_names_that_lead_out_of_an_archive(tmp_path: Path, name: str, pack: Callable[[Files], bytes]) -> None:
    files = {"../../etc/a.txt": LEAD.encode(), "/etc/b.txt": LEAD.encode(), "c\\d.txt": LEAD.encode()}
    documents, _ = read_file(tmp_path / name, pack(files))
    assert [document.id for document in documents] == [
        f"{name}/{inner}" for inner in ("c/d.txt", "etc/a.txt", "etc/b.txt")
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_two_archives_of_one_name(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "all.zip").write_bytes(zipped({"a.txt": LEAD.encode()}))
    documents, _ = read_paths([tmp_path / "x", tmp_path / "y"])
    assert [document.id for document in documents] == ["all.zip/a.txt", f"{(tmp_path / 'y/all.zip').as_posix()}/a.txt"]


def test_two_files_of_one_name(tmp_path: Path) -> None:
    packed = zipped({"a.txt": LEAD.encode(), "./a.txt": MORE.encode()})
    documents, _ = read_file(tmp_path / "all.zip", packed)
    assert [(document.id, document.text) for document in documents] == [
        ("all.zip/(2)/a.txt", MORE),
        ("all.zip/a.txt", LEAD),
    ]


def test_links_and_devices_of_an_archive_are_passed_over(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as packed:
        for name, kind in (("a.txt", tarfile.SYMTYPE), ("b.txt", tarfile.LNKTYPE), ("c.txt", tarfile.CHRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/hostname"
            packed.addfile(info)
    assert reason(tmp_path / "all.tar", stream.getvalue()).startswith("no article in it")


# ── bombs ───────────────────────────────────────────────────────────────────────────────────────

BOMB = "it unpacks to more than 10,000,000 bytes; unpack it and scan the folder"
NOTHING = "no article in it; save the articles again, or delete the file"
ZEROS = {f"{letter}.txt": b"0" * 3_000_000 for letter in "abcd"}


@pytest.mark.parametrize(("name", "pack"), [each for each in PACKERS if each[0] != "all.tar"])
def test_an_archive_that_unpacks_to_too_much(tmp_path: Path, name: str, pack: Callable[[Files], bytes]) -> None:
    documents, skipped = read_file(tmp_path / name, pack(ZEROS))
    assert len(documents) == 3
    assert skipped == [("", BOMB)]


@pytest.mark.parametrize("name", ["a.txt.gz", "a.csv.gz", "a.jsonl.gz", "a.html.gz"])
def test_a_packed_file_that_unpacks_to_too_much(tmp_path: Path, name: str) -> None:
    documents, skipped = read_file(tmp_path / name, gzip.compress(b"text\n" + b"0" * 12_000_000))
    assert documents == []
    assert skipped[-1][1] in (BOMB, "more than 5,000,000 bytes; split the file or raise the limit")


def test_an_archive_of_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST", 2)
    documents, skipped = read_file(tmp_path / "all.zip", zipped({f"{n}.txt": LEAD.encode() for n in range(3)}))
    assert len(documents) == 2
    assert skipped == [("", "more than 2 files; unpack it and scan the folder")]


def test_a_large_file_in_an_archive(tmp_path: Path) -> None:
    documents, skipped = read_file(tmp_path / "all.zip", zipped({"a.txt": b"x" * 101, "b.txt": b"y"}), max_bytes=100)
    assert [document.id for document in documents] == ["all.zip/b.txt"]
    assert skipped == [("/a.txt", "more than 100 bytes; split the file or raise the limit")]


def locked() -> bytes:
    """A zip archive with the mark of encryption on its file."""
    data = bytearray(zipped({"a.txt": LEAD.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def strange() -> bytes:
    """A zip archive packed in a way of which nobody knows."""
    data = bytearray(zipped({"a.txt": LEAD.encode()}))
    data[8] = data[data.index(b"PK\x01\x02") + 10] = 77
    return bytes(data)


def damaged() -> bytes:
    """A zip archive with a file that is not what it was."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("a.txt", LEAD)
    return stream.getvalue().replace(b"council", b"counsel")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (locked(), "encrypted; unpack it with its password"),
        (strange(), "damaged (NotImplementedError: That compression method is not supported); save it again"),
        (damaged(), "damaged (BadZipFile: Bad CRC-32 for file 'a.txt'); save it again"),
    ],
)
def test_a_file_that_cannot_be_unpacked(tmp_path: Path, data: bytes, why: str) -> None:
    assert read_file(tmp_path / "all.zip", data) == ([], [("/a.txt", why)])


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("all.zip", b"no zip", "no whole zip archive; pack it again"),
        ("all.zip", zipped({"a.txt": LEAD.encode()})[:-30], "no whole zip archive; pack it again"),
        ("all.tar", b"no tar" * 200, "it breaks off, or is no tar archive; pack it again"),
        ("all.tar.gz", b"no gzip", "damaged (BadGzipFile: Not a gzipped file (b'no')); save it again"),
        ("all.tar.xz", b"no xz at all", "damaged (LZMAError: Input format not supported by decoder); save it again"),
        ("all.zip", zipped({"a.png": b"x"}), NOTHING),
        ("a.txt.gz", b"no gzip", "damaged (BadGzipFile: Not a gzipped file (b'no')); save it again"),
    ],
)
def test_a_bad_archive(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    assert reason(tmp_path / name, data) == why


def noise() -> str:
    """Letters that can hardly be packed."""
    return "".join(random.Random(1).choices("abcdefghij ", k=60_000))


@pytest.mark.parametrize(("name", "mode"), [("all.tar", "w"), ("all.tar.gz", "w:gz")])
def test_an_archive_that_breaks_off_gives_what_is_whole(tmp_path: Path, name: str, mode: str) -> None:
    data = tarred({"a.txt": LEAD.encode(), "b.txt": noise().encode()}, mode)
    documents, skipped = read_file(tmp_path / name, data[: len(data) // 2])
    assert [document.text for document in documents] == [LEAD]
    assert skipped[-1][0] == ""
    assert "breaks off" in skipped[-1][1]


def test_a_packed_article(tmp_path: Path) -> None:
    assert one(tmp_path / "a.md.gz", gzip.compress(TEXT.encode())).text == TEXT


# ── WARC ────────────────────────────────────────────────────────────────────────────────────────

PAGE = f"<html><body><article><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p></article></body></html>"

LATIN = PAGE.replace("Ann", "Ágnes Őz").replace("£", "")


def warc(*records: dict[str, Any], packed: bool = True) -> bytes:
    """An archive of the web."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=packed)
    for each in records:
        headers = [("Content-Type", each.get("type", "text/html"))]
        if each.get("gzip"):
            headers.append(("Content-Encoding", "gzip"))
        body = each.get("body", PAGE).encode(each.get("encoding", "utf-8"))
        record = writer.create_warc_record(
            each.get("url", "https://harbour.example/weir"),
            each.get("kind", "response"),
            payload=io.BytesIO(gzip.compress(body) if each.get("gzip") else body),
            http_headers=StatusAndHeaders(each.get("status", "200 OK"), headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": "2031-01-01T00:00:00Z"},
        )
        writer.write_record(record)
    return stream.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_of_a_web_archive_is_an_article(tmp_path: Path, packed: bool) -> None:
    name = "web.warc.gz" if packed else "web.warc"
    data = warc(
        {"kind": "request"},
        {"url": "https://harbour.example/2024/11/21/weir", "gzip": True},
        {"type": "image/png"},
        {"status": "404 Not Found"},
        {"status": "301 Moved"},
        {"body": "<html></html>"},
        {"type": "text/html; charset=windows-1250", "encoding": "cp1250", "body": LATIN},
        packed=packed,
    )
    documents, skipped = read_file(tmp_path / name, data)
    assert [document.id for document in documents] == [f"{name}#1", f"{name}#3"]
    assert documents[0].text == TEXT
    assert "Ágnes Őz Lee" in documents[1].text
    assert (documents[0].published, documents[0].published_from) == (date(2024, 11, 21), "url")  # not when it was saved
    assert (documents[1].url, documents[1].published) == ("https://harbour.example/weir", None)
    assert skipped == [("#2", "no article text in the page; save the article as plain text")]


def test_a_web_archive_that_breaks_off(tmp_path: Path) -> None:
    whole = warc({}, {}, packed=False)
    documents, skipped = read_file(tmp_path / "web.warc", whole[:-200])
    assert [document.id for document in documents] == ["web.warc#1"]
    assert skipped == [("#2", "the page breaks off; save the archive again")]
    documents, skipped = read_file(tmp_path / "web.warc.gz", warc({}, {"body": PAGE + noise()})[:-200])
    assert [document.id for document in documents] == ["web.warc.gz#1"]
    assert skipped == [("", "it breaks off; save it again")]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("web.warc", b"no WARC at all", "no WARC record where one should begin; save the archive again"),
        ("web.warc.gz", b"no gzip", "damaged (BadGzipFile: Not a gzipped file (b'no')); save it again"),
        (
            "web.warc",
            warc({"type": "image/png"}, packed=False),
            "no article in it; save the articles again, or delete the file",
        ),
    ],
)
def test_a_bad_web_archive(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    assert reason(tmp_path / name, data) == why


def test_a_damaged_web_archive_prints_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = warc({}, {}, {}, packed=False).replace(b"The council of Old Ford", b"The council \x1b[31m of Old Ford", 1)
    documents, skipped = read_file(tmp_path / "web.warc", data)
    assert ([document.id for document in documents], skipped) == (["web.warc#1", "web.warc#2", "web.warc#3"], [])
    assert capsys.readouterr() == ("", "")


def test_a_page_larger_than_allowed(tmp_path: Path) -> None:
    data = warc({"body": PAGE + " " * 2000}, {}, packed=False)
    documents, skipped = read_file(tmp_path / "web.warc", data, max_bytes=1000)
    assert [document.id for document in documents] == ["web.warc#2"]
    assert skipped == [("#1", "more than 1,000 bytes; raise the limit")]
