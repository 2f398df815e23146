"""Several articles, one origin: one witness, not many."""

from contra.model import Finding, Pair
from contra.rules.sides import claims, finding, same_document, same_voice
from contra.rules.wording import claim, who

CODE = "C002"
KIND = "note"
SEVERITY = "note"
COVER = 0.8


def judge(pair: Pair) -> Finding | None:
    """The same source on the right, quoted by another article."""
    left, right = pair.left, pair.right
    if pair.cover < COVER or left.own_voice or right.own_voice or same_document(pair):
        return None
    if not (claims(left) and claims(right)) or left.sign != right.sign or not same_voice(pair):
        return None
    message = f"Both articles have it from {who(left.assertion)}: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)
