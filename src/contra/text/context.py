"""Which of its tags a word has where it stands: one small rule a class of ambiguity."""

from collections.abc import Callable
from functools import cache

from contra.text.modifiers import adjective_or_adverb, adjective_or_noun, adjective_or_verb, gerund_or_noun, nationality
from contra.text.neighbours import Guesses, Tags
from contra.text.nouns_verbs import noun_or_verb
from contra.text.pasts import past_or_participle
from contra.text.small_words import (
    determiner_or_adverb,
    determiner_or_pronoun,
    month_or_modal,
    possessive_or_is,
    possessive_or_mark,
    preposition_or_conjunction,
    that,
    would_or_had,
)

Rule = Callable[[int, Guesses, Tags], str]

RULES: tuple[tuple[str, Rule], ...] = (  # the first row all of whose tags the word may have
    ("VD", past_or_participle),
    ("CTW", that),
    ("TV", possessive_or_is),
    (".T", possessive_or_mark),
    ("NV", noun_or_verb),
    ("GN", gerund_or_noun),
    ("JV", adjective_or_verb),
    ("JP", nationality),
    ("MP", month_or_modal),
    ("MV", would_or_had),
    ("IC", preposition_or_conjunction),
    ("JR", adjective_or_adverb),
    ("JN", adjective_or_noun),
    ("TX", determiner_or_pronoun),
    ("TR", determiner_or_adverb),
)


@cache
def rule_for(tags: str) -> Rule | None:
    """The rule that decides between ``tags``; None where the likeliest stands."""
    return next((rule for needed, rule in RULES if set(needed) <= set(tags)), None)
