"""Whole stories that an outlet calls made up in passing: "the bogus article", "it comes from a satire site"."""

from functools import cache

from contra.extraction.draft import Refutation
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

THESE = frozenset({"that", "the", "these", "this", "those"})
POINTING = frozenset({"it", "this"})
BETWEEN = frozenset("JNPR#D")  # tags of what may stand between "this" and "story"
FAR = 5  # words


def storied(line: Line, start: int, stop: int) -> list[Refutation]:
    """The verdict on a story that a stretch of the outlet's own words passes on the way, if any."""
    if _signs().isdisjoint(line.norms[start:stop]):
        return []
    found = _satire(line, start, stop)
    places = (at for at in range(start, stop) if line.norms[at] in THESE and line.inside[at] < 0)
    named = next((end for end in ((at, _story_stop(line, at, stop)) for at in places) if end[1]), None)
    claim = found or named
    return [Refutation((claim,), "denies")] if claim else []


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_storied", name)


@cache
def _signs() -> frozenset[str]:
    """The words without which no story is called made up."""
    return _class("fakes") | _class("hoaxes") | _class("satire")


def _story_stop(line: Line, at: int, stop: int) -> int:
    """Where a made-up story that begins with "the" or "this" ends: "this fake story"; 0 for anything else."""
    fake = False
    for place in range(at + 1, min(stop, at + FAR)):
        norm = line.norms[place]
        if (fake and norm in _class("stories")) or norm in _class("hoaxes"):
            return place + 1 if line.tag(place + 1) not in "NP" or line.norm(place + 1) in _class("stories") else 0
        if line.tags[place] not in BETWEEN:
            return 0
        fake = fake or norm in _class("fakes")
    return 0


def _satire(line: Line, start: int, stop: int) -> tuple[int, int] | None:
    """The story that is told to come from a satire site: "The story | was written on …, a satire news site"."""
    head = start + (line.norms[start] in vocabulary().determiners)
    if line.norm(head) not in _class("stories") and line.norms[start] not in POINTING:
        return None
    site = next((at for at in range(head + 1, stop - 1) if _names_a_site(line, at, stop)), None)
    if site is None:
        return None
    comes_from = any(tag == "I" for tag in line.tags[head:site])  # not "It is a satire site"
    return (start, head + 1) if comes_from else None


def _names_a_site(line: Line, at: int, stop: int) -> bool:
    """Whether a place that makes things up is named: "a satirical news site"."""
    return line.norms[at] in _class("satire") and not _class("sites").isdisjoint(line.norms[at + 1 : min(stop, at + 4)])
