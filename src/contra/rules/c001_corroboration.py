"""Independent sources agree, each in words of its own: the same words of two sources come from one of them.

alpha | Police said the explosion destroyed the Brannock plant.
beta | The Lorne hospital said the Brannock plant was destroyed by the explosion.
=> C001 note, beta.0 / alpha.0: The Brannock plant was destroyed by the explosion — the Lorne hospital and Police agree

alpha | Police said the explosion destroyed the Brannock plant in the night.
beta | The Lorne hospital said the explosion destroyed the Brannock plant in the night.
=> nothing

alpha | Police said the explosion destroyed the Brannock plant.
beta | The Lorne hospital said the explosion injured staff of the Brannock plant.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.echoes import in_one_wording
from contra.rules.sides import claims, finding, same_document, share_party
from contra.rules.wording import claim, who

CODE = "C001"
KIND = "note"
SEVERITY = "note"
COVER = 0.8
TELLING = 2.0  # weight of what both tell, from which it is no chance


def judge(pair: Pair) -> Finding | None:
    """The other source on the right that says the same."""
    left, right = pair.left, pair.right
    if pair.cover < COVER or pair.evidence < TELLING or left.own_voice or right.own_voice or same_document(pair):
        return None
    agree = claims(left) and claims(right) and left.sign == right.sign and left.predicates & right.predicates
    if not agree or share_party(left.assertion, right.assertion) or not left.assertion.source.parties:
        return None
    if in_one_wording(pair):
        return None
    message = f"{claim(left.assertion)} — {who(left.assertion)} and {who(right.assertion)} agree"
    return finding(pair, CODE, KIND, SEVERITY, message)
