"""A detail is given that the sources did not disclose.

alpha | The Falcon helicopters arrived in Latvia on Monday. // Canada did not say when the Falcon helicopters
    arrived in Latvia.
=> S205 caution, alpha.0 / alpha.1: The Falcon helicopters arrived in Latvia on Monday — Canada did not say when

alpha | The Falcon helicopters arrived in Latvia. // Canada did not say when the Falcon helicopters arrived in
    Latvia.
=> nothing

alpha | The Falcon helicopters arrived in Latvia on Monday. // The farmer did not know when the Falcon helicopters
    arrived in Latvia.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import claims, finding
from contra.rules.wording import claim, who

CODE = "S205"
KIND = "silence"
SEVERITY = "caution"

ASKED = {"when": "when", "where": "where", "how_many": "how many", "who": "who"}


def judge(pair: Pair) -> Finding | None:
    """The detail on the left that the source on the right keeps back."""
    left, right = pair.left, pair.right
    if right.assertion.stance == "unaware" or not right.assertion.withheld or not claims(left):
        return None
    if not _gives(pair, right.assertion.withheld):
        return None
    detail = ASKED[right.assertion.withheld]
    message = f"{claim(left.assertion)} — {who(right.assertion)} did not say {detail}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _gives(pair: Pair, detail: str) -> bool:
    """Whether the claim states the very detail."""
    left = pair.left
    if detail == "when":
        return left.assertion.event_time is not None
    if detail == "how_many":
        return bool(left.assertion.quantities)
    there = left.destinations or (left.sites and left.predicates & pair.right.predicates)
    return detail == "where" and bool(there)
