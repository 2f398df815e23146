"""A claim of which somebody in a position to know has no data.

alpha | Villagers said drones had struck the refinery at Tamsk.
beta | The Tamsk fire department said it had no information about drones striking the refinery.
=> S203 caution, alpha.0 / beta.0: Drones had struck the refinery at Tamsk — nothing known of it to the Tamsk
    fire department

alpha | Villagers said drones had struck the refinery at Tamsk.
beta | The Tamsk fire department said it had information about drones striking the refinery.
=> nothing

alpha | Villagers said drones had struck the refinery at Tamsk.
beta | The Tamsk fire department had no idea how drones had struck the refinery.
=> nothing

alpha | Her sons paid the debt of Ana Ruiz, the mayor of Lorne. // Mayor Ana Ruiz had no idea.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.silence import ABOUT, KIND, SEVERITY, unanswered

CODE = "S203"
__all__ = ["ABOUT", "CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "unaware", CODE, "nothing known of it to")
