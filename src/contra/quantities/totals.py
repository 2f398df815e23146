"""Tolls and crowds told by a bare figure: "put the death toll from the blast | at nine", "the crowd numbered | 900"."""

from functools import cache

from contra.lexicon.load import table, words
from contra.quantities.tokens import Words

REACH = 14  # words between the noun and the figure
GOVERNED = 4  # words between "put" and the noun
LINKS = frozenset({"at", "to"})


def total_before(words: Words, start: int) -> str:
    """The class of the deed that a noun before the figure at ``start`` tells of so many; "" where none does."""
    link = words.at(start - 1)
    if link == "of":
        return _nouns().get(words.at(start - 2), "")
    if link in LINKS and words.at(start - 2) in _listed("standing"):
        return _noun(words, start - 3)[0]
    if link == "at":
        role, at = _noun(words, start - 2)
        governed = not _listed("putting").isdisjoint(words.low[max(at - GOVERNED, 0) : at])
        return role if governed else ""
    return _noun(words, start - 2)[0] if link in _listed("numbering") else ""


def _noun(words: Words, index: int) -> tuple[str, int]:
    """The class of the nearest such noun up to a word, with its place."""
    for at in range(index, max(index - REACH, -1), -1):
        word = words.low[at]
        if word in _nouns():
            return _nouns()[word], at
        if word in _listed("barriers") or word[0].isdigit():
            break
    return "", 0


@cache
def _nouns() -> dict[str, str]:
    return {noun: role for role, nouns in table("quantities_totals")["nouns"].items() for noun in nouns}


@cache
def _listed(name: str) -> frozenset[str]:
    return words("quantities_totals", name)
