"""Denials that disclaim a part in something, or that there was such a thing: "had nothing to do with the sale"."""

from contra.extraction.draft import Range
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

SHORT = 4  # words of a subject


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_disclaiming", name)


def no_part(line: Line, start: int, stop: int) -> Range | None:
    """ "He had nothing to do with | the sale |", "we played no part in | the sale |"; only what one says of oneself."""
    if line.norms[start] not in vocabulary().pronouns - {"it", "you"}:
        return None
    for at in range(start + 1, stop - 2):
        if line.norms[at : at + 4] == ("nothing", "to", "do", "with"):
            return (at + 4, stop) if _has(line, start, at) and at + 4 < stop else None
        if line.norms[at] == "no" and line.norm(_noun(line, at)) in _class("parts"):
            matter = _noun(line, at) + 2
            within = line.norm(matter - 1) in ("in", "with")
            return (matter, stop) if within and _has(line, start, at) and matter < stop else None
    return None


def _noun(line: Line, at: int) -> int:
    """The noun after "no" and an adjective or two: "no direct or indirect | part"."""
    at += 1
    while line.tag(at) == "J" or line.norm(at) in ("or", "whatsoever"):
        at += 1
    return at


def _has(line: Line, start: int, at: int) -> bool:
    """Whether only "had" or "played" stands between the speaker and what it had nothing of."""
    between = [norm for place, norm in enumerate(line.norms[start + 1 : at], start + 1) if not adverbial(line, place)]
    return bool(between) and set(between) <= _class("having") | {"'d", "'s", "'ve", "got"}


def no_such_thing(line: Line, start: int, stop: int) -> Range | None:
    """ "No | such meeting | took place"."""
    if line.norms[start : start + 2] != ("no", "such"):
        return None
    verb = next((at for at in range(start + 3, min(stop, start + 3 + SHORT)) if line.tags[at] in "VDM"), 0)
    told = verb and not _class("happening").isdisjoint(line.norms[verb : verb + 3])
    return (start + 1, verb) if told else None


def not_done(line: Line, start: int, stop: int) -> Range | None:
    """ "I didn't do | it |", "he did no | such thing |"; only what one says of oneself."""
    did = start + 1
    if line.norms[start] not in vocabulary().pronouns - {"you"} or line.norm(did) not in ("did", "didn't"):
        return None
    if line.norms[did + 1 : stop] == ("no", "such", "thing"):
        return (stop - 1, stop)
    done = did + 1 + (line.norm(did + 1) == "not")
    told = line.norms[done:stop] in (("do", "it"), ("do", "that"), ("do", "this"))
    denied = line.norms[start] != "it" and (done > did + 1 or line.norms[did] == "didn't")
    return (stop - 1, stop) if told and denied else None


DISCLAIMERS = (no_part, no_such_thing, not_done)
SIGNS = frozenset({"nothing", "no"})
