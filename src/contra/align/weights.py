"""How telling a feature is in the texts at hand."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from math import log

from contra.model import Proposition

FLOOR = 0.5
PRIOR = 20  # propositions that one imagines beside those at hand, so that two sentences suffice


def document_weights(propositions: Sequence[Proposition], floor: float = FLOOR) -> dict[str, float]:
    """For each feature 1 where it occurs once, falling towards ``floor`` where everybody speaks of it."""
    told = [p.features for p in propositions if not p.elsewhere]
    counts = Counter(chain.from_iterable(told))
    size = len(told) + PRIOR
    for p in propositions:
        for feature in p.features if p.matter else ():
            counts.setdefault(feature, 1)  # named around a denial only
    scale = {n: floor + (1 - floor) * log(size / (n + 1)) / log(size) for n in set(counts.values())}
    return {feature: scale[count] for feature, count in counts.items()}


def in_common(left: Mapping[str, float], right: Mapping[str, float]) -> dict[str, float]:
    """What two sides share; a word of one may be the other's surname: "Reed ran", "Tom Reed ran"."""
    shared = {f: min(left[f], right[f]) for f in left.keys() & right.keys()}
    for one, other in ((left, right), (right, left)):
        met = (f for f in one if f[0] == "n" and f not in shared and f"w:{f[2:]}" in other)
        shared.update({f: min(one[f], other[f"w:{f[2:]}"]) for f in met})
    return shared
