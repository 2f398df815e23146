"""Fixed wordings: words in a row with choices, some of which may be missing."""

from collections.abc import Iterable

from contra.extraction.line import Line

Pattern = tuple[frozenset[str], ...]  # an empty word in a choice: it may be missing


def wordings(texts: Iterable[str]) -> dict[str, list[Pattern]]:
    """The patterns by the words that may begin them, longest first."""
    found: dict[str, list[Pattern]] = {}
    for pattern in sorted((pattern_of(text) for text in texts), key=len, reverse=True):
        for first in pattern[0]:
            found.setdefault(first, []).append(pattern)
    return found


def pattern_of(text: str) -> Pattern:
    """ "the? call|interview" as choices."""
    return tuple(_choice(word) for word in text.split(" "))


def _choice(word: str) -> frozenset[str]:
    """ "confirm|deny" as a set; "still?" may be missing."""
    optional = word.endswith("?")
    return frozenset(word.removesuffix("?").split("|")) | ({""} if optional else set())


def match(line: Line, at: int, pattern: Pattern) -> int:
    """Where a pattern that begins at ``at`` ends; 0 where it does not fit."""
    for choice in pattern:
        if line.norm(at) in choice and line.norm(at):
            at += 1
        elif "" not in choice:
            return 0
    return at
