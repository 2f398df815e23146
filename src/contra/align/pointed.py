"""Denials that only point to what another article tells: "That is untrue", the head of the school told parents."""

from msgspec.structs import replace

from contra.align.features import name_features, word_features
from contra.lexicon.load import table
from contra.model import Proposition

NEWS = 3  # sentences in which an article tells its news


def points_elsewhere(proposition: Proposition) -> bool:
    """Whether a source denies, among the news of its article, what nothing in it tells."""
    assertion = proposition.assertion
    if assertion.stance != "denies" or assertion.cue is None or proposition.negated or proposition.beside:
        return False
    return assertion.sentence.index < NEWS and proposition.through is None and not proposition.features


def only_points(proposition: Proposition) -> bool:
    """Whether no more is denied than some text or tale, whatever it tells: "the viral message", "their cover"."""
    assertion = proposition.assertion
    if assertion.cue is None or not proposition.features or proposition.through is not None:
        return False
    named = [n.span for n in assertion.names]
    spans = assertion.content.spans
    inside = [t for t in assertion.sentence.tokens if any(s.start <= t.start < s.stop for s in spans)]
    telling = [t for t in inside if t.tag in "NVDGM#?" and not any(s.start <= t.start < s.stop for s in named)]
    words = table("extract_words")
    texts = {*words["claim_nouns"], *words["imagery"], *words["pointers"]}
    return bool(telling) and all(t.norm in texts for t in telling)


def with_surroundings(proposition: Proposition) -> Proposition:
    """The denial with all that its sentence names besides: "in a letter about the cupboard allegation"."""
    sentence = proposition.assertion.sentence
    named = {t.start for n in sentence.names for t in sentence.tokens if n.span.start <= t.start < n.span.stop}
    words = table("extract_words")
    empty = {*words["claim_nouns"], *words["false_words"], *words["pointers"]}
    cue = proposition.assertion.cue
    named |= {t.start for t in sentence.tokens for s in (cue.spans if cue else ()) if s.start <= t.start < s.stop}
    plain = [t for t in sentence.tokens if t.start not in named and t.norm not in empty]
    return replace(proposition, features=name_features(sentence.names) | word_features(plain))
