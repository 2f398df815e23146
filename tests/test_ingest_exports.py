"""Feeds, exports, letters: files that tell of many articles, and of one."""

import json
from datetime import date, datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from contra.ingest import read_paths
from contra.settings import settings_above
from ingest_files import LEAD, MORE, TEXT, TITLE, one, read_file, reason

DAY = date(2024, 11, 21)
HTML = f"<p>{LEAD}</p><p>{MORE}</p>"


# ── feeds ───────────────────────────────────────────────────────────────────────────────────────


def rss(items: str) -> bytes:
    """An RSS feed."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Harbour Wire</title><link>https://harbour.example</link>{items}</channel></rss>"
    ).encode()


def item(text: str = f"<description><![CDATA[{HTML}]]></description>", more: str = "") -> str:
    """An item of a feed."""
    return f"<item><title>{TITLE}</title><link>https://harbour.example/weir</link>{text}{more}</item>"


def test_each_entry_of_a_feed_is_an_article(tmp_path: Path) -> None:
    day = "<pubDate>Thu, 21 Nov 2024 23:30:00 -0500</pubDate><author>desk@harbour.example (Ann Lee)</author>"
    data = rss(item(more=day) + item("<description>The mayor denied it.</description>"))
    (first, second), skipped = read_file(tmp_path / "feed.xml", data)
    assert skipped == []
    assert (first.id, first.path) == ("feed.xml#1", f"{(tmp_path / 'feed.xml').as_posix()}#1")
    assert (first.text, first.title, first.outlet) == (TEXT, TITLE, "Harbour Wire")
    assert (first.published, first.published_from) == (DAY, "feed")  # in Greenwich it was the 22nd
    assert first.url == "https://harbour.example/weir"
    assert (second.id, second.text) == ("feed.xml#2", f"{TITLE}\n\nThe mayor denied it.")
    assert (second.published, second.published_from) == (None, "unknown")


def test_the_full_text_goes_before_the_summary(tmp_path: Path) -> None:
    both = f"<description>Short.</description><content:encoded><![CDATA[{HTML}]]></content:encoded>"
    assert one(tmp_path / "feed.rss", rss(item(both))).text == TEXT


def test_atom(tmp_path: Path) -> None:
    entry = (
        f"<entry><title>{TITLE}</title><updated>2024-11-21T23:30:00-05:00</updated><link href='https://a.example/w'/>"
        f"<source><title>The Post</title></source><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{HTML}"
        "</div></content></entry>"
    )
    document = one(tmp_path / "a.atom", f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>".encode())
    assert (document.text, document.outlet, document.published) == (TEXT, "The Post", DAY)


def test_a_feed_that_breaks_off(tmp_path: Path) -> None:
    data = rss(item() + "\n" + item()).removesuffix(b"</item></channel></rss>")
    documents, skipped = read_file(tmp_path / "feed.xml", data)
    assert [document.id for document in documents] == ["feed.xml#1", "feed.xml#2"]
    assert skipped == [("", "line 2: malformed XML; what follows may be missing, save the feed again")]


def test_an_entry_without_text_is_told_of(tmp_path: Path) -> None:
    documents, skipped = read_file(tmp_path / "feed.xml", rss(item("") + item()))
    assert [document.id for document in documents] == ["feed.xml#2"]
    assert skipped == [("#1", "an entry without text; save the article itself")]


NO_FEED = "no RSS or Atom feed; save the feed again, or the article itself as HTML or text"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<urlset><url><loc>a</loc></url></urlset>", NO_FEED),
        (b"<html><body>text</body></html>", NO_FEED),
        (b"no XML & <", NO_FEED),
        (b"/etc/hostname", NO_FEED),
        (rss(""), "no article in it; save the articles again, or delete the file"),
    ],
)
def test_no_feed(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(tmp_path / "feed.xml", data) == why


def test_entities_do_not_multiply_and_reach_no_file(tmp_path: Path) -> None:
    names = "abcdefgh"
    grown = "".join(f"<!ENTITY {two} '{f'&{one};' * 10}'>" for one, two in pairwise(names))
    head = f"<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>{grown}<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
    data = head.encode() + rss(item("<description>Text &h; and &file; here</description>")).partition(b"?>")[2]
    documents, _ = read_file(tmp_path / "feed.xml", data)
    assert all(len(document.text) < 200_000 for document in documents)
    assert Path("/etc/hostname").read_text() not in "".join(document.text for document in documents)


# ── JSON Lines ──────────────────────────────────────────────────────────────────────────────────


def lines(*rows: Any) -> bytes:
    """Rows as JSON Lines."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


