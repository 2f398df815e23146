"""WARC archives of the web: each page an article."""

from collections.abc import Iterator
from contextlib import redirect_stderr
from io import StringIO
from typing import Any, BinaryIO

from contra.ingest.errors import ContraError
from contra.ingest.formats import html
from contra.ingest.formats.article import Article, Terms, not_installed
from contra.model import Skipped

HTML = ("text/html", "application/xhtml+xml")


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article | Skipped]:
    """The pages that were answered with HTML, counted from 1."""
    number = 0
    for record in _records(stream):
        if not _is_page(record):
            continue
        number += 1
        try:
            yield _article(record, f"#{number}", terms)
        except ContraError as error:
            yield Skipped(f"#{number}", error.reason)


def _records(stream: BinaryIO) -> Iterator[Any]:
    """The records."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        raise not_installed("warc") from error
    records = iter(ArchiveIterator(stream))
    while True:
        try:
            with redirect_stderr(StringIO()):  # where the library prints what it finds between damaged records
                record = next(records, None)
        except ArchiveLoadFailed as error:
            raise ContraError("no WARC record where one should begin", remedy="save the archive again") from error
        if record is None:
            return
        yield record


def _is_page(record: Any) -> bool:
    """Whether a record is a page as it was delivered."""
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return record.http_headers.get_statuscode() == "200" and kind.strip().lower().startswith(HTML)


def _article(record: Any, member: str, terms: Terms) -> Article:
    """The article of a page."""
    with redirect_stderr(StringIO()):
        data = record.content_stream().read(terms.max_bytes + 1)
    if len(data) > terms.max_bytes:
        raise ContraError(f"more than {terms.max_bytes:,} bytes", remedy="raise the limit")
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise ContraError("the page breaks off", remedy="save the archive again")
    kind = record.http_headers.get_header("Content-Type")
    address = record.rec_headers.get_header("WARC-Target-URI")
    return html.article(data, member=member, content_type=kind, address=address)
