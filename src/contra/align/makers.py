"""Two sentences that tell the very same of two doers."""

from msgspec import Struct

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.align.statements import Keys, Statement
from contra.lexicon.load import words
from contra.model import Clash

ALL = 0.99
LONG = 6  # words besides the doer from which a deed is told so closely that it is one deed
EXAMPLES = ("including", "like")


class Deed(Struct, frozen=True):
    """A clause with the places of its doers, of all other words of its sentence, and of what it is done to."""

    frame: Frame
    doers: list[int]
    rest: list[int]
    told: list[int]


def other_maker(short: Statement, long: Statement, _before: Keys) -> Clash | None:
    """The doer of the shorter sentence where the longer one tells the same deed of another."""
    frame = short.main
    deed = None if frame is None or frame.negated else _deed(short, frame)
    if deed is None or short.share(deed.rest, long.all) < ALL:
        return None
    other = next(
        (other for other in long.frames if _same(short, deed, long, other) and _parted(short, deed, long, other)), None
    )
    if other is None:
        return None
    return Clash("actor", deed.frame.verbs.main, other.verbs.main, _text(short, deed.frame), _text(long, other))


def _deed(short: Statement, frame: Frame) -> Deed | None:
    """What a named one does to something."""
    doers = short.weighing(frame.doers)
    told = short.weighing(frame.others)
    if not short.named(doers) or not told:
        return None
    return Deed(frame, short.named(doers), [i for i in short.content if i not in doers], told)


def _same(short: Statement, deed: Deed, long: Statement, other: Frame) -> bool:
    """Whether both verbs are the same, of a deed that is done once or is told at length, to the same."""
    verb = short.tokens[deed.frame.verbs.main].lemma
    if verb != long.tokens[other.verbs.main].lemma or other.negated or other.open or verb in _light():
        return False
    single = verb in words("align_makers", "once") or len(deed.rest) >= LONG
    return (
        single and short.share(deed.told, long.of(other.others)) >= ALL and _one_thing(short, deed.frame, long, other)
    )


def _one_thing(short: Statement, frame: Frame, long: Statement, other: Frame) -> bool:
    """Whether both do it to the same: not "a book | about the letter" for "the letter"."""
    here, there = ({*s.keys[f.target[0].stop - 1]} if f.target else set() for s, f in ((short, frame), (long, other)))
    return not (here and there) or bool(here & there)


def _parted(short: Statement, deed: Deed, long: Statement, other: Frame) -> bool:
    """Whether the doer of the longer sentence is named, or is another than the one that it names elsewhere."""
    there = long.weighing(_doers(long, other))
    if not there or not _unnamed(short, deed.doers, long, other):
        return False
    if short.tokens[deed.frame.verbs.main].lemma in words("align_makers", "once"):
        return bool(long.named(there))
    return short.share(deed.doers, long.all) >= ALL


def _light() -> frozenset[str]:
    """Verbs that tell no deed by themselves, or that only report."""
    return words("align_light_verbs", "verbs") | words("align_stopwords", "words")


def _doers(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """Who does it, with those told as examples: "by artists | like Tom Reed"."""
    return (*frame.doers, *(n for n in frame.others if n.preposition in EXAMPLES))


def _unnamed(short: Statement, doers: list[int], long: Statement, other: Frame) -> bool:
    """Whether the doer of the shorter sentence is told nowhere before the deed in the longer, nor with its doers."""
    tokens = long.tokens
    near = frozenset().union(*(long.keys[i] for i in range(other.verbs.start)), long.of(_doers(long, other)))
    pronoun = any(tokens[i].tag in "XW" for n in other.doers for i in range(n.start, n.stop))
    return not pronoun and all(short.keys[i].isdisjoint(near) for i in doers)


def _text(statement: Statement, frame: Frame) -> str:
    """The doer in words."""
    group = frame.doers[0]
    return " ".join(t.text for t in statement.tokens[group.start : group.stop])
