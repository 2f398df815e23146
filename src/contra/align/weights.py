"""How telling a feature is in the texts at hand."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
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
    counts: dict[str, int]
    besides: frozenset[str]  # named around a denial only


class Weights(dict[str, float]):
    """How telling each feature is: 1 where nobody tells it, falling to ``floor`` where everybody does; read when asked.

    With ``across`` the count is kept on the articles, since they will be compared with others.
    """

    def __init__(self, propositions: Sequence[Proposition], floor: float = FLOOR, across: bool = False) -> None:
        self._propositions, self._floor, self._across = propositions, floor, across

    def __missing__(self, feature: str) -> float:
        told = sum(each.counts.get(feature, 0) for each in self._counted)
        told = told or any(feature in each.besides for each in self._counted)
        self[feature] = self._floor + (1 - self._floor) * log(self._size / (told + 1)) / log(self._size)
        return self[feature]

    @cached_property
    def _counted(self) -> Sequence[Counted]:
        read = read_once(self._propositions, _counted) if self._across else (_counted(self._propositions),)
        return tuple(read)

    @cached_property
    def _size(self) -> int:
        return PRIOR + sum(each.size for each in self._counted)


def _counted(propositions: Sequence[Proposition]) -> Counted:
    told = [p.features for p in propositions if not p.elsewhere]
    counts = Counter(chain.from_iterable(told))
    besides = frozenset(feature for p in propositions if p.matter for feature in p.features)
    return Counted(len(told), counts, besides)


def in_common(left: Mapping[str, float], right: Mapping[str, float]) -> dict[str, float]:
    """What two sides share; a word of one may be the other's surname: "Reed ran", "Tom Reed ran"."""
    shared = {f: min(left[f], right[f]) for f in left.keys() & right.keys()}
    for one, other in ((left, right), (right, left)):
        met = (f for f in one if f[0] == "n" and f not in shared and f"w:{f[2:]}" in other)
        shared.update({f: min(one[f], other[f"w:{f[2:]}"]) for f in met})
    return shared
