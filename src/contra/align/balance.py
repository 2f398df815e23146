"""What an article itself sets beside what it tells: a denial, a refusal to say, or the claim that is denied."""

from collections.abc import Iterable, Sequence

from contra.model import AGAINST, NON_COMMITTAL, Pair, Proposition


def told_on_both_sides(pair: Pair) -> bool:
    """Whether the dispute is told whole inside one of the two articles, so that the other only takes part in it."""
    return bool(pair.left.beside or pair.right.beside)


def beside(propositions: Sequence[Proposition], pairs: Iterable[Pair]) -> tuple[str, ...]:
    """For each proposition of one article what the article sets beside it, given the pairs that they make.

    Claims have a denial beside them, of whatever, or else an answer that leaves things open; the denial by a source
    the claim that was told before it.
    """
    answer, told = _answer(propositions), _told_before(propositions, pairs)
    return tuple(answer if p.sign > 0 else "told" if id(p) in told and not p.own_voice else "" for p in propositions)


def _answer(propositions: Sequence[Proposition]) -> str:
    """The answer that an article gives its claims."""
    stances = {p.assertion.stance for p in propositions}
    return "denied" if stances & AGAINST else "open" if stances & NON_COMMITTAL else ""


def _told_before(propositions: Sequence[Proposition], pairs: Iterable[Pair]) -> set[int]:
    """The denials before which their own article tells the claim, by identity."""
    answers = {id(p) for p in propositions if p.sign < 0 and p.through and _index(p) > p.through.sentence.index}
    return answers | {id(p.right) for p in pairs if p.left.sign > 0 > p.right.sign and _index(p.left) < _index(p.right)}


def _index(proposition: Proposition) -> int:
    """The place of its sentence."""
    return proposition.assertion.sentence.index
