"""The words and figures that time expressions are made of."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from msgspec import Struct

from contra.lexicon.load import table
from contra.times.notation import sign
from contra.times.pattern import lazily


class Lexeme(Struct, frozen=True):
    """A word, figure or mark of a known class; ``value`` is what its lexicon entry or its figures say."""

    sign: str
    start: int
    stop: int
    norm: str
    value: Any = None


TOKEN = lazily(
    r"""[ \t\xa0]*(?:
    (?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?)(?![\w-])
    |(?P<slashed>\d{1,2}([/.])\d{1,2}\3(?:\d{4}|\d\d)|\d{1,2}-\d{1,2}-\d{4})(?![\w/-])
    |(?P<clock>\d{1,2}:\d\d(?::\d\d)?)(?=[ap]\.?m\b|[^\w:]|$)
    |(?P<decade>['’]?\d0['’]?s|[12]\d\d0['’]?s|\d\d0s(?=\ BC))(?!\w)
    |(?P<dayth>\d{1,2}(?:st|nd|rd|th))(?!\w)
    |(?P<pointed>\d{1,2}\.\d\d)(?=\ ?[ap]\.?m\b)
    |(?P<figure>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(?![\w%])(?!\.\d)
    |(?P<figure_m>\d{1,2})(?=[ap]\.?m\b)
    |(?P<meridiem>[ap](?:\.m\.|\.m\b|m\b))
    |(?P<qshort>Q[1-4])(?!\w)
    |(?P<fiscalyear>FY\ ?['’]?(?:\d{4}|\d\d))(?!\w)
    |(?P<word>[A-Za-z]+(?:['’][a-z]+)?)
    |(?P<mark>[,()\-–—])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
MARKS = {",": "COMMA", "(": "OPEN", ")": "SHUT", "-": "HYPHEN", "–": "DASH", "—": "DASH"}
WITH_CAPITAL = ("MONTHWORD", "MONTHSHORT", "WEEKDAYSHORT")
WITH_POINT = ("MONTHSHORT", "WEEKDAYSHORT", "APPROX")

# "in 2000 countries", "1999 soldiers": what is counted follows; "the 2008 elections" has an article before
COUNTED = lazily(
    r"[ \t]+(?!(?:was|is|has|as|its|this|does|thus|across|plus|versus|unless|perhaps|besides)\b)"
    r"(?:[a-z]{2,30}[^\Wsui]s|people|men|women|children|troops|million|billion|percent|per cent"
    r"|feet|km|kg|mph|metres?|meters?|tons?|tonnes?)\b"
)
DATING = lazily(
    r"\b(?:(?i:since|the|of|early|late|mid-?|by|from|until|his|her|its|their|year)|[Ii]n|[A-Z][a-z]{2,8}) ?$"
    r"|\b(?i:the|this|that|a|an|his|her|its|their) [a-z]{2,12} $"
)


class Entry(Struct, frozen=True):
    """What the lexicon says of a word or phrase."""

    text: str
    section: str
    sign: str
    value: Any


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """The entries by their first word, the longest first."""
    found: dict[str, list[Entry]] = {}
    for section, words in table("times_words").items():
        for text, value in words.items():
            found.setdefault(_first_word(text), []).append(Entry(text, section, sign(section), value))
    return {first: tuple(sorted(rest, key=lambda entry: -len(entry.text))) for first, rest in found.items()}


def _first_word(text: str) -> str:
    """The first word, as the reader cuts it: "new" of "new year's", "valentine's" of "valentine's day"."""
    match = re.match(r"[a-z]+(?:'[a-z]+)?|&", text)
    return match[0] if match else text


@cache
def known_words() -> frozenset[str]:
    """Every word that stands in an entry."""
    return frozenset(word for rest in entries().values() for entry in rest for word in re.split(r"[ .-]+", entry.text))


def lexeme_at(text: str, place: int) -> Lexeme | None:
    """The lexeme that begins at ``place``, blanks skipped; None where an unknown word or mark stands."""
    match = TOKEN().match(text, place)
    if not match:
        return None
    kind = str(match.lastgroup)
    start, stop = match.span(kind)
    return READERS[kind](text, start, stop)


def _word(text: str, start: int, stop: int) -> Lexeme | None:
    """A word or phrase of the lexicon."""
    norm = text[start:stop].lower().replace("’", "'")
    rest = entries().get(norm)
    if rest is None and "'" in norm:  # "Monday's": the possessive stays outside
        norm = norm[: norm.index("'")]
        rest = entries().get(norm)
    for entry in rest or ():
        end = start + len(entry.text)
        if _stands(text, start, end, entry):
            return Lexeme(entry.sign, start, _past_point(text, end, entry.section), entry.text, entry.value)
    return None


def _stands(text: str, start: int, end: int, entry: Entry) -> bool:
    """Whether the entry is written here, whole and with the capital it needs."""
    if text[start:end].lower().replace("’", "'") != entry.text or text[end : end + 1].isalnum():
        return False
    return entry.section not in WITH_CAPITAL or text[start].isupper()


def _past_point(text: str, end: int, section: str) -> int:
    """The end of an abbreviation with its point."""
    return end + 1 if section in WITH_POINT and text[end : end + 1] == "." and text[end - 1].isalpha() else end


def _figure(text: str, start: int, stop: int) -> Lexeme | None:
    """A figure: a day of the month, a year, or a plain number."""
    if start and text[start - 1] in "$€£#@/.:":
        return None
    figure = text[start:stop]
    return Lexeme(sign(_class_of_figure(text, start, stop)), start, stop, figure, figure.replace(",", ""))


def _class_of_figure(text: str, start: int, stop: int) -> str:
    """The class of the figure at ``start``."""
    figure = text[start:stop]
    if not figure.isdigit():
        return "FIGURE"
    if len(figure) <= 2:
        return "SMALL" if 1 <= int(figure) <= 31 else "FIGURE"
    if len(figure) == 4:
        return _class_of_four(text, start, stop)
    return "FIGURE"


def _class_of_four(text: str, start: int, stop: int) -> str:
    """YEAR for 1939 in "in 1939", FIGURE in "1939 soldiers", FOURDIGITS for 0800."""
    if not 1000 <= int(text[start:stop]) <= 2100:
        return "FOURDIGITS"
    if COUNTED().match(text, stop) and not DATING().search(text[max(0, start - 20) : start]):
        return "FIGURE"
    return "YEAR"


def _shape(name: str) -> Callable[[str, int, int], Lexeme | None]:
    """The reader of a form that is a class of its own."""

    def read(text: str, start: int, stop: int) -> Lexeme | None:
        return Lexeme(sign(name), start, stop, text[start:stop].lower().replace("’", "'"))

    return read


def _decade(text: str, start: int, stop: int) -> Lexeme | None:
    """The 1990s, the 1990's; but "2010's election" is the year's."""
    norm = text[start:stop].lower().replace("’", "'")
    if norm[4:] == "'s" and not DECADE_LEAD().search(text[max(0, start - 6) : start]):
        return Lexeme(sign("YEAR"), start, stop - 2, norm[:4], norm[:4])
    return Lexeme(sign("DECADE"), start, stop, norm)


DECADE_LEAD = lazily(r"\b(?:the|early|late|mid)[ -]$", re.IGNORECASE)


def _mark(text: str, start: int, stop: int) -> Lexeme | None:
    """A mark of punctuation that may stand inside an expression."""
    return Lexeme(sign(MARKS[text[start]]), start, stop, text[start])


READERS: dict[str, Callable[[str, int, int], Lexeme | None]] = {
    "iso": _shape("ISO"),
    "slashed": _shape("SLASHED"),
    "clock": _shape("CLOCK"),
    "pointed": _shape("CLOCK"),
    "decade": _decade,
    "dayth": _shape("DAYTH"),
    "figure": _figure,
    "figure_m": _figure,
    "meridiem": _shape("MERIDIEM"),
    "qshort": _shape("QSHORT"),
    "fiscalyear": _shape("FISCALYEAR"),
    "word": _word,
    "mark": _mark,
}
