"""What is settled on one side, and on the other only planned, talked about or thought over."""

from contra.lexicon.load import words
from contra.model import Pair, Proposition
from contra.rules.sides import AMPLE, claims, hedged, later, same_voice, told_features

SETTLED = ("", "plan", "to", "will")
COVER = 0.6


def only_weighed(pair: Pair) -> bool:
    """Whether no more than a plan, or talks, is told of what the left side settles: "in talks to | buy | it"."""
    left, right = pair.left, pair.right
    weighing = words("rules_certainty", "weighing")
    if right.predicates.isdisjoint(weighing) or not left.predicates.isdisjoint(weighing):
        return False
    if right.sign <= 0 or right.modal or later(pair.turned) or same_voice(pair) or not _settled(left):
        return False
    planned = {f"{kind}:{deed[2:]}" for deed in left.predicates for kind in (deed[0], "i")}
    told = right.features.keys() - right.predicates
    meant = not planned.isdisjoint(told) or pair.evidence >= AMPLE
    return meant and _of_same_ones(left, right) and pair.cover >= COVER


def _settled(left: Proposition) -> bool:
    """Whether it is put as done, or as what will be done."""
    return claims(left) and left.modal in SETTLED and not (hedged(left) or left.contested or left.negated)


def _of_same_ones(left: Proposition, right: Proposition) -> bool:
    """Whether the same one does it, or is spoken of, and all names of the right side are told on the left."""
    told = left.subject and right.subject
    doer = left.subject & right.subject if told else left.agent & right.agent
    named = {feature for feature in right.features if feature[0] == "n"}
    return bool(doer) and named <= told_features(left)
