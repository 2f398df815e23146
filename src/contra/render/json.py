"""The report for programs: schema ``contra/1``, the same bytes for the same input."""

import msgspec
from msgspec import Struct, field

from contra.model import Document, Report, Time
from contra.render.records import recorded, whole


class _Expression(Struct):
    start: int
    end: int
    text: str
    type: str
    value: str
    modifier: str
    earliest: str | None = field(name="from")
    latest: str | None = field(name="to")
    granularity: str
    anchor: str


class _Timed(Struct):
    id: str
    published: str | None
    published_from: str
    times: list[_Expression]


def json(report: Report, *, all_assertions: bool) -> str:
    """The report as JSON, with the assertions that disputes name, or all of them."""
    return encoded(recorded(report, all_assertions=all_assertions))


def encoded(value: object) -> str:
    """Values as indented JSON with a line end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"


def times(report: Report) -> str:
    """The time expressions of a report's articles."""
    return encoded([_timed(*each) for each in zip(report.documents, report.times, strict=True)])


def _timed(document: Document, found: tuple[Time, ...]) -> _Timed:
    """An article with its time expressions."""
    return _Timed(
        id=document.id,
        published=document.published.isoformat() if document.published else None,
        published_from=document.published_from,
        times=[_expression(time) for time in found],
    )


def _expression(time: Time) -> _Expression:
    """A time expression."""
    start, end = time.span.start, time.span.stop
    first, last = (day.isoformat() if day else None for day in (time.earliest, time.latest))
    return _Expression(
        start, end, whole(time.text), time.type, time.value, time.modifier, first, last, time.granularity, time.anchor
    )
