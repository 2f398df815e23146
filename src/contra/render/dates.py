"""The time expressions of articles, each with its value."""

from datetime import date

from rich.text import Text

from contra.model import Document, Report, Time
from contra.render.assertions import heading
from contra.render.blocks import MEASURE
from contra.render.layout import labelled, printed, wrapped
from contra.render.phrases import counted, day
from contra.render.places import line
from contra.render.visible import visible

ANCHORS = {
    "text": "as written",
    "published": "from the day published",
    "context": "from the dates around it",
    "order unknown": "day or month first, nothing tells which",
}
GUTTER = 23  # the column of values, with the gap behind it


def dates(report: Report, *, width: int, color: bool) -> str:
    """All time expressions of a report as text for a terminal of a width."""
    room, lines = min(width, MEASURE), list[Text]()
    for document, times in zip(report.documents, report.times, strict=True):
        lines += [*heading(document, room), *(row for time in times for row in _row(document, time, room)), Text()]
    found = sum(map(len, report.times))
    counts = f"{counted(len(report.documents), 'article')} · {counted(found, 'time expression')}"
    return printed([*lines, Text(counts, "bold")], color=color)


def _row(document: Document, time: Time, width: int) -> list[Text]:
    """One expression: its value, its words, where it stands, the days it bounds and what fixed it."""
    told = [f"line {line(document, time.span.start)}", time.type.lower(), time.modifier.lower().replace("_", " ")]
    fixed = "" if time.granularity == "vague" else ANCHORS.get(time.anchor, time.anchor)  # "now", "recently"
    known = ", ".join(part for part in (*told, _days(time), fixed) if part)
    text = Text.assemble((visible(time.text), "bold"), (f"  {known}", "dim"))
    return labelled(visible(time.value), "cyan", wrapped(text, width - GUTTER), GUTTER)


def _days(time: Time) -> str:
    """The days that it bounds: ``21 Nov 2024``, ``1 Nov 2024 to 30 Nov 2024``, ``from 1 Jan 2015``."""
    first, last = time.earliest, time.latest
    if first and last:
        return day(first) if first == last else f"{day(first)} to {day(last)}"
    return _open("from", first) or _open("until", last)


def _open(word: str, end: date | None) -> str:
    """An interval with one end."""
    return f"{word} {day(end)}" if end else ""
