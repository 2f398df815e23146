"""A claim on which somebody in a position to know did not respond or could not be reached.

alpha | Former employees said Norhaven Steel had falsified its safety records. // Norhaven Steel did not respond
    to a request for comment on the safety records.
=> S204 caution, alpha.0 / alpha.1: Norhaven Steel had falsified its safety records — no answer from Norhaven
    Steel

alpha | Former employees said Norhaven Steel had falsified its safety records. // Norhaven Steel did not respond
    to the fire at its Lorne plant for three hours.
=> nothing

alpha | Former employees said Norhaven Steel had dismissed the manager Lee Dunn. // Norhaven Steel did not respond
    to a message seeking comment about why Lee Dunn was dismissed.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.silence import ABOUT, KIND, SEVERITY, unanswered

CODE = "S204"
__all__ = ["ABOUT", "CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "no_response", CODE, "no answer from")
