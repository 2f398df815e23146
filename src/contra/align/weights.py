"""How telling a feature is in the texts at hand."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from math import log

from msgspec import Struct

from contra.align.articles import read_once
from contra.model import Proposition

FLOOR = 0.5
PRIOR = 20  # propositions that one imagines beside those at hand, so that two sentences suffice


class Counted(Struct, frozen=True, eq=False):
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
        told = self._counted.told.get(feature, 0)
        weight = self[feature] = _weight(told, self._counted.size + PRIOR, self._floor)
        return weight

    @cached_property
    def _counted(self) -> Counted:
        return _together(read_once(self._propositions, _count) if self._across else (_count(self._propositions),))


@lru_cache(maxsize=65536)
def _weight(told: int, size: int, floor: float) -> float:
    return floor + (1 - floor) * log(size / (told + 1)) / log(size)


def _count(propositions: Sequence[Proposition]) -> Counted:
    told = [p.features for p in propositions if not p.elsewhere]
    besides = frozenset(feature for p in propositions if p.matter for feature in p.features)
    return Counted(len(told), Counter(chain.from_iterable(told)), besides)


def _together(articles: Iterable[Counted]) -> Counted:
    """What all articles tell, each feature that is only named besides taken as told once."""
    longest, *others = sorted(articles, key=lambda each: len(each.told), reverse=True)
    told = dict(longest.told)
    for each in others:
        for feature, times in each.told.items():
            told[feature] = told.get(feature, 0) + times
    besides = longest.besides.union(*(each.besides for each in others))
    return Counted(sum((longest.size, *(each.size for each in others))), dict.fromkeys(besides, 1) | told, besides)


def in_common(left: Mapping[str, float], right: Mapping[str, float]) -> dict[str, float]:
    """What two sides share; a word of one may be the other's surname: "Reed ran", "Tom Reed ran"."""
    shared = {f: min(left[f], right[f]) for f in left.keys() & right.keys()}
    for one, other in ((left, right), (right, left)):
        met = (f for f in one if f[0] == "n" and f not in shared and f"w:{f[2:]}" in other)
        shared.update({f: min(one[f], other[f"w:{f[2:]}"]) for f in met})
    return shared
