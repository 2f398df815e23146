"""What an article calls untrue as a whole, held against all that it retells: "the story is a hoax"."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import AGAINST, Proposition

RETOLD = frozenset({"alleges", "reports", "suggests"})
TELLERS = frozenset({"document", "outlet"})


def with_refuted_retellings(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """The propositions of one article, its verdict on the story added once for every claim that it retells."""
    verdict = next((p for p in propositions if _judges_the_story(p)), None)
    return tuple(propositions) if verdict is None else (*propositions, *_refuted(verdict, propositions))


def _refuted(verdict: Proposition, propositions: Sequence[Proposition]) -> Iterator[Proposition]:
    """The verdict on each retold claim but the one that it answers already."""
    answered = verdict.through or verdict.assertion
    for told in propositions:
        if told.sign > 0 and told.through is None and told.assertion is not answered and _retells(told):
            yield replace(told, assertion=verdict.assertion, through=told.assertion, elsewhere=True)


def _judges_the_story(proposition: Proposition) -> bool:
    """Whether it calls a story or a report untrue: by the outlet itself, or by anybody who says no more than that."""
    assertion = proposition.assertion
    if assertion.stance not in AGAINST or not (assertion.source.kind == "author" or assertion.answers):
        return False
    said = {token.norm for token in assertion.sentence.tokens}
    return not said.isdisjoint(words("align_retellings", "stories"))


def _retells(proposition: Proposition) -> bool:
    """Whether it is told as what others put about."""
    assertion = proposition.assertion
    return assertion.stance in RETOLD or assertion.source.kind in TELLERS or assertion.certainty != "certain"
