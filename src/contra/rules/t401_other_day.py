"""The same event on days that exclude each other.

Compared at the coarser granularity; an unknown year is compared by month and day.

    alpha | Norhaven Steel closed its plant in Lorne on 3 March 2025.
    beta | Norhaven Steel closed its plant in Lorne on 7 March 2025.
    => T401 conflict, alpha.0 / beta.0: 3 March 2025 (alpha) or 7 March 2025 (beta): Norhaven Steel closed its plant
        in Lorne on 3 March 2025

    alpha | Norhaven Steel closed its plant in Lorne on 3 March 2025.
    beta | Norhaven Steel closed its plant in Lorne in March 2025.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import claims, finding, same_voice
from contra.rules.wording import claim, who

CODE = "T401"
KIND = "date"
SEVERITY = "conflict"
COVER = 0.6


def judge(pair: Pair) -> Finding | None:
    """The day on the right that excludes the one on the left."""
    left, right = pair.left, pair.right
    if not (claims(left) and claims(right)) or same_voice(pair) or pair.cover < COVER or left.sign != right.sign:
        return None
    one, other = left.assertion.event_time, right.assertion.event_time
    if not one or not other or not one.disjoint(other) or not left.predicates & right.predicates:
        return None
    days = f"{one.text} ({who(left.assertion)}) or {other.text} ({who(right.assertion)})"
    message = f"{days}: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)
