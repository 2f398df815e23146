"""Pairs that put one birth in two places: "Born in Lorne, Mia Brandt", "Mia Brandt, a native of Lorne"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from contra.align.articles import read_of_each
from contra.align.features import NAME
from contra.lexicon.places import known, strange
from contra.model import Name, Pair, Proposition, Reason, Sentence

Birth = tuple[Name, Proposition]  # who, and a proposition whose place is that of the birth

CROWD = 100  # of a person of whom it is told more often, only the nearest in order are compared
BORN = re.compile(r"\b(?:[Bb]orn (?:in|near)|native of) ")
SIGNS = ("orn in ", "orn near ", "native of ")  # quicker to look for
LINKS = frozenset({",", "a", "an", "is", "the", "was", "who"})  # between the name and its birth
PLACES = frozenset({"country", "other", "place"})  # what stands behind "born in" is a place, known or not


def birth_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair of places that exclude each other, in text order."""
    told: dict[str, list[Birth]] = defaultdict(list)
    for name, other in read_of_each(propositions, _births, across):
        for first, one in told[name.key][-CROWD:]:
            if _may_meet(one, other, across) and _elsewhere(one, other):
                reasons = (Reason("name", first.key), Reason("event", "birth"))
                yield Pair(one, other, 1.0, 2 * NAME, reasons, about="places")
        told[name.key].append((name, other))


def _elsewhere(one: Proposition, other: Proposition) -> bool:
    """Whether the places exclude each other; of two that no list knows neither article may name the other's."""
    here, there = min(one.sites), min(other.sites)
    if known(here) or known(there):
        return strange(here, there)
    texts = [p.assertion.document.text.lower() for p in (one, other)]
    return strange(here, there) and there not in texts[0] and here not in texts[1]


def _births(propositions: Sequence[Proposition]) -> tuple[Birth, ...]:
    """Who is said in an article to have been born where."""
    text = propositions[0].assertion.document.text if propositions else ""
    if not any(sign in text for sign in SIGNS):
        return ()
    plain = (p for p in propositions if not p.through and p.sign > 0)
    return tuple(birth for p in plain for birth in _told(p))


def _told(proposition: Proposition) -> Iterator[Birth]:
    """Each place of birth in the content of a proposition."""
    sentence, spans = proposition.assertion.sentence, proposition.assertion.content.spans
    for found in BORN.finditer(sentence.text):
        at = sentence.span.start + found.start()
        place = _starting(sentence, sentence.span.start + found.end(), PLACES)
        name = place and (_before(sentence, at) or (_after(sentence, place) if not found.start() else None))
        if place and name and any(span.start <= at < span.stop for span in spans):
            yield name, replace(proposition, sites=frozenset({place.key}))


def _before(sentence: Sentence, start: int) -> Name | None:
    """The person whose name stands before, with nothing but small words between."""
    tokens = [token for token in sentence.tokens if token.stop <= start]
    while tokens and tokens[-1].norm in LINKS:
        tokens.pop()
    stop = tokens[-1].stop if tokens else -1
    return next((n for n in sentence.names if n.span.stop == stop and n.kind == "person"), None)


def _after(sentence: Sentence, place: Name) -> Name | None:
    """The person with whom the sentence goes on: "Born in Lorne, | Mia Brandt | is a singer"."""
    return _starting(sentence, place.span.stop + len(", "), frozenset({"person"}))


def _starting(sentence: Sentence, start: int, kinds: frozenset[str]) -> Name | None:
    """The name of one of some kinds that starts at a place."""
    return next((n for n in sentence.names if n.span.start == start and n.kind in kinds), None)


def _may_meet(one: Proposition, other: Proposition, across: bool) -> bool:
    first, second = one.assertion, other.assertion
    if first.document is not second.document:
        return True
    return not across and first.sentence.index != second.sentence.index
