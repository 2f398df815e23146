"""One source asserts what another denies, rejects or calls false."""

from contra.model import Finding, Pair
from contra.rules.sides import claims, finding, opposed, same_voice
from contra.rules.wording import claim, who

CODE = "D101"
KIND = "denial"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The denial on the right of the claim on the left."""
    left, right = pair.left, pair.right
    if not opposed(pair) or not claims(left) or same_voice(pair):
        return None
    if right.assertion.stance == "denies":
        message = f"{who(right.assertion)} denies: {claim(left.assertion)}"
        return finding(pair, CODE, KIND, SEVERITY, message)
    return None
