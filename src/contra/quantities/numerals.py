"""Numbers in digits or words, without unit or bound."""

import re
from functools import cache

from msgspec import Struct

from contra.lexicon.load import table
from contra.quantities.tokens import Words


class Numeral(Struct, frozen=True):
    """A number over the words ``start`` to ``stop`` (half open)."""

    start: int
    stop: int
    value: float
    bound: str = "exact"
    share: bool = False  # a fraction of a whole, in percent
    scaled: bool = False  # "1.5 million": told by a scale word
    figures: bool = False  # told in digits


@cache
def _cardinals() -> dict[str, int]:
    """Every number word below a hundred, hyphened ones too."""
    lexicon = table("quantities_numbers")
    both = {f"{ten}-{unit}": a + b for ten, a in lexicon["tens"].items() for unit, b in lexicon["units"].items()}
    return {**lexicon["units"], **lexicon["teens"], **lexicon["tens"], **both}


@cache
def _scales() -> dict[str, float]:
    return dict(table("quantities_numbers")["scales"])


@cache
def _fractions() -> dict[str, float]:
    """Fraction words with their percentage; hyphened ones too ("two-thirds")."""
    lexicon = table("quantities_numbers")
    single = dict(lexicon["fractions"])
    both = {f"{unit}-{word}": n * share for word, share in single.items() for unit, n in lexicon["units"].items()}
    return {**single, **{word: share for word, share in both.items() if share <= 100}}


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?|[0-9]{1,15}(?:\.[0-9]{1,9})?")


def numeral_at(words: Words, index: int) -> Numeral | None:
    """The number whose first word stands at ``index``."""
    first = words.low[index][0]
    if "0" <= first <= "9":
        return _in_digits(words, index)
    return _fraction(words, index) or _vague(words, index) or _in_words(words, index)


def _in_digits(words: Words, index: int) -> Numeral | None:
    text, stop = _spaced(words, index)
    if not _digits().fullmatch(text):
        return None  # "1.2.3", "12,34,5"
    value = float(text.replace(",", ""))
    scale, after = _scale(words, stop)
    return Numeral(index, after, round(value * scale, 6), scaled=after > stop, figures=True)


def _spaced(words: Words, index: int) -> tuple[str, int]:
    """The digits at ``index``, over a gap that a tokeniser left: "120, 000", "$2. 6 million"."""
    here = words.low[index]
    mark, after = words.at(index + 1), words.at(index + 2)
    if mark == "," and after == "000" and here.isdigit() and words.glued(index + 1):
        return here + after, index + 3
    if mark == "." and after.isdigit() and len(after) <= 2 and words.glued(index + 1) and _decimal(words, index):
        return f"{here}.{after}", index + 3
    return here, index + 1


_BEFORE_DECIMAL = frozenset({"$", "€", "£", "magnitude", "registering", "measuring"})
_AFTER_DECIMAL = frozenset({"-", "billion", "bn", "earthquake", "km", "m", "magnitude", "million", "percent", "quake"})


def _decimal(words: Words, index: int) -> bool:
    """Whether "5. 9" is one figure by what stands around it."""
    return words.at(index + 3) in _AFTER_DECIMAL or not _BEFORE_DECIMAL.isdisjoint(words.low[max(0, index - 4) : index])


def _scale(words: Words, index: int) -> tuple[float, int]:
    """The factor told by "million", "hundred thousand", "-million", and where it ends."""
    scale = 1.0
    if words.at(index) == "-" and words.at(index + 1) in ("million", "billion", "trillion", "thousand"):
        return _scales()[words.low[index + 1]], index + 2
    while (word := words.at(index)) in _scales() and (len(word) > 2 or _short_scale(words, index)):
        scale *= _scales()[word]
        index += 1
    if words.raw[index : index + 1] == ["B"] and words.glued(index):  # "$5.4B"
        return 1e9, index + 1
    return scale, index


def _short_scale(words: Words, index: int) -> bool:
    """Whether "m", "k", "bn" is a scale: "£1.7m", "10k", "5 bn", not the metres of "a 60m wall"."""
    word = words.low[index]
    if word not in ("m", "mm"):
        return words.glued(index) or word in ("bn", "mn", "tn")
    before = index - 4 if words.at(index - 2) == "." else index - 2
    currencies = table("quantities_units")["currency"]
    if words.at(before) in currencies["before"] or words.raw[index] == "MM":
        return True
    return words.glued(index) and (words.raw[index] == "M" or words.at(index + 1) in currencies["after"])  # "2m euros"


