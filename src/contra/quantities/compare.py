"""Whether two figures tell of the same thing, so that their values may be held against each other."""

import re
from functools import cache

from contra.lexicon.load import words
from contra.lexicon.things import thing_of
from contra.model import Quantity, Span
from contra.quantities.nouns import noun_words
from contra.quantities.units import AGE

AGE_OF = "age of "  # what an age is told of where a person is named: "age of ana ruiz"
HELD_BY = " of "  # between what somebody has and who it is: "member of lorne league"
SLIPS = (1e3, 1e6, 1e9)
CONVERTIBLE = frozenset({"celsius", "kg", "km/h", "km2", "l", "m", "w"})
EXACTLY = frozenset({AGE, "ordinal"})  # nobody is about 80, nor about second
EXACT = 1e-3  # by how much the factors of one unit may differ
APART = 0.03  # of the larger of two measures in one unit, beyond which no rounding makes them one
DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_HARM = frozenset({"killed", "injured"})
_HARM_TO_THINGS = frozenset({"damaged", "destroyed"})


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same thing in the same role and unit, neither a part of what the other counts."""
    if one.unit != other.unit or not _same_whole(one, other):
        return False
    if one.unit == AGE:
        return one.what == other.what and one.what.startswith(AGE_OF)
    if one.unit == "magnitude":
        return True
    if _nobody(one, other) or _nobody(other, one):
        return True
    if not one.what or thing(one) != thing(other):
        return False
    return _same_role(one, other) and _scopes_fit(one, other)


def _nobody(one: Quantity, other: Quantity) -> bool:
    """Whether nobody at all is said to have come to the harm that some are said to have come to."""
    return (
        one.high == 0.0 and one.what == "people" and one.role == other.role and one.role in _HARM and bool(other.what)
    )


def excludes(one: Quantity, other: Quantity) -> bool:
    """Whether no number fits both; where neither was converted, as exactly as the figures tell: 19 stone, 20 stone."""
    if one.disjoint(other) or (one.unit == other.unit in EXACTLY and one.low != other.low):
        return True
    told = one.unit == other.unit and one.unit in CONVERTIBLE and one.bound == other.bound == "exact"
    return told and _factor(one) > 0 and same_measure(one, other) and _apart(_number(one), _number(other))


def _apart(one: float, other: float) -> bool:
    """Whether two numbers differ by more than rounding."""
    low, high = (Quantity(Span(0, 0), "", number, number) for number in sorted((one, other)))
    return abs(one - other) > APART * max(one, other) and low.disjoint(high)


def same_measure(one: Quantity, other: Quantity) -> bool:
    """Whether two figures were told in one unit: "16 feet", "a 19-foot hole"."""
    if _wording(one) == _wording(other):
        return True
    here, there = _factor(one), _factor(other)
    return here > 0 and abs(here - there) <= EXACT * here


def _factor(quantity: Quantity) -> float:
    """What took the number told to the canonical unit; 0 where no digits tell it."""
    value, number = quantity.low or quantity.high or 0.0, _number(quantity)
    return value / number if number else 0.0


def _number(quantity: Quantity) -> float:
    found = DIGITS.search(quantity.text)
    return float(found[0].replace(",", "")) if found else 0.0


def _wording(quantity: Quantity) -> str:
    """The letters after the digits."""
    return quantity.text.lower().rpartition(" ")[2].lstrip("0123456789.,-–$£€").rstrip("s")


def is_distance(quantity: Quantity) -> bool:
    """Whether it tells how far something is from a place."""
    return quantity.what.startswith("distance from ")


def thing(quantity: Quantity) -> tuple[str, str]:
    """Unit and the class of what is counted; sums of money that tell the price of a deal are of one kind."""
    priced = quantity.what in words("quantities_nouns", "words.deals") and len(quantity.unit) == 3
    return quantity.unit, "deal" if priced else thing_of(quantity.what) or quantity.what


def _same_role(one: Quantity, other: Quantity) -> bool:
    """The same deed; where one is not told, a thing so particular and figures so near that no other lot is meant."""
    if one.role and one.role == other.role:
        return True
    if not (one.role and other.role):
        return one.what not in _loose() and (_near(one, other) or slip(one, other))
    if 0.0 in (one.high, other.high) and "casualty" in (one.role, other.role):
        return {one.role, other.role} - {"casualty"} <= _HARM  # nobody was hurt: nobody was killed
    return _more_harmed_than_hit(one, other) or _more_harmed_than_hit(other, one)


def _more_harmed_than_hit(one: Quantity, other: Quantity) -> bool:
    """Whether more is said to be damaged or destroyed than is said to be hit at all."""
    return one.role in _HARM_TO_THINGS and other.role == "hit" and _larger(one, other)


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one order: 5 and 7 villages may be the same, 4 and 135 raids are not."""
    a, b = (quantity.low or quantity.high or 0.0 for quantity in (one, other))
    return max(a, b) <= 3 * min(a, b)


def slip(one: Quantity, other: Quantity) -> bool:
    """Whether a "thousand" or a "million" was dropped from a sum of money: "an $800 contract"."""
    low, high = sorted(quantity.low or quantity.high or 0.0 for quantity in (one, other))
    return len(one.unit) == 3 and low > 0 and high / low in SLIPS


def _same_whole(one: Quantity, other: Quantity) -> bool:
    """Whether neither is a part, an addition or a rest ("including three", "another 12")."""
    return not (_parts(one) or _parts(other))


def _parts(quantity: Quantity) -> bool:
    return not noun_words("parts").isdisjoint(quantity.qualifiers) or "each" in quantity.qualifiers


def _scopes_fit(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same lot, or the narrower lot is the larger: three Peruvian drones of two drones."""
    first, second = _scope(one), _scope(other)
    if first == second:
        return True
    return (first > second and _larger(one, other)) or (second > first and _larger(other, one))


def _larger(one: Quantity, other: Quantity) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high


def _scope(quantity: Quantity) -> frozenset[str]:
    """The qualifiers that narrow what is counted."""
    return frozenset(quantity.qualifiers) - noun_words("empty")


@cache
def _loose() -> frozenset[str]:
    return words("quantities_nouns", "words.loose")
