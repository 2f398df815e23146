"""What somebody in a position to know keeps back is told by another in the same sentence.

alpha | The ministry would not say who bought the ships, but two officials said Norhaven Steel had paid for them.
=> S206 caution, alpha.0 / alpha.0: Norhaven Steel had paid for them — the ministry would not say

alpha | Although the airline declined to comment, Mia Brandt confirmed that flights had been cut.
=> S206 caution, alpha.0 / alpha.0: Flights had been cut — the airline would not say

alpha | The ministry would not say who bought the ships, but it said the price was fair.
=> nothing

alpha | The ministry would not say who bought the ships, and two officials said the harbour was closed.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import finding
from contra.rules.wording import claim, who

CODE = "S206"
KIND = "silence"
ABOUT = "contrasts"
SEVERITY = "caution"

KEPT = {"glomar": "would not confirm it", "no_response": "gave no answer", "unaware": "knew nothing of it"}


def judge(pair: Pair) -> Finding | None:
    """The silence on the right beside what is told on the left."""
    left, right = pair.left, pair.right
    if right.assertion.stance not in ("declines", "glomar", "no_response", "unaware") or left.open:
        return None
    kept = KEPT.get(right.assertion.stance, "would not say")
    return finding(pair, CODE, KIND, SEVERITY, f"{claim(left.assertion)} — {who(right.assertion)} {kept}")
