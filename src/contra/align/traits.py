"""What is measured of one thing: the weight of a fish, how far two towns lie apart, how long a species lives."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from contra.align.dimensions import dimensions
from contra.lexicon.load import words
from contra.lexicon.things import thing_of
from contra.model import Assertion, Name, Proposition, Quantity, Sentence, Time
from contra.quantities import HELD_BY

Trait = tuple[Proposition, Quantity]

LEAD = 3  # sentences in which an article tells what the thing of its news weighs
BEFORE = 60  # characters before a figure in which its verb is sought
PLACES = frozenset({"place", "other", "organisation"})  # villages that no list of places knows
YEARS = re.compile(r"P(\d{1,3})Y")
EACH = 1000  # least of a population


def traits(propositions: Sequence[Proposition]) -> Iterator[Trait]:
    """Every measure in an article of which a thing has but one; the kind of thing stands as the role."""
    held: Name | None = None  # the one of whom the last sentences tell
    for proposition in propositions:
        held = _first(proposition.assertion.sentence) or held
        if not proposition.through:
            yield from ((proposition, trait) for trait in _of_one(proposition, held))


def _of_one(proposition: Proposition, held: Name | None) -> Iterator[Quantity]:
    """What a proposition measures."""
    said = proposition.assertion
    for told in said.quantities:
        what, thing = _measured(said, told)
        if what:
            yield replace(told, what=what, qualifiers=(), role=thing)
    yield from dimensions(proposition)
    for time in said.sentence.times:
        lasting = _lasting(said, time, held) if time.type == "DURATION" else None
        if lasting:
            yield lasting


def _first(sentence: Sentence) -> Name | None:
    """The person with whom a sentence begins."""
    first = sentence.names[0] if sentence.names else None
    return first if first and first.kind == "person" and first.span.start <= sentence.span.start + 1 else None


def _measured(said: Assertion, told: Quantity) -> tuple[str, str]:
    """What a figure measures, and of what kind of thing; nothing where it is not one of ours."""
    if told.unit == "kg":
        return _weight(said, told)
    if told.what.startswith("distance from "):
        town = next((n.key for n in said.sentence.names if n.kind in PLACES and _lies(said, n, told)), "")
        return (f"{told.what}{HELD_BY}{town}", "") if town else ("", "")
    place = _peopled(said, told) if told.unit == "" and (told.low or 0) >= EACH else ""
    return (f"population{HELD_BY}{place}", "") if place else ("", "")


def _weight(said: Assertion, told: Quantity) -> tuple[str, str]:
    """The weight of the thing of the news: "a catfish weighing | 19 stone", "the | 280-pound | catfish"."""
    text, sentence = said.document.text, said.sentence
    before = text[max(sentence.span.start, told.span.start - BEFORE) : told.span.start].lower()
    if sentence.index >= LEAD or not words("align_traits", "others").isdisjoint(re.findall(r"[a-z]+", before)):
        return "", ""
    weighed = _weighs().search(before) or text.startswith("er", told.span.stop)  # "a 280-pounder"
    borne = told.what and not told.role and not text.startswith(" of ", told.span.stop)  # not "40 pounds of cheese"
    thing = "" if told.what == "weight" else thing_of(told.what) or told.what
    return (f"weight{HELD_BY}thing", thing) if weighed or borne else ("", "")


@cache
def _weighs() -> re.Pattern[str]:
    return re.compile(r"\b(?:weigh(?:s|ed|ing)?(?: in| out)?(?: at)?|weight of|scales at) $")


def _lies(said: Assertion, town: Name, told: Quantity) -> bool:
    """Whether a place stands right before its distance: "Dunmore, which lies | 40 miles | south of Lorne"."""
    return _at().fullmatch(said.document.text, town.span.stop, told.span.start) is not None


@cache
def _at() -> re.Pattern[str]:
    return re.compile(r",? ?(?:which )?(?:is |lies |sits |was )?(?:located |situated )?(?:just |only )?")


def _peopled(said: Assertion, told: Quantity) -> str:
    """The place whose people are counted: "Lorne, a city of | 1.2 million", "| 1.2 million | people live in Lorne"."""
    text, places = said.document.text, [n for n in said.sentence.names if n.kind in PLACES | {"country"}]
    lived = _live().match(text, told.span.stop)
    before = (n for n in places if n.span.stop <= told.span.start)
    links = _where() if lived else _inhabited() if _inhabitants().match(text, told.span.stop) else _has_people()
    named = next((n.key for n in before if links.fullmatch(text, n.span.stop, told.span.start)), "")
    return named or next((n.key for n in places if lived and lived["place"] and n.span.start == lived.end()), "")


@cache
def _live() -> re.Pattern[str]:
    towns = "|".join(sorted(words("align_traits", "towns")))
    place = rf"(?P<place> (?:in|on) (?:the (?:[a-z]+ ){{0,2}}(?:{towns})(?: of)? )?)?"
    return re.compile(rf" (?:inhabitants |people |residents |souls )?(?:who )?(?:live|lived|living|reside){place}")


@cache
def _where() -> re.Pattern[str]:
    return re.compile(r",? where(?: an estimated)? ")


@cache
def _inhabitants() -> re.Pattern[str]:
    return re.compile(r" (?:inhabitants|residents)\b(?! (?:of|in|who)\b)")


@cache
def _inhabited() -> re.Pattern[str]:
    return re.compile(r"(?:['’]s|,? (?:which )?(?:has|had|with)(?: its)?) ")


@cache
def _has_people() -> re.Pattern[str]:
    towns = "|".join(sorted(words("align_traits", "towns")))
    return re.compile(
        rf",? (?:an?|the) (?:[a-z-]+ ){{0,4}}(?:{towns}) of |(?:,? which)? (?:has|had) a population of "
        r"|['’]s population of |,? (?:with )?(?:a )?population(?: of| is| was)? |,? (?:is )?home to "
    )


def _lasting(said: Assertion, time: Time, held: Name | None) -> Quantity | None:
    """How long a species lives, or somebody was held."""
    years = YEARS.fullmatch(time.value)
    if years is None or not any(span.contains(time.span) for span in said.content.spans):
        return None
    text, start = said.document.text, said.sentence.span.start
    before = text[max(start, time.span.start - BEFORE) : time.span.start]
    number = float(years[1])
    found = Quantity(time.span, time.text, number, number, unit="year")
    lives = _lives().search(before)
    if lives:
        kind = lives[1].lower().removesuffix("s")
        general = kind in words("align_traits", "species")
        return replace(found, what=f"life span{HELD_BY}species", role="" if general else thing_of(kind) or kind)
    if not (_served().search(before) and _in_prison().match(text, time.span.stop)):
        return None
    one = next((n for n in said.sentence.names if n.kind == "person" and n.span.stop <= time.span.start), held)
    return replace(found, what=f"years in prison{HELD_BY}{one.key.rpartition(' ')[2]}") if one else None


@cache
def _lives() -> re.Pattern[str]:
    return re.compile(r"(\w+) (?:can|may) live (?:for )?(?:between )?$")


@cache
def _served() -> re.Pattern[str]:
    return re.compile(r"\b(?:served|spent) $")


@cache
def _in_prison() -> re.Pattern[str]:
    return re.compile(r" (?:in|behind) (?:an? )?(?:[A-Za-z.]+ )?(?:bars|captivity|custody|detention|jail|prison)\b")
