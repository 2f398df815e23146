"""Denials of something else about the same: that the strike will be long, against that there is one."""

from contra.lexicon.load import words
from contra.model import Pair, Proposition
from contra.rules.sides import share_told, tells

WHOLE = 0.75  # of what is denied, that must be told where the very deed is not …
WHOLE_STATE = 0.85  # … or the very state


def denies_something_else(pair: Pair) -> bool:
    """Whether the deed or the state that the right side denies is not told on the left, but only what it is told of."""
    left, right = pair.left, pair.right
    denied = right.predicates - {f"w:{verb}" for verb in words("align_light_verbs", "verbs")}
    if right.assertion.source.kind == "author" or right.through is not None or not denied:
        return False
    if any(tells(left, feature) for feature in denied):
        return False
    told = share_told(left, right)
    return (is_state(right) and told < WHOLE_STATE) or (_is_deed(right) and _is_deed(left) and told < WHOLE)


def is_state(right: Proposition) -> bool:
    """Whether it is denied only how something is: "denied that the leak was | dangerous |"."""
    felt = not right.predicates.isdisjoint(words("rules_unlike", "feelings"))
    return bool(right.predicates) and (felt or right.predicates <= right.object)


def _is_deed(proposition: Proposition) -> bool:
    """Whether its main verb is a known deed."""
    return any(feature[0] == "e" for feature in proposition.predicates)
