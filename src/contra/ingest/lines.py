"""The lines of a text that hold something."""

import re
from functools import cache
from typing import NamedTuple


class Line(NamedTuple):
    """A line without the blanks around it, and whether a blank line stands before it."""

    start: int
    stop: int
    text: str
    after_gap: bool


@cache
def _newline() -> re.Pattern[str]:
    return re.compile(r"[^\r\n\u2028\u2029]+")


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines from ``start`` on, blank ones left out."""
    found: list[Line] = []
    ended = start
    for match in _newline().finditer(text, start):
        raw = match.group()
        shown = raw.strip()
        if not shown:
            continue
        first = match.start() + raw.find(shown[0]) if raw[0] != shown[0] else match.start()
        found.append(Line(first, first + len(shown), shown, text.count("\n", ended, first) != 1))
        ended = first + len(shown)
    return found
