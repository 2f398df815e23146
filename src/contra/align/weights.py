"""How telling a feature is in the texts at hand."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from math import log

from msgspec import Struct

from contra.align.articles import read_once
from contra.model import Proposition

FLOOR = 0.5
NONE: frozenset[str] = frozenset()
PRIOR = 20  # propositions that one imagines beside those at hand, so that two sentences suffice


class Counted(Struct, frozen=True, eq=False, gc=False):
    """How many of some propositions tell each feature."""

    size: int
    told: dict[str, int]
    besides: frozenset[str]  # named around a denial only


class Weights(dict[str, float]):
    """How telling each feature is: 1 where nobody tells it, falling to ``floor`` where everybody does; read when asked.

    With ``across`` what an article tells is counted once and kept on it, since it will be compared with others.
    """

    def __init__(self, propositions: Sequence[Proposition], floor: float = FLOOR, across: bool = False) -> None:
        self._propositions, self._floor, self._across = propositions, floor, across

    def __missing__(self, feature: str) -> float:
        if not self:
            articles = read_once(self._propositions, _count) if self._across else (_count(self._propositions),)
            told, size = _together(articles)
            self.update(zip(told, map(_scale(size, self._floor).__getitem__, told.values()), strict=True))
        return self.get(feature, 1.0)


@lru_cache(maxsize=1024)
def _scale(size: int, floor: float) -> tuple[float, ...]:
    """What a feature weighs by how many of so many propositions tell it."""
    return tuple(floor + (1 - floor) * log(size / (n + 1)) / log(size) for n in range(size))


def _count(propositions: Sequence[Proposition]) -> Counted:
    told = [p.features for p in propositions if not p.elsewhere]
    besides = NONE.union(*(p.features for p in propositions if p.matter)) or NONE
    return Counted(len(told), dict(Counter(chain.from_iterable(told))), besides)


def _together(articles: Iterable[Counted]) -> tuple[dict[str, int], int]:
    """How often each feature is told in some articles, once where it is only named besides; and of how many."""
    longest, *others = sorted(articles, key=lambda each: each.size, reverse=True)
    told = dict(longest.told)
    for each in others:
        for feature, times in each.told.items():
            told[feature] = told.get(feature, 0) + times
    for feature in longest.besides.union(*(each.besides for each in others)):
        told.setdefault(feature, 1)
    return told, PRIOR + longest.size + sum(each.size for each in others)


def in_common(left: Mapping[str, float], right: Mapping[str, float]) -> dict[str, float]:
    """What two sides share; a word of one may be the other's surname: "Reed ran", "Tom Reed ran"."""
    shared = {f: min(left[f], right[f]) for f in left.keys() & right.keys()}
    for one, other in ((left, right), (right, left)):
        met = (f for f in one if f[0] == "n" and f not in shared and f"w:{f[2:]}" in other)
        shared.update({f: min(one[f], other[f"w:{f[2:]}"]) for f in met})
    return shared
