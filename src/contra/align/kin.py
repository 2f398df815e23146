"""Kin told of by whose they are: "Mia Brandt's sister"."""

from contra.align.relations import POSSESSIVES
from contra.lexicon.opposites import relation_of
from contra.model import Name, Sentence


def kin_of(sentence: Sentence, name: Name) -> str:
    """What the one meant is to the one that is named; "" where it is that one itself."""
    after = [token.norm for token in sentence.tokens if token.start >= name.span.stop][: len("'s")]
    return relation_of(after[1]) if len(after) > 1 and after[0] in POSSESSIVES else ""
