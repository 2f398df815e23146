"""Whether two sentences may clash at all, told by single words before their clauses are read."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from contra.align.alike import one_of
from contra.align.causes import causing, hinting_causes
from contra.align.deeds import hinting
from contra.align.fillings import hinting_fillings
from contra.align.groups import VERBAL
from contra.align.seats import seating
from contra.align.statements import NOTHING
from contra.lexicon.load import words
from contra.lexicon.opposites import excluded, phrase_parts, phrases, related_words, sided, sides_of
from contra.model import Assertion, Pair, Sentence, Token

LONGEST_TEXT = 140  # characters of a sentence that may tell one thing only
LONGEST_CLAUSES = 240  # … and of one whose clauses are taken one by one
BY_CLAUSE = ("opposed", "undone", "done")
DENIED = 0.5  # of the shorter side, from which it may tell the opposite
COVER = 0.6  # of the shorter side, from which one negation may turn the same thing
MADE = 0.45  # … and from which what is made but once may be told of two makers
DONE = 0.4  # … and what only one can have done, of two doers
NEARLY_ALL = 0.85  # … and from which so much is shared that only the doer may differ
ALL = 0.99
AT_LENGTH = 3.0
AMPLE = 1.2  # evidence from which two clauses of opposite outcomes may be of one event
PLENTY = 1.9  # … where most of either sentence is of something else
WINDOW = 6  # words from its first one to a particle


class Hints(Struct, frozen=True, eq=False, gc=False):
    """Words of a sentence by which it may exclude another."""

    sides: frozenset[str]  # classes of words, of which some have an opposite
    against: frozenset[str]  # the classes that these exclude
    denies: bool
    related: bool
    seated: bool
    made: frozenset[str]  # verbs of deeds that are done but once
    done: frozenset[str]  # kinds of deeds that only one can have done, and its other verbs that tell a deed


def hinted(pair: Pair) -> tuple[str, ...]:
    """In which ways the two sentences may exclude each other: "contrary", "related", "seated", "made"."""
    length = min(len(side.assertion.sentence.text) for side in (pair.left, pair.right))
    if length > LONGEST_CLAUSES:
        return ()
    one = _hints(pair.left.assertion)
    if pair.cover < DONE and not (one.against or one.related or one.seated):
        return ()
    other = _hints(pair.right.assertion)
    opposed = not one.against.isdisjoint(other.sides)
    contrary = (pair.cover >= COVER and one.denies != other.denies) or opposed
    found = {
        "contrary": contrary,
        "opposed": opposed and _may_be_one_event(pair),
        "undone": pair.cover >= COVER and one.denies != other.denies,
        "related": one.related and other.related,
        "seated": one.seated and other.seated,
        "done": pair.cover >= DONE and not one.done.isdisjoint(other.done),
        "made": _at_length(pair) or (pair.cover >= MADE and not one.made.isdisjoint(other.made)),
    }
    ways = found if length <= LONGEST_TEXT else BY_CLAUSE
    return tuple(way for way in ways if found[way])


def _at_length(pair: Pair) -> bool:
    """Whether so much is shared, and a verb among it, that only the doer may differ."""
    if pair.cover < NEARLY_ALL or pair.evidence < AT_LENGTH:
        return False
    return not _verbs(pair.left.assertion.sentence).isdisjoint(_verbs(pair.right.assertion.sentence))


def _verbs(sentence: Sentence) -> set[str]:
    return {t.lemma for t in sentence.tokens if t.tag in VERBAL}


def _may_be_one_event(pair: Pair) -> bool:
    """Whether enough is shared for two clauses to tell of one thing."""
    return pair.cover >= ALL or pair.evidence >= (AMPLE if pair.cover >= DENIED else PLENTY)


def _hints(assertion: Assertion) -> Hints:
    """The hints of an assertion's sentence; kept on its document."""
    kept = vars(assertion.document).setdefault("hints", {})
    index = assertion.sentence.index
    if index not in kept:
        kept[index] = _read(assertion.sentence)
    found: Hints = kept[index]
    return found


def _read(sentence: Sentence) -> Hints:
    tokens = sentence.tokens
    norms, lemmas = {t.norm for t in tokens}, {t.lemma for t in tokens}
    forms, verbs = norms | lemmas, _verbs(sentence)
    several = len(sentence.names) > 1
    sides = NOTHING.union(*map(sides_of, sided() & forms), *map(sides_of, _phrases(tokens)))
    if not causing().isdisjoint(verbs):
        sides = sides.union(*(hinting_causes()[word] for word in hinting_causes().keys() & lemmas))
    return Hints(
        sides=one_of(sides),
        against=one_of(NOTHING.union(*map(excluded, sides))),
        denies=not _denying().isdisjoint(forms) or _ends_in(norms, "n't"),
        related=several and not related_words().isdisjoint(forms),
        seated=several and (not seating().isdisjoint(norms) or _ends_in(norms, "-based")),
        made=one_of(words("align_makers", "once") & verbs),
        done=one_of(NOTHING.union(verbs - _light(), *(_single()[word] for word in _single().keys() & lemmas))),
    )


def _ends_in(norms: set[str], ending: str) -> bool:
    """Whether some word ends so."""
    return f"{ending} " in f"{' '.join(norms)} "


def _phrases(tokens: tuple[Token, ...]) -> Iterator[str]:
    """The phrases of some class that stand there, also with words before a particle: "turned | the offer | down"."""
    plain = [token for token in tokens if token.norm != "("]
    norms = [token.norm for token in plain]
    known, seconds, particles = phrases(), phrase_parts(), words("align_negation", "particles")
    begun = [
        (form, at, i)
        for at, norm in enumerate(norms)
        if norm in seconds
        for i in range(max(0, at - WINDOW) if norm in particles else max(0, at - 1), at)
        for form in (plain[i].lemma, norms[i])
        if (form, norm) in known
    ]
    for form, at, i in begun:
        rests = known[form, norms[at]]
        yield from (f"{form} {' '.join(rest)}" for rest in rests if _stands(rest, norms[at:], at - i))


def _stands(rest: list[str], after: list[str], distance: int) -> bool:
    """Whether the rest of a phrase stands so far from its first word; further off only a particle."""
    return after[: len(rest)] == rest if distance == 1 else len(rest) == 1


@cache
def _light() -> frozenset[str]:
    """Verbs that tell no deed by themselves, or only that something is said."""
    return words("align_light_verbs", "verbs") | words("align_stopwords", "words")


@cache
def _single() -> dict[str, frozenset[str]]:
    """The kinds of deeds and places, for one doer or one to fill them, of which a word may tell."""
    deeds, places = hinting(), hinting_fillings()
    return {word: deeds.get(word, NOTHING) | places.get(word, NOTHING) for word in deeds.keys() | places.keys()}


@cache
def _denying() -> frozenset[str]:
    """Words that may turn a sentence into its opposite."""
    negations = words("align_negation", "subjects") | words("align_negation", "adverbs")
    shunning = words("align_negation", "shunning") | words("align_negation", "giving_up")
    undone = words("align_negation", "verbs") | {phrase.partition(" ")[0] for phrase in shunning}
    return negations | undone | words("align_opposites", "missing") | {"cannot"}
