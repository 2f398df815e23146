"""Sentences that may contradict themselves, or the one that follows."""

from collections.abc import Iterator, Sequence

from contra.model import Pair, Proposition


def single_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """Each sentence with a date or figures beside itself, and each with figures beside the next one with figures."""
    before: Proposition | None = None
    for proposition in _one_a_sentence(propositions):
        sentence = proposition.assertion.sentence
        if sentence.times or sentence.quantities:
            yield Pair(proposition, proposition, 1.0, 0.0, (), about="itself")
        if before and sentence.quantities and before.assertion.sentence.quantities and _follows(before, proposition):
            yield Pair(before, proposition, 1.0, 0.0, (), about="itself")
        before = proposition


def _one_a_sentence(propositions: Sequence[Proposition]) -> Iterator[Proposition]:
    """The first proposition of each sentence, in text order."""
    seen: set[tuple[str, int]] = set()
    for proposition in propositions:
        key = (proposition.assertion.document.id, proposition.assertion.sentence.index)
        if key not in seen:
            seen.add(key)
            yield proposition


def _follows(one: Proposition, other: Proposition) -> bool:
    """Whether the other stands in the next sentence of the same paragraph."""
    first, second = one.assertion.sentence, other.assertion.sentence
    same = one.assertion.document is other.assertion.document and first.paragraph == second.paragraph
    return same and second.index == first.index + 1
