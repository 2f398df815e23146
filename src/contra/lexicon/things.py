"""The classes of persons and things, looked up by word."""

from collections.abc import Iterable
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


def kinds_of(told: Iterable[str]) -> frozenset[str]:
    """The kinds to which things belong, all given as ``w:`` and the class or lemma: cocaine is a drug."""
    known = _kinds()
    return frozenset().union(*[known[feature] for feature in told if feature in known])


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for kind, members in table("things_classes")["kinds"].items():
        for member in map(_feature, members):
            found[member] = found.get(member, frozenset()) | {_feature(kind)}
    return found


def _feature(word: str) -> str:
    return f"w:{thing_of(word) or one_spelling(word)}"
