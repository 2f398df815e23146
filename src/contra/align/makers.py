"""Two sentences that tell the very same of two doers."""

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.align.statements import Keys, Statement
from contra.lexicon.load import words
from contra.model import Clash

ALL = 0.99
LONG = 6  # words besides the doer from which a deed is told so closely that it is one deed
EXAMPLES = ("including", "like")


def other_maker(short: Statement, long: Statement, before: Keys) -> Clash | None:
    """The doer of the shorter sentence where the longer one tells the same deed of another."""
    frame = short.main
    if frame is None or frame.negated:
        return None
    doers = short.named(short.weighing(frame.doers))
    rest = [i for i in short.content if i not in short.weighing(frame.doers)]
    told = short.weighing(frame.others)
    if not doers or not told or short.share(rest, long.all) < ALL:
        return None
    for other in long.frames:
        if _one_deed(short, frame, long, other, len(rest)) and short.share(told, long.of(other.others)) >= ALL:
            if _unnamed(short, doers, long, other) and _named(short, doers, long, other, len(rest)):
                return Clash("actor", frame.verbs.main, other.verbs.main, _text(short, frame), _text(long, other))
    return None


def _one_deed(short: Statement, frame: Frame, long: Statement, other: Frame, rest: int) -> bool:
    """Whether both verbs are the same, of a deed that is done once or is told at length."""
    verb = short.tokens[frame.verbs.main].lemma
    same = verb == long.tokens[other.verbs.main].lemma and not other.negated and not other.open
    return same and (verb in words("align_makers", "once") or rest >= LONG) and verb not in _light()


def _light() -> frozenset[str]:
    """Verbs that tell no deed by themselves, or that only report."""
    return words("align_light_verbs", "verbs") | words("align_stopwords", "words")


def _named(short: Statement, doers: list[int], long: Statement, other: Frame, rest: int) -> bool:
    """Whether the doer of the longer sentence is named, or is another than the one that it names elsewhere."""
    there = long.weighing(_doers(long, other))
    if short.tokens[short.main.verbs.main].lemma in words("align_makers", "once"):
        return bool(long.named(there))
    return bool(there) and rest >= LONG and short.share(doers, long.all) >= ALL


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
