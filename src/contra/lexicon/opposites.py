"""The classes of words that exclude one another, and relations that have a converse."""

from functools import cache
from itertools import chain, combinations

from contra.lexicon.load import table

NONE: frozenset[str] = frozenset()


def sides_of(lemma: str) -> frozenset[str]:
    """The classes that a lemma, or a phrase of lemmas, belongs to."""
    return _sides().get(lemma, NONE)


@cache
def sided() -> frozenset[str]:
    """All that belongs to a class."""
    return frozenset(_sides())


@cache
def phrases() -> dict[tuple[str, str], list[list[str]]]:
    """By their first two words, what follows the first in the phrases of some class."""
    found: dict[tuple[str, str], list[list[str]]] = {}
    for entry in _sides():
        first, *rest = entry.split(" ")
        if rest:
            found.setdefault((first, rest[0]), []).append(rest)
    return found


@cache
def phrase_parts() -> frozenset[str]:
    """The second words of such phrases."""
    return frozenset(second for _, second in phrases())


@cache
def related_words() -> frozenset[str]:
    """All words that name a relation, and the verbs that tell one."""
    told = table("align_relations")
    entries = (entry for key in ("nouns", "verbs") for members in told[key].values() for entry in members)
    return frozenset(entry.partition(" ")[0] for entry in entries)


@cache
def _sides() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, members in table("align_opposites")["classes"].items():
        for member in members:
            found[member] = found.get(member, NONE) | {name}
    return found


def opposite(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some class of one side excludes one of the other."""
    return any(not excluded(name).isdisjoint(other) for name in one)


def excluded(side: str) -> frozenset[str]:
    """The classes that a class excludes."""
    return _against().get(side, NONE)


@cache
def _against() -> dict[str, frozenset[str]]:
    """For each class those that it excludes; of the causes of one thing each excludes all others."""
    found: dict[str, frozenset[str]] = {}
    families = table("align_causes")["families"].values()
    for one, other in chain(table("align_opposites")["opposite"]["pairs"], *(combinations(f, 2) for f in families)):
        found[one] = found.get(one, frozenset()) | {other}
        found[other] = found.get(other, frozenset()) | {one}
    return found


@cache
def relation_of(word: str) -> str:
    """The relation that a noun names: "wife", "unit" of a firm; "" where it names none."""
    named = table("align_relations")["nouns"]
    return next((name for name, members in named.items() if word in members), "")


@cache
def relation_told(lemma: str) -> str:
    """The relation in which the doer of a verb stands to whom it is done: "owns"."""
    told = table("align_relations")["verbs"]
    return next((name for name, members in told.items() if lemma in members), "")


@cache
def converses(relation: str) -> frozenset[str]:
    """In which relations its owner stands to its holder: the wife's husband, the daughter's father or mother."""
    return frozenset(table("align_relations")["converse"].get(relation, ()))


@cache
def exclude(one: str, other: str) -> bool:
    """Whether one person cannot stand in both relations to another."""
    groups = table("align_relations")["exclusive"]["groups"]
    return one != other and any(one in group and other in group for group in groups)


@cache
def is_single(relation: str) -> bool:
    """Whether there is only one at a time."""
    return relation in table("align_relations")["exclusive"]["single"]
