"""A detail is given that the sources did not disclose."""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import claims, finding
from contra.rules.wording import claim, who

CODE = "S205"
KIND = "silence"
SEVERITY = "caution"

ASKED = {"when": "when it happened", "where": "where", "how_many": "how many", "who": "who"}


def judge(pair: Pair) -> Finding | None:
    """The detail on the left that the source on the right keeps back."""
    left, right = pair.left, pair.right
    if not right.assertion.withheld or not claims(left) or not _gives(left, right.assertion.withheld):
        return None
    message = f"{who(right.assertion)} did not say {ASKED[right.assertion.withheld]}: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _gives(left: Proposition, detail: str) -> bool:
    """Whether the claim states the very detail."""
    if detail == "when":
        return left.assertion.event_time is not None
    if detail == "how_many":
        return bool(left.assertion.quantities)
    return detail == "where" and bool(left.destinations)
