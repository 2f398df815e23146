"""Denials of something else about the same: that the strike will be long, against that there is one."""

from contra.lexicon.load import words
from contra.lexicon.places import apart
from contra.model import Pair, Proposition
from contra.rules.sides import share_told, tells

WHOLE = 0.75  # of what is denied, that must be told where the very deed is not …
WHOLE_STATE = 0.85  # … or the very state


def denies_something_else(pair: Pair) -> bool:
    """Whether the deed or the state that the right side denies is not told on the left, but only what it is told of."""
    left, right = pair.left, pair.right
    if _answers_an_objection(pair):
        return True
    denied = (right.predicates or right.deed) - {f"w:{verb}" for verb in words("align_light_verbs", "verbs")}
    if right.assertion.source.kind == "author" or right.through is not None or not denied:
        return False
    if left.sites and right.sites and apart(left.sites, right.sites):
        return True  # "planned to open a mill | in Lorne |" beside one that was opened elsewhere
    if any(tells(left, feature) for feature in denied):
        return False
    told = share_told(left, right)
    deeds = _is_deed(denied) and _is_deed(left.predicates)
    return (deeds and told < WHOLE) or (told < WHOLE_STATE and _is_state(right))


def _answers_an_objection(pair: Pair) -> bool:
    """Whether what somebody holds against a thing is rejected, and the left side tells of that thing, not he of it.

    "rejected the critics' | attacks on the inquiry |" beside "an inquiry has been opened".
    """
    left, right = pair.left, pair.right.assertion
    if pair.right.through is not None or right.cue is None:
        return False
    answering = not words("rules_unlike", "answering").isdisjoint(right.cue.lemma.split())
    if not (answering and any(token.lemma in words("rules_unlike", "objections") for token in right.tokens)):
        return False
    his = any(f"n:{party}" in pair.right.features for party in left.assertion.source.parties)
    return not his and left.predicates.isdisjoint(f"e:{kind}" for kind in words("rules_unlike", "objecting"))


def _is_state(right: Proposition) -> bool:
    """Whether it is denied only how something is: "denied that the leak was | dangerous |"."""
    felt = not right.predicates.isdisjoint(words("rules_unlike", "feelings"))
    return bool(right.predicates) and (felt or right.predicates <= right.object)


def _is_deed(predicates: frozenset[str]) -> bool:
    """Whether a main verb is a known deed."""
    return any(feature[0] == "e" for feature in predicates)
