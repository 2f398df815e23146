"""Denials in one's own quoted words: '"I flatly deny that | the dam broke |"', '"We can rule out | a sale |"'."""

from functools import cache

from contra.extraction.draft import Range, Refutation
from contra.extraction.frames import Frame, verb_frames
from contra.extraction.groups import adverbial
from contra.extraction.hoaxes import claimed
from contra.extraction.line import Line
from contra.extraction.stances import rejecting
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

SELF = frozenset({"i", "we"})
KINDS = frozenset({"deny", "dispute", "doubt", "exclude", "reject", "scotch"})
ENDS = frozenset({".", ";", "!", "?", "—", "–"})
LEAD = 12  # words before "I"
NEAR = 7  # words from "I" to the verb


def spoken_denial(line: Line, pieces: tuple[Range, ...]) -> Refutation | None:
    """What the words of a speaker deny by a verb of his own, if anything."""
    if SELF.isdisjoint(line.words) or line.words.isdisjoint(_forms()):
        return None
    start, stop = pieces[0]
    at = next((at for at in range(start, min(start + LEAD, stop)) if line.norms[at] in SELF), stop)
    if any(line.tags[n] in "VMNPG" and line.norms[n] not in _leading() for n in range(start, at)):
        return None
    verb = _verb(line, at + 1, min(at + NEAR, stop))
    return _denial(line, verb, stop) if verb else None


@cache
def _forms() -> frozenset[str]:
    """The words that may deny."""
    return frozenset(form for form, frames in verb_frames().items() if any(frame.kind in KINDS for frame in frames))


@cache
def _leading() -> frozenset[str]:
    """What may lead in: "No,", "Let me be clear:", "As I said,"."""
    return words("extract_disclaiming", "leading_in")


def _verb(line: Line, start: int, stop: int) -> int:
    """The place of the verb that denies, if nothing but "can", "want to" and adverbs stands before it; 0 otherwise."""
    for at in range(start, stop):
        if line.norms[at] in _forms():
            return at
        if line.norms[at] not in words("extract_disclaiming", "meaning_to") and not adverbial(line, at):
            return 0
    return 0


def _denial(line: Line, verb: int, stop: int) -> Refutation | None:
    """What is denied by the verb at a place."""
    for frame in verb_frames()[line.norms[verb]]:
        after = verb + 1 + len(frame.tail)
        if frame.kind not in KINDS or line.norms[verb + 1 : after] != frame.tail:
            continue
        stance = _stance(line, frame, after)
        end = next((at for at in range(after, stop) if _ends(line, at)), stop)
        if stance and end > after:
            content = claimed(line, ((after + (line.norm(after) == "that" and end > after + 1), end),))
            return Refutation(content, stance)
    return None


def _stance(line: Line, frame: Frame, at: int) -> str:
    """Whether the verb denies or doubts with this object; "" where it does neither: "I dismissed the driver"."""
    if frame.stance == "rejects":
        found = rejecting(line, at, frame)
        return found.stance if found and found.stance == "denies" else ""
    return frame.stance


def _ends(line: Line, at: int) -> bool:
    """Whether another clause begins: "I deny that I met him | , and I will sue"."""
    if line.norms[at] in ENDS | vocabulary().marks:
        return True
    return line.norms[at] == "," and line.norm(at + 1) in ("and", "but", "because", "as", "so", "which")
