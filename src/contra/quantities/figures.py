"""Figures: a number with its bound and unit, or a range of two."""

from functools import cache

from msgspec import Struct

from contra.lexicon.load import words as lexicon_words
from contra.quantities.bounds import bound_after, bound_before
from contra.quantities.nouns import is_plural, noun_words
from contra.quantities.numerals import Numeral, numeral_at
from contra.quantities.tokens import Words, number_words
from contra.quantities.units import AGE, TIME, Unit, currency_before, unit_after, unit_before


class Figure(Struct, frozen=True):
    """A number with bound and unit over the words ``start`` to ``stop`` (half open)."""

    start: int
    stop: int
    low: float | None
    high: float | None
    bound: str
    unit: str = ""
    hyphened: bool = False  # "60-foot": what it measures follows
    share: bool = False
    yearlike: bool = False


class _Amount(Struct, frozen=True):
    """One number with its unit, before bounds are read."""

    start: int
    stop: int
    value: float
    unit: str
    numeral: Numeral
    hyphened: bool = False
    factor: float = 1.0


def figure_at(words: Words, index: int) -> Figure | int:
    """The figure whose number begins at ``index``, or the word at which to go on where there is none."""
    first = _amount(words, index)
    if first is None:
        return index + 1
    second = _second(words, first)
    last = second or first
    refused = _refused(words, first, last)
    if refused or TIME in (first.unit, last.unit):
        return max(last.stop, index + 1)
    return _figure(words, first, second)


def _amount(words: Words, index: int) -> _Amount | None:
    numeral = numeral_at(words, index)
    if numeral is None:
        return None
    unit, start = currency_before(words, numeral.start)
    if unit:
        return _Amount(start, numeral.stop, numeral.value, unit, numeral)
    if numeral.share:
        return _Amount(numeral.start, numeral.stop, numeral.value, "percent", numeral)
    after = unit_after(words, numeral)
    if after is None or after.name == TIME:
        return _bare(words, numeral, after)
    value = round(numeral.value * after.factor + after.offset, 9)
    return _Amount(numeral.start, after.stop, value, after.name, numeral, after.hyphened, after.factor)


def _bare(words: Words, numeral: Numeral, after: Unit | None) -> _Amount:
    """A number without a unit after it."""
    if after:
        return _Amount(numeral.start, after.stop, numeral.value, TIME, numeral)
    unit, start = unit_before(words, numeral.start)
    if not unit and _appositive_age(words, numeral):
        unit = AGE
    return _Amount(start, numeral.stop, numeral.value, unit, numeral)


def _appositive_age(words: Words, numeral: Numeral) -> bool:
    """The 28 of "Dana Reyes, 28, an engineer"."""
    before, after = numeral.start - 1, numeral.stop
    if words.at(before) != "," or words.at(after) not in (",", ".", ")"):
        return False
    return numeral.figures and 0 < numeral.value < 120 and before > 0 and words.raw[before - 1][0].isupper()


_DASHES = frozenset("-–—")


def _second(words: Words, first: _Amount) -> _Amount | None:
    """The upper end of a range: "10-15", "10 to 15 percent", "between 10 and 15", "two or three"."""
    link = words.at(first.stop)
    wanted = link in _DASHES or link in ("to", "or") or (link == "and" and _between(words, first))
    index = first.stop + 1
    index += 2 if words.at(index) == "us" and words.at(index + 1) == "$" else words.at(index) in ("$", "€", "£")
    if not wanted or not _numeric(words, index):
        return None
    second = _amount(words, index)
    if second is None or (link == "or" and not _next_number(first, second)):
        return None
    return second


def _numeric(words: Words, index: int) -> bool:
    word = words.at(index)
    return word[:1].isdigit() or word.split("-")[0] in number_words()


def _next_number(first: _Amount, second: _Amount) -> bool:
    """ "two or three", not "$5 or 20 percent"."""
    return not first.unit and second.value == first.value + 1


def _between(words: Words, amount: _Amount) -> bool:
    return "between" in (words.at(amount.start - 1), words.at(amount.start - 2))


@cache
def _scores() -> frozenset[str]:
    return noun_words("scores")


def _refused(words: Words, first: _Amount, last: _Amount) -> bool:
    """Whether the digits name, date or tell a score and do not count."""
    index = first.numeral.start
    money = first.unit and first.start < index
    if not money and (_glued_before(words, index) or _named(words, index)):
        return True
    if _glued_after(words, last.stop) or _list_mark(words, index, last.stop):
        return True
    return not last.unit and (_address(words, last.stop) or _score(words, first, last))


def _glued_before(words: Words, index: int) -> bool:
    """The digits of "Kh-101", "9:30", "24/7", "-5"."""
    mark = words.at(index - 1)
    if not words.glued(index) or mark in ("(", "[", '"', "“", "'", "‘", "—", "–", "~", "<", ">"):
        return False
    return not (mark == "-" and words.at(index - 2) == "magnitude")


