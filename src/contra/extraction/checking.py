"""Silences of those who still find out: "is looking into | the reports |", "is working to verify | the video |"."""

from functools import cache

from contra.extraction.draft import Draft
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.questions import matter_told, told_stop
from contra.extraction.silences import silent_one
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

LEXICON = "extract_checking"
TURNS = frozenset({"and", "but", "while"})
NEAR = 5  # words from "investigating" to "reports", from "working" to "verify"
POINTING = frozenset({"it", "that", "this"})


def checking_drafts(line: Line) -> list[Draft]:
    """Who is still finding out in a sentence whether something is so."""
    if line.words.isdisjoint(_starts()):
        return []
    places = (at for at, norm in enumerate(line.norms) if norm in _starts())
    return [draft for at in places if (draft := checking_at(line, at)) and draft.source]


def checking_at(line: Line, at: int) -> Draft | None:
    """The silence of the one who checks by the verb at a place."""
    start = _examined(line, at) or _verified(line, at)
    cue = _begun(line, at if line.norms[at] in words(LEXICON, "examining") else _trying(line, at)) if start else -1
    if cue < 0:
        return None
    start += line.norm(start) in vocabulary().marks
    if start >= line.last or (line.norms[start] in POINTING and line.norm(cue - 1) in ("and", "but")):
        return None  # "did not confirm the raid | and | is looking into it"
    content = (start, _stop(line, start, at))
    lemma = " ".join(line.norms[cue : at + 1])
    return Draft(line, (cue, at + 1), silent_one(line, cue), (content,), lemma, "glomar", "unknown", kind="silence")


@cache
def _starts() -> frozenset[str]:
    return words(LEXICON, "examining") | words(LEXICON, "verifying")


def _begun(line: Line, head: int) -> int:
    """Where the verb begins with its auxiliary, be that before a quotation: 'is | "urgently checking"'; -1 without."""
    group = group_at(line, head)
    if group.helped:
        return -1 if group.negated or group.modal else group.start
    opened = line.norm(group.start - 1) in vocabulary().marks and line.norm(group.start - 2) in vocabulary().be
    return group.start - 2 if opened else -1


def _examined(line: Line, at: int) -> int:
    """Where that begins which is examined, a report or whether something is genuine; 0 for all else."""
    if line.norms[at] not in words(LEXICON, "examining"):
        return 0
    into = line.norm(at + 1) == "into"
    start = at + 1 + into
    if line.norms[at] == "looking" and not into:
        return 0
    pointed = into and line.norm(start) in POINTING
    return matter_told(line, start) if pointed or _told_of(line, start) else 0


def _stop(line: Line, start: int, cue: int) -> int:
    """Where that ends which is examined: after "the reports", before "and offering help", "while stressing that"."""
    stop = told_stop(line, start, cue)
    claimed = range(start, min(start + NEAR, stop))
    noun = next((n for n in claimed if line.norms[n] in words(LEXICON, "told")), stop)
    turn = next(
        (n for n in range(start + 1, stop - 1) if line.norms[n] in TURNS and line.norms[n + 1].endswith("ing")), stop
    )
    resumed = next((n for n in range(start + 1, stop - 1) if line.norms[n] == "," and _goes_on(line, n + 1)), stop)
    return min(noun + 1, turn, resumed, stop)


def _goes_on(line: Line, at: int) -> bool:
    """Whether the main clause goes on: "which is looking into the theft |, had | warned"."""
    return line.tags[at] in "VM" or line.norms[at] in vocabulary().auxiliaries


def _told_of(line: Line, start: int) -> bool:
    """Whether a report, or the truth of something, is what is examined: not "the bridge in the report"."""
    for at in range(start, min(start + NEAR, line.last)):
        if line.norms[at] in words(LEXICON, "told") | words(LEXICON, "truth"):
            return True
        if line.tags[at] not in "TJNPX":
            return False
    return False


def _verified(line: Line, at: int) -> int:
    """Where that begins which somebody is at work to verify; 0 where nobody is."""
    verifying = line.norms[at] in words(LEXICON, "verifying") and group_at(line, at).infinitive
    return matter_told(line, at + 1) if verifying and _trying(line, at) >= 0 else 0


def _trying(line: Line, at: int) -> int:
    """The place of the verb by which somebody is at work on it: "is | working | urgently to verify"; -1 for none."""
    return next((n for n in range(at - 1, max(at - NEAR, -1), -1) if line.norms[n] in words(LEXICON, "trying")), -1)
