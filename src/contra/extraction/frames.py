"""The verbs and nouns that attribute, by every form they take."""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from contra.lexicon.load import table
from contra.lexicon.words import noun_forms, verb_forms


class Frame(Struct, frozen=True, gc=False):
    """How a verb attributes: what may follow it, and how its subject then stands to that."""

    lemma: str
    tail: tuple[str, ...]  # "point out" has ("out",)
    frames: str
    stance: str
    certainty: str
    negated: str  # the stance of the negated verb; "" where it attributes nothing
    kind: str  # the class in the lexicon


class NounFrame(Struct, frozen=True):
    """How a noun attributes."""

    lemma: str
    stance: str


@cache
def verb_frames() -> dict[str, tuple[Frame, ...]]:
    """For every form of a verb its frames, those with the longest tail first."""
    found: dict[str, list[Frame]] = {}
    for kind, entry in table("extract_verbs").items():
        for lemma in entry["verbs"]:
            frame = _frame(kind, entry, lemma)
            for form in verb_forms(lemma.split(" ")[0]):
                found.setdefault(form, []).append(frame)
    return {form: tuple(sorted(frames, key=_by_tail)) for form, frames in found.items()}


def attributes(norms: Sequence[str], at: int) -> bool:
    """Whether a form at a place is that of a verb that attributes, with the words it needs: "shot down"."""
    return any(_fits(norms, at, frame) for frame in verb_frames().get(norms[at], ()))


def tells_clause(norms: Sequence[str], at: int) -> bool:
    """Whether a form at a place is that of a verb that a clause may follow: "said it broke", not "was accused"."""
    return any("t" in frame.frames and _fits(norms, at, frame) for frame in verb_frames().get(norms[at], ()))


def _fits(norms: Sequence[str], at: int, frame: Frame) -> bool:
    """Whether the words that a verb needs follow it."""
    return norms[at + 1 : at + 1 + len(frame.tail)] == frame.tail if frame.tail else True


def _frame(kind: str, entry: dict[str, str], lemma: str) -> Frame:
    """One verb of a class."""
    tail = tuple(lemma.split(" ")[1:])
    return Frame(lemma, tail, entry["frames"], entry["stance"], entry.get("certainty", "certain"), entry["not"], kind)


def _by_tail(frame: Frame) -> int:
    """Longest tail first."""
    return -len(frame.tail)


@cache
def noun_frames() -> dict[str, NounFrame]:
    """For every form of a noun how it attributes."""
    return {
        form: NounFrame(lemma, entry["stance"])
        for entry in table("extract_nouns").values()
        for lemma in entry["nouns"]
        for form in noun_forms(lemma)
    }
