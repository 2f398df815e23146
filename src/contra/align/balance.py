"""What an article itself sets beside what it tells: a denial, a refusal to say, or the claim that is denied."""

from collections.abc import Iterable, Iterator, Sequence

from contra.model import AGAINST, FOR, NON_COMMITTAL, Pair, Proposition


def between_two(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The matched pairs but those whose dispute one of the two articles tells whole: the other only takes part in it.

    So it does whose source denies what the article itself has told before, in the words of the other or alike.
    """
    matched = [pair for pair in pairs if not pair.about]
    told = _first_told(matched)
    for pair in matched:
        answered = any(
            _answered(claim, denial, told) for claim, denial in ((pair.left, pair.right), (pair.right, pair.left))
        )
        if not (pair.left.beside or pair.right.beside or answered):
            yield pair


def _first_told(pairs: Iterable[Pair]) -> dict[tuple[int, str], int]:
    """The first sentence of another article that tells the like of a claim, by the claim and the article."""
    found: dict[tuple[int, str], int] = {}
    for pair in pairs:
        for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
            if claim.sign > 0 < other.sign:
                key = id(claim.assertion), other.assertion.document.id
                found[key] = min(_index(other), found.get(key, _index(other)))
    return found


def _answered(claim: Proposition, denial: Proposition, told: dict[tuple[int, str], int]) -> bool:
    """Whether a source denies the claim in an article that told the like before."""
    if claim.sign <= 0 or denial.sign >= 0 or denial.assertion.source.kind == "author":
        return False
    return told.get((id(claim.assertion), denial.assertion.document.id), _index(denial)) < _index(denial)


def beside(propositions: Sequence[Proposition], pairs: Iterable[Pair]) -> tuple[str, ...]:
    """For each proposition of one article what the article sets beside it, given the pairs that they make.

    Claims have a denial beside them, of whatever, or else an answer that leaves things open; the denial by a source
    the claim that was told before it.
    """
    answer, told = _answer(propositions), _told_before(propositions, pairs)
    return tuple(answer if _claims(p) else "told" if id(p) in told and not p.own_voice else "" for p in propositions)


def _claims(proposition: Proposition) -> bool:
    """Whether it puts forward that something is so, and is no denial that something ends."""
    return proposition.sign > 0 and proposition.assertion.stance in FOR


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
