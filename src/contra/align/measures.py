"""What is measured of an event, told by the words around a figure: a ransom, a prison term, a distance walked."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from contra.lexicon.load import table, words
from contra.model import Assertion, Proposition, Quantity, Span, Time, Token
from contra.quantities.nouns import noun_words

BEFORE, BEHIND = 9, 10  # words around a figure that tell what it measures
CURRENCY = 3  # letters of its code
LASTING = re.compile(r"P(T?)(\d+(?:\.\d+)?)([DHMSWY])")
DAYS = {"D": 1.0, "W": 7.0, "M": 30.4, "Y": 365.25, "TH": 1 / 24, "TM": 1 / 1440, "TS": 1 / 86400}
BOUNDS = {"APPROX": "approx", "LESS_THAN": "less_than", "MORE_THAN": "more_than", "EQUAL_OR_MORE": "at_least"}
PLAIN = frozenset({"celsius", "days", "km/h", "km2", "percent"})  # whatever noun follows
MEASURED = "measured as "


class Slot(Struct, frozen=True):
    """One kind of measure, by the words around it."""

    name: str
    unit: str
    told: frozenset[str]
    needs: frozenset[str]  # one of these besides
    refused: frozenset[str]  # with one of these it is another
    change: bool = False  # a share that is itself by how much something has changed
    alone: bool = False  # only where the sentence tells no other sum


def measures(proposition: Proposition) -> Iterator[Quantity]:
    """The figures of a proposition that measure an event, each with what it measures."""
    said = proposition.assertion
    for told in (*said.quantities, *_lasting(said)):
        slot = _slot(said, told) if told.unit else None
        if slot and slot.alone and _among_others(said, told):
            continue
        if slot and slot.name in words("quantities_nouns", "words.deals"):
            yield replace(told, what=slot.name, role="")
        elif slot:
            parts = (*_narrowing(told), *_groups(said, told))
            yield replace(told, what=f"{MEASURED}{slot.name}", qualifiers=parts, role=slot.name)


def _among_others(said: Assertion, told: Quantity) -> bool:
    """Whether its sentence tells more than one sum: one for each model."""
    return sum(other.unit == told.unit for other in said.sentence.quantities) > 1


def is_measure(quantity: Quantity) -> bool:
    """Whether it measures an event."""
    return quantity.what.startswith(MEASURED)


def other_measure(one: Proposition, other: Proposition, figures: tuple[Quantity, Quantity]) -> bool:
    """Whether two measures are plainly of two persons, or of a thing as it is and as it was."""
    if not is_measure(figures[0]):
        return False
    here, there = (_persons(side.assertion) for side in (one, other))
    others = bool(here and there) and here.isdisjoint(there)
    if others or _lasts_too(one, figures[1]) or _lasts_too(other, figures[0]):
        return True
    if figures[0].role in words("align_measures", "with_others") and _served_others(one.assertion, other.assertion):
        return True
    if _is_personal(figures[0]):
        return False  # "sentenced the | former | treasurer to seven years"
    return _versions(one.assertion, figures[0]) != _versions(other.assertion, figures[1])


def _lasts_too(side: Proposition, figure: Quantity) -> bool:
    """Whether the other side tells that span of time, too: "28 years there, and | nine years | at the mill"."""
    spans = (told for time in side.assertion.sentence.times if figure.unit == "days" for told in in_days(time))
    return any((told.low, told.high) == (figure.low, figure.high) for told in spans)


def _is_personal(quantity: Quantity) -> bool:
    return quantity.role in words("align_measures", "personal")


def _persons(said: Assertion) -> frozenset[str]:
    """The surnames of those named in what is said."""
    return frozenset(name.key.rpartition(" ")[2] for name in said.names if name.kind == "person")


def _served_others(one: Assertion, other: Assertion) -> bool:
    """Whether each side names other bodies: "28 years at | Norhaven Steel |", "ten years with | the Courier |"."""
    here, there = ({name.key for name in said.sentence.names if name.kind != "person"} for said in (one, other))
    brief = {"".join(word[0] for word in key.split()) for key in here | there}  # "rcmp"
    return bool(here and there) and here.isdisjoint(there) and brief.isdisjoint(here | there)


def _versions(said: Assertion, told: Quantity) -> frozenset[str]:
    """Words before a figure that tell one of a kind from another: "the | old | tower is 190 metres tall"."""
    return frozenset(token.lemma for token in _around(said, told.span)[0]) & words("align_measures", "versions")


def _lasting(said: Assertion) -> Iterator[Quantity]:
    """The spans of time in what is said, in days."""
    for time in said.sentence.times:
        if time.type == "DURATION" and any(span.contains(time.span) for span in said.content.spans):
            yield from in_days(time)


def in_days(time: Time) -> Iterator[Quantity]:
    """A span of time as a number of days, if it tells one."""
    found = LASTING.fullmatch(time.value)
    if found is None or time.text.endswith("old"):
        return
    number = float(found[2]) * DAYS[found[1] + found[3]]
    bound = BOUNDS.get(time.modifier, "exact")
    low = None if bound == "less_than" else number
    high = None if bound in ("more_than", "at_least") else number
    yield Quantity(time.span, time.text, low, high, bound, unit="days")


def _slot(said: Assertion, told: Quantity) -> Slot | None:
    """The measure whose words stand nearest to a figure."""
    unit = "money" if len(told.unit) == CURRENCY and told.unit.isalpha() else told.unit
    slots = _slots().get(unit, ())
    if not slots or not _may_be_one(told, slots):
        return None
    before, behind = _around(said, told.span)
    near = _near(before, behind)
    around = frozenset(token.lemma for token in (*before, *behind)) | frozenset(t.norm for t in (*before, *behind))
    fitting = [slot for slot in slots if _fits(slot, around, before)]
    reached = [(min((near[word] for word in slot.told if word in near), default=0), slot) for slot in fitting]
    return min(((at, slot) for at, slot in reached if at), key=lambda found: found[0], default=(0, None))[1]


def _may_be_one(told: Quantity, slots: Sequence[Slot]) -> bool:
    """Whether no other thing is measured: "$3m in | cash |", "a | fine | of $3m"."""
    named = told.what in words("align_measures", "empty") or any(told.what in slot.told for slot in slots)
    return not told.what or named or told.unit in PLAIN


def _fits(slot: Slot, around: frozenset[str], before: Sequence[Token]) -> bool:
    if slot.needs and slot.needs.isdisjoint(around):
        return False
    changed = not slot.change and slot.unit == "percent" and bool(before) and _changes(before[-1])
    return slot.refused.isdisjoint(around) and not changed


def _changes(token: Token) -> bool:
    return token.lemma in words("align_measures", "changes")


def _around(said: Assertion, figure: Span) -> tuple[list[Token], list[Token]]:
    """The words before and behind a figure, in what is said, up to what leads to something else."""
    inside = [t for t in _plain(said) if any(s.start <= t.start < s.stop for s in said.content.spans)]
    before = [t for t in inside if t.stop <= figure.start][-BEFORE:]
    behind = [t for t in inside if t.start >= figure.stop][:BEHIND]
    cut = next((i for i in range(len(before), 0, -1) if _parts(before[i - 1])), 0)
    stop = next((i for i, t in enumerate(behind) if _parts(t)), len(behind))
    return before[cut:], behind[:stop]


def _narrowing(told: Quantity) -> tuple[str, ...]:
    """What makes the figure that of a part, or so much a day."""
    rate = told.qualifiers[told.qualifiers.index("per") :] if "per" in told.qualifiers else ()
    return (*(word for word in told.qualifiers if word in noun_words("parts")), *rate)


def _plain(said: Assertion) -> list[Token]:
    """The words of the sentence without what stands between two dashes or brackets."""
    asides = [Span(*found.span()) for found in _aside().finditer(said.sentence.text)]
    start = said.sentence.span.start
    return [t for t in said.sentence.tokens if not any(a.start <= t.start - start < a.stop for a in asides)]


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(r" [-–—] [^-–—0-9]{1,60} [-–—] |\([^()]{1,60}\)")


def _parts(token: Token) -> bool:
    return token.norm in words("align_measures", "barriers")


def _near(before: Sequence[Token], behind: Sequence[Token]) -> dict[str, int]:
    """How far from the figure each word stands, from 1."""
    found: dict[str, int] = {}
    for place, tokens in ((0, behind), (0, before[::-1])):
        for at, token in enumerate(tokens, start=place + 1):
            for word in (token.lemma, token.norm):
                found[word] = min(at, found.get(word, at))
    return found


def _groups(said: Assertion, told: Quantity) -> tuple[str, ...]:
    """A mark of a part where a share is told of some: "unemployment | among the young"."""
    if told.unit != "percent":
        return ()
    before, behind = _around(said, told.span)
    some = any(t.lemma in words("align_measures", "groups") for t in (*before, *behind))
    return ("including",) if some else ()


@cache
def _slots() -> dict[str, tuple[Slot, ...]]:
    """The measures by their unit."""
    found: dict[str, tuple[Slot, ...]] = {}
    for name, entry in table("align_measures")["slots"].items():
        found[entry["unit"]] = (*found.get(entry["unit"], ()), _read(name, entry))
    return found


def _read(name: str, entry: dict[str, Any]) -> Slot:
    told, needs, refused = (frozenset(entry.get(key, ())) for key in ("words", "needs", "refused"))
    return Slot(name, entry["unit"], told, needs, refused, entry.get("change", False), entry.get("alone", False))