@pytest.mark.parametrize(
    "row",
    [
        {"text": f"{LEAD}\n\n{MORE}", "title": TITLE, "outlet": "Post", "published": "2024-11-21", "author": "Ann Lee"},
        {
            "Body": HTML,
            "Headline": TITLE,
            "source": {"id": 7, "name": "Post"},
            "date": "Thu, 21 Nov 2024 23:30:00 -0500",
        },
        {"content": TEXT, "title": TITLE, "publisher": "Post", "published_at": "2024-11-21T23:30:00-05:00"},
        {"full text": f"{LEAD}\n\n{MORE}", "title": TITLE, "site": "Post", "pubDate": 1732231800},
        {"article": f"{LEAD}\n\n{MORE}", "title": TITLE, "publication": "Post", "datetime": "1732231800000"},
        {"text": TEXT, "title": TITLE, "source": "Post", "date": "20241121", "authors": ["Ann Lee"]},
        {"text": [LEAD, MORE], "title": TITLE, "source": "Post", "date": "2024-11-21", "author": [{"name": "Ann Lee"}]},
    ],
)
def test_each_line_is_an_article(tmp_path: Path, row: dict[str, Any]) -> None:
    document = one(tmp_path / "all.jsonl", lines(row))
    assert (document.id, document.text, document.title, document.outlet) == ("all.jsonl#1", TEXT, TITLE, "Post")
    assert (document.published, document.published_from) == (DAY, "column")
    assert document.author == ("Ann Lee" if {"author", "authors"} & row.keys() else None)


BAD_LINES = [
    (
        b'{"text": "a',
        "not JSON at character 10: Unterminated string starting at; write an object in each line",
    ),
    (b'{"text": ' + b"[" * 400 + b"]" * 400 + b"}", "no text in 'text'; fill it in, or delete the row"),
    (b"[1, 2]", "JSON, but no object: [1, 2]; write an object in each line"),
    (b"[" * 9999, "not read: too many brackets within brackets; write an object in each line"),
    (b'{"text": ' + b"9" * 5000, "a number of thousands of figures; write an object in each line"),
    (b'{"text": " "}', "no text in 'text'; fill it in, or delete the row"),
    (b'{"text": ["a", 3], "n": "' + b"x" * 2000 + b'"}', "more than 2,000 bytes; raise the limit"),
    (
        b'{"id": 7, "words": "a"}',
        'no column of text among id, words; name the column in contra.toml: [columns], text = "..."',
    ),
]


@pytest.mark.parametrize(("line", "why"), BAD_LINES)
def test_a_bad_line_is_told_of_and_stops_nothing(tmp_path: Path, line: bytes, why: str) -> None:
    most = 2_000 if b"xxx" in line else 20_000
    documents, skipped = read_file(tmp_path / "all.ndjson", line + b"\n\n" + lines({"text": LEAD}), max_bytes=most)
    assert [(document.id, document.text) for document in documents] == [("all.ndjson#3", LEAD)]
    assert skipped == [("#1", why)]


def test_halves_of_surrogate_pairs_do_not_reach_the_output(tmp_path: Path) -> None:
    document = one(tmp_path / "all.jsonl", b'{"text": "He denied \\ud800 it all, \\ud83d\\ude00 he said."}\n')
    assert document.text.encode("utf-8") == "He denied ? it all, 😀 he said.".encode()


# ── CSV ─────────────────────────────────────────────────────────────────────────────────────────

