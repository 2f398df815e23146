"""What a figure is measured in: currencies, percent, lengths and the like."""

from collections.abc import Callable
from functools import cache

from msgspec import Struct

from contra.lexicon.load import table, words
from contra.quantities.bounds import bound_before
from contra.quantities.numerals import Numeral
from contra.quantities.tokens import Words

TIME = "time"  # a span of time, or a date: not ours
AGE = "years old"


class Unit(Struct, frozen=True):
    """A canonical unit, the factor that takes a figure there, and the words it stands on after the figure."""

    name: str
    factor: float
    stop: int
    offset: float = 0.0  # of a scale with another zero: 32 degrees Fahrenheit
    hyphened: bool = False  # "60-foot": a noun follows


@cache
def _measures() -> dict[str, tuple[str, float]]:
    return {word: (unit, factor) for word, (unit, factor) in table("quantities_units")["measures"].items()}


@cache
def _currency(part: str) -> dict[str, str]:
    return dict(table("quantities_units")["currency"][part])


@cache
def _words(name: str) -> frozenset[str]:
    return words("quantities_units", f"words.{name}")


def currency_before(found: Words, index: int) -> tuple[str, int]:
    """The currency told before the figure at ``index``, and where its words begin."""
    unit = _currency("before").get(found.at(index - 1), "")
    if unit == "usd" and found.at(index - 1) == "$" and found.glued(index - 1):
        letters = found.at(index - 2).replace(".", "")
        if letters in _currency("dollars") or letters == "us":
            return _currency("dollars").get(letters, "usd"), index - 2
    return unit, index - 1 if unit else index


def unit_after(found: Words, numeral: Numeral) -> Unit | None:
    """The unit told after a number."""
    index = numeral.stop
    if found.at(index) == "%":
        return Unit("percent", 1, index + 1)
    hyphened = found.at(index) == "-"
    index += hyphened
    for reader in _READERS:
        if unit := reader(found, index, numeral):
            return Unit(unit.name, unit.factor, min(unit.stop, len(found.low)), unit.offset, hyphened)
    return None


def unit_before(found: Words, index: int) -> tuple[str, int]:
    """The unit told before the figure at ``index`` ("magnitude 5.2", "aged 26"), and where its words begin."""
    _, first = bound_before(found, index)
    first -= 1 + (found.at(first - 1) in ("-", "of"))
    word = found.at(first)
    if word == "magnitude":
        return "magnitude", first
    if word in ("aged", "age"):
        return AGE, first
    if word in _words("gauged") and _is_quakes(found, index):
        return "magnitude", index
    return "", index


def _is_quakes(found: Words, index: int) -> bool:
    """Whether a figure with decimals stands in a sentence about an earthquake: "a quake measuring | 5.9"."""
    decimal = "." in found.at(index) or found.at(index + 1) == "."
    return decimal and not _words("quake").isdisjoint(found.low)


def _age(found: Words, index: int, _: Numeral) -> Unit | None:
    """ "-year-old", "years old", "- year - old", "months old"."""
    word = found.at(index)
    if word in ("year-old", "year-olds"):
        return Unit(AGE, 1, index + 1)
    if word not in ("year", "years"):
        return None
    index += 2 if found.at(index + 1) == "-" else 1
    return Unit(AGE, 1, index + 1) if found.at(index) in ("old", "olds") else None


def _time(found: Words, index: int, _: Numeral) -> Unit | None:
    """Spans of time and dates, clock times; also "the 12 to 14 March"."""
    word = found.at(index)
    if word in _words("time") or word in ("a.m.", "p.m.", "o'clock", "hours'", "days'", "years'"):
        return Unit(TIME, 1, index + 1)
    month = word in _words("months") and found.raw[index][0].isupper()
    return Unit(TIME, 1, index + 1) if month else None


def _percent(found: Words, index: int, _: Numeral) -> Unit | None:
    word = found.at(index)
    if word == "per" and found.at(index + 1) == "cent":
        return Unit("percent", 1, index + 2)
    if word in ("percent", "pct", "percentage"):
        return Unit("percent", 1, index + 1 + (found.at(index + 1) in ("point", "points")))
    return None


def _temperature(found: Words, index: int, _: Numeral) -> Unit | None:
    if found.at(index) not in ("degrees", "degree", "°"):
        return None
    scale = table("quantities_units")["temperature"].get(found.at(index + 1), "")
    if scale == "fahrenheit":
        return Unit("celsius", 5 / 9, index + 2, -160 / 9)
    return Unit(scale or "degree", 1, index + 2 if scale else index + 1)


def _magnitude(found: Words, index: int, numeral: Numeral) -> Unit | None:
    """ "5.2-magnitude", "5.2 on the Richter scale", "5.2 quake"."""
    if found.at(index) == "magnitude":
        return Unit("magnitude", 1, index + 1)
    if found.low[index : index + 3] == ["on", "the", "richter"]:
        return Unit("magnitude", 1, index + 4)
    if found.at(index) in _words("quake") and numeral.value != int(numeral.value):
        return Unit("magnitude", 1, index)
    return None


def _compound(found: Words, index: int, _: Numeral) -> Unit | None:
    """ "two nautical miles", "300 short tons"."""
    known = table("quantities_units")["compounds"].get(f"{found.at(index)} {found.at(index + 1)}")
    return Unit(known[0], known[1], index + 2) if known else None


def _measure(found: Words, index: int, _: Numeral) -> Unit | None:
    power = table("quantities_units")["powers"].get(found.at(index), 1)
    index += power > 1
    if found.at(index) not in _measures():
        return None
    name, factor = _measures()[found.low[index]]
    if power > 1:
        return _powered(name, factor, power, index + 1)
    return _speed(found, index + 1, name, factor) or Unit(name, factor, index + 1)


def _powered(name: str, factor: float, power: int, stop: int) -> Unit | None:
    """Square and cubic units of a length, as km2 and litres."""
    if name != "m":
        return None
    return Unit("km2", factor**2 / 1e6, stop) if power == 2 else Unit("l", factor**3 * 1000, stop)


def _speed(found: Words, index: int, name: str, factor: float) -> Unit | None:
    """ "60 miles per hour", "100 kilometers an hour", "100 km/h"."""
    if name != "m":
        return None
    if found.at(index) in ("/", "per", "a", "an") and found.at(index + 1) in ("h", "hour", "hr"):
        return Unit("km/h", factor / 1000, index + 2)
    if found.at(index) in ("/", "per", "a") and found.at(index + 1) in ("s", "second"):
        return Unit("km/h", factor * 3.6, index + 2)
    return None


def _money(found: Words, index: int, _: Numeral) -> Unit | None:
    """ "million US dollars", "5 euros"."""
    for width in (3, 2, 1):
        name = " ".join(found.low[index : index + width]).replace(".", "")
        if name in _currency("after"):
            return Unit(_currency("after")[name], 1, index + width)
    return None


def _part(found: Words, index: int, _: Numeral) -> Unit | None:
    """What something has so many of, told before it: "a 38-word | oath", "a 200-seat | cinema"."""
    word = found.at(index).replace("storey", "story")
    return Unit(word, 1, index + 1) if found.at(index - 1) == "-" and word in _words("parts") else None


_READERS: tuple[Callable[[Words, int, Numeral], Unit | None], ...] = (
    _age,
    _time,
    _percent,
    _compound,
    _measure,
    _money,
    _part,
    _magnitude,
    _temperature,
)
