"""The words of a stretch of text, as the readers of figures need them."""

import re
from functools import cache

from msgspec import Struct

from contra.lexicon.load import table


class Words(Struct):
    """Words and marks in order: where each starts and stops, its text, and its lower-case form."""

    starts: list[int]
    stops: list[int]
    raw: list[str]
    low: list[str]

    def at(self, index: int) -> str:
        """The lower-case word at ``index``, or "" outside."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def glued(self, index: int) -> bool:
        """Whether nothing separates this word from the one before."""
        return 0 < index < len(self.low) and self.stops[index - 1] == self.starts[index]


@cache
def _token() -> re.Pattern[str]:
    """A figure, initials, a word with inner hyphens, or a mark."""
    return re.compile(r"[0-9]+(?:[.,][0-9]+)*|[Mm]agnitude(?=-)|(?:[^\W\d_]\.){2,}|[^\W\d_](?:[\w’'-]*\w)?|[^\w\s]")


@cache
def number_words() -> frozenset[str]:
    """The single words that may begin a number."""
    lexicon = table("quantities_numbers")
    return frozenset(word for name in ("units", "teens", "tens", "fractions") for word in lexicon[name])


def _pieces(word: str) -> list[str]:
    """``word`` cut after the number it begins with: "two-storey-high" in five, "twenty-five" whole."""
    parts = word.split("-")
    taken = 1
    while taken < len(parts) and parts[taken] in number_words():
        taken += 1
    if parts[0] not in number_words() or taken == len(parts):
        return [word]
    return ["-".join(parts[:taken]), *_apart(parts[taken:], "-")]


def _apart(parts: list[str], mark: str) -> list[str]:
    """The parts with a mark before each."""
    return [piece for part in parts for piece in (mark, part) if piece]


def words_of(text: str, start: int, stop: int) -> Words:
    """The words of ``text[start:stop]``, with offsets into ``text``."""
    matches = list(_token().finditer(text, start, stop))
    if "-" not in text[start:stop]:  # nothing to cut, which is quicker
        whole = [match.group() for match in matches]
        small = [word.lower().replace("’", "'") for word in whole]
        return Words([match.start() for match in matches], [match.end() for match in matches], whole, small)
    found = Words([], [], [], [])
    for match in matches:
        raw = match.group()
        low = raw.lower().replace("’", "'")
        if "-" in low and len(low) > 1 and len(low) == len(raw):
            after_figure = found.low[-1:] == ["-"] and found.stops[-1] == match.start()
            pieces = _apart(low.split("-"), "-")[1:] if after_figure else _pieces(low)
            _append_pieces(found, match.start(), raw, pieces)
            continue
        found.starts.append(match.start())
        found.stops.append(match.end())
        found.raw.append(raw)
        found.low.append(low)
    return found


def _append_pieces(found: Words, start: int, raw: str, pieces: list[str]) -> None:
    """Add one word in pieces."""
    done = 0
    for piece in pieces:
        stop = done + len(piece)
        found.starts.append(start + done)
        found.stops.append(start + stop)
        found.raw.append(raw[done:stop])
        found.low.append(piece)
        done = stop
