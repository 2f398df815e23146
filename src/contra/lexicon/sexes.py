"""Whether "he" or "she" may stand for somebody, told by an honorific, or a given name that one sex only bears."""

from functools import cache, lru_cache

from contra.lexicon.load import lines

SHE = frozenset({"her", "hers", "herself", "she"})
HE = frozenset({"he", "him", "himself", "his"})
MISTRESS = frozenset({"miss", "mrs", "ms"})


@lru_cache(maxsize=4096)
def suits(pronoun: str, name: str) -> bool:
    """Whether a pronoun may mean somebody of a name, given name or honorific first; so may any where neither tells."""
    first = name.partition(" ")[0].lower().removesuffix(".")
    if pronoun in SHE:
        return first != "mr" and first not in _given("names_men")
    return pronoun not in HE or not (first in MISTRESS or first in _given("names_women"))


@lru_cache(maxsize=4096)
def tells(name: str) -> bool:
    """Whether the first word of a name tells for whom it stands."""
    return name.partition(" ")[0].lower() in _given("names_women") | _given("names_men")


@cache
def _given(file: str) -> frozenset[str]:
    """The given names of one sex."""
    return frozenset(lines(file))
