"""Denials of something else about the same: that the strike will be long, against that there is one."""

from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.model import Pair, Proposition
from contra.rules.sides import share_told, tells, told_about, told_features

WHOLE = 0.75  # of what is denied, that must be told where the very deed is not …
WHOLE_STATE = 0.85  # … or the very state


def denies_something_else(pair: Pair) -> bool:
    """Whether the deed or the state that the right side denies is not told on the left, but only what it is told of."""
    left, right = pair.left, pair.right
    denied = (right.predicates or right.deed) - {f"w:{verb}" for verb in words("align_light_verbs", "verbs")}
    if right.assertion.source.kind == "author" or right.through is not None or not denied:
        return False
    if any(tells(left, feature) for feature in denied):
        return _done_to_another(left, right)
    told = share_told(left, right)
    return (is_state(right) and told < WHOLE_STATE) or (_is_deed(denied) and _is_deed(left.predicates) and told < WHOLE)


def _done_to_another(left: Proposition, right: Proposition) -> bool:
    """Whether the same deed is told of another object: "met the mayor", "denied meeting the dealer"."""
    here, there = (side.object - side.predicates for side in (left, right))
    if (
        not (here and there)
        or left.predicates != (right.predicates or right.deed)
        or not _by_the_same_verb(left, right)
    ):
        return False
    return not told_about(left, there) and here.isdisjoint(told_features(right))


def _by_the_same_verb(left: Proposition, right: Proposition) -> bool:
    """Whether the deed is told by one verb: not "married" and "tied the knot"."""
    return any(
        classes_of(verb, "V") and {f"e:{c}" for c in classes_of(verb, "V")} & left.predicates
        for verb in _verbs(left) & _verbs(right)
    )


def _verbs(proposition: Proposition) -> set[str]:
    """The verbs of what is told."""
    spans = proposition.assertion.content.spans
    tokens = proposition.assertion.sentence.tokens
    return {t.lemma for t in tokens if t.tag in "VDG" and any(s.start <= t.start < s.stop for s in spans)}


def is_state(right: Proposition) -> bool:
    """Whether it is denied only how something is: "denied that the leak was | dangerous |"."""
    felt = not right.predicates.isdisjoint(words("rules_unlike", "feelings"))
    return bool(right.predicates) and (felt or right.predicates <= right.object)


def _is_deed(predicates: frozenset[str]) -> bool:
    """Whether a main verb is a known deed."""
    return any(feature[0] == "e" for feature in predicates)
