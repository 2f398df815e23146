"""What an outlet holds of a claim that it passes on: "his | unfounded | claim that", "said, | falsely |, that"."""

from functools import cache

from contra.extraction.draft import Draft, Range
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.subjects import first_subject, subject_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import FOR

LEXICON = "extract_weighing"
NEAR = 5  # words of "without providing any evidence", "false and misleading claims"
FAR = 12  # words from a verb to the claim that it spreads
BESIDE = frozenset({",", "and", "or"})


def weighed(draft: Draft) -> Draft | None:
    """The outlet's own denial of what somebody puts forward, or its doubt; None where it holds nothing of it."""
    if draft.stance not in FOR or not draft.content:
        return None
    clause = draft.line.norms[draft.content[0][0]] == "that"
    at = (_adjective(draft.line, draft.cue[0]) if clause else -1) if draft.noun else _in_verb(draft)
    if at >= 0:
        false = draft.line.norms[at] not in words(LEXICON, "unproven")
        return outlets_own(draft, (at, at + 1), "denies" if false else "doubts")
    without = None if draft.noun else _without_evidence(draft)
    return outlets_own(draft, without, "doubts") if without else None


def put_forward(draft: Draft) -> Draft:
    """A claim called untrue, with who spreads it: "| Kerr | spread the false rumour that"."""
    if not draft.noun or draft.source or _adjective(draft.line, draft.cue[0]) < 0:
        return draft
    line, noun = draft.line, draft.cue[0]
    verb = next((at for at in range(noun - 1, max(noun - FAR, 0), -1) if line.tags[at] in "VD"), noun)
    source = subject_before(line, group_at(line, verb).start) or first_subject(line, noun)
    return draft.changed(source=source, stance="alleges")


def told_plainly(draft: Draft) -> Draft:
    """What is said without the outlet's word for it: "repeated | unfounded claims | that the dam broke"."""
    if draft.noun or not draft.content:
        return draft
    start, stop = draft.content[0]
    bare = _past_evidence(draft.line, start) or _past_claim(draft.line, start)
    return draft.changed(content=((bare, stop), *draft.content[1:])) if start < bare < stop - 1 else draft


def _past_claim(line: Line, start: int) -> int:
    """The place of "that" after a claim called untrue at the head of a content; 0 where there is none."""
    that = next((at for at in range(start + 1, min(start + NEAR + 1, line.last)) if line.norms[at] == "that"), 0)
    called = _claim_called(line, that) if that else -1
    return that if called >= start and all(tag in "TRJ" for tag in line.tags[start:called]) else 0


def _claim_called(line: Line, that: int) -> int:
    """Where the adjective stands that calls a claim untrue before "that"; -1 without one."""
    return _adjective(line, that - 1) if line.norm(that - 1) in vocabulary().claim_nouns else -1


def _past_evidence(line: Line, start: int) -> int:
    """Where that begins which is said "without offering any evidence"; 0 where nothing of the kind comes first."""
    found = _evidence(line, start)
    return found[1] if found else 0


def outlets_own(draft: Draft, cue: Range, stance: str) -> Draft:
    """What the outlet holds of a claim, by the words that tell it."""
    line = draft.line
    told = ((start + (line.norms[start] == "that"), stop) for start, stop in draft.content)
    content = tuple((start, _before_consequence(line, start, stop)) for start, stop in told)
    own = draft.changed(source=None, cue=cue, lemma=line.norms[cue[0]], stance=stance, certainty="certain")
    return own.changed(content=content, noun=False, kind="correction")


def _before_consequence(line: Line, start: int, stop: int) -> int:
    """The end of what was wrongly thought: "mistakenly believed that the dam broke |, and so she left"."""
    commas = (at for at in range(start + 1, stop - 2) if line.norms[at] == ",")
    return next((at for at in commas if "so" in line.norms[at + 1 : at + 3]), stop)


@cache
def _adjectives() -> frozenset[str]:
    return words(LEXICON, "untrue") | words(LEXICON, "unproven")


def _adjective(line: Line, noun: int) -> int:
    """Where the adjective stands that calls a claim untrue: "| false | and misleading claims"; -1 without one."""
    for at in range(noun - 1, max(noun - NEAR, -1), -1):
        if line.norms[at] in _adjectives():
            return at if line.norm(at - 1) not in ("no", "not") else -1
        if line.tags[at] not in "JNRDG" and line.norms[at] not in BESIDE:
            return -1
    return -1


def _adverb(draft: Draft) -> int:
    """Where the adverb stands that calls it untrue: "| falsely | claimed", "claimed, | falsely |, that"; or -1."""
    line, (start, stop) = draft.line, draft.cue
    after = stop + 1 if line.norm(stop) == "," and line.norm(stop + 2) == "," else stop
    return next((at for at in (*range(start, stop), after) if line.norm(at) in words(LEXICON, "wrongly")), -1)


def _without_evidence(draft: Draft) -> Range | None:
    """Where it is told that nothing bears it out: "claimed | without evidence | that"."""
    places = (0, draft.cue[1], draft.cue[1] + 1)
    return next((found for at in places if (found := _evidence(draft.line, at))), None)


def _evidence(line: Line, at: int) -> Range | None:
    """The words "without offering any evidence" from a place on."""
    if line.norm(at) != "without" or line.inside[at] >= 0:
        return None
    near = range(at + 1, min(at + NEAR, line.last))
    proof = next((n for n in near if line.norms[n] in words(LEXICON, "evidence")), 0)
    return (at, proof + 1) if proof and line.norm(proof + 1) in (",", "that") else None


def _in_verb(draft: Draft) -> int:
    """Where an adverb or adjective calls it untrue: "| falsely | claimed", "repeated | false | claims that"; or -1."""
    if (at := _adverb(draft)) >= 0:
        return at
    start = draft.content[0][0]
    return _claim_called(draft.line, start) if draft.line.norms[start] == "that" else -1
