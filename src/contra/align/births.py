"""Pairs that put one birth, or one home, in two places: "Mia Brandt, born in Lorne", "Reed, a nurse from Lorne"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from contra.align.articles import read_of_each
from contra.align.features import NAME
from contra.lexicon.places import known, strange
from contra.model import Name, Pair, Proposition, Reason, Sentence

Origin = tuple[str, Name, Proposition]  # birth or home, whose, and a proposition with its place alone

CROWD = 100  # of a person of whom it is told more often, only the nearest in order are compared
BORN = re.compile(r"\b(?:[Bb]orn (?:in|near)|native of) ")
SIGNS = ("orn in ", "orn near ", "native of ", " from ")  # quicker to look for
HOME = re.compile(r"\bfrom ")
DESCRIBED = re.compile(r",(?: \d{1,3},)?(?: an? (?:[a-z][a-z'-]+ ){1,5}| )")  # "Mia Brandt|, 41, a nurse |from Lorne"
LINKS = frozenset({",", "a", "an", "is", "the", "was", "who"})  # between the name and its birth
PLACES = frozenset({"country", "other", "place"})  # what stands behind "born in" is a place, known or not


def birth_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair of places that exclude each other, in text order."""
    told: dict[tuple[str, str], list[Proposition]] = defaultdict(list)
    for what, name, other in read_of_each(propositions, _origins, across):
        for one in told[what, name.key][-CROWD:]:
            if _may_meet(one, other, across) and _elsewhere(one, other):
                reasons = (Reason("name", name.key), Reason("event", what))
                yield Pair(one, other, 1.0, 2 * NAME, reasons, about="origins")
        told[what, name.key].append(other)


def _elsewhere(one: Proposition, other: Proposition) -> bool:
    """Whether the places exclude each other; of two that no list knows neither article may name the other's."""
    here, there = min(one.sites), min(other.sites)
    if known(here) or known(there):
        return strange(here, there)
    texts = [p.assertion.document.text.lower() for p in (one, other)]
    return strange(here, there) and there not in texts[0] and here not in texts[1]


def _origins(propositions: Sequence[Proposition]) -> tuple[Origin, ...]:
    """Who is said in an article to have been born where, or to come from where."""
    text = propositions[0].assertion.document.text if propositions else ""
    if not any(sign in text for sign in SIGNS):
        return ()
    plain = (p for p in propositions if not p.through and p.sign > 0)
    return tuple(origin for p in plain for origin in (*_born(p), *_living(p)))


def _living(proposition: Proposition) -> Iterator[Origin]:
    """Each place that a person by full name is said to come from: "Mia Brandt, a nurse from | Lorne |,"."""
    sentence, text = proposition.assertion.sentence, proposition.assertion.document.text
    for found in HOME.finditer(sentence.text):
        at, start = (sentence.span.start + place for place in found.span())
        place = _starting(sentence, start, PLACES)
        if place is None or text[place.span.stop : place.span.stop + 1] not in (",", ".", ")"):
            continue
        inside = any(span.start <= at < span.stop for span in proposition.assertion.content.spans)
        name = next((n for n in sentence.names if _comes(n, text, at)), None) if inside else None
        if name:
            yield "home", name, replace(proposition, sites=frozenset({place.key}))


def _comes(name: Name, text: str, at: int) -> bool:
    """Whether a person by full name is who comes from the place behind "from"."""
    person = name.kind == "person" and " " in name.key and name.span.stop < at
    return person and DESCRIBED.fullmatch(text, name.span.stop, at) is not None


def _born(proposition: Proposition) -> Iterator[Origin]:
    """Each place of birth in the content of a proposition."""
    sentence, spans = proposition.assertion.sentence, proposition.assertion.content.spans
    for found in BORN.finditer(sentence.text):
        at = sentence.span.start + found.start()
        place = _starting(sentence, sentence.span.start + found.end(), PLACES)
        name = place and (_before(sentence, at) or (_after(sentence, place) if not found.start() else None))
        if place and name and any(span.start <= at < span.stop for span in spans):
            yield "birth", name, replace(proposition, sites=frozenset({place.key}))


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
