"""To whom an article gives a short saying: its source, or the one person named around it."""

import re
from collections.abc import Iterator
from functools import cache

from contra.lexicon.load import words
from contra.model import Assertion, Name, Pair, Proposition, Quotation, Sentence, Token
from contra.rules.likeness import likeness

BESIDE = 50  # characters between a name and what its bearer says
PRONOUNS = frozenset({"he", "she", "they"})
SLIP = 0.7  # letters shared by a surname and its misspelling


def one_sayer(pair: Pair) -> bool:
    """Whether both articles give it to one and the same, by name or by office."""
    left, right = pair.left.assertion.source, pair.right.assertion.source
    if left.kind == right.kind == "titled" and left.name.lower() == right.name.lower():
        return True
    here, there = (_surname(side.assertion) for side in (pair.left, pair.right))
    if here and there:
        return here == there
    first, second = pair.quotations
    return (here != "" and _named_for(pair.right, second, here)) or (
        there != "" and _named_for(pair.left, first, there)
    )


def _surname(said: Assertion) -> str:
    """The surname of a named source."""
    named = said.cue and said.source.kind == "named_person" and not said.source.via
    return said.source.parties[0].rpartition(" ")[2] if named else ""


def _named_for(side: Proposition, quotation: Quotation, surname: str) -> bool:
    """Whether a name stands beside a quotation with a word of telling: "Reed's answer was"."""
    told = side.assertion.source
    outside = " ".join(token.norm for token in _outside(side.assertion.sentence, quotation))
    spoken = side.assertion.cue is None or told.name.lower().endswith(surname)
    return spoken and surname in outside.split() and _tells().search(outside) is not None


def two_sayers(pair: Pair) -> bool:
    """Whether the articles give it to two persons, neither of whom is the other in another form."""
    here, there = sayers(pair)
    if not here or not there or _told_by(pair.left, there) or _told_by(pair.right, here):
        return False
    apart = [(a, b) for one in here for other in there for a in one.split() for b in other.split()]
    return all(likeness(a, b) < SLIP for a, b in apart)


def sayers(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    """The persons to whom either side gives its quotation."""
    left, right = (
        frozenset(_sayers(side, quotation))
        for side, quotation in zip((pair.left, pair.right), pair.quotations, strict=True)
    )
    return left, right


def _sayers(side: Proposition, quotation: Quotation) -> Iterator[str]:
    """The only person named in the sentence outside of the quotation, if it is he who speaks."""
    said = side.assertion
    outside = _outside(said.sentence, quotation)
    if any(token.lemma in words("rules_quotations", "relaying") or token.norm in PRONOUNS for token in outside):
        return
    named = [n for n in said.sentence.names if n.kind == "person" and not quotation.span.contains(n.span)]
    if len({n.key.rpartition(" ")[2] for n in named}) == 1 and _speaks(said, named[0], quotation):
        yield max((n.key for n in named), key=len)


def _speaks(said: Assertion, name: Name, quotation: Quotation) -> bool:
    """Whether the one named is the source; where no source was read, whether he stands beside the quotation."""
    if said.cue and said.source.kind == "named_person" and not said.source.via:
        return said.source.parties[0].rpartition(" ")[2] == name.key.rpartition(" ")[2]
    if said.cue and said.source.name.lower() not in name.key:
        return False
    start, stop = sorted((name.span, quotation.span))
    between = said.document.text[start.stop : stop.start].lower()
    return len(between) <= BESIDE and (_tells().search(between) is not None or start is quotation.span)


@cache
def _tells() -> re.Pattern[str]:
    """Words by which somebody is quoted: "as Reed | put it", "Reed's | answer was: |"."""
    return re.compile(
        r"(?:answer|motto|reply|response|verdict|word)s?\b.*\b(?:is|was|were)\b|:|"
        r"\bput it\b|\b(?:said|says|told|wrote)\b"
    )


def _outside(sentence: Sentence, quotation: Quotation) -> list[Token]:
    """The words of a sentence that are not quoted."""
    return [t for t in sentence.tokens if not quotation.span.start <= t.start < quotation.span.stop]


def _told_by(side: Proposition, names: frozenset[str]) -> bool:
    """Whether one of some persons is named in the sentence, too."""
    text = side.assertion.sentence.text.lower()
    return any(name.rpartition(" ")[2] in text for name in names)
