"""How many children a person has: "father-of-three Tom Reed", "he leaves a wife and five children"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from contra.lexicon.load import table
from contra.model import Assertion, Name, Proposition, Quantity, Span
from contra.quantities import HELD_BY

Counted = tuple[Proposition, Quantity]

SIGNS = ("ther", "dad", "mum", "mom", "child", "kid", "parent")  # quicker to look for


def children(propositions: Sequence[Proposition]) -> Iterator[Counted]:
    """Every number of children that an article tells of a person by full name."""
    held: Name | None = None  # who was told of before: "Tom Reed was killed. | He leaves five children"
    for proposition in propositions:
        sentence = proposition.assertion.sentence
        if not proposition.through and any(sign in sentence.text for sign in SIGNS):
            yield from ((proposition, count) for count in _of_sentence(proposition.assertion, held))
        held = next((n for n in sentence.names if n.kind == "person" and " " in n.key), held)


def _of_sentence(said: Assertion, held: Name | None) -> Iterator[Quantity]:
    text, sentence = said.document.text, said.sentence
    for found in _told().finditer(text, sentence.span.start, sentence.span.stop):
        number = found["parent"] or found["count"]
        many = float(number) if number.isdigit() else float(table("align_tallies")["numbers"][number.lower()])
        one = _parent(said, found, held)
        if one and any(span.start <= found.start() < span.stop for span in said.content.spans):
            span = Span(*found.span("parent" if found["parent"] else "count"))
            yield Quantity(span, number, many, many, what=f"child{HELD_BY}{one.key}")


@cache
def _told() -> re.Pattern[str]:
    words = sorted(word for word in table("align_tallies")["numbers"] if not word.endswith("ce"))  # no "twice"
    number, parents = rf"\d\d?|{'|'.join(words)}", "father|mother|parent|dad|mum|mom"
    return re.compile(
        rf"\b(?:{parents})(?:-| )of(?:-| )(?P<parent>{number})\b(?! (?:boys|girls|sons|daughters|the)\b)"
        rf"|\b(?:has|had|have|leaves|left|survived by|and)(?: behind)?(?: his| her| their)? (?P<count>{number})"
        r" (?:[a-z]+ )?(?:children|kids)\b(?! (?:in|at|from|aboard|were|was|who)\b)",
        re.I,
    )


def _parent(said: Assertion, found: re.Match[str], held: Name | None) -> Name | None:
    """The person by full name whose children are counted: right before, right behind, or the one told of."""
    text, start = said.document.text, said.sentence.span.start
    persons = [n for n in said.sentence.names if n.kind == "person" and " " in n.key]
    after = next((n for n in persons if found["parent"] and _behind().fullmatch(text, found.end(), n.span.start)), None)
    before = next((n for n in persons if n.span.stop <= found.start() and _joined(said, n, found)), None)
    if after or before:
        return after or before
    return held if not persons and _of_pronoun().fullmatch(text, start, found.start()) else None


def _joined(said: Assertion, person: Name, found: re.Match[str]) -> bool:
    between = said.document.text[person.span.stop : found.start()]
    return bool((_apposed() if found["parent"] else _leaving()).fullmatch(between))


@cache
def _apposed() -> re.Pattern[str]:
    """ "Tom Reed, 41, a married | father of three"."""
    return re.compile(r"(?:, \d\d?)?,?(?: who)?(?: is| was)? (?:an? |the )?(?:[a-z-]+ ){0,2}")


@cache
def _leaving() -> re.Pattern[str]:
    """ "Tom Reed | has three", "Tom Reed leaves a wife | and five", ", who had"."""
    return re.compile(
        r"(?:, \d\d?,)?,?(?: who)?(?: is)? ?(?:(?:leaves|left)(?: behind)? (?:an? |his |her )(?:[a-z]+ ){1,2}?)?"
    )


@cache
def _of_pronoun() -> re.Pattern[str]:
    return re.compile(r"(?:He|She) (?:(?:is|was) )?(?:(?:an? |the )(?:[a-z]+ ){0,2}|leaves (?:behind )?an? [a-z]+ )?")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r",? (?:[a-z]+ ){0,2}?")
