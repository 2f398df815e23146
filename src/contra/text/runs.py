"""Runs of capitalised words, small words between them included."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from contra.lexicon.load import lines, words
from contra.text.gazetteer import classes, gazetteer, is_class
from contra.text.spelling import folded

BLANK = "[ \u00a0]"
POSSESSIVE = ("'s", "’s")
PREFIX = 4  # characters of a run before its first capital: "ash-"
LONGEST = 24  # further words of a run; what is longer is no name


class Word(Struct, frozen=True, gc=False):
    """A word of a run: its place, how it is written, its folded form and the classes that this belongs to.

    ``small``: it is no name of its own: "of", "van", "&".
    """

    start: int
    stop: int
    text: str
    fold: str
    small: bool
    classes: frozenset[str]


def runs(text: str, start: int, stop: int) -> Iterator[tuple[int, str]]:
    """The runs of ``text[start:stop]``, each with its place; looked for where a capital is, for speed only."""
    capital, run = _capital_pattern().search, _run_pattern().search
    at = start
    while found := capital(text, at, stop):
        found = run(text, max(at, found.start() - PREFIX), stop)
        if found is None:
            return
        at = found.end()
        yield found.start(), found.group()


def run_words(run: str) -> list[Word]:
    """The words of a run; their places count from its start."""
    found: list[Word] = []
    for piece in _piece_pattern().finditer(run):
        start, text = piece.start(), piece[0]
        if "-" in text or "/" in text:
            found += _halves(start, text)
        else:
            found.append(_word_at(start, text, folded(text)))
    if len(found) > 1 and found[-1].text[-2:] in POSSESSIVE and found[-2].fold in _given():
        last = found.pop()  # "Chris | Christie | 's aides", but "Christie's"
        found.append(_word_at(last.start, last.text[:-2], folded(last.text[:-2])))
    return found


@cache
def _given() -> frozenset[str]:
    """All given names."""
    return frozenset(lines("names_first"))


def _word_at(start: int, text: str, fold: str) -> Word:
    """The word at a place."""
    large = text[0].isupper() or text[-1].isdigit() or any(map(str.isupper, text))
    return Word(start, start + len(text), text, fold, not large, classes(fold))


def _halves(start: int, text: str) -> Iterator[Word]:
    """The word at a place, or its two halves where two names are joined: "Norland-Suland", "AFP/Getty"."""
    prefix, hyphen, name = text.partition("-")
    if hyphen and name[:1].isupper() and is_class(prefix.lower(), "prefixes"):
        start, text = start + len(prefix) + 1, name
    fold = folded(text)
    for mark in "/-":
        first, joined, second = text.partition(mark)
        if joined and fold not in gazetteer() and _are_two(mark, folded(first), folded(second)):
            yield _word_at(start, first, folded(first))
            text = second
            start += len(first) + 1
            fold = folded(second)
    yield _word_at(start, text, fold)


def _are_two(mark: str, first: str, second: str) -> bool:
    """Whether both halves are names of their own."""
    return mark == "/" or (first in gazetteer() and second in gazetteer())


@cache
def _upper() -> str:
    """The capital letters of Latin, Greek, Cyrillic and Armenian."""
    return "".join(chr(code) for code in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(code).isupper())


@cache
def _capital_pattern() -> re.Pattern[str]:
    """A capital letter."""
    return re.compile(f"[{_upper()}]")


@cache
def _run_pattern() -> re.Pattern[str]:
    """Capitalised words, one blank or small words of names between them."""
    small = "|".join(
        sorted({*words("names_words", "particles"), "and", "&", "for", "in", "on", "the", "against"} - {"e"})
    )
    word = rf"[A-Z][a-z]++(?=[ ,])|{_word()}"  # most words: tried first, for speed only
    return re.compile(rf"(?<![\w@#])(?:{word})(?:{BLANK}{{1,2}}(?:(?:{small}){BLANK}){{0,3}}(?:{word})){{0,{LONGEST}}}")


@cache
def _piece_pattern() -> re.Pattern[str]:
    """What stands between blanks."""
    return re.compile("[^ \u00a0]+")


def _word() -> str:
    """The pattern of a capitalised word."""
    up = f"[{_upper()}]"
    kept = "|".join(
        word[:-2].capitalize()
        for word in sorted(words("names_words", "with_s"))
        if word.isascii() and " " not in word and word.endswith("'s")
    )
    syllables = "|".join(words("names_words", "syllables"))
    shorts = "|".join(re.escape(line) for line in sorted(_abbreviations(), key=len, reverse=True))
    return "|".join(
        (
            rf"(?:{up}\.){{2,}}{up}?(?!\w)",  # U.S., J.R.R., U.S.A
            rf"{up}\.(?={BLANK}{up})",  # J. Smith
            rf"(?:{shorts})(?!\w)",  # Sen., St.
            rf"(?:{kept})['’]s\b",  # People's
            rf"(?:(?:[Aa]l|[Ee]l|ad|an|as|at|ash|az|ul|[dl])[-‑'’])?{up}(?:\w|['’](?!s\b)(?=\w)|[-‑&/](?=[{_upper()}\d])|-(?:{syllables})(?!\w)|[-‑][a-z]{{1,4}}[-‑](?={up})|\.(?:com|org|net|info|gov|co|ru|ua|uk|io|tv)\b)*",
            rf"[a-z]{up}\w+",  # iPhone
        )
    )


def _abbreviations() -> set[str]:
    """Abbreviations inside names, capitalised."""
    offices = (word for word in words("names_words", "offices") if word.endswith("."))
    ends = (word for word in words("names_words", "company_ends") if word.endswith(".") and word.count(".") == 1)
    return {word.capitalize() for word in (*offices, *ends, "st.", "ft.", "mt.", "jr.", "sr.")} & {
        *lines("words_abbreviations"),
        "Bros.",
        "Fr.",
        "Corp.",
        "Inc.",
        "Ltd.",
        "Co.",
        "Sgt.",
        "Cpl.",
        "Insp.",
        "Supt.",
    }
