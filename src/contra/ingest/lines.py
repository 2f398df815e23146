"""The lines of a text that hold something."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

BLANK = " \t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))

RARE_ENDS = "\r\u2028\u2029"


class Line(NamedTuple):
    """A line without the blanks around it, and whether a blank line stands before it."""

    start: int
    stop: int
    text: str
    after_gap: bool


@cache
def _between(ends: str) -> re.Pattern[str]:
    """What stands between two line ends."""
    return re.compile(f"[^{ends}]+")


def _pieces(text: str, start: int) -> Iterator[re.Match[str]]:
    """The lines with their blanks; the common line end alone is found quicker."""
    rare = any(end in text for end in RARE_ENDS)
    return _between("\n" + RARE_ENDS if rare else "\n").finditer(text, start)


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines from ``start`` on, blank ones left out."""
    found: list[Line] = []
    ended = start
    for match in _pieces(text, start):
        raw = match.group().rstrip(BLANK)
        shown = raw.lstrip(BLANK)
        if not shown:
            continue
        first = match.start() + len(raw) - len(shown)
        found.append(Line(first, first + len(shown), shown, text.count("\n", ended, first) != 1))
        ended = first + len(shown)
    return found
