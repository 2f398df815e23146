"""The classes of persons and things, looked up by word."""

from functools import cache

from contra.lexicon.load import table
from contra.lexicon.spelling import one_spelling


@cache
def thing_of(lemma: str) -> str:
    """The class that a lemma, or a phrase of lemmas, belongs to; "" where there is none."""
    spelled = one_spelling(lemma)
    return thing_words().get(spelled) or thing_words().get(spelled.removesuffix("s"), "")  # "cops" is its own lemma


@cache
def thing_words() -> dict[str, str]:
    """The class of each member."""
    return {member: name for name, members in table("things_classes")["classes"].items() for member in members}
