"""What a web page tells of itself in JSON-LD and in meta elements."""

import json
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

from msgspec import Struct

ARTICLE = ("Article", "Posting", "Report")  # how the types of articles end: NewsArticle, LiveBlogPosting
DEEPEST = 6
TIMES = (
    *("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date"),
    *("publishdate", "pubdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date"),
)


class PageData(Struct, frozen=True):
    """What a page tells of itself; times as they are written, the surest first."""

    titles: tuple[str, ...]
    outlet: str | None
    author: str | None
    url: str | None
    published: tuple[tuple[str, str], ...]  # (written, told by)


def page_data(tree: Any) -> PageData:
    """What the elements of a page tell."""
    node = _article_node(tree)
    metas = _metas(tree)
    times = [
        (_word(node.get("datePublished")), "json-ld"),
        *((metas.get(key), "meta") for key in TIMES),
        (_time_element(tree), "time element"),
    ]
    return PageData(
        titles=tuple(filter(None, (_word(node.get("headline")), metas.get("og:title")))),
        outlet=_name(node.get("publisher")) or metas.get("og:site_name"),
        author=_name(node.get("author")) or _person(metas.get("author")) or _person(metas.get("article:author")),
        url=_canonical(tree) or metas.get("og:url"),
        published=tuple((written, told_by) for written, told_by in times if written),
    )


def _metas(tree: Any) -> dict[str, str]:
    """The contents of the meta elements by their names, the first of each."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _canonical(tree: Any) -> str | None:
    """The address that the page gives as its own."""
    links = (link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical")
    return next((href.strip() for href in links if href and "://" in href), None)


def _time_element(tree: Any) -> str | None:
    """The time of an element that is marked as that of publication, else of the first in the article."""
    times = [time for time in tree.iter("time") if time.get("datetime")]
    marked = [time for time in times if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None]
    inside = [time for time in times if any(parent.tag in ("article", "main") for parent in time.iterancestors())]
    plain = [time for time in inside if time.get("itemprop") != "dateModified"]
    return next((time.get("datetime").strip() for time in (*marked, *plain)), None)


def _person(written: str | None) -> str | None:
    """The name, unless it is an address: ``https://facebook.example/ann``."""
    return None if written and "://" in written else written


def _article_node(tree: Any) -> dict[str, Any]:
    """The first node of the page's JSON-LD that is an article; an empty one where there is none."""
    for script in tree.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        try:
            loaded = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        if found := next(filter(_is_article, _nodes(loaded, 0)), None):
            return found
    return {}


def _nodes(loaded: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The nodes of a JSON-LD value, in their order."""
    if isinstance(loaded, list):
        for each in loaded:
            yield from _nodes(each, depth + 1)
    elif isinstance(loaded, dict):
        yield loaded
        if depth < DEEPEST:
            yield from _nodes(loaded.get("@graph"), depth + 1)
            yield from _nodes(loaded.get("mainEntity"), depth + 1)


def _is_article(node: dict[str, Any]) -> bool:
    """Whether the type of a node is that of an article."""
    types = node.get("@type")
    named: Sequence[Any] = types if isinstance(types, list) else [types]
    return any(isinstance(each, str) and each.endswith(ARTICLE) for each in named)


def _word(value: Any) -> str | None:
    """The words of a value, freed of the entities that some pages leave in them."""
    return " ".join(unescape(value).split()) or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    """The names of a node, of several, or written as they are."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value))) or None
    return _person(_word(value.get("name") if isinstance(value, dict) else value))
