"""Where one was at the moment of a deed: "Reed was on a yacht | when he was arrested |"."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from contra.align.dated import Dated, dated
from contra.lexicon.load import words
from contra.model import Span, Time, Token

LEXICON = "align_scenes"
PERSONAL = frozenset({"he", "her", "him", "it", "she", "them", "they"})
VERBAL = frozenset("VDG")


def with_moment(told: Dated) -> Dated:
    """What is told around a place, with the deed at whose moment one was there."""
    assertion = told.proposition.assertion
    tokens = [t for t in assertion.sentence.tokens if any(s.start <= t.start < s.stop for s in assertion.content.spans)]
    if not any(t.norm in words(LEXICON, "moments") for t in tokens) or not _only_there(tokens, told.span):
        return told
    at = _moment(tokens, told.span)
    if at is None:
        return told
    then = dated(told.proposition, Time(Span(at.start, at.stop), at.text, "DATE", ""))
    span = Span(min(told.span.start, then.span.start), max(told.span.stop, then.span.stop))
    return replace(told, span=span, clause={**told.clause, **then.clause}, countries=told.countries | then.countries)


def _only_there(tokens: Sequence[Token], span: Span) -> bool:
    """Whether a clause tells only that one is there: "was on a yacht", "sat in a car"."""
    verbs = [t.lemma for t in tokens if span.start <= t.start < span.stop and t.tag in VERBAL]
    return bool(verbs) and all(verb in words(LEXICON, "postures") for verb in verbs)


def _moment(tokens: Sequence[Token], span: Span) -> Token | None:
    """The verb of the clause that tells the moment, if it tells of the one who is there: "when | he | was arrested"."""
    after = [t for t in tokens if t.start >= span.stop]
    if not after or after[0].norm not in words(LEXICON, "moments"):
        return None
    told = list(takewhile(lambda t: t.tag not in "CW.", after[1:]))
    if not any(t.tag == "X" and t.norm in PERSONAL for t in told):  # not "when | his | brother was arrested"
        return None
    return next((t for t in told if t.tag in VERBAL and t.lemma != "be"), None)
