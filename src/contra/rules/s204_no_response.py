"""A claim on which somebody in a position to know did not respond or could not be reached."""

from contra.model import Finding, Pair
from contra.rules.silence import KIND, SEVERITY, unanswered

CODE = "S204"
__all__ = ["CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "no_response", CODE, "did not answer on")
