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
