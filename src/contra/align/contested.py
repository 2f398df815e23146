"""Claims that their own article contradicts: quoted in order to be refuted, or told with their denial."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from contra.align.balance import beside
from contra.align.matching import opposed_pairs
from contra.lexicon.load import words
from contra.model import Pair, Proposition


def answered_at_home(propositions: Iterable[Proposition]) -> tuple[Proposition, ...]:
    """The propositions of one article, each marked with the answer that the article itself sets against it."""
    propositions = tuple(propositions)
    pairs = tuple(opposed_pairs(propositions))
    contested = {id(claim) for pair in pairs for claim in _contested(pair)}
    contested |= {id(claim) for claim in _debunked(propositions)}
    marked = zip(propositions, beside(propositions, pairs), strict=True)
    return tuple(replace(p, contested=id(p) in contested, beside=other) for p, other in marked)


def _contested(pair: Pair) -> Iterator[Proposition]:
    """The claim of a pair in which the other side denies it."""
    for claim, against in ((pair.left, pair.right), (pair.right, pair.left)):
        if claim.sign > 0 > against.sign and (
            against.assertion.stance == "denies" or (against.negated and not against.limited)
        ):
            yield claim


def _debunked(propositions: Sequence[Proposition]) -> Iterator[Proposition]:
    """All that an article tells which itself speaks of a hoax, or calls something untrue."""
    if any(p.own_voice and _calls_untrue(p) for p in propositions):
        yield from (p for p in propositions if p.sign > 0)


def _calls_untrue(proposition: Proposition) -> bool:
    """Whether it denies something, or tells of a hoax."""
    assertion = proposition.assertion
    hoaxes = words("extract_hoaxes", "hoaxes")
    return assertion.stance == "denies" or any(token.norm in hoaxes for token in assertion.sentence.tokens)