ROW = f'"{TITLE}","{LEAD}\n\n{MORE}",2024-11-21,Post'


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("all.csv", f"title,text,date,source\n{ROW}\n".encode()),
        ("all.csv", f"\ufeffTitle,Text,Date,Source\r\n{ROW}\r\n".encode()),
        ("all.csv", f"title,text,date,source\n{ROW}\n".encode("cp1252")),
        (
            "all.csv",
            f'title;text;date;source\n{TITLE};"{LEAD}\n\n{MORE}";2024-11-21;Post\n'.encode(),
        ),
        ("all.tsv", b"title\ttext\tdate\tsource\n" + f'{TITLE}\t"{LEAD}\n\n{MORE}"\t2024-11-21\tPost\n'.encode()),
    ],
)
def test_each_row_is_an_article(tmp_path: Path, name: str, data: bytes) -> None:
    document = one(tmp_path / name, data)
    assert (document.id, document.text, document.title, document.outlet) == (f"{name}#1", TEXT, TITLE, "Post")
    assert (document.published, document.published_from) == (DAY, "column")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (
            b"id,words\n1,a\n",
            'line 1: no column of text among id, words; name the column in contra.toml: [columns], text = "..."',
        ),
        (b'text\n"open\n', "line 2: not CSV: unexpected end of data; correct the quotation marks"),
        (b"text\n", "no article in it; save the articles again, or delete the file"),
        (b"\n\n", 'line 1: no column of text among none; name the column in contra.toml: [columns], text = "..."'),
    ],
)
def test_a_bad_table_of_articles(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(tmp_path / "all.csv", data) == why


def test_rows_before_the_fault_are_read(tmp_path: Path) -> None:
    documents, skipped = read_file(tmp_path / "all.csv", f'text,title\n"{LEAD}",A\n,B\n"{MORE}" x,C\n'.encode())
    assert [document.id for document in documents] == ["all.csv#1"]
    assert skipped == [
        ("#2", "no text in 'text'; fill it in, or delete the row"),
        ("", "line 4: not CSV: ',' expected after '\"'; correct the quotation marks"),
    ]


@pytest.mark.parametrize("name", ["all.csv", "all.jsonl"])
def test_days_that_may_be_several_are_told_of_once(tmp_path: Path, name: str) -> None:
    days = ["21/11/2024", "03/04/2024", "soon", ""]
    rows = "".join(f'"{LEAD}",{day}\n' for day in days)
    data = f"text,date\n{rows}".encode() if name == "all.csv" else lines(*({"text": LEAD, "date": day} for day in days))
    documents, skipped = read_file(tmp_path / name, data)
    assert [document.published for document in documents] == [DAY, None, None, None]
    why = "read without a day: '03/04/2024' may be several, or none (and 1 more like it); write it as 2024-11-21"
    assert skipped == [("#2", why)]


def test_settings_name_the_columns(tmp_path: Path) -> None:
    (tmp_path / "contra.toml").write_text('[columns]\ntext = "copy"\noutlet = "meta.paper"\n', encoding="utf-8")
    (tmp_path / "a.jsonl").write_bytes(lines({"copy": LEAD, "text": "no", "meta": {"paper": "Post"}}, {"text": MORE}))
    (tmp_path / "b.csv").write_text(f'copy,text\n"{LEAD}",no\n', encoding="utf-8")
    documents, skipped = read_paths([tmp_path], patterns=settings_above(tmp_path).patterns)
    assert [(document.text, document.outlet) for document in documents] == [(LEAD, "Post"), (MORE, None), (LEAD, None)]
    assert skipped == ()


def test_metadata_is_no_export_and_tells_of_rows(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text(f'text,outlet\n"{LEAD}",A\n"{MORE}",B\n', encoding="utf-8")
    (tmp_path / "metadata.csv").write_text(
        "file,outlet,published\nall.csv,Post,2024-11-21\nall.csv#2,,2024-11-22\ngone.csv#1,X,\n", encoding="utf-8"
    )
    documents, skipped = read_paths([tmp_path])
    told = [(document.id, document.outlet, document.published) for document in documents]
    assert told == [("all.csv#1", "Post", DAY), ("all.csv#2", "B", date(2024, 11, 22))]
    assert [(Path(one.path).name, one.reason) for one in skipped] == [
        ("metadata.csv", "no file gone.csv#1 beside it; correct the name")
    ]
    (first, second), _ = read_paths([tmp_path], published={"all.csv#2": DAY})
    assert (second.published, second.published_from) == (DAY, "given")
    assert first.published_from == "metadata.csv"


# ── letters ─────────────────────────────────────────────────────────────────────────────────────


def letter(body: str = f"{LEAD}\n\n{MORE}", kind: str = "plain", **headers: str) -> bytes:
    """A letter."""
    message = EmailMessage()
    message["Subject"] = TITLE
    message["From"] = "Old Ford Council <press@oldford.example>"
    message["Date"] = format_datetime(datetime(2024, 11, 21, 23, 30, tzinfo=timezone(timedelta(hours=-5))))
    for name, value in headers.items():
        del message[name]
        if value:
            message[name] = value
    message.set_content(body, subtype=kind)
    return bytes(message)


def test_a_letter(tmp_path: Path) -> None:
    document = one(tmp_path / "a.eml", letter())
    assert (document.text.strip(), document.title) == (TEXT, TITLE)
    assert (document.author, document.outlet) == ("Old Ford Council", "Old Ford Council")
    assert (document.published, document.published_from) == (DAY, "mail")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (letter(HTML, "html"), TEXT),
        (letter(Subject=f"FW: Fwd: {TITLE}"), TEXT),
        (letter(Subject=""), f"{LEAD}\n\n{MORE}"),
        (letter(f"{LEAD}\n\n{MORE}\n-- \nPress office\n+00 000"), TEXT),
        (letter(f"{LEAD}\n\n{MORE}\n--\nEnds"), f"{TEXT}\n--\nEnds"),
        (letter(Subject="Weir bridge to close – again"), f"Weir bridge to close – again\n\n{LEAD}\n\n{MORE}"),
    ],
)
def test_the_text_of_a_letter(tmp_path: Path, data: bytes, text: str) -> None:
    assert one(tmp_path / "a.eml", data).text == text


