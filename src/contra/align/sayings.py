"""Short quotations in two articles that may be one saying: told with another word, or by another speaker."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from contra.align.features import word_weight
from contra.align.quotations import FEWEST, SHOWN, Utterance, told_at, utterances
from contra.align.spoken import CUT, Word
from contra.model import Change, Pair, Proposition, Reason, Span, Token

MOST = 16  # words of a saying
COMMON = 4  # words that two wordings have in common …
SHARED = 0.6  # … and which part of the longer one these are
CROWD = 40  # a word of more sayings leads to none


class Alike(Struct, frozen=True):
    """How two wordings meet: words in common, and where they differ."""

    common: int
    left: tuple[int, int]
    right: tuple[int, int]


def saying_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Each two sayings of different articles that are one, or one in two wordings."""
    articles = utterances(propositions, across)
    sayings = [u for article in articles for u in article if FEWEST <= len(u.words) <= MOST and _whole(u)]
    for one, other in _candidates(sayings):
        alike = _alike(one.words, other.words)
        if alike:
            yield _pair(one, other, alike)


def _whole(utterance: Utterance) -> bool:
    """Whether nothing in it is cut, and something weighs."""
    return CUT not in {word.key for word in utterance.words} and _weight(utterance.words) > 0


def _weight(words: Sequence[Word]) -> float:
    return sum(word_weight(word.token.lemma) for word in words)


def _candidates(sayings: Sequence[Utterance]) -> Iterator[tuple[Utterance, Utterance]]:
    """Sayings of different articles that share their first or last two words."""
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, saying in enumerate(sayings):
        keys = [word.key for word in saying.words]
        ends = {("first", *keys[:2]), ("last", *keys[-2:])}
        for i in sorted({i for end in ends for i in postings[end][-CROWD:]}):
            if sayings[i].document is not saying.document:
                yield sayings[i], saying
        for end in ends:
            postings[end].append(j)


def _alike(left: Sequence[Word], right: Sequence[Word]) -> Alike | None:
    """Where two wordings differ, in one place, if they have enough in common."""
    from rapidfuzz.distance import Levenshtein

    codes = Levenshtein.opcodes([w.key for w in left], [w.key for w in right])
    common = sum(code.src_end - code.src_start for code in codes if code.tag == "equal")
    changed = [code for code in codes if code.tag != "equal"]
    if common < COMMON or common < SHARED * max(len(left), len(right)):
        return None
    if not changed:
        return Alike(common, (len(left), len(left)), (len(right), len(right)))
    first, last = changed[0], changed[-1]
    return Alike(common, (first.src_start, last.src_end), (first.dest_start, last.dest_end))


def _pair(one: Utterance, other: Utterance, alike: Alike) -> Pair:
    left, right = one.words[slice(*alike.left)], other.words[slice(*alike.right)]
    around = _around(one.words, alike.left), _around(other.words, alike.right)
    ends = alike.left[1] == len(one.words) and alike.right[1] == len(other.words)
    change = Change(_tokens(left), _tokens(right), around, last=ends) if left or right else None
    weight = min(_weight(one.words), _weight(other.words))
    return Pair(
        told_at(one, 0),
        told_at(other, 0),
        cover=round(alike.common / max(len(one.words), len(other.words)), 3),
        evidence=round(weight, 3),
        reasons=(Reason("quotation", f"{alike.common} words"),),
        about="sayings",
        quotations=(one.quotation, other.quotation),
        change=change,
    )


def _around(words: Sequence[Word], place: tuple[int, int]) -> Span:
    near = words[max(0, place[0] - SHOWN) : place[1] + SHOWN]
    return Span(near[0].token.start, near[-1].token.stop)


def _tokens(words: Sequence[Word]) -> tuple[Token, ...]:
    """The tokens of some words, each once."""
    return tuple({word.token.start: word.token for word in words}.values())
