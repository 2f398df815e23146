"""Deeds and things of several words."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from contra.lexicon.deeds import deed_words
from contra.lexicon.load import words
from contra.lexicon.things import thing_words
from contra.model import Token

REACH = 4  # words between a verb and its particle: "called the big wedding | off"
NOMINAL = "TNPJX#"
# What stands in an entry for words that change with the doer: "take one's own life", "give oneself up".
CHANGING = {
    "one's": frozenset({"her", "his", "its", "my", "our", "their", "your"}),
    "oneself": frozenset({"herself", "himself", "itself", "myself", "ourselves", "themselves", "yourself"}),
}


def phrase_at(tokens: Sequence[Token], index: int) -> str:
    """The longest lexicon entry that starts at ``index``: "air strike", "call off"; else the lemma."""
    lemma, norm = tokens[index].lemma, tokens[index].norm
    for phrase in _phrases().get(lemma) or _phrases().get(norm, ()):  # "leading lady", which is no form of "lead lady"
        if follows(tokens, index, phrase) or _parted(tokens, index, phrase):
            return " ".join(phrase)
    return lemma


def phrase_length(tokens: Sequence[Token], index: int, entry: str) -> int:
    """How many words stand there for the entry: 1 for the verb of "called the wedding off"."""
    phrase = entry.split(" ")
    return len(phrase) if follows(tokens, index, phrase) else 1


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The entries of several words by their first one, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for entry in sorted({*deed_words(), *thing_words()}):
        first, *rest = entry.split()
        if rest:
            found[first].append((first, *rest))
    return {first: tuple(sorted(entries, key=len, reverse=True)) for first, entries in found.items()}


def follows(tokens: Sequence[Token], index: int, phrase: Sequence[str]) -> bool:
    """Whether the words of the entry stand there one after the other."""
    there = tokens[index : index + len(phrase)]
    return len(there) == len(phrase) and all(map(_is, there, phrase))


def _is(token: Token, word: str) -> bool:
    return word in (token.lemma, token.norm) or token.norm in CHANGING.get(word, ())


def _parted(tokens: Sequence[Token], index: int, phrase: tuple[str, ...]) -> bool:
    """Whether the object stands between verb and particle: "called it off", but not "called the man off stage"."""
    if len(phrase) != 2 or tokens[index].tag not in "VDG" or phrase[1] not in words("align_negation", "particles"):
        return False
    for i in range(index + 1, min(index + 2 + REACH, len(tokens))):
        if tokens[i].lemma == phrase[1]:
            return i + 1 == len(tokens) or tokens[i + 1].tag not in NOMINAL
        if tokens[i].tag not in NOMINAL:
            return False
    return False
