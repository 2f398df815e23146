"""What the rules ask of headlines."""

from contra.lexicon.load import words
from contra.model import Proposition


def reserved(headline: Proposition) -> bool:
    """Whether it says itself that somebody only says or fears so: "Mayor accused of fraud"."""
    reserved = words("align_leads", "reserved")
    return not headline.own_voice or any(t.lemma in reserved for t in headline.assertion.sentence.tokens)
