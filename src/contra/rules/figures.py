"""Figures of two sides that are about the same quantity."""

import re
from functools import cache

from contra.lexicon.load import words
from contra.model import Pair, Proposition, Quantity
from contra.quantities import AGE, CONVERTIBLE, HELD_BY, comparable, excludes, is_distance, same_measure, slip
from contra.rules.sides import claims, later

FAR = 5.0  # figures further apart are of other things …
FAR_OF_CROWD = 20.0  # … though crowds are counted by friend and foe
CONVERTED = 0.15  # a measure converted from round figures may lie this far off
NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens)"
TOTALS = ("number of", "tally", "toll", "total")
Figures = tuple[Quantity, Quantity]


def clash(pair: Pair) -> Figures | None:
    """The first figures that exclude each other, where no figure of the two sides agrees."""
    met = [
        (one, other)
        for one in pair.left.assertion.quantities
        for other in pair.right.assertion.quantities
        if comparable(one, other)
    ]
    apart = [(one, other) for one, other in met if one.disjoint(other)]
    return apart[0] if apart and len(apart) == len(met) else None


def rivals(pair: Pair) -> Figures | None:
    """The figures by which a pair was found, where both tell the whole of one thing."""
    one, other = pair.figures
    whole = _tells_whole(pair.left, one) and _tells_whole(pair.right, other)
    if not whole or _far(one, other) or _one_measure(one, other) or _told_too(one, pair.right):
        return None
    summed = _adds_up(pair.left, one, other) or _adds_up(pair.right, other, one)
    return None if summed or _told_too(other, pair.left) else (one, other)


def _adds_up(side: Proposition, one: Quantity, other: Quantity) -> bool:
    """Whether the other figure is the sum of all that a sentence counts: "two letters to Reed and ten to his aides"."""
    kind = (one.unit, one.what, one.role)
    alike = [q for q in side.assertion.sentence.quantities if (q.unit, q.what, q.role) == kind]
    return len(alike) > 1 and other.low is not None and sum(q.low or 0.0 for q in alike) == other.low


def _tells_whole(side: Proposition, quantity: Quantity) -> bool:
    """Whether the figure is put forward as all there is."""
    text, span, sentence = side.assertion.document.text, quantity.span, side.assertion.sentence.span
    if not (claims(side) or _in_passing(quantity)) and not text.endswith("the ", 0, span.start):
        return False  # who denies that he is among the six dead takes it that there are six
    if not quantity.unit and _one_of().match(text, span.start):
        return False
    if _added().search(text, sentence.start, sentence.stop) and not _is_total(text[sentence.start : span.start]):
        return False
    if quantity.unit and _converted().search(text, sentence.start, span.start):
        return False
    following = (q.span.start for q in side.assertion.sentence.quantities if q.span.start > span.start)
    if _of_a_part().search(text, span.stop, next(following, sentence.stop)):
        return False
    return not _is_part_of_name(side, quantity)


def _in_passing(quantity: Quantity) -> bool:
    """Whether the figure only tells what place is meant: "asked for help in Dunmore, | 40 miles | south of Lorne"."""
    return is_distance(quantity) or quantity.what.startswith("population of ")


def measured(quantity: Quantity) -> bool:
    """Whether it is a measure of a thing, told beside the news; where something happened is the news itself."""
    beside = bool(quantity.unit) or quantity.what.startswith("population of ")
    return beside and HELD_BY in quantity.what and not is_distance(quantity)


def _is_total(before: str) -> bool:
    """Whether all is told, what was added with it: "two more were found, which brings the toll to | five"."""
    return before.endswith((" to ", " at ")) and any(word in before.lower() for word in TOTALS)


def _is_part_of_name(side: Proposition, quantity: Quantity) -> bool:
    """Whether the figure belongs to a name: "the Sept. 11 hijackers", "the 12-inch Falcon Air"."""
    if quantity.unit == AGE:
        return False  # "Tom Reed, now | 44"
    dated = any(0 <= quantity.span.start - time.span.stop <= 1 for time in side.assertion.sentence.times)
    return dated or bool(quantity.unit and _model().match(side.assertion.document.text, quantity.span.stop))


@cache
def _model() -> re.Pattern[str]:
    return re.compile(r"[- ][A-Z]\w*[a-z]")


@cache
def _one_of() -> re.Pattern[str]:
    """A part of a whole that is told after it: "one of the divers", "two of the five"."""
    return re.compile(rf"(?:one|1) of\b|\w+ of (?:the |its |their )?{NUMBER}\b", re.I)


@cache
def _added() -> re.Pattern[str]:
    """Something that is counted besides: "followed by four", "and three more"."""
    linked = rf"\b(?:addition(?:al)?|followed by|plus|and then) (?:\w+ )?{NUMBER}\b"
    return re.compile(rf"{linked}|\b{NUMBER} (?:more|further)\b", re.I)


@cache
def _converted() -> re.Pattern[str]:
    """A sum that stands behind one in another currency: "$US10 million (| $11.84 million)"."""
    return re.compile(r"[$£€][A-Z]{0,3}\d[\d.,]*(?:m|bn| million| billion)? ?\($")


@cache
def _of_a_part() -> re.Pattern[str]:
    """What is not all: "35 launchers, not counting spares", "two were killed at each place"."""
    return re.compile(
        r"\bnot (?:counting|including)\b|\bexcluding\b|\b(?:at|by|for|from|in|of|on) (?:each|every)\b", re.I
    )


def _far(one: Quantity, other: Quantity) -> bool:
    """Whether the figures are of another order, none of them zero, and no slip explains it."""
    low, high = sorted((quantity.low or quantity.high or 0.0) for quantity in (one, other))
    far = FAR_OF_CROWD if one.role == other.role == "attended" else FAR
    return 0 < low * far < high and not slip(one, other)


def _one_measure(one: Quantity, other: Quantity) -> bool:
    """Whether two figures in other words may be one, converted and rounded: 20 metres, 60 feet."""
    if one.unit not in CONVERTIBLE or same_measure(one, other):
        return False
    low, high = sorted((quantity.low or quantity.high or 0.0) for quantity in (one, other))
    return high - low <= CONVERTED * high


def _told_too(quantity: Quantity, side: Proposition) -> bool:
    """Whether the other side's sentence tells the same figure, too: 10 suspects, "among them the four from Lorne"."""
    return any(
        quantity.unit == other.unit
        and (quantity.role == other.role or "" in (quantity.role, other.role))
        and _same_figure(quantity, other)
        for other in side.assertion.sentence.quantities
    )


def _same_figure(one: Quantity, other: Quantity) -> bool:
    """Whether the figures agree, of whatever things where they are equal."""
    return (one.low, one.high) == (other.low, other.high) or (one.what == other.what and not excludes(one, other))


def larger(one: Quantity, other: Quantity) -> bool:
    """Whether the first of two figures that exclude each other is the larger."""
    return one.low is not None and other.high is not None and one.low > other.high


def grown(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether a total that can only grow, such as a toll, is higher in the later article."""
    if not growing(one) or one.low is None or other.low is None:
        return False
    return (later(pair) and one.low < other.low) or (later(pair.turned) and other.low < one.low)


def growing(quantity: Quantity) -> bool:
    """Whether the count goes up while it is told: the injured, the donations."""
    return quantity.role in words("quantities_growing", "roles") or running(quantity)


def running(quantity: Quantity) -> bool:
    """Whether the count goes up by the hour, so that two articles need not agree: views, donations."""
    running_roles, things = (words("quantities_growing", key) for key in ("running_roles", "things"))
    return quantity.role in running_roles or quantity.what in things
