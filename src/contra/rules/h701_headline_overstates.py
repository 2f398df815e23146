"""The headline states as fact what the body hedges or leaves unconfirmed."""

from contra.model import NON_COMMITTAL, Finding, Pair, Proposition
from contra.rules.sides import finding, hedged, is_headline, same_document
from contra.rules.wording import claim

CODE = "H701"
KIND = "headline"
SEVERITY = "caution"


def judge(pair: Pair) -> Finding | None:
    """The doubtful body on the right of the flat headline on the left."""
    left, right = pair.left, pair.right
    if not is_headline(left) or is_headline(right) or not same_document(pair):
        return None
    if not left.own_voice or hedged(left) or left.sign <= 0 or not _unsettled(right):
        return None
    if any(_settled(peer) for peer in pair.peers):
        return None
    message = f"The headline states as fact what the text leaves open: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _unsettled(proposition: Proposition) -> bool:
    return proposition.assertion.stance in NON_COMMITTAL or hedged(proposition)


def _settled(peer: Proposition) -> bool:
    """Whether the body, too, states it flatly or has it confirmed."""
    flat = peer.own_voice and not hedged(peer) and peer.sign > 0
    return flat or peer.assertion.stance == "confirms"
