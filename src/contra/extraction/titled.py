"""Hoaxes told by their title in quotation marks: "Hoax 'Dam breaks' story fools readers"."""

from contra.extraction.draft import Range, Refutation
from contra.extraction.line import Line
from contra.lexicon.load import words
from contra.model import Quotation

SHORTEST = 3  # words of a title that tells something
FAR = 3  # words after it, up to the noun for what was made up


def titled_hoax(line: Line) -> Refutation | None:
    """The claim in quotation marks that the words beside it call made up, if any."""
    if _class("hoaxes").isdisjoint(line.words) and _class("fakes").isdisjoint(line.words):
        return None
    titles = (_places(line, quotation) for quotation in line.sentence.quotations if quotation.closed)
    return next((Refutation((title,), "denies") for title in titles if _made_up(line, *title)), None)


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_hoaxes", name)


def _places(line: Line, quotation: Quotation) -> Range:
    """Where the words of a quotation stand."""
    inner = [at for at, t in enumerate(line.tokens) if quotation.inner.start <= t.start < quotation.inner.stop]
    return (inner[0], inner[-1] + 1) if inner else (0, 0)


def _made_up(line: Line, start: int, stop: int) -> bool:
    """Whether a title is called a hoax: "'Dam breaks' fake news story", "hoax 'Dam breaks' article"."""
    if stop - start < SHORTEST:
        return False
    fake_before = line.norm(start - 2) in _class("hoaxes") | _class("fakes")
    for at in range(stop + 1, min(stop + 1 + FAR, line.last)):
        if line.norms[at] in _class("hoaxes") or (
            fake_before and line.norms[at] in _class("rumours") | _class("tellers")
        ):
            return True
        if line.norms[at] in _class("fakes"):
            fake_before = True
        elif line.tags[at] not in "NPJ":
            return False
    return False
