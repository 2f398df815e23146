"""What people are tricked into believing, and what a faked picture shows: "duped fans into thinking the dam broke"."""

from functools import cache

from contra.extraction.clauses import content_stop
from contra.extraction.draft import Refutation
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.lexicon.load import words

FAR = 8  # words between the verb and "into thinking"
NEGATIONS = frozenset({"never", "no", "nobody", "not"})


def tricked(line: Line, start: int, stop: int) -> Refutation | None:
    """What a stretch of the outlet's own words tells that others were made to believe, or were shown by a fake."""
    if _signs().isdisjoint(line.words):
        return None
    found = (_believed(line, at, stop) or _pictured(line, at, stop) for at in range(start, stop))
    return next(filter(None, found), None)


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_trickery", name)


@cache
def _signs() -> frozenset[str]:
    """The words without which nobody is tricked."""
    return _class("tricking") | _class("fakes")


def _believed(line: Line, at: int, stop: int) -> Refutation | None:
    """ "tricked | the web | into believing | that the dam broke"."""
    if line.norms[at] not in _class("tricking") or not NEGATIONS.isdisjoint(line.norms[max(at - 3, 0) : at]):
        return None
    into = next((place for place in range(at + 1, min(at + FAR, stop - 3)) if line.norms[place] == "into"), None)
    if into is None or line.norms[into + 1] not in _class("believing"):
        return None
    first = into + 2 + (line.norms[into + 2] == "that")
    end = min(content_stop(line, first), stop)
    return Refutation(((first, end),), "denies") if end - first > 2 else None


def _pictured(line: Line, at: int, stop: int) -> Refutation | None:
    """ "a hoax video of | a bird stealing a crown"; not "a fake video of the storm", which may have been."""
    if line.norms[at] not in _class("fakes") or line.norm(at - 1) in NEGATIONS or at + 5 > stop:
        return None
    of = at + 2 + (line.norms[at + 1] in _class("spreading"))
    if line.norms[of - 1] not in _class("pictures") or line.norm(of) not in ("of", "showing"):
        return None
    doer = phrase_after(line, of + 1)
    if not doer or doer[1] >= stop or line.tags[doer[1]] != "G":
        return None
    return Refutation(((doer[0], min(content_stop(line, of + 1), stop)),), "denies")