def _fraction(words: Words, index: int) -> Numeral | None:
    """ "two thirds of", "half the", "half a million"; not "half an hour", "the second half"."""
    word, start = words.low[index], index
    number, stop = _cardinals().get(word, 0), index + 1
    if number and words.at(stop) == "-":  # "two - thirds"
        stop += 1
    if number and words.at(stop) in _fractions():
        word, stop = words.low[stop], stop + 1
    if word not in _fractions():
        return _one_in(words, index) if number == 1 else None
    if word == "half" and words.at(stop) == "a" and words.at(stop + 1) in _scales():
        return Numeral(start, stop + 2, _scales()[words.low[stop + 1]] / 2, "approx", scaled=True)
    if words.at(stop) not in ("of", "the", "its", "their", "all"):
        return None
    start -= words.at(index - 1) == "a"
    return Numeral(start, stop, round(_fractions()[word] * (number or 1), 1), "approx", share=True)


def _one_in(words: Words, index: int) -> Numeral | None:
    """ "one in five" as 20 percent."""
    if words.at(index + 1) != "in":
        return None
    whole = _cardinals().get(words.at(index + 2), 0)
    return Numeral(index, index + 3, round(100 / whole, 1), "approx", share=True) if whole > 1 else None


def _vague(words: Words, index: int) -> Numeral | None:
    """ "dozens of", "tens of thousands of", "several hundred"."""
    least, word = table("quantities_numbers")["vague"], words.low[index]
    if word in least:
        return _plural(words, index, least)
    several = words.at(index - 1) in ("several", "few", "couple")
    if not several or word not in _scales() or len(word) < 3:
        return None
    start = index - 1 - (words.at(index - 2) == "a")
    return Numeral(start, index + 1, 2 * _scales()[word], "at_least", scaled=True)


def _plural(words: Words, index: int, least: dict[str, float]) -> Numeral | None:
    word = words.low[index]
    second = words.at(index + 2)
    if words.at(index + 1) == "of" and second in least and word in ("tens", "hundreds", "thousands"):
        return Numeral(index, index + 3, least[word] * least[second] / 2, "at_least", scaled=True)
    if word == "tens" or (word == "scores" and words.at(index + 1) != "of"):
        return None
    return Numeral(index, index + 1, least[word], "at_least", scaled=True)


def _in_words(words: Words, index: int) -> Numeral | None:
    """Cardinals: "two hundred and five thousand", "a dozen", "1.5" never."""
    start = index
    if words.low[index] in _scales():
        if words.at(index - 1) not in ("a", "an") or len(words.low[index]) < 3:
            return None
        start -= 1
    total, current, stop = _sum(words, index)
    if stop == index:
        return None
    last = words.low[stop - 1]
    bound = "approx" if last == "dozen" else "exact"
    return Numeral(start, stop, float(total + current), bound, scaled=last in _scales())


def _sum(words: Words, index: int) -> tuple[float, float, int]:
    """What the cardinals from ``index`` add up to: thousands and above, below, and where they end."""
    total, current, last = 0.0, 0.0, 0.0
    while step := _step(words, index, last):
        value, width = step
        if value < 100 and words.low[index + width - 1] != "dozen":
            current += value
        elif value <= 100:
            current = max(current, 1) * value
        else:
            total, current = total + max(current, 1) * value, 0.0
        last, index = value, index + width
    return total, current, index


def _step(words: Words, index: int, last: float) -> tuple[float, int] | None:
    """The next cardinal that may follow ``last``, and how many words it takes."""
    word, width = words.at(index), 1
    if word == "and" and last >= 100:
        word, width = words.at(index + 1), 2
    small = _cardinals().get(word)
    if small is not None:
        fits = not last or last >= 100 or (20 <= last < 100 and last % 10 == 0 and 0 < small < 10)
        return (float(small), width) if fits else None
    if word == "-" and last:
        word, width = words.at(index + 1), 2  # "two|-dozen|"
    scale = _scales().get(word) if words.at(index) != "and" and len(word) > 2 else None
    return (scale, width) if scale else None
