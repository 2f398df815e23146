"""What something is put down to: "died | of a stroke", "was caused | by a faulty heater", "was blamed on | ice"."""

from collections.abc import Iterator, Sequence
from functools import cache

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.lexicon.load import table, words
from contra.lexicon.opposites import sides_of
from contra.model import Token

LEXICON = "align_causes"
NOTHING: frozenset[str] = frozenset()
BLAMED = ("on", "to")
LONGEST = 4  # words in the name of a cause
REACH = 4  # words from a verb to the preposition that joins the cause


def causes(tokens: Sequence[Token], frame: Frame) -> frozenset[str]:
    """The classes of what a clause puts something down to."""
    return NOTHING.union(*(classes for _, classes in _told(tokens, frame)))


def cause_told(tokens: Sequence[Token], frame: Frame) -> str:
    """What a clause puts something down to, in its words; "" where it does not."""
    return next((words_told for words_told, _ in _told(tokens, frame)), "")


def other_cause(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether both speak of causes, and of none that both name: "ruled out arson", "blamed a candle"."""
    here, there = _spoken_of(one), _spoken_of(other)
    return bool(here and there) and here.isdisjoint(there)


def _spoken_of(tokens: Sequence[Token]) -> frozenset[str]:
    """The classes of causes that are named where something is said to be caused, whether or not it is."""
    if _speaking().isdisjoint([t.lemma for t in tokens]):
        return NOTHING
    return NOTHING.union(*(classes for _, classes in _named(tokens)))


@cache
def _speaking() -> frozenset[str]:
    """Words by which a cause is spoken of."""
    return causing() | words(LEXICON, "nouns")


@cache
def causing() -> frozenset[str]:
    """Verbs beside which a cause may be told."""
    return words(LEXICON, "effects") | words(LEXICON, "causing") | words(LEXICON, "blaming")


def _told(tokens: Sequence[Token], frame: Frame) -> Iterator[tuple[str, frozenset[str]]]:
    """What a clause puts something down to, in words, with its classes."""
    if tokens[frame.verbs.main].lemma not in causing():
        return
    for group in _put_down_to(tokens, frame):
        yield from _named(tokens[group.start : group.stop + 1])  # "a gas | leak", in which the last looks like a verb
    around = tokens[frame.verbs.start : frame.verbs.stop + 1]
    yield from ((t.norm, sides_of(t.norm)) for t in around if t.norm in words(LEXICON, "adverbs"))


def _put_down_to(tokens: Sequence[Token], frame: Frame) -> Iterator[Nouns]:
    """The groups of nouns that may name a cause."""
    lemma = tokens[frame.verbs.main].lemma
    after = [n for n in frame.others if 0 <= n.start - frame.verbs.stop <= REACH]
    if lemma in words(LEXICON, "causing"):
        yield from frame.doers
    if lemma in words(LEXICON, "blaming"):
        yield from (n for n in after if n.preposition in BLAMED)
    if lemma in words(LEXICON, "effects"):
        yield from (n for n in after if n.preposition in words(LEXICON, "joining"))


def _named(tokens: Sequence[Token]) -> Iterator[tuple[str, frozenset[str]]]:
    """The longest name of a cause among some words, with its classes."""
    for n in range(min(LONGEST, len(tokens)), 0, -1):
        for start in range(len(tokens) - n + 1):
            *before, last = tokens[start : start + n]
            found = _classes().get(" ".join([*(t.norm for t in before), last.lemma]))
            if found:
                yield " ".join(t.norm for t in (*before, last)), found
                return  # names of fewer words may be part of it


@cache
def _classes() -> dict[str, frozenset[str]]:
    """The classes of each cause."""
    found: dict[str, frozenset[str]] = {}
    for name, members in table(LEXICON)["classes"].items():
        for member in members:
            found[member] = found.get(member, NOTHING) | {name}
    return found


@cache
def hinting_causes() -> dict[str, frozenset[str]]:
    """The classes of causes by the last word of those that belong to them."""
    found: dict[str, frozenset[str]] = {}
    for member, classes in (*_classes().items(), *((word, sides_of(word)) for word in words(LEXICON, "adverbs"))):
        last = member.rpartition(" ")[2]
        found[last] = found.get(last, NOTHING) | classes
    return found
