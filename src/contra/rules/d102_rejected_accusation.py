"""An accusation against somebody is rejected by the accused."""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import claims, finding, opposed, same_voice
from contra.rules.wording import claim, who

CODE = "D102"
KIND = "denial"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The rejection on the right, by the one whom the left side accuses."""
    left, right = pair.left, pair.right
    if right.assertion.stance != "denies" or not opposed(pair) or not claims(left) or same_voice(pair):
        return None
    if left.own_voice or not _accuses(left, right):
        return None
    message = f"{who(right.assertion)} rejects what {who(left.assertion)} accuses it of: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _accuses(left: Proposition, right: Proposition) -> bool:
    """Whether the claim is about a deed of the one who denies."""
    accused = set(right.assertion.source.parties)
    return bool(accused & left.agent) and not accused & set(left.assertion.source.parties)
