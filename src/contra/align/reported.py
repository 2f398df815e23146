"""An answer to "the Harbour Wire report", with what the Harbour Wire tells in another article."""

from collections.abc import Iterator, Sequence, Set
from itertools import chain

from msgspec.structs import replace

from contra.align.articles import read_once
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL, Pair, Proposition, Reason, Span, Token

LEAD = 1  # the last sentence in which an outlet's own article tells its report
EVIDENCE = 3.0  # a report named by its teller is as good as a name and a deed in common


def reported_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Each answer that only names whose report it answers with that report, where it names the one who answers."""
    for answer, tellers in chain.from_iterable(read_once(propositions, _answers)):
        for claim in _reports(propositions, answer, tellers):
            if not across or propositions[0].assertion.document in (
                claim.assertion.document,
                answer.assertion.document,
            ):
                yield _pair(claim, answer)


def _answers(propositions: Sequence[Proposition]) -> tuple[tuple[Proposition, frozenset[str]], ...]:
    """The answers of an article that only name whose report they answer."""
    return tuple((answer, tellers) for answer in propositions if (tellers := _tellers(answer)))


def _tellers(answer: Proposition) -> frozenset[str]:
    """The keys of the one whose report is answered; none where more is said, or it is known what it tells."""
    told = answer.assertion
    if told.stance not in AGAINST | NON_COMMITTAL or answer.through or len(told.names) != 1 or told.withheld:
        return frozenset()
    nouns, name = words("extract_words", "claim_nouns"), told.names[0]
    rest = [t for t in told.tokens if t.tag not in ".T" and t.norm not in ("'s", "by", "in", "from", "whole")]
    rest = [t for t in rest if not _lies_in(t, name.span)]
    return frozenset(name.keys) if rest and all(t.norm in nouns for t in rest) else frozenset()


def _lies_in(token: Token, span: Span) -> bool:
    return span.start <= token.start < span.stop


def _reports(
    propositions: Sequence[Proposition], answer: Proposition, tellers: frozenset[str]
) -> Iterator[Proposition]:
    """In each other article the first that the teller tells of the one who answers."""
    seen = {answer.assertion.document.id}
    asked = {party.rpartition(" ")[2] for party in answer.assertion.source.parties[:1]}
    for claim in propositions:
        document = claim.assertion.document
        if document.id in seen or claim.sign <= 0 or not _names(claim, asked):
            continue
        if _told_by(claim, tellers):
            seen.add(document.id)
            yield claim


def _names(claim: Proposition, asked: Set[str]) -> bool:
    """Whether one of some is named, be it by a longer name."""
    return any(feature[0] == "n" and feature[2:].rpartition(" ")[2] in asked for feature in claim.features)


def _told_by(claim: Proposition, tellers: frozenset[str]) -> bool:
    """Whether the teller says it, in its own article at the top."""
    told = claim.assertion
    if told.cue is not None:
        return not tellers.isdisjoint(told.source.parties)
    outlet = (told.document.outlet or "").lower()
    return outlet in tellers and told.sentence.index <= LEAD


def _pair(claim: Proposition, answer: Proposition) -> Pair:
    """The two as of one thing: the answer tells what the report tells."""
    meant = replace(claim, assertion=answer.assertion, through=claim.assertion, elsewhere=True)
    named = answer.assertion.names[0].key
    return Pair(claim, meant, 1.0, EVIDENCE, (Reason("name", named), Reason("word", "report")))
