"""How telling a feature is in the texts at hand."""

from collections import Counter
from collections.abc import Sequence
from math import log

from contra.model import Proposition

FLOOR = 0.5
PRIOR = 20  # propositions that one imagines beside those at hand, so that two sentences suffice


def document_weights(propositions: Sequence[Proposition], floor: float = FLOOR) -> dict[str, float]:
    """For each feature 1 where it occurs once, falling towards ``floor`` where everybody speaks of it."""
    counts: Counter[str] = Counter()
    told = [p for p in propositions if not p.elsewhere]
    for proposition in told:
        counts.update(proposition.features.keys())
    size = len(told) + PRIOR
    scale = {n: floor + (1 - floor) * log(size / (n + 1)) / log(size) for n in set(counts.values())}
    return {feature: scale[count] for feature, count in counts.items()}
