"""A claim that somebody in a position to know declines to comment on or does not confirm."""

from contra.model import Finding, Pair
from contra.rules.silence import KIND, SEVERITY, unanswered

CODE = "S201"
__all__ = ["CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "declines", CODE, "does not confirm")
