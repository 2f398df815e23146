"""How wide, deep, long or high a thing is: "a crater 12 metres wide and five metres deep"."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from contra.lexicon.load import table
from contra.lexicon.things import thing_of
from contra.model import Assertion, Proposition, Quantity, Sentence
from contra.quantities import HELD_BY

BEFORE = 60  # characters before a figure in which the thing is sought
AFTER = 40  # characters behind it in which it is told what is measured
TWICE = 2.0  # a radius in a width


def dimensions(proposition: Proposition) -> Iterator[Quantity]:
    """Every extent told of a thing, the kind of thing as its role."""
    said = proposition.assertion
    thing = ""
    for told in said.quantities:
        extent, factor = _extent(said, told) if told.unit == "m" else ("", 1.0)
        if not extent:
            continue
        thing = _thing(proposition, told) or thing  # "12 metres wide and | five metres | deep"
        if thing:
            yield _scaled(replace(told, what=f"{extent}{HELD_BY}thing", qualifiers=(), role=thing), factor)


def _scaled(told: Quantity, factor: float) -> Quantity:
    if factor == 1.0:
        return told
    low, high = (value and value * factor for value in (told.low, told.high))
    return replace(told, text=f"a radius of {told.text}", low=low, high=high)


def _extent(said: Assertion, told: Quantity) -> tuple[str, float]:
    """What a length measures: "12 metres (40ft) | wide", "a | radius | of 12 metres"."""
    text, start = said.document.text, said.sentence.span.start
    behind = _behind().match(text, told.span.stop, told.span.stop + AFTER)
    before = _before().search(text[max(start, told.span.start - BEFORE) : told.span.start])
    word = behind[1] if behind else before[1] if before else ""
    return _extents().get(word, ""), TWICE if word == "radius" else 1.0


@cache
def _extents() -> dict[str, str]:
    """What is measured by the words that tell it."""
    return {word: extent for extent, forms in table("align_traits")["extents"].items() for word in forms}


@cache
def _behind() -> re.Pattern[str]:
    """An aside in another unit, and the extent."""
    told = "|".join(sorted(_extents()))
    return re.compile(rf"(?: ?\([^()]{{1,20}}\)|\))?[- ](?:in )?({told})\b(?! (?:an?|her|his|its|my|the|their)\b)")


@cache
def _before() -> re.Pattern[str]:
    told = "|".join(sorted(_extents()))
    return re.compile(rf"\b({told}) of (?:\d+ [a-z]+ \()?$")


def _thing(proposition: Proposition, told: Quantity) -> str:
    """The thing measured: "a 12-metre-wide | crater", "a | crater | 12 metres wide", "the | crater | was 12 metres"."""
    text, sentence = proposition.assertion.document.text, proposition.assertion.sentence
    before = text[max(sentence.span.start, told.span.start - BEFORE) : told.span.start].lower()
    if told.what and _leads_to(text, told):
        return thing_of(told.what) or told.what
    if _linked().search(before):
        subject = [f[2:] for f in proposition.subject if f[0] == "w"]
        return subject[0] if len(subject) == 1 and " and " not in before else ""
    beside = _beside().search(before)
    return "" if beside is None or not _is_noun(sentence, beside[1]) else thing_of(beside[1]) or beside[1]


def _is_noun(sentence: Sentence, word: str) -> bool:
    """Whether a word of the sentence is a thing: not the "new" of "a new, 12-metre-wide crater"."""
    return word not in _extents() and any(t.norm == word and t.tag == "N" for t in sentence.tokens)


def _leads_to(text: str, told: Quantity) -> bool:
    """Whether the thing follows the extent at once."""
    behind = _behind().match(text, told.span.stop, told.span.stop + AFTER)
    following = text[behind.end() : behind.end() + AFTER].lower().replace("-", " ").split()[:3] if behind else []
    return any(word.strip(",.").startswith(told.what[:4]) for word in following)


@cache
def _linked() -> re.Pattern[str]:
    """A verb by which a subject is measured."""
    return re.compile(
        r"\b(?:is|are|was|were|(?:measures|measured)(?: an? [a-z]+)?|(?:has|had) an? [a-z]+ of)(?: an)? $"
    )


@cache
def _beside() -> re.Pattern[str]:
    """The thing right before its measure."""
    return re.compile(r"\b(?:an?|the) (?:[a-z-]+ ){0,3}?([a-z]+),? (?:(?:that|which) (?:is|was) |measuring )?$")
