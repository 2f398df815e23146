"""The lines of a text that hold something."""

import re
from functools import cache
from typing import NamedTuple

BLANK = " \t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))


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
        shown = raw.strip(BLANK)
        if not shown:
            continue
        first = match.start() + len(raw) - len(raw.lstrip(BLANK))
        found.append(Line(first, first + len(shown), shown, text.count("\n", ended, first) != 1))
        ended = first + len(shown)
    return found
