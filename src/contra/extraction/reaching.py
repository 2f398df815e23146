"""Verbs away from their subject or their object: "took to the radio to deny", "pushed back hard on"."""

from functools import cache

from msgspec.structs import replace

from contra.extraction.frames import Frame
from contra.extraction.groups import Group, adverbial, group_at
from contra.extraction.line import Line
from contra.lexicon.load import words
from contra.lexicon.words import verb_forms

FAR = 8  # words from the verb to its "to deny"
BETWEEN = 3  # words in the middle of "push back on"
HARD = frozenset({"hard"})
STOPS = frozenset({",", ";", ":", "and", "but", "or", "who", "which", "that"})


def with_tail(line: Line, head: int, frame: Frame) -> Frame | None:
    """The entry with the words that follow the verb here, an adverb or a day among them; None where they do not."""
    tail, after = frame.tail, head + 1
    if not tail or line.norms[after : after + len(tail)] == tail:
        return frame
    at = after + len(tail) - 1
    if len(tail) < 2 or line.norms[after:at] != tail[:-1]:
        return None
    stop = at
    while stop < at + BETWEEN and (stop in line.timed or line.norm(stop) in HARD or _adverb(line, stop)):
        stop += 1
    return replace(frame, tail=line.norms[after : stop + 1]) if line.norm(stop) == tail[-1] else None


def _adverb(line: Line, at: int) -> bool:
    """Whether an adverb stands here."""
    return at < line.last and adverbial(line, at)


def spoken_through(line: Line, group: Group) -> Group:
    """The whole group where what is said is what somebody did something for: "took to the radio to deny"."""
    if line.norm(group.head - 2) in words("extract_reaching", "ready"):  # "was quick to deny"
        before = group.head - 3 - (line.norm(group.head - 3) in ("at", "the"))  # "was | the | first to deny"
        return replace(_from(line, group, before), passive=False)
    for at in range(group.start - 1, max(group.start - FAR, -1), -1):
        if line.norms[at] in STOPS or line.inside[at] >= 0:
            return group
        if line.norms[at] in _means() and line.tags[at] in "VDG":
            return _from(line, group, at)
    return group


def _from(line: Line, group: Group, at: int) -> Group:
    """The group with that of an earlier verb before it; itself where that one is negated or only to come."""
    outer = group_at(line, at)
    if outer.negated or outer.modal or outer.infinitive or outer.passive or line.norms[at].endswith("n't"):
        return group
    if line.norms[at] == "going" and line.norm(at + 1) == "to":
        return group  # "nobody is going | to comment"
    return replace(group, start=outer.start, infinitive=False, participle=outer.participle)


@cache
def _means() -> frozenset[str]:
    """The forms of verbs for what one does to be heard."""
    return frozenset(form for verb in words("extract_reaching", "means") for form in verb_forms(verb))
