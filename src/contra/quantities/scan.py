"""Where in a text a figure may stand, found in one cheap pass."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import ahocorasick_rs

from contra.lexicon.load import table
from contra.model import Span
from contra.quantities.tokens import number_words

NEGATIVE = frozenset({"no", "no-one", "nobody", "none"})


@cache
def _number_scan() -> ahocorasick_rs.AhoCorasick:
    lexicon = table("quantities_numbers")
    scales = [word for word in lexicon["scales"] if len(word) > 3]
    words = sorted({*number_words(), *scales, *lexicon["vague"], *NEGATIVE})
    return ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"[0-9][0-9,.]*")


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z])|\n")


def _lowered(text: str) -> str:
    """``text`` in lower case, character for character."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)  # "İ" grows


def number_starts(text: str) -> list[int]:
    """Where a digit or a number word begins."""
    low = _lowered(text)
    size = len(low)
    spelled = [
        start
        for _, start, stop in _number_scan().find_matches_as_indexes(low)
        if not (start and low[start - 1].isalnum()) and not (stop < size and low[stop].isalnum())
    ]
    return sorted(spelled + [match.start() for match in _digits().finditer(low)])


def outside(starts: list[int], taken: Sequence[Span]) -> list[int]:
    """The starts that lie in none of the spans taken."""
    found = []
    spans = iter(taken)
    span = next(spans, None)
    for start in starts:
        while span and span.stop <= start:
            span = next(spans, None)
        if not (span and span.start <= start):
            found.append(start)
    return found


def by_sentence(text: str, starts: list[int]) -> Iterator[tuple[Span, list[int]]]:
    """The sentences that hold a start, with the starts of each."""
    ends = [0, *(match.end() for match in _sentence_end().finditer(text)), len(text)]
    done, total = 0, len(starts)
    for begin, end in pairwise(ends):
        first = done
        while done < total and starts[done] < end:
            done += 1
        if done > first:
            yield Span(begin, end), starts[first:done]
        if done == total:
            return
