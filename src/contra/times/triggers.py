"""Where a text may tell a time: one scan for the words and forms without which there is no expression."""

import re
from functools import cache
from typing import Any

from contra.lexicon.load import table
from contra.times.pattern import lazily

# every expression holds a word of one of these classes, or a form below
CLASSES = (
    "CURRENT", "DECADENAME", "FUTURE", "HOLIDAY", "LASTING", "MONTH", "MONTHSHORT", "MONTHWORD", "NOON", "NOW",
    "OCLOCK", "PART", "PAST", "QUARTER", "RATE", "RECENT", "SEASON", "TODAY", "TONIGHT", "UNIT", "UNITS", "WEEKDAY",
    "WEEKDAYS", "WEEKEND",
)  # fmt: skip
CAPITAL_ONLY = ("MONTHWORD", "MONTHSHORT")
FORMS = lazily(  # the first character is looked for before what precedes it is, for speed only
    r"[\dQFA](?:(?<=\d)(?<![\w.,$€£#/]\d)(?:"
    r"\d{3}(?:['’]?s)?(?!\w)(?![.,]\d)"  # 1939, 1990s
    r"|0['’]?s\b|\d0s BC"  # 90s, 470s BC
    r"|\d?[:/.]\d\d|\d?-\d{1,2}-\d{4}"  # 21:40, 11/21/2024, 11-21-2024
    r"|\d*[ ]?(?:[apAP]\.?[mM]\b|[AB]CE?\b))"  # 9 p.m., 493 BC
    r"|(?<!\w[QFA])(?:(?<=Q)[1-4]\b|(?<=F)Y ?\d|(?<=A)D \d))"
)


@cache
def _automaton() -> Any:
    """The automaton of all trigger words in their three spellings."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = {spelling for name in CLASSES for word in table("times_words")[name] for spelling in _spellings(name, word)}
    return AhoCorasick(sorted(words), matchkind=MatchKind.LeftmostLongest)


def _spellings(name: str, word: str) -> tuple[str, ...]:
    """The word as it may be written: today, Today, TODAY."""
    capital = word[0].upper() + word[1:]
    title = " ".join(part[0].upper() + part[1:] for part in word.split())
    spellings = (capital, title, word.upper()) if name in CAPITAL_ONLY else (word, capital, title, word.upper())
    return (*spellings, *(spelling.replace("'", "’") for spelling in spellings if "'" in spelling))


def _word_places(text: str) -> list[int]:
    """The places of the trigger words, also where they begin inside a word."""
    try:
        return [start for _, start, _ in _automaton().find_matches_as_indexes(text)]
    except UnicodeEncodeError:  # half a surrogate pair, which no file holds but a string may
        return _word_places(re.sub(r"[\ud800-\udfff]", "?", text))


def triggers(text: str) -> list[int]:
    """The places of trigger words and forms, rising."""
    words = [start for start in _word_places(text) if not text[start - 1 : start].isalnum()]
    forms = [match.start() for match in FORMS().finditer(text)]
    return sorted(words + forms)
