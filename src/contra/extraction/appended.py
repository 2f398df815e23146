"""Denials hung on to a claim: "…, a claim that was disputed by the mayor", "…, which she denies"."""

from functools import cache
from itertools import pairwise

from contra.extraction.draft import Draft, Range
from contra.extraction.frames import verb_frames
from contra.extraction.groups import adverbial, group_at
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import verb_forms

ARTICLES = frozenset({"a", "an"})
ALONE = frozenset({"something", "which"})
MARKS = frozenset({",", "—", "–", "-", "--"})
OPENING = ARTICLES | ALONE
RELATIVES = frozenset({"that", "which"})
JOINTS = frozenset({"on", "with"})  # "a point | on | which he disagrees"
SAYING = frozenset({"called", "calls", "describe", "described", "describes", "insist", "insisted", "insists"}) | {
    "said",
    "say",
    "says",
}
NEAR = 6  # words from "said" to the word for what is untrue
POINTING = frozenset({"it", "that", "this"})
COPULAS = frozenset({"'s", "is", "was"})
KINDS = frozenset({"deny", "dispute", "reject"})


@cache
def denying_forms() -> frozenset[str]:
    """The forms of all verbs that deny by themselves."""
    return frozenset(
        form for form, frames in verb_frames().items() if any(f.kind in KINDS and not f.tail for f in frames)
    )


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing is denied so."""
    return denying_forms() | differing_forms() | SAYING


@cache
def differing_forms() -> frozenset[str]:
    """The forms of "disagree" and "differ": "a point on which | he differs"."""
    return frozenset((*verb_forms("differ"), *verb_forms("disagree")))


def appended_drafts(line: Line) -> list[Draft]:
    """The denials of a sentence that are hung on to what was told before the comma."""
    if _signs().isdisjoint(line.words):
        return []
    places = (at + 1 for at in line.unquoted(MARKS) if 1 < at < line.last - 2)
    hung = (*_after_copula(line), *places, *after_quotations(line))
    return [draft for at in hung if (draft := _draft_at(line, at))]


def _after_copula(line: Line) -> tuple[int, ...]:
    """Where a sentence of its own hangs a denial on what was told: "It is | a claim the ministry has rejected"."""
    points = line.norm(0) in POINTING and line.norm(1) in COPULAS and line.inside[0] < 0
    return (2,) if points else ()


def after_quotations(line: Line) -> list[int]:
    """Where it goes on after a quotation that ends with a comma: 'stood for "all the towns," | a point'."""
    marks = vocabulary().marks
    if marks.isdisjoint(line.words):
        return []
    closed = (at for at, (one, two) in enumerate(pairwise(line.norms)) if one == "," and two in marks)
    return [at + 2 for at in closed if line.quoted(at + 2) < 0]


def appended_at(line: Line, at: int) -> bool:
    """Whether such a denial begins at a place after a comma or a dash."""
    return line.norm(at) in OPENING and not _signs().isdisjoint(line.words) and _draft_at(line, at) is not None


def _draft_at(line: Line, start: int) -> Draft | None:
    """The denial that begins after a comma or a dash, if one does."""
    stop = _matter_stop(line, start)
    if not stop:
        return None
    joined = line.norm(stop) in JOINTS and line.norm(stop + 1) == "which"
    after = stop + 2 * joined + (stop - start > 1 and line.norm(stop) in RELATIVES)
    denying = differing_forms() if joined else denying_forms()
    found = _by_somebody(line, after) or _by_subject(line, after, denying)
    if found is None:
        return None
    source, cue = found
    matter = ((start, stop),) if stop - start < 3 else ((start, start + 1), (stop - 1, stop))  # "an | old | claim"
    return Draft(line, cue, source, matter, line.norms[cue[1] - 1], "denies", kind="appended")


def _matter_stop(line: Line, start: int) -> int:
    """The end of the word for what was told: "an old claim", "something", "which"; 0 for anything else."""
    if line.norm(start) in ALONE:
        return start + 1
    if line.norm(start) not in ARTICLES:
        return 0
    at = start + 1
    while line.tag(at) in "JD" and at < start + 3:
        at += 1
    return at + 1 if line.norm(at) in vocabulary().claim_nouns | words("extract_dissents", "told") else 0


def _by_somebody(line: Line, start: int) -> tuple[Range, Range] | None:
    """Source and cue of "was immediately disputed by the mayor", "denied by the mayor"."""
    at = start
    while at < line.last and (line.norms[at] in vocabulary().auxiliaries or adverbial(line, at)):
        at += 1
    if line.norm(at) not in denying_forms() or line.norm(at + 1) != "by":
        return None
    source = phrase_after(line, at + 2)
    return (source, (start, at + 1)) if source else None


def _by_subject(line: Line, start: int, denying: frozenset[str]) -> tuple[Range, Range] | None:
    """Source and cue of "the mayor has denied", "the mayor said was false", by verbs that deny."""
    source = phrase_after(line, start)
    if source is None:
        return None
    at = source[1]
    while at < line.last and (line.norms[at] in vocabulary().auxiliaries or adverbial(line, at)):
        at += 1
    group = group_at(line, at) if at < line.last else None
    if group is None or group.negated or group.modal:
        return None
    if line.norms[at] in denying and _ends_clause(line, at + 1):
        return source, (source[1], at + 1)
    return (source, (source[1], at + 1)) if _says_untrue(line, at) else None


def _ends_clause(line: Line, at: int) -> bool:
    """Whether no object follows: "which she denies", not "which denies the claim"."""
    return at >= line.last or line.tags[at] in "IC.R" or at in line.timed


def _says_untrue(line: Line, at: int) -> bool:
    """Whether "said was false", "called absurd" begins here."""
    return line.norms[at] in SAYING and any(
        line.norm(place) in vocabulary().false_words for place in range(at + 1, at + NEAR)
    )
