"""Verdicts of untruth told before who gave them: '"Nonsense" was | the mayor's verdict on | the report'."""

from contra.extraction.clauses import content_stop
from contra.extraction.draft import Draft, Range
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

ON = frozenset({"about", "on", "to"})
WAS = frozenset({"came", "is", "was"})
NEAR = 14  # words from "verdict of" to "on"


def verdict_drafts(line: Line) -> list[Draft]:
    """The verdicts of a sentence; at most one."""
    nouns = words("extract_disclaiming", "verdicts")
    found = (_draft_at(line, at) for at in line.unquoted(nouns))
    return [draft for draft in found if draft][:1]


def _draft_at(line: Line, at: int) -> Draft | None:
    """The denial by the verdict at a place, if what is quoted before calls something untrue."""
    source, after = _whose(line, at)
    if source is None or not _after_was(line, min(source[0], at)) or not _untrue(line, min(source[0], at)):
        return None
    on = next((n for n in range(after, min(after + NEAR, line.last)) if line.norms[n] in ON), 0)
    if not on:
        return None
    stop = content_stop(line, on + 1, "n", at)
    return Draft(line, (at, on + 1), source, ((on + 1, stop),), line.norms[at], "denies", kind="verdict")


def _whose(line: Line, at: int) -> tuple[Range | None, int]:
    """Who gave it, and the place after: "the verdict | of Kerr |", "| Kerr's | verdict"."""
    if line.norm(at + 1) in ("of", "from"):
        source = phrase_after(line, at + 2)
        cut = next((n for n in range(*source) if line.norms[n] in ON), source[1]) if source else 0
        return ((source[0], cut), cut) if source and cut > source[0] else (None, 0)
    owned = line.norm(at - 1) in ("'s", "'")
    return (phrase_before(line, at - 1), at + 1) if owned else (None, 0)


def _after_was(line: Line, at: int) -> bool:
    """Whether "was" or "was the" stands before."""
    return line.norm(at - 1) in WAS or (line.norm(at - 1) == "the" and line.norm(at - 2) in WAS)


def _untrue(line: Line, stop: int) -> bool:
    """Whether the quotation at the head calls something untrue."""
    quoted = line.norms[0] in vocabulary().marks
    return quoted and not vocabulary().false_words.isdisjoint(line.norms[:stop])
