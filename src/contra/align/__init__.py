"""Assertions to pairs: which of them are about the same thing, and why."""

from contra.align.accounts import account_pairs
from contra.align.articles import Story
from contra.align.balance import between_two
from contra.align.births import birth_pairs
from contra.align.blanket import blanket_pairs
from contra.align.clashes import clause_pairs
from contra.align.contested import answered_at_home
from contra.align.contrasts import contrast_pairs
from contra.align.corrections import correction_pairs
from contra.align.days import day_pairs
from contra.align.existence import existence_pairs
from contra.align.fates import fate_pairs
from contra.align.figures import figure_pairs
from contra.align.genuineness import genuineness_pairs
from contra.align.headlines import with_peers
from contra.align.leads import lead_pairs
from contra.align.lives import life_pairs
from contra.align.matching import met_pairs
from contra.align.naming import name_pairs
from contra.align.portrayed import portrayed_pairs
from contra.align.propositions import propositions
from contra.align.quotations import quotation_pairs
from contra.align.recanting import recanted_pairs
from contra.align.reported import reported_pairs
from contra.align.retellings import with_refuted_retellings
from contra.align.revisions import with_revisions
from contra.align.sayings import saying_pairs
from contra.align.scenes import scene_pairs
from contra.align.singles import single_pairs
from contra.align.sites import place_pairs
from contra.align.stance import with_denied_matter
from contra.align.stories import stories_of
from contra.align.told import told_pairs
from contra.align.turns import turn_pairs
from contra.align.verdicts import with_verdicts

__all__ = [
    "Story",
    "account_pairs",
    "answered_at_home",
    "between_two",
    "birth_pairs",
    "blanket_pairs",
    "clause_pairs",
    "contrast_pairs",
    "correction_pairs",
    "day_pairs",
    "existence_pairs",
    "fate_pairs",
    "figure_pairs",
    "genuineness_pairs",
    "lead_pairs",
    "life_pairs",
    "met_pairs",
    "name_pairs",
    "place_pairs",
    "portrayed_pairs",
    "propositions",
    "quotation_pairs",
    "recanted_pairs",
    "reported_pairs",
    "saying_pairs",
    "scene_pairs",
    "single_pairs",
    "stories_of",
    "told_pairs",
    "turn_pairs",
    "with_denied_matter",
    "with_peers",
    "with_refuted_retellings",
    "with_revisions",
    "with_verdicts",
]
