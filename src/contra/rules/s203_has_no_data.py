"""A claim of which somebody in a position to know has no data."""

from contra.model import Finding, Pair
from contra.rules.silence import KIND, SEVERITY, unanswered

CODE = "S203"
__all__ = ["CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "unaware", CODE, "has no information on")
