"""What is first told of a party in each article, with the first outright denial of it in each."""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from contra.align.articles import read_of_each
from contra.model import Pair, Proposition, Reason

COVER = 0.6
EVIDENCE = 2.0

Denials = tuple[tuple[str, Proposition], ...]


def outright_pairs(
    propositions: Sequence[Proposition],
    denials: Callable[[Sequence[Proposition]], Denials],
    tells: Callable[[Proposition, str], bool],
    across: bool,
) -> Iterator[Pair]:
    """The pairs of what ``tells`` of a party and its denial by key; in one article only of what others say."""
    for party, denial in read_of_each(propositions, denials, False):
        for told in _first_told(propositions, party, tells):
            here = told.assertion.document is denial.assertion.document
            if not (here and (across or told.own_voice)):
                meant = replace(denial, assertion=replace(denial.assertion, stance="denies"))
                yield Pair(told, meant, COVER, EVIDENCE, (Reason("name", party),), about="outright")


def _first_told(
    propositions: Sequence[Proposition], party: str, tells: Callable[[Proposition, str], bool]
) -> Iterator[Proposition]:
    """The first that each article tells of a party."""
    seen: set[str] = set()
    for told in propositions:
        document = told.assertion.document.id
        if document not in seen and tells(told, party):
            seen.add(document)
            yield told
