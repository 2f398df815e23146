"""Saved web pages: their text, and what they tell of themselves."""

import json
from datetime import date
from pathlib import Path

import pytest

from contra.ingest import read_paths
from contra.ingest.formats.fragment import plain_text, text_of
from ingest_files import LEAD, MORE, TEXT, TITLE, one, reason

DAY = date(2024, 11, 21)


def page(head: str = "", body: str = f"<article><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p></article>") -> bytes:
    """A page with a menu and a foot."""
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body><nav><a href='/'>Home</a>"
        f"<a href='/w'>World</a></nav>{body}<footer>Copyright. All rights reserved.</footer></body></html>"
    ).encode()


def linked(**fields: object) -> str:
    """JSON-LD of a news article."""
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **fields})}</script>"


def meta(name: str, content: str) -> str:
    """A meta element."""
    return f'<meta property="{name}" content="{content}">'


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p></article>",
        f"<h1>{TITLE}</h1><div class='story'><p>{LEAD}</p>\n<p>{MORE}</p></div>",
        f"<main><h1>{TITLE}</h1><p>{LEAD}<p>{MORE}</main>",
        f"<article><h1>Weir bridge to <em>close</em>\n for a week</h1><div>{LEAD}<br><br>{MORE}</div></article>",
        f"<table><tr><td><h1>{TITLE}</h1><p>{LEAD}</p></td></tr><tr><td><p>{MORE}</p></td></tr></table>",
    ],
)
def test_the_article_of_a_page(tmp_path: Path, body: str) -> None:
    document = one(tmp_path / "a.html", page(body=body))
    assert document.text == TEXT
    assert document.title == TITLE
    assert document.headline is not None
    assert document.text[document.headline.start : document.headline.stop] == TITLE


TIMES = [
    (linked(datePublished="2024-11-21T23:30:00-05:00"), "json-ld"),
    (linked(datePublished="2024-11-21T04:30:00Z"), "json-ld"),
    (linked(datePublished="2024-11-21"), "json-ld"),
    (linked(datePublished="21 November 2024"), "json-ld"),
    (meta("article:published_time", "2024-11-21T23:30:00-05:00"), "meta"),
    (meta("parsely-pub-date", "2024-11-21T23:30:00Z"), "meta"),
    # a time in the outlet's own zone goes before the same in that of Greenwich
    (linked(datePublished="2024-11-22T04:30:00Z") + meta("article:published_time", "2024-11-21T23:30-05:00"), "meta"),
    (linked(datePublished="2024-11-21T23:30-05:00") + meta("article:published_time", "2024-11-22T04:30Z"), "json-ld"),
    (
        linked(datePublished="2024-11-21", dateModified="2024-11-25") + meta("article:modified_time", "2024-11-26"),
        "json-ld",
    ),
    (linked(datePublished="soon") + meta("article:published_time", "2024-11-21"), "meta"),
    ("<script type='application/ld+json'>{bad</script>" + meta("article:published_time", "2024-11-21"), "meta"),
    ("<script type='application/ld+json'>" + "[" * 9000 + "</script>" + linked(datePublished="2024-11-21"), "json-ld"),
]


@pytest.mark.parametrize(("head", "told_by"), TIMES)
def test_the_day_of_publication(tmp_path: Path, head: str, told_by: str) -> None:
    document = one(tmp_path / "a.html", page(head))
    assert (document.published, document.published_from) == (DAY, told_by)


@pytest.mark.parametrize("year", [1995, 2024, 2061])
def test_a_time_element_tells_the_day_whatever_the_clock_says(tmp_path: Path, year: int) -> None:
    body = f"<article><h1>{TITLE}</h1><time datetime='{year}-11-21T10:00:00+01:00'>today</time><p>{LEAD}</p></article>"
    document = one(tmp_path / "a.html", page(body=body))
    assert (document.published, document.published_from) == (date(year, 11, 21), "time element")


NO_DAY = [
    "",
    meta("article:modified_time", "2024-11-21"),
    '<script type=\'application/ld+json\'>{"@type": "WebSite", "datePublished": "2024-11-21"}</script>',
]


@pytest.mark.parametrize("head", NO_DAY)
def test_a_day_in_the_prose_is_not_that_of_publication(tmp_path: Path, head: str) -> None:
    body = f"<article><h1>{TITLE}</h1><p>{LEAD}</p><p>The mayor took office on January 20, 2025.</p></article>"
    document = one(tmp_path / "a.html", page(head, body))
    assert (document.published, document.published_from) == (None, "unknown")


def test_what_is_told_of_a_page_goes_before_what_it_tells(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page(linked(datePublished="2024-11-21", publisher={"name": "Harbour Post"})))
    (tmp_path / "metadata.csv").write_text("file,published,outlet\na.html,2024-11-23,The Post\n", encoding="utf-8")
    (document,), _ = read_paths([tmp_path])
    assert (document.published, document.published_from) == (date(2024, 11, 23), "metadata.csv")
    assert (document.outlet, document.title) == ("The Post", TITLE)
    (document,), _ = read_paths([tmp_path], published={"a.html": DAY})
    assert (document.published, document.published_from) == (DAY, "given")


def test_a_page_goes_before_its_prose(tmp_path: Path) -> None:
    body = f"<article><h1>{TITLE}</h1><p>OLD FORD, Nov 2, 2024 (AFP) - {LEAD}</p><p>{MORE}</p></article>"
    document = one(tmp_path / "a.html", page(linked(datePublished="2024-11-21"), body))
    assert (document.published, document.published_from) == (DAY, "json-ld")
    document = one(tmp_path / "a.html", page("", body))
    assert (document.published, document.published_from, document.outlet) == (date(2024, 11, 2), "dateline", "AFP")


