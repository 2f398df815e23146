"""How telling a feature is in the texts at hand."""

from collections import Counter
from collections.abc import Sequence
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
