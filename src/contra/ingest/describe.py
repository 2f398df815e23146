"""A document -> the same document with all that its text tells of it."""

import hashlib

from msgspec.structs import replace

from contra.ingest.comments import comments, without
from contra.ingest.dateline import dateline
from contra.ingest.errors import ContraError
from contra.ingest.front_matter import FrontMatter, day, front_matter, word
from contra.ingest.furniture import furniture_lines
from contra.ingest.headline import headline_line
from contra.ingest.inferred import inferred_day
from contra.ingest.lines import Line, lines_of
from contra.ingest.origin import HEAD, Origin, origin
from contra.model import Document, Span


def describe(document: Document) -> Document:
    """The document with headline, origin and furniture; values already given to it win."""
    if document.body is not None:
        return document
    front = _front_matter(document.text)
    hidden = comments(document.text, front.stop)
    lines = without(lines_of(document.text, front.stop), hidden)
    title = document.title or word(front.fields, "title", "headline")
    index = headline_line(lines, title)
    headline = _span(lines[index]) if index is not None else _in_front_matter(document.text[: front.stop], title)
    return replace(
        document,
        **_origin(document, front, lines),
        title=title or (headline and document.text[headline.start : headline.stop]),
        headline=headline,
        body=_body(document.text, front.stop, lines),
        furniture=tuple(sorted([*_furniture(lines, index), *hidden])),
        sha256=document.sha256 or hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
    )


def _front_matter(text: str) -> FrontMatter:
    """The front matter; bad YAML in memory is text like any other."""
    try:
        return front_matter(text)
    except ContraError:
        return FrontMatter({}, 0)


def _furniture(lines: list[Line], headline: int | None) -> tuple[Span, ...]:
    """The lines that are no part of the article, and the dateline in front of its first sentence."""
    known = furniture_lines(lines, headline)
    spans = [Span(lines[index].start, lines[index].stop) for index in known]
    near = ((index, found) for index, line in enumerate(lines[:HEAD]) if (found := dateline(line.text)))
    index, head = next(near, (None, None))
    if index is not None and head and index not in known and index != headline:
        spans.append(Span(lines[index].start, lines[index].start + head.stop))
    return tuple(sorted(spans))


def _body(text: str, start: int, lines: list[Line]) -> Span:
    """All between the first and the last word after the front matter."""
    return Span(lines[0].start, lines[-1].stop) if lines else Span(start, len(text))


def _span(line: Line) -> Span:
    """Where a line stands, without the marks of a Markdown heading."""
    marks = len(line.text) - len(line.text.lstrip("#").lstrip()) if line.text.startswith("# ") else 0
    return Span(line.start + marks, line.stop)


def _in_front_matter(block: str, title: str | None) -> Span | None:
    """The title where the front matter states it."""
    at = block.find(title) if title and block else -1
    return Span(at, at + len(title)) if title and at >= 0 else None


def _origin(document: Document, front: FrontMatter, lines: list[Line]) -> dict[str, object]:
    """The fields that tell where and when the document appeared: given, in the front matter, or in the text."""
    fields = front.fields
    stated = word(fields, "outlet", "publisher", "site", "source")
    named = stated if stated and "://" not in stated else None
    found = origin(lines, document.url or word(fields, "url", "link", "source_url") or (None if named else stated))
    return {
        "url": found.url,
        "outlet": document.outlet or named or found.outlet,
        "author": document.author or word(fields, "author", "authors", "byline") or found.author,
        **_published(document, front, found, lines),
    }


def _published(document: Document, front: FrontMatter, found: Origin, lines: list[Line]) -> dict[str, object]:
    """The day of publication and where it was found."""
    if document.published:
        told_by = document.published_from if document.published_from != "unknown" else "given"
        return {"published": document.published, "published_from": told_by}
    if stated := day(front.fields, "published", "date", "published_at", "pubdate", "datetime"):
        return {"published": stated, "published_from": "front matter"}
    if found.published:
        return {"published": found.published, "published_from": found.published_from}
    inferred = inferred_day(lines)
    return {"published": inferred, "published_from": "inferred" if inferred else "unknown"}
