"""What two sentences tell in clauses that exclude each other, as the rules report it."""

from contra.model import Finding, Pair
from contra.rules.sides import claimed, claims, finding, later, own_headline, same_voice
from contra.rules.wording import claim, who

SEVERITY = "conflict"


def clashing(pair: Pair, code: str, kind: str) -> Finding | None:
    """The finding on a clash of this kind; what a later article tells otherwise may have changed since."""
    clash = pair.clash
    if clash is None or clash.kind != kind or not (claimed(pair) and claims(pair.right)):
        return None
    if clash.denies < 0 or own_headline(pair) or same_voice(pair) or later(pair) or later(pair.turned):
        return None
    if not clash.left:
        message = f"{claim(pair.left.assertion)} — but {who(pair.right.assertion)}: {claim(pair.right.assertion)}"
        return finding(pair, code, kind, SEVERITY, message)
    told = f"{clash.left} ({who(pair.left.assertion)}) or {clash.right} ({who(pair.right.assertion)})"
    return finding(pair, code, kind, SEVERITY, f"{told}: {claim(pair.left.assertion)}")
