"""Whether two articles tell the same words of a source: then they are copied, whoever is named for them."""

from contra.model import Assertion, Pair

RUN = 6  # words in a row that nobody says again by chance

Words = tuple[str, ...]


def in_one_wording(pair: Pair) -> bool:
    """Whether both sides share a run of words, or a short one is part of the other."""
    left, right = (_words(side.assertion) for side in (pair.left, pair.right))
    run = min(RUN, len(left), len(right))
    return bool(run) and not _runs(left, run).isdisjoint(_runs(right, run))


def _words(assertion: Assertion) -> Words:
    """The words of what is said, without marks."""
    return tuple(token.norm for token in assertion.tokens if token.norm[:1].isalnum())


def _runs(words: Words, length: int) -> set[Words]:
    """All the words in a row, so many at a time."""
    return {words[start : start + length] for start in range(len(words) - length + 1)}
