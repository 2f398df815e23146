"""How a source stands to what it is said to put forward."""

from msgspec import Struct

from contra.extract.frames import Frame
from contra.extract.groups import Group
from contra.extract.line import Line
from contra.extract.vocabulary import vocabulary

CANNOT = frozenset({"can", "can't", "cannot", "could", "couldn't"})


class Standing(Struct, frozen=True):
    """Stance and certainty."""

    stance: str
    certainty: str


def standing(line: Line, group: Group, frame: Frame, start: int) -> Standing | None:
    """The stance of the subject of a verb; None where nothing is attributed: "did not say it was"."""
    if frame.stance == "rejects":
        return _rejecting(line, start)
    if group.negated:
        return _negated(line, group, frame, start)
    if _asked(line, group):
        return None
    certainty = "possible" if group.modal in ("could", "may", "might", "would", "'d") else frame.certainty
    return Standing(frame.stance, certainty)


def _asked(line: Line, group: Group) -> bool:
    """Whether it is a question or a condition: "if he denies", "Did she confirm"."""
    at = group.start - 1
    while at >= 0 and line.tags[at] in "NPXTJ" and line.norms[at] not in vocabulary().relatives:
        at -= 1
    return line.norm(at) in ("if", "whether", "unless") or (
        line.norm(at) in ("did", "does", "do") and line.norms[-1] == "?"
    )


def _negated(line: Line, group: Group, frame: Frame, start: int) -> Standing | None:
    """The stance of "did not" and the verb."""
    if frame.kind in ("say", "tell", "show") and line.norm(start) in (
        "whether",
        "if",
        "when",
        "where",
        "how",
        "who",
        "what",
        "why",
        "which",
    ):
        return Standing("declines", "unknown")
    if frame.negated == "admits":
        return Standing("asserts", "possible")
    if frame.negated == "declines" and group.modal in CANNOT:
        return Standing("glomar", "unknown")
    if frame.negated == "same":
        return Standing(frame.stance, frame.certainty)
    return (
        Standing(frame.negated, "unknown" if frame.negated in ("declines", "unaware") else "probable")
        if frame.negated
        else None
    )


def _rejecting(line: Line, start: int) -> Standing:
    """Rejecting a claim denies it; rejecting an offer, an appeal, a treatment is a deed."""
    words = vocabulary()
    for at in range(start, min(line.last, start + 25)):
        norm = line.norms[at]
        if norm in words.claim_nouns or norm in words.false_words:
            return Standing("denies", "certain")
        if norm in (";", ":") or (norm == "," and line.norm(at + 1) in ("and", "but", "which", "who")):
            break
    if line.norm(start) in ("it", "them", "that", "this") and start + 1 >= line.last:
        return Standing("denies", "certain")
    return Standing("asserts", "unknown")
