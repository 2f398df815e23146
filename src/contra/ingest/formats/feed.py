"""RSS and Atom feeds: each entry an article."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any, BinaryIO

from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, days_told, headed, not_installed
from contra.ingest.formats.bounded import TIMES, whole
from contra.ingest.formats.fragment import plain_text, text_of
from contra.model import Skipped


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article | Skipped]:
    """The entries, counted from 1; a feed that breaks off gives those before the break."""
    feed = _parsed(whole(stream, TIMES * terms.max_bytes))
    if not feed.get("version"):
        raise ContraError("no RSS or Atom feed", remedy="save the feed again, or the article itself as HTML or text")
    for number, entry in enumerate(feed["entries"], start=1):
        yield _article(entry, f"#{number}", feed["feed"].get("title"))
    if _broken(feed):
        line = feed["bozo_exception"].getLineNumber()
        yield Skipped("", f"line {line}: malformed XML; what follows may be missing, save the feed again")


def _parsed(data: bytes) -> Mapping[str, Any]:
    """The feed as its library reads it; as a stream, for it would take bytes for the name of a file."""
    try:
        import feedparser
    except ImportError as error:
        raise not_installed("feeds") from error
    found: Mapping[str, Any] = feedparser.parse(BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    return found


def _broken(feed: Mapping[str, Any]) -> bool:
    """Whether the XML is malformed, and not only of an encoding other than it says."""
    return bool(feed.get("bozo")) and hasattr(feed.get("bozo_exception"), "getLineNumber")


def _article(entry: Mapping[str, Any], member: str, feed_title: str | None) -> Article | Skipped:
    """The article of an entry: its full text where the feed holds it, else its summary."""
    title = plain_text(entry.get("title") or "").strip() or None
    contents = [content.get("value") or "" for content in entry.get("content") or ()]
    text = text_of(max([*contents, entry.get("summary") or ""], key=len))
    if not text:
        return Skipped(member, "an entry without text; save the article itself")
    return Article(
        headed(title, text),
        member,
        title=title,
        outlet=(entry.get("source") or {}).get("title") or feed_title or None,
        author=entry.get("author") or None,
        url=entry.get("link") or None,
        **days_told(entry.get("published") or entry.get("updated"), "feed"),  # type: ignore[arg-type]
    )
