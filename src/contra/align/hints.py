"""Whether two sentences may clash at all, told by single words before their clauses are read."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from contra.align.doers import deeds_of
from contra.align.seats import seating
from contra.align.statements import NOTHING
from contra.lexicon.load import words
from contra.lexicon.opposites import opposite, phrases, related_words, sided, sides_of
from contra.model import Assertion, Pair, Sentence, Token

LONGEST_TEXT = 140  # characters of a sentence that may tell one thing only
COVER = 0.6  # of the shorter side, from which one negation may turn the same thing
MADE = 0.45  # … and from which what is made but once may be told of two makers
NEARLY_ALL = 0.85  # … and from which so much is shared that only the doer may differ
AT_LENGTH = 3.0
WINDOW = 6  # words from its first one to a particle


class Hints(Struct, frozen=True, eq=False, gc=False):
    """Words of a sentence by which it may exclude another."""

    sides: frozenset[str]  # classes that have an opposite
    denies: bool
    related: bool
    seated: bool
    made: frozenset[str]
    done: frozenset[str]  # kinds of deeds that only one can have done


def hinted(pair: Pair) -> tuple[str, ...]:
    """In which ways the two sentences may exclude each other: "contrary", "related", "seated", "done", "made"."""
    if not _is_short(pair):
        return ()
    one, other = _hints(pair.left.assertion), _hints(pair.right.assertion)
    contrary = (pair.cover >= COVER and one.denies != other.denies) or opposite(one.sides, other.sides)
    made = pair.cover >= MADE and not one.made.isdisjoint(other.made)
    found = {
        "contrary": contrary,
        "related": one.related and other.related,
        "seated": one.seated and other.seated,
        "done": pair.cover >= MADE and not one.done.isdisjoint(other.done),
        "made": made or (pair.cover >= NEARLY_ALL and pair.evidence >= AT_LENGTH),
    }
    return tuple(way for way, may in found.items() if may)


def _is_short(pair: Pair) -> bool:
    """Whether one of the sentences may tell one thing only."""
    return min(len(side.assertion.sentence.text) for side in (pair.left, pair.right)) <= LONGEST_TEXT


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
    forms, told = norms | lemmas, f"{' '.join(norms)} "
    return Hints(
        sides=NOTHING.union(*map(sides_of, sided().intersection((*lemmas, *norms, *_phrases(tokens))))) or NOTHING,
        denies=not _denying().isdisjoint(forms) or "n't " in told,
        related=not related_words().isdisjoint(forms),
        seated=not seating().isdisjoint(norms) or "-based " in told,
        made=words("align_makers", "once").intersection(lemmas) or NOTHING,
        done=NOTHING.union(*map(deeds_of, lemmas)) or NOTHING,
    )


def _phrases(tokens: tuple[Token, ...]) -> Iterator[str]:
    """The phrases of some class that stand there, also with words before a particle: "turned | the offer | down"."""
    plain = [token for token in tokens if token.norm != "("]
    known = phrases()
    for i, token in enumerate(plain):
        for form in (token.lemma, token.norm):
            if form in known:
                after = tuple(t.norm for t in plain[i + 1 : i + 1 + WINDOW])
                yield from (f"{form} {' '.join(rest)}" for rest in known[form] if _stands(rest, after))


def _stands(rest: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the rest of a phrase follows, or its particle further on."""
    particle = len(rest) == 1 and rest[0] in words("align_negation", "particles")
    return after[: len(rest)] == rest or (particle and rest[0] in after)


@cache
def _denying() -> frozenset[str]:
    """Words that may turn a sentence into its opposite."""
    negations = words("align_negation", "subjects") | words("align_negation", "adverbs")
    return negations | words("align_negation", "verbs") | words("align_opposites", "missing") | {"cannot"}
