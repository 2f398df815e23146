"""The lines of printed pages: where they stand, and which of them belong to the page and not to the article."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

EDGE = 3  # lines at the top and at the foot of a page that may be its own


class PrintLine(NamedTuple):
    """A line of print: its words, where it begins, and the size of its type."""

    text: str
    left: float
    base: float  # from the foot of the page
    size: float


def without_page_lines(pages: Sequence[Sequence[PrintLine]]) -> list[list[PrintLine]]:
    """The pages without running titles and page numbers."""
    seen = Counter(key for page in pages for key in {_key(page[index]) for index in _edge(page)})
    found = []
    for page in pages:
        own = {index for index in _edge(page) if _is_number(page[index].text) or seen[_key(page[index])] > 1}
        found.append([line for index, line in enumerate(page) if index not in own])
    return found


def _edge(page: Sequence[PrintLine]) -> list[int]:
    """The lines at the top and at the foot, wherever they stand in the text."""
    ordered = sorted(range(len(page)), key=lambda index: -page[index].base)
    return ordered if len(page) <= 2 * EDGE else [*ordered[:EDGE], *ordered[-EDGE:]]


def _key(line: PrintLine) -> tuple[str, int]:
    """What the running lines of two pages share: all but their figures, and the height."""
    return _figures().sub("0", " ".join(line.text.split())), round(line.base / 3)


def _is_number(text: str) -> bool:
    """Whether a line is a page number: ``- 3 -``, ``Page 3 of 4``, ``3/4``."""
    return _number().fullmatch(text.strip()) is not None


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"\d+")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[-–—]?\s?(?:page\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?\s?[-–—]?", re.IGNORECASE)
