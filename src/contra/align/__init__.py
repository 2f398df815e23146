"""Assertions to pairs: which of them are about the same thing, and why."""

from contra.align.clashes import clause_pairs
from contra.align.contested import contested_at_home
from contra.align.days import day_pairs
from contra.align.fates import fate_pairs
from contra.align.figures import figure_pairs
from contra.align.headlines import with_peers
from contra.align.matching import matched_pairs, met_pairs
from contra.align.propositions import propositions
from contra.align.quotations import quotation_pairs
from contra.align.retellings import with_refuted_retellings
from contra.align.revisions import with_revisions
from contra.align.singles import single_pairs
from contra.align.sites import place_pairs
from contra.align.stories import story_labels

__all__ = [
    "clause_pairs",
    "contested_at_home",
    "day_pairs",
    "fate_pairs",
    "figure_pairs",
    "matched_pairs",
    "met_pairs",
    "place_pairs",
    "propositions",
    "quotation_pairs",
    "single_pairs",
    "story_labels",
    "with_peers",
    "with_refuted_retellings",
    "with_revisions",
]
