"""Saved web pages."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, BinaryIO

from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, days_told, headed, not_installed
from contra.ingest.formats.bounded import whole
from contra.ingest.formats.page_data import PageData, page_data
from contra.ingest.headline import letters

HEAD = 4_096  # bytes in which a page names its encoding


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article]:
    """The article of a page."""
    yield article(whole(stream, terms.max_bytes))


def article(data: bytes, *, member: str = "", content_type: str | None = None, address: str | None = None) -> Article:
    """The article of a page; ``content_type`` and ``address`` are as its server told them."""
    source = decoded(data, _charset(data[:HEAD], content_type))
    tree, document = _extracted(source)
    told = page_data(tree)
    text = "\n\n".join(filter(None, map(str.strip, document.text.split("\n"))))
    title = _title(tree, told, document.title)
    return Article(
        headed(title, text),
        member,
        title=title,
        outlet=told.outlet or document.sitename,
        author=told.author or document.author,
        url=told.url or address or _saved_from(source),
        **_published(told),  # type: ignore[arg-type]
    )


def _extracted(source: str) -> tuple[Any, Any]:
    """The page's tree, and its article as the library finds it."""
    try:
        from trafilatura import load_html
    except ImportError as error:
        raise not_installed("html") from error
    tree = load_html(source)
    found = tree is not None and (_article_in(source) or _article_in(_without_tables(load_html(source))))
    if not found:
        raise ContraError("no article text in the page", remedy="save the article as plain text")
    return tree, found


def _article_in(page: Any) -> Any:
    """The article; days are left to us, for the library takes those of changes too, and none after today's."""
    from trafilatura import bare_extraction

    found = bare_extraction(
        page,
        favor_precision=True,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    return found if found and found.text.strip() else None  # type: ignore[union-attr]


def _without_tables(tree: Any) -> Any:
    """The tree of an old page that is laid out in tables, which else are left out."""
    for element in tree.iter("table", "tbody", "tr", "td", "th"):
        element.tag = "div"
    return tree


def _title(tree: Any, told: PageData, found: str | None) -> str | None:
    """The headline that readers see, else the one that the page tells machines."""
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    named = letters(told.outlet or "")
    shown = [heading for heading in headings if heading.count(" ") > 1 and letters(heading) != named]
    sure = shown if len(shown) == 1 and _shares_a_word(shown[0], told.titles) else []
    title = next((each for each in (*sure, *told.titles, found) if each), None)
    return title and _without_outlet(title, told.outlet)


def _shares_a_word(heading: str, titles: Sequence[str]) -> bool:
    """Whether a heading may head the same article: a slogan of the site shares no long word with its title."""
    words = {word for word in heading.casefold().split() if len(word) > 3}
    return not titles or not words.isdisjoint(" ".join(titles).casefold().split())


def _without_outlet(title: str, outlet: str | None) -> str:
    """The title without the outlet at its end: ``Bridge closed | Harbour Post``."""
    for mark in ("|", "-", "–", "—", "·", "::"):
        head, _, last = title.rpartition(f" {mark} ")
        if head and outlet and letters(last) == letters(outlet):
            return head.strip()
    return title


def _published(told: PageData) -> dict[str, object]:
    """The day of publication: from a time in the outlet's own zone, else from any that is told."""
    in_zone = [each for each in told.published if _zone().search(each[0][-40:])]
    for written, told_by in (*in_zone, *told.published):
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
