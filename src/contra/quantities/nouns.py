"""Singulars of plurals, by rule and list."""

import re
from functools import cache

from contra.lexicon.load import table, words


@cache
def _irregular() -> dict[str, str]:
    return dict(table("quantities_nouns")["irregular"])


@cache
def noun_words(name: str) -> frozenset[str]:
    """A list of the lexicon of nouns."""
    return words("quantities_nouns", f"words.{name}")


@cache
def _no_plural() -> re.Pattern[str]:
    return re.compile(r"(?:ss|us|is|[^a-z]s)$|^.{0,2}$")


def is_plural(word: str) -> bool:
    """Whether a lower-case word has the form of a plural."""
    if word in _irregular():
        return True
    if word in noun_words("not_plural"):
        return False
    return word.endswith("men") or (word.endswith("s") and not _no_plural().search(word))


_RULES = (
    (re.compile(r"(?<=[^aeiou])ies$"), "y"),
    (re.compile(r"(?<=m)en$"), "an"),
    (re.compile(r"(?<=ss|sh|ch|zz)es$"), ""),
    (re.compile(r"(?<=x)es$"), ""),
    (re.compile(r"(?<=[rmpic]us)es$"), ""),  # viruses, campuses; not houses
    (re.compile(r"(?<=[rdtn]o)es$"), ""),  # heroes, volcanoes; not shoes
    (re.compile(r"s$"), ""),
)


@cache
def singular(word: str) -> str:
    """The dictionary form of a lower-case noun, plural or not."""
    if word in _irregular():
        return _irregular()[word]
    if word in noun_words("people"):
        return "people"
    if not is_plural(word):
        return word
    for pattern, ending in _RULES:
        found = pattern.sub(ending, word)
        if found != word:
            return found
    return word
