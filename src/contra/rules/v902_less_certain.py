"""Stated as fact here, only alleged or doubted there."""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import finding, hedged, same_document
from contra.rules.wording import claim, who

CODE = "V902"
KIND = "certainty"
SEVERITY = "caution"
COVER = 0.75


def judge(pair: Pair) -> Finding | None:
    """The hedged account on the right of what the left side states as fact."""
    left, right = pair.left, pair.right
    if same_document(pair) or not left.own_voice or hedged(left) or not _told(right):
        return None
    if pair.cover < COVER or left.sign <= 0 or right.sign <= 0 or not left.predicates & right.predicates:
        return None
    doubter = who(right.assertion)
    message = f"{who(left.assertion)} states as fact what {doubter} leaves uncertain: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _told(proposition: Proposition) -> bool:
    """Whether the words that attribute it leave it open: "allegedly", "claims"."""
    return proposition.assertion.cue is not None and proposition.assertion.stance in ("alleges", "suggests")
