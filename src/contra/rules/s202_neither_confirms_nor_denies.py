"""A claim that somebody in a position to know neither confirms nor denies."""

from contra.model import Finding, Pair
from contra.rules.silence import KIND, SEVERITY, unanswered

CODE = "S202"
__all__ = ["CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "glomar", CODE, "neither confirms nor denies")