OUTLETS = [
    (linked(publisher={"@type": "Organization", "name": "Harbour Post"}), "Harbour Post", None),
    (linked(publisher="Harbour &amp; Post", author="Ann Lee"), "Harbour & Post", "Ann Lee"),
    (linked(author=[{"name": "Ann Lee"}, {"name": "Bo Kim"}]), None, "Ann Lee, Bo Kim"),
    (meta("og:site_name", "Harbour Post") + meta("author", "Ann Lee"), "Harbour Post", "Ann Lee"),
    (meta("article:author", "https://book.example/ann"), None, None),
]


@pytest.mark.parametrize(("head", "outlet", "author"), OUTLETS)
def test_outlet_and_author(tmp_path: Path, head: str, outlet: str | None, author: str | None) -> None:
    document = one(tmp_path / "a.html", page(head))
    assert (document.outlet, document.author) == (outlet, author)


TITLES = [
    ("", f"<h1>{TITLE}</h1>", TITLE),
    (linked(headline="Bridge shut!"), f"<h1>{TITLE}</h1>", TITLE),  # what readers see
    (linked(headline=TITLE), "<h1>Harbour Post</h1>", TITLE),
    (linked(headline=TITLE), "<h1>All news of the county</h1>", TITLE),
    (linked(headline=TITLE), f"<h1>{TITLE}</h1><h1>Ten ways to cook an egg</h1>", TITLE),
    (meta("og:title", TITLE), "", TITLE),
    (f"<title>{TITLE} | Harbour Post</title>" + meta("og:site_name", "Harbour Post"), "", TITLE),
    (meta("og:title", f"{TITLE} - Harbour Post") + meta("og:site_name", "Harbour Post"), "", TITLE),
    (meta("og:title", f"{TITLE} - council"), "", f"{TITLE} - council"),
]


@pytest.mark.parametrize(("head", "above", "title"), TITLES)
def test_the_title(tmp_path: Path, head: str, above: str, title: str) -> None:
    body = f"<article>{above}<p>{LEAD}</p><p>{MORE}</p><p>{LEAD}</p></article>"
    document = one(tmp_path / "a.html", page(head, body))
    assert document.title == title
    assert document.text.count(title) == 1


ADDRESSES = [
    (
        "<link rel='canonical' href='https://harbour.example/2024/11/21/weir'>",
        "https://harbour.example/2024/11/21/weir",
    ),
    (meta("og:url", "https://harbour.example/weir"), "https://harbour.example/weir"),
    ("<!-- saved from url=(0029)https://harbour.example/weir -->", "https://harbour.example/weir"),
    ("<link rel='canonical' href='/weir'>", None),
]


@pytest.mark.parametrize(("head", "url"), ADDRESSES)
def test_the_address(tmp_path: Path, head: str, url: str | None) -> None:
    document = one(tmp_path / "a.html", page(head))
    assert document.url == url
    assert document.outlet == ("harbour.example" if url else None)


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("windows-1250", "cp1250"),
        ("iso-8859-2", "iso-8859-2"),
        ("no", "cp1252"),
    ],
)
def test_the_encoding_that_a_page_names(tmp_path: Path, charset: str, encoding: str) -> None:
    said = "Ágnes Kovács said at the café in Pécs that the bridge over the weir would not be closed on Monday."
    text = page(body=f"<article><h1>{TITLE}</h1><p>{said}</p><p>{LEAD}</p></article>").decode()
    data = text.replace("charset='utf-8'", f"charset='{charset}'").encode(encoding)
    assert one(tmp_path / "a.html", data).text == f"{TITLE}\n\n{said}\n\n{LEAD}"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (page(body="<div></div>"), "no article text in the page; save the article as plain text"),
        (b"<html></html>", "no article text in the page; save the article as plain text"),
        (b" ", "no article text in the page; save the article as plain text"),
        (b"", "the file is empty; save the article again, or delete the file"),
        (b"\x00\x01\x02", "binary data, not text; save the article as plain text"),
    ],
)
def test_a_page_without_an_article(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(tmp_path / "a.html", data) == why


def test_what_browsers_put_beside_a_page_is_passed_over(tmp_path: Path) -> None:
    for name in ("news.html", "news_files/frame.html", "old_files/a.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(page())
    assert [document.id for document in read_paths([tmp_path])[0]] == ["news.html", "old_files/a.html"]


# ── pieces of HTML ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One\nline.</p><p>Two &amp; three.</p>", "One line.\n\nTwo & three."),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("<div><h2>Head</h2><ul><li>a</li><li>b</li></ul></div>", "Head\n\na\n\nb"),
        ("<P CLASS='x'>He <b>denied</b> it.</P>", "He denied it."),
        ("<style>p {}</style><script>if (a<b) {}</script><p>Shown</p>", "Shown"),
        ("<!-- <p>hidden</p> -->shown", "shown"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("unclosed <p", "unclosed"),
        ("", ""),
    ],
)
def test_the_text_of_a_piece(html: str, text: str) -> None:
    assert text_of(html) == text


@pytest.mark.parametrize("text", ["Two\nlines, and 3 < 4.", "<He> said so.", "a <p", ""])
def test_what_is_no_html_stays(text: str) -> None:
    assert plain_text(text) == text


@pytest.mark.parametrize("mark", ["<!--", "<a ", "<br/", "</", "<script>", "<a href='"])
def test_marks_that_never_close_take_no_time(mark: str) -> None:
    assert text_of(f"<p>one</p>{mark * 200_000}").startswith("one")
