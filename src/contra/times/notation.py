"""The notation of the grammar: patterns over classes of words, written with their names.

``THE? ORDINAL QUARTER (OF YEAR)?`` is a regular expression over *signs*: every class of words has one character,
a stretch of text becomes a string of them, and a construct is matched on that string. The strings are short and come
back often, so their division into constructs is remembered.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from msgspec import Struct

from contra.lexicon.load import table
from contra.times.beginnings import beginnings

# classes told by their form
SHAPES = (
    "CLOCK",
    "COMMA",
    "DASH",
    "DAYTH",
    "DECADE",
    "FIGURE",
    "FOURDIGITS",
    "FISCALYEAR",
    "HYPHEN",
    "ISO",
    "MERIDIEM",
)
MORE_SHAPES = ("OPEN", "SHUT", "QSHORT", "SLASHED", "SMALL", "YEAR")
# what the first pass makes of them: the words of the second pass
KINDS = ("A_DAY", "A_PERIOD", "A_LENGTH", "A_CLOCK", "A_SET", "A_REF", "A_PART")

# names that stand for several classes
UNIONS = {
    "ANYMONTH": "MONTH MONTHWORD MONTHSHORT",
    "ANYUNIT": "UNIT UNITS",
    "ANYWEEKDAY": "WEEKDAY WEEKDAYSHORT",
    "COUNTWORD": "SMALL FIGURE NUMBER YEAR",
    "DAYNUM": "SMALL DAYTH",
    "LEAD": "IN OF BY BETWEEN FROM TO OVER FOR AFTER AND END EARLY LATER",
    "LOOSELY": "APPROX OVER",
    "RELATIVE": "LAST PAST THIS CURRENT NEXT FOLLOWING THAT SAME",
    "STROKE": "HYPHEN DASH",
    "SPEECH": "LAST PAST THIS NEXT",
    "DATE": "A_DAY A_PERIOD",
}

Build = Callable[..., Any]


class Construct(Struct, frozen=True):
    """One way of telling a time: its name, its pattern, what it is for the second pass, and what builds its meaning."""

    name: str
    pattern: str
    kind: str
    build: Build


@cache
def _signs() -> dict[str, str]:
    """The character of every class."""
    names = (*table("times_words"), *SHAPES, *MORE_SHAPES, *KINDS)
    return {name: chr(0x4E00 + place) for place, name in enumerate(names)}


def sign(name: str) -> str:
    """The character of the class ``name``."""
    return _signs()[name]


@cache
def _class_of(name: str) -> str:
    """The class or union ``name`` as part of a regular expression."""
    if name in UNIONS:
        return "[" + "".join(sign(part) for part in UNIONS[name].split()) + "]"
    return sign(name)


@cache
def first_signs(pattern: str) -> frozenset[str]:
    """The signs that a match of the pattern may begin with."""
    return frozenset(sign(part) for name in beginnings(pattern) for part in UNIONS.get(name, name).split())


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression over signs."""
    spelled = re.sub(r"[A-Z]+(?:_[A-Z]+)*", lambda name: _class_of(name[0]), pattern)
    return re.compile(re.sub(r"\s+", "", spelled).replace("(", "(?:").replace("(?:?", "(?"))


class Piece(Struct, frozen=True):
    """A construct found in a string of signs, and where."""

    construct: Construct
    start: int
    stop: int


class Table:
    """Constructs in order of preference, compiled when first asked."""

    def __init__(self, constructs: tuple[Construct, ...]) -> None:
        self.constructs = constructs
        self.pieces = lru_cache(maxsize=16384)(self._pieces)
        self._beginning_with = cache(self._constructs_from)

    def _constructs_from(self, first: str) -> tuple[tuple[Construct, re.Pattern[str]], ...]:
        """The constructs that may begin with the sign ``first``."""
        fitting = (construct for construct in self.constructs if first in first_signs(construct.pattern))
        return tuple((construct, compiled(construct.pattern)) for construct in fitting)

    def _pieces(self, signs: str) -> tuple[Piece, ...]:
        """What the signs divide into, from left to right, the longest construct first."""
        found: list[Piece] = []
        place = 0
        while place < len(signs):
            piece = self._longest(signs, place)
            if piece:
                found.append(piece)
            place = piece.stop if piece else place + 1
        return tuple(found)

    def _longest(self, signs: str, place: int) -> Piece | None:
        """The longest construct that begins at ``place``; of equals the first in the table."""
        best, reach = None, place
        for construct, pattern in self._beginning_with(signs[place]):
            match = pattern.match(signs, place)
            if match and match.end() > reach:
                best, reach = construct, match.end()
        return Piece(best, place, reach) if best else None
