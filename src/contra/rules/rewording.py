"""Whether two wordings of one utterance differ in what they say."""

from collections.abc import Iterable, Sequence
from functools import cache

from contra.lexicon.load import table, words
from contra.lexicon.spelling import one_spelling
from contra.model import Assertion, Change, Name, Pair, Token
from contra.rules.likeness import likeness

LEXICON = "rules_quotations"
CONTENT = {"N": "N", "V": "V", "G": "V", "D": "V", "J": "J"}
ALIKE = 0.6  # letters shared by two spellings of one word, or a slip of the pen
ALIKE_NAMES = 0.45  # … of one name
PARTICULAR = frozenset({"person", "place", "country"})


def material(pair: Pair, change: Change) -> bool:
    """Whether a change alters a figure, a day, a name, a negation or the word that carries the sense."""
    if _turned_round(pair, change) or _cut_short(change):
        return True
    if len(change.left) != 1 or len(change.right) != 1:
        return False
    left, right = change.left[0], change.right[0]
    if left.tag == right.tag == "#":
        return _digits(left) != _digits(right)
    if _of_one_list(left, right, _sets("calendar")) or _of_one_list(left, right, _sets("modals")):
        return True
    if "P" in (left.tag, right.tag):
        return _other_name(_name(pair.left.assertion, left), _name(pair.right.assertion, right))
    return _of_one_list(left, right, _sets("opposites")) or _other_sense(left, right)


# ── negations ───────────────────────────────────────────────────────────────────────────────────


def _turned_round(pair: Pair, change: Change) -> bool:
    """Whether one side alone is negated: "can | can't", "is | is not"."""
    counts = [sum(map(negative, side)) for side in (change.left, change.right)]
    rest = [
        _stems(token for token in side if token.norm not in words(LEXICON, "negations"))
        for side in (change.left, change.right)
    ]
    if sorted(counts) != [0, 1] or rest[0] != rest[1]:
        return False
    plain, around = (pair.left, change.around[0]) if counts[0] == 0 else (pair.right, change.around[1])
    return not any(negative(t) for t in plain.assertion.sentence.tokens if around.start <= t.start < around.stop)


def negative(token: Token) -> bool:
    """Whether a word denies."""
    return token.norm in words(LEXICON, "negations") or token.norm.endswith(("n't", "cannot"))


def _stems(tokens: Iterable[Token]) -> list[str]:
    """The words without their negation: "can't" as "can"."""
    return [token.norm.removesuffix("n't").removesuffix("not").rstrip("n") for token in tokens]


# ── ends ────────────────────────────────────────────────────────────────────────────────────────


def _cut_short(change: Change) -> bool:
    """Whether one quotation ends before the other takes its words back: "it is safe | but maybe not"."""
    if not change.last or (change.left and change.right):
        return False
    return any(negative(token) or token.norm in words(LEXICON, "hedges") for token in (*change.left, *change.right))


# ── names and figures ───────────────────────────────────────────────────────────────────────────


def _digits(token: Token) -> str:
    """A figure without the marks inside it."""
    return token.norm.replace(",", "")


def _name(assertion: Assertion, token: Token) -> Name | None:
    """The name of which a word is part."""
    return next((n for n in assertion.sentence.names if n.span.start <= token.start < n.span.stop), None)


def _other_name(one: Name | None, other: Name | None) -> bool:
    """Whether two names are of one sort and neither is another form of the other."""
    if not one or not other or one.kind != other.kind or one.kind not in PARTICULAR:
        return False
    if set(one.keys) & set(other.keys) or one.key.split()[-1] == other.key.split()[-1]:
        return False
    return likeness(one.key, other.key) < ALIKE_NAMES


# ── words ───────────────────────────────────────────────────────────────────────────────────────


def _other_sense(left: Token, right: Token) -> bool:
    """Whether two words of one part of speech mean different things."""
    group = CONTENT.get(left.tag)
    if not group or group != CONTENT.get(right.tag):
        return False
    one, other = (one_spelling(token.lemma) for token in (left, right))
    if {one, other} & words(LEXICON, "light") or likeness(one, other) >= ALIKE or one in other or other in one:
        return False
    return not _of_one_list(left, right, _sets("alike"))


def _of_one_list(left: Token, right: Token, lists: Sequence[frozenset[str]]) -> bool:
    """Whether two different words stand in one of some lists."""
    one, other = (one_spelling(token.lemma) for token in (left, right))
    return one != other and any(one in each and other in each for each in lists)


@cache
def _sets(name: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(each) for each in table(LEXICON)[name])
