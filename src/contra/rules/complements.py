"""Whether the right side says of the same that it is not what the left side tells it to be."""

from contra.model import Pair, Proposition
from contra.rules.sides import (
    WHOLE,
    between_headlines,
    claims,
    negates,
    of_nobody_at_all,
    opposed,
    other_doer,
    same_sentence,
    same_voice,
    told_features,
)

LEAST_EVIDENCE = 2.0
AHEAD = ("", "to", "will")


def said_to_be_else(pair: Pair) -> bool:
    """Whether somebody or something is said not to be what it is told to be: "is not the mayor's wife".

    In a headline, which tells its whole story, also whether it is said not to do so: "did not join the strike".
    """
    left, right = pair.left, pair.right
    if pair.cover < WHOLE or pair.evidence < LEAST_EVIDENCE or not _answers(pair):
        return False
    told = right.complement & told_features(left)
    if between_headlines(pair):
        return 2 * len(told) >= len(right.complement) > 0
    return right.names_only and bool(right.subject and told) and told == right.complement  # not "It is not"


def _answers(pair: Pair) -> bool:
    """Whether the right side is negated and the left side tells of the same as a fact."""
    left, right = pair.left, pair.right
    if left.mixed or left.modal not in AHEAD or other_doer(left, right) or of_nobody_at_all(pair):
        return False
    return _negative(right) and opposed(pair) and not same_voice(pair) and not same_sentence(pair)


def _negative(right: Proposition) -> bool:
    """Whether it puts forward that something is not so."""
    return claims(right) and negates(right)
