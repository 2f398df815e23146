"""Which place somebody took, and the how-manieth of its kind it was: "finished third", "her second child"."""

import re
from collections.abc import Iterator
from functools import cache

from contra.lexicon.load import table, words
from contra.model import Proposition, Quantity, Span

RANK = "place taken"
ORDINAL = "ordinal"
ORDER = "how-manieth "


def ranks(proposition: Proposition) -> Iterator[Quantity]:
    """Every ordinal of a proposition that tells a place taken, or which one of its kind it was."""
    said = proposition.assertion
    text, sentence = said.document.text, said.sentence
    if not any(token.norm in _ordinals() or token.norm.endswith(("st", "nd", "rd", "th")) for token in sentence.tokens):
        return
    for found in _told().finditer(text, sentence.span.start, sentence.span.stop):
        number = _number(found["place"] or found["which"])
        if number and _told_of(proposition, found.start()):
            what = RANK if found["place"] else ORDER + found["noun"].lower()
            span = Span(*found.span("place" if found["place"] else "which"))
            yield Quantity(
                span, text[span.start : span.stop], number, number, unit="ordinal", what=what, role="ordinal"
            )


def other_order(one: Proposition, other: Proposition, quantity: Quantity) -> bool:
    """Whether two ordinals are told of others: one side names somebody or something that the other does not."""
    here, there = ({name.key for name in side.assertion.names} for side in (one, other))
    return quantity.role == ORDINAL and bool(here - there and there - here)


def _told_of(proposition: Proposition, start: int) -> bool:
    """Whether it is told behind a verb, of another: "expects | her second child", not "her second child | walks"."""
    tokens = proposition.assertion.tokens
    return any(token.tag in "VDG" for token in tokens if token.stop <= start or token.start == start)


def _number(told: str) -> float:
    return float(_ordinals().get(told.lower(), 0.0) or re.sub(r"\D", "", told) or 0.0)


@cache
def _ordinals() -> dict[str, float]:
    return {word: float(value) for word, value in table("align_tallies")["ordinals"].items()}


@cache
def _told() -> re.Pattern[str]:
    number = rf"(?:{'|'.join(_ordinals())}|\d{{1,3}}(?:st|nd|rd|th))"
    nouns = "|".join(sorted(words("align_tallies", "ordered")))
    ranked = r"(?:finish(?:ed|es)?|came|comes?|placed?|rank(?:ed|s)?|was|is)(?: in| only| a distant| joint)?"
    ends = r"[,.;]|$| (?:among|at|behind|in|on|out|overall|place|with)\b"
    whose = r"(?:a|an|her|his|its|my|our|the|their|['’]s)"
    return re.compile(
        rf"\b{ranked} (?P<place>{number})(?={ends})"
        rf"|(?:\b|(?=['’])){whose} (?P<which>{number}) (?:straight |successive |consecutive )?(?P<noun>{nouns})\b",
        re.I,
    )
