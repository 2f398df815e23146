"""Comments that no reader of a page sees: ``<!-- ask Reed again -->``."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from contra.ingest.lines import BLANK, Line
from contra.model import Span

OPEN, CLOSE = "<!--", "-->"


def comments(text: str, start: int) -> list[Span]:
    """The comments from ``start`` on; one that is never closed is none."""
    found = []
    while (at := text.find(OPEN, start)) >= 0 and (end := text.find(CLOSE, at + len(OPEN))) >= 0:
        start = end + len(CLOSE)
        found.append(Span(at, start))
    return found


def without(lines: Sequence[Line], hidden: Sequence[Span]) -> list[Line]:
    """The lines that hold more than comments, without comments at their ends."""
    starts, stops = [span.start for span in hidden], [span.stop for span in hidden]
    cut = (_cut(line, hidden[bisect_right(stops, line.start) : bisect_left(starts, line.stop)]) for line in lines)
    return [line for line in cut if line.start < line.stop]


def _cut(line: Line, hidden: Sequence[Span]) -> Line:
    """The line without the comments at its beginning and its end."""
    start, stop = line.start, line.stop
    for span in hidden:
        start = _skipped(line, span.stop) if span.start <= start else start
    for span in reversed(hidden):
        stop = _skipped_back(line, span.start) if start < span.start and span.stop >= stop else stop
    return Line(start, stop, line.text[start - line.start : stop - line.start], line.after_gap)


def _skipped(line: Line, at: int) -> int:
    """The next character of a line that shows, from a place on."""
    while at < line.stop and line.text[at - line.start] in BLANK:
        at += 1
    return at


def _skipped_back(line: Line, at: int) -> int:
    """The end of the last character of a line that shows, before a place."""
    while at > line.start and line.text[at - line.start - 1] in BLANK:
        at -= 1
    return at
