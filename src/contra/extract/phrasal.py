"""Attributions without a verb: "according to", a speaker's label, an evidential adverb."""

from functools import cache

from contra.extract.clauses import content_stop, fronted
from contra.extract.draft import Draft, Range
from contra.extract.line import Line
from contra.extract.phrases import phrase_after
from contra.extract.vocabulary import vocabulary
from contra.lexicon.load import table

HEARSAY = frozenset({"allegedly", "purportedly", "reportedly", "supposedly", "rumored", "rumoured"})


def according_drafts(line: Line) -> list[Draft]:
    """ "according to X", at the head or the end of the sentence or in its middle."""
    found = []
    for at in range(line.last - 1):
        if line.norms[at] == "according" and line.norms[at + 1] == "to" and line.inside[at] < 0:
            draft = _according(line, at)
            if draft:
                found.append(draft)
    return found


def _according(line: Line, at: int) -> Draft | None:
    """One "according to"."""
    phrase = phrase_after(line, at + 2)
    if phrase is None:
        return None
    stop = _aside_stop(line, phrase[1])
    content = _around(line, at, stop)
    if not content:
        return None
    return Draft(line, (at, at + 2), (phrase[0], stop), content, "according to", "asserts", kind="according")


def _aside_stop(line: Line, at: int) -> int:
    """The end of the phrase with what belongs to it: "a report published on Monday"."""
    while at < line.last and line.norms[at] not in (",", ";", ":", "—", "–") and line.inside[at] < 0:
        at += 1
    return at


def _around(line: Line, at: int, stop: int) -> tuple[Range, ...]:
    """What is said according to the source: before the phrase, or else after it."""
    before = fronted(line, at, 0)
    after = stop + 1
    if before and before[1] - before[0] > 2:
        return (before,)
    return ((after, content_stop(line, after)),) if after < line.last else ()


def hearsay_drafts(line: Line) -> list[Draft]:
    """ "reportedly", "allegedly": somebody says so, who is not told."""
    found = []
    for at in range(line.last):
        if line.norms[at] in HEARSAY and line.inside[at] < 0 and _of_verb(line, at):
            stance = "reports" if line.norms[at] == "reportedly" else "alleges"
            pieces = tuple(piece for piece in _both_sides(line, at) if piece[0] < piece[1])
            found.append(Draft(line, (at, at + 1), None, pieces, line.norms[at], stance, "probable", kind="hearsay"))
    return found


def _of_verb(line: Line, at: int) -> bool:
    """Whether the adverb goes with a verb: not "and, reportedly, much reluctance"."""
    return line.norm(at + 1) not in ("in", "of", "on", ",") and line.tag(at + 1) != "T"


def _both_sides(line: Line, at: int) -> tuple[Range, Range]:
    """The clause around a word, without it."""
    return (_clause_start(line, at), at), (at + 1, content_stop(line, at))


def _clause_start(line: Line, at: int) -> int:
    """Where the clause around a word begins."""
    while at and line.norms[at - 1] not in (";", ":", "—", "–"):
        at -= 1
    return at


def label_draft(line: Line) -> Draft | None:
    """A speaker's label: "WALLER: We did not.", "Ministry: no evidence of fraud"."""
    for at in range(1, min(line.last - 1, 9)):
        if line.norms[at] == ":":
            return _label(line, at) if _is_speaker(line, at) else None
    return None


def _label(line: Line, at: int) -> Draft:
    """The words after the colon."""
    return Draft(line, (at, at + 1), (0, at), ((at + 1, line.last),), ":", "asserts", kind="label")


def _is_speaker(line: Line, colon: int) -> bool:
    """Whether a name or somebody who speaks, and nothing else, stands before the colon."""
    if line.sentence.role != "headline" and not all(
        line.tokens[at].text.isupper() or line.norms[at] in (".", ",") for at in range(colon)
    ):
        return False
    if any(line.tags[at] not in "PNJ." or line.norms[at] in vocabulary().prepositions for at in range(colon)):
        return False
    start, stop = line.tokens[0].start, line.tokens[colon - 1].stop
    named = any(name.span.start == start and name.span.stop == stop for name in line.sentence.names)
    if any(name.kind == "place" and name.span.start == start for name in line.sentence.names):
        return False  # a dateline
    return named or line.norms[colon - 1] in speakers() or line.sentence.role != "headline"


@cache
def speakers() -> frozenset[str]:
    """Nouns for those who speak, and for papers that do."""
    return frozenset(word for nouns in table("extract_sources").values() for word in nouns)
