"""Assertions to pairs: which of them are about the same thing, and why."""

from contra.align.contested import contested_at_home
from contra.align.days import day_pairs
from contra.align.figures import figure_pairs
from contra.align.headlines import with_peers
from contra.align.matching import matched_pairs
from contra.align.propositions import propositions
from contra.align.retellings import with_refuted_retellings
from contra.align.singles import single_pairs
from contra.align.sites import place_pairs
from contra.align.stories import story_labels

__all__ = [
    "contested_at_home",
    "day_pairs",
    "figure_pairs",
    "matched_pairs",
    "place_pairs",
    "propositions",
    "single_pairs",
    "story_labels",
    "with_peers",
    "with_refuted_retellings",
]
