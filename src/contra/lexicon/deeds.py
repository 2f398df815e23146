"""The classes of deeds, looked up by word."""

from collections.abc import Sequence
from functools import cache

from contra.lexicon.load import table, words


@cache
def classes_of(lemma: str) -> tuple[str, ...]:
    """The deed classes that a lemma, or a phrase of lemmas, may name."""
    return _classes().get(lemma, ())


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, members in table("events_classes")["classes"].items():
        for member in members:
            found[member] = (*found.get(member, ()), name)
    return found


@cache
def related(one: str, other: str) -> bool:
    """Whether two classes belong to one chain of events."""
    links = table("events_classes")["related"]
    return other in links.get(one, ()) or one in links.get(other, ())


@cache
def opposite(one: str, other: str) -> bool:
    """Whether two classes exclude each other."""
    links = table("events_classes")["opposite"]
    return bool(links.get(one) == other or links.get(other) == one)


@cache
def attitude_of(lemma: str) -> int:
    """+1 for a word of support or permission, -1 for one of opposition, else 0."""
    return int(lemma in words("events_classes", "attitude.for")) - int(
        lemma in words("events_classes", "attitude.against")
    )


@cache
def governs_irrealis(lemma: str) -> bool:
    """Whether what follows the word is allowed, planned, wanted or feared rather than done."""
    return bool(attitude_of(lemma)) or lemma in words("events_classes", "irrealis.governors")


def phrase_at(lemmas: Sequence[str], index: int) -> str:
    """The longest lexicon entry of one or two words that starts at ``index``."""
    two = " ".join(lemmas[index : index + 2])
    return two if two in _classes() else lemmas[index]
