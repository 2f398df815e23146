"""Denials that only point to what another article tells: "That is untrue", the head of the school told parents."""

from msgspec.structs import replace

from contra.align.features import name_features, word_features
from contra.lexicon.load import table, words
from contra.model import Assertion, Proposition

NEWS = 3  # sentences in which an article tells its news


def points_elsewhere(proposition: Proposition) -> bool:
    """Whether a source denies, among the news of its article, what nothing in it tells."""
    assertion = proposition.assertion
    if assertion.stance != "denies" or assertion.cue is None or proposition.negated or proposition.beside:
        return False
    return (
        not _of_a_charge(assertion)
        and assertion.sentence.index < NEWS
        and proposition.through is None
        and not proposition.features
    )


def _of_a_charge(assertion: Assertion) -> bool:
    """Whether it answers a charge, brought for whatever: "denied the charge"."""
    return not words("align_pointed", "charges").isdisjoint(assertion.content.text.lower().split())


def only_points(proposition: Proposition) -> bool:
    """Whether no more is denied than some text or tale, whatever it tells: "the viral message", "their cover"."""
    assertion = proposition.assertion
    if assertion.cue is None or not proposition.features or proposition.through is not None or _of_a_charge(assertion):
        return False
    named = [n.span for n in assertion.names]
    telling = [
        t for t in assertion.tokens if t.tag in "NVDGM#?" and not any(s.start <= t.start < s.stop for s in named)
    ]
    known = table("extract_words")
    texts = {*known["claim_nouns"], *known["imagery"], *known["pointers"]}
    return bool(telling) and all(t.norm in texts for t in telling)


def with_surroundings(proposition: Proposition) -> Proposition:
    """The denial with all that its sentence names besides: "in a letter about the cupboard allegation"."""
    sentence = proposition.assertion.sentence
    named = {t.start for n in sentence.names for t in sentence.tokens if n.span.start <= t.start < n.span.stop}
    known = table("extract_words")
    empty = {*known["claim_nouns"], *known["false_words"], *known["pointers"]}
    cue = proposition.assertion.cue
    telling = (*proposition.assertion.source.spans, *(cue.spans if cue else ()))
    named |= {t.start for t in sentence.tokens for s in telling if s.start <= t.start < s.stop}
    plain = [t for t in sentence.tokens if t.start not in named and t.norm not in empty]
    return replace(proposition, features=name_features(sentence.names) | word_features(plain))