def _glued_after(words: Words, index: int) -> bool:
    """The digits of "76ers", "12th", "9:30", "1: 30 a.m.", "4×4"."""
    mark = words.at(index)
    if mark == ":" and words.at(index + 1)[:1].isdigit():
        return True
    if not words.glued(index):
        return False
    follows = words.at(index + 1)[:1].isalnum() and words.glued(index + 1)
    return mark[0].isalnum() or mark in ("×", "°", "_") or (mark in ("/", "'", ":", "-") and follows and mark != "-")


def _named(words: Words, index: int) -> bool:
    """The digits of "Flight 447", "Windows 8", "July 24", "page 12"."""
    before = words.at(index - 1)
    if before == "." and words.glued(index - 1):  # "No. 10"
        return words.at(index - 2) in ("no", "nos")
    if before in noun_words("designators"):
        return True
    month = before in lexicon_words("quantities_units", "words.months") and words.raw[index - 1][0].isupper()
    return month and not words.at(index - 2)[:1].isdigit()  # "by 12 March 12 bears"


def _list_mark(words: Words, index: int, stop: int) -> bool:
    """The digit of "1. First" or "2) Second" at the beginning of a line."""
    return index == 0 and words.at(stop) in (".", ")") and words.glued(stop)


def _address(words: Words, stop: int) -> bool:
    """The digits of "221 Baker Street", "the 12000 block"."""
    for index in range(stop, min(stop + 4, len(words.raw))):
        if words.low[index] in noun_words("streets"):
            return index > stop or words.low[index] == "block"
        if not words.raw[index][0].isupper():
            return False
    return False


def _score(words: Words, first: _Amount, last: _Amount) -> bool:
    """The digits of "3-1", "a 52-48 vote", "555-1234": a dash and no counted thing, or no rising pair."""
    if first is last or words.at(first.stop) not in _DASHES:
        return False
    after = words.at(last.stop)
    return first.value >= last.value or after in _scores() or not is_plural(after) or words.at(last.stop) == "-"


def _figure(words: Words, first: _Amount, second: _Amount | None) -> Figure:
    last = second or first
    low, high = _ends(words, first, second)
    unit = last.unit or first.unit
    bound, start = bound_before(words, first.start)
    bound = bound or bound_before(words, first.numeral.start)[0]  # "a magnitude of at least 5.2"
    if second and words.at(start - 1) == "between":
        start -= 1
    after, stop = bound_after(words, last.stop)
    said = _bound(bound, after, "range" if low != high else first.numeral.bound)
    open_low, open_high = _opened(low, high, said)
    numeral = first.numeral
    yearlike = numeral.figures and not unit and said == "exact" and _yearlike(words, numeral)
    return Figure(start, stop, open_low, open_high, said, unit, last.hyphened, numeral.share, yearlike)


def _ends(words: Words, first: _Amount, second: _Amount | None) -> tuple[float, float]:
    """Lower and upper end; "from 10 to 15" after a verb of change tells only the new figure."""
    if second is None:
        return first.value, first.value
    low = first.value
    if not first.unit or first.unit == second.unit:
        low *= _shared_scale(first, second)
    if low >= second.value or _change(words, first.start):
        return second.value, second.value
    return low, second.value


def _change(words: Words, index: int) -> bool:
    """ "rose from 10 to 15"; not "ranging from 10 to 15"."""
    before = words.low[max(0, index - 5) : index - 1]
    return words.at(index - 1) == "from" and not lexicon_words("quantities_bounds", "words.changes").isdisjoint(before)


def _shared_scale(first: _Amount, second: _Amount) -> float:
    """The factor that the lower end borrows: "10 to 15 million", "5-10 miles"."""
    scale = 1.0
    if second.numeral.scaled and not first.numeral.scaled and first.value < 1000:
        scale = _scale_of(second.numeral.value)
    return scale * (second.factor if not first.unit else 1.0)


def _scale_of(value: float) -> float:
    return next((scale for scale in (1e12, 1e9, 1e6, 1e3, 1e2) if value >= scale), 1.0)


def _bound(before: str, after: str, own: str) -> str:
    """The bound that counts: said before, said after, or the figure's own."""
    if own == "range" and before in ("", "exact", "approx"):
        return "range"
    return next((bound for bound in (before, after, own) if bound not in ("", "exact")), "exact")


def _opened(low: float, high: float, bound: str) -> tuple[float | None, float | None]:
    if bound in ("at_least", "more_than"):
        return low, None
    if bound in ("at_most", "less_than"):
        return None, high
    return low, high


def _yearlike(words: Words, numeral: Numeral) -> bool:
    return 1700 <= numeral.value <= 2100 and "," not in words.low[numeral.start] and not numeral.scaled
