"""Saved web pages."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, BinaryIO

from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, days_told, headed, not_installed
from contra.ingest.formats.bounded import whole
from contra.ingest.formats.page_data import PageData, page_data
from contra.ingest.headline import letters

FIRST, LAST = "1990-01-01", "2100-01-01"  # days that a page may name; the library's own limit is the clock's
HEAD = 4_096  # bytes in which a page names its encoding


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article]:
    """The article of a page."""
    yield article(whole(stream, terms.max_bytes))


def article(data: bytes, *, member: str = "", content_type: str | None = None, address: str | None = None) -> Article:
    """The article of a page; ``content_type`` and ``address`` are as its server told them."""
    source = decoded(data, _charset(data[:HEAD], content_type))
    tree, document = _extracted(source)
    told = page_data(tree)
    text = _paragraphs(document.text)
    if not text:
        raise ContraError("no article text in the page", remedy="save the article as plain text")
    title = _title(tree, told, document.title)
    return Article(
        headed(title, text),
        member,
        title=title,
        outlet=told.outlet or document.sitename,
        author=told.author or document.author,
        url=told.url or address or _saved_from(source),
        **_published(told, document.date),  # type: ignore[arg-type]
    )


def _extracted(source: str) -> tuple[Any, Any]:
    """The page's tree, and its article as the library finds it: without tables, unless the page is laid out in them."""
    try:
        from trafilatura import bare_extraction, load_html
    except ImportError as error:
        raise not_installed("html") from error
    days = {"original_date": True, "extensive_search": False, "min_date": FIRST, "max_date": LAST}
    tree = load_html(source)
    for tables in (False, True):
        found: Any = tree is not None and bare_extraction(
            source,
            favor_precision=True,
            include_comments=False,
            include_tables=tables,
            with_metadata=True,
            date_extraction_params=days,
        )
        if found and found.text:
            return tree, found
    raise ContraError("no article text in the page", remedy="save the article as plain text")


def _paragraphs(text: str) -> str:
    """The paragraphs with a blank line between them; a line of a table is one for each of its cells."""
    lines = (cell for line in text.split("\n") for cell in (line.split("| ") if line.startswith("| ") else (line,)))
    return "\n\n".join(filter(None, (line.strip() for line in lines)))


def _title(tree: Any, told: PageData, found: str | None) -> str | None:
    """The headline that readers see, else the one that the page tells machines."""
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    named = letters(told.outlet or "")
    shown = [heading for heading in headings if heading.count(" ") > 1 and letters(heading) != named]
    title = next((each for each in (*(shown if len(shown) == 1 else ()), *told.titles, found) if each), None)
    return title and _without_outlet(title, told.outlet)


def _without_outlet(title: str, outlet: str | None) -> str:
    """The title without the outlet at its end: ``Bridge closed | Harbour Post``."""
    for mark in ("|", "-", "–", "—", "·", "::"):
        head, _, last = title.rpartition(f" {mark} ")
        if head and outlet and letters(last) == letters(outlet):
            return head.strip()
    return title


def _published(told: PageData, found: str | None) -> dict[str, object]:
    """The day of publication: from a time in the outlet's own zone, else from any that is told."""
    in_zone = [each for each in told.published if _zone().search(each[0][-40:])]
    for written, told_by in (*in_zone, *told.published, (found, "page")):
        if fields := days_told(written, told_by):
            return fields
    return {}


@cache
def _zone() -> re.Pattern[str]:
    """A distance from Greenwich that is not nought: most pages that write ``Z`` or ``+00:00`` are not from there."""
    return re.compile(r"T.*[+-](?!00:?00)\d\d:?\d\d$")


def _charset(head: bytes, content_type: str | None) -> str | None:
    """The encoding that the server or the page names."""
    told = re.search(r"charset\s?=\s?[\"']?([\w-]+)", content_type or "", re.IGNORECASE)
    found = told or re.search(r"<meta[^>]{0,200}charset\s?=\s?[\"']?([\w-]+)", head.decode("ascii", "replace"), re.I)
    return found[1] if found else None


def _saved_from(source: str) -> str | None:
    """The address that browsers write into pages they save."""
    found = re.search(r"<!-- saved from url=\(\d{4}\)(https?://\S+) -->", source[:HEAD])
    return found[1] if found else None
