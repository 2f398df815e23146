"""Denials in one's own quoted words: '"I flatly deny that | the dam broke |"', '"We can rule out | a sale |"'."""

from functools import cache

from contra.extraction.draft import Range, Refutation
from contra.extraction.frames import Frame, verb_frames
from contra.extraction.groups import adverbial
from contra.extraction.hoaxes import claimed
from contra.extraction.line import Line
from contra.extraction.stances import rejecting
from contra.extraction.vocabulary import vocabulary

SELF = frozenset({"i", "we"})
KINDS = frozenset({"deny", "dispute", "doubt", "exclude", "reject", "scotch"})
ENDS = frozenset({".", ";", "!", "?", "—", "–"})
NEAR = 7  # words from "I" to the verb


def spoken_denial(line: Line, pieces: tuple[Range, ...]) -> Refutation | None:
    """What the words of a speaker deny by a verb of his own, if anything."""
    if SELF.isdisjoint(line.words) or line.words.isdisjoint(_forms()):
        return None
    start, stop = pieces[0]
    at = start + (line.norms[start] in vocabulary().marks)
    verb = _verb(line, at + 1, min(at + NEAR, stop)) if line.norm(at) in SELF else 0
    return _denial(line, verb, stop) if verb else None


@cache
def _forms() -> frozenset[str]:
    """The words that may deny."""
    return frozenset(form for form, frames in verb_frames().items() if any(frame.kind in KINDS for frame in frames))


def _verb(line: Line, start: int, stop: int) -> int:
    """The place of the verb that denies, if nothing but "can", "must" and adverbs stands before it; 0 otherwise."""
    helping = vocabulary().auxiliaries | vocabulary().modals
    for at in range(start, stop):
        if line.norms[at] in _forms():
            return at
        if line.norms[at] not in helping and not adverbial(line, at):
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