def test_the_plain_part_goes_before_the_html_part(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = TITLE
    message.set_content(f"{LEAD}\n\n{MORE}")
    message.add_alternative("<p>Another text.</p>", subtype="html")
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="a.zip")
    assert one(tmp_path / "a.eml", bytes(message)).text == TEXT


def test_lines_of_flowed_text_are_joined(tmp_path: Path) -> None:
    at = LEAD.index(" ", 50)
    flowed = f"{LEAD[:at]} \r\n{LEAD[at + 1 :]}\r\n\r\n{MORE}\r\n"
    head = f"Subject: {TITLE}\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    assert one(tmp_path / "a.eml", (head + flowed).encode()).text == TEXT


SENDERS = [
    ("Mia Brandt <mia@brannock.example>", "", "Mia Brandt", "brannock.example"),
    ("Brannock Chemicals Press <press@brannock.example>", "", "Brannock Chemicals Press", "Brannock Chemicals Press"),
    ("Norhaven Steel <norhaven.press@gmail.com>", "", "Norhaven Steel", "Norhaven Steel"),
    ("Mia Brandt <mia@brannock.example>", "Brannock Chemicals", "Mia Brandt", "Brannock Chemicals"),
    ("press@brannock.example", "", None, "brannock.example"),
    ("", "", None, None),
]


@pytest.mark.parametrize(("sender", "organisation", "author", "outlet"), SENDERS)
def test_who_sends_a_letter(
    tmp_path: Path, sender: str, organisation: str, author: str | None, outlet: str | None
) -> None:
    document = one(tmp_path / "a.eml", letter(From=sender, Organization=organisation))
    assert (document.author, document.outlet) == (author, outlet)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"just some words\n", "no letter: neither From nor Subject at its head; save it as .eml, or as plain text"),
        (letter(" \n"), "a letter without text; save what is attached to it, or the text, as a file"),
        (
            b"Subject: a\nContent-Type: application/pdf\n\nx",
            "a letter without text; save what is attached to it, or the text, as a file",
        ),
    ],
)
def test_a_bad_letter(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(tmp_path / "a.eml", data) == why


@pytest.mark.parametrize("charset", ["", "; charset=utf-8", "; charset=us-ascii", "; charset=klingon"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_letter_whose_encoding_is_not_what_it_says(tmp_path: Path, charset: str, encoding: str) -> None:
    data = f"Subject: {TITLE}\nContent-Type: text/plain{charset}\n\n{LEAD}\n\n{MORE}".encode(encoding)
    assert one(tmp_path / "a.eml", data).text == TEXT


@pytest.mark.parametrize(
    "written", ["2024-11-21 23:30:00 -0500", "21 Nov 2024 23:30 EST", "Thu, 21 Nov 24 23:30:00 -0500"]
)
def test_the_day_of_a_letter(tmp_path: Path, written: str) -> None:
    document = one(tmp_path / "a.eml", f"Subject: {TITLE}\nDate: {written}\n\n{LEAD}".encode())
    assert document.published == DAY
