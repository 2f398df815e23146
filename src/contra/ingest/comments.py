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
    found = []
    for line in lines:
        start, stop = line.start, line.stop
        met = hidden[bisect_right(stops, start) : bisect_left(starts, stop)]
        for span in met:  # from the left
            start = _skipped(line, max(start, span.stop)) if span.start <= start else start
        for span in reversed(met):
            stop = _skipped_back(line, max(start, span.start)) if span.stop >= stop else stop
        if start < stop:
            found.append(Line(start, stop, line.text[start - line.start : stop - line.start], line.after_gap))
    return found


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
