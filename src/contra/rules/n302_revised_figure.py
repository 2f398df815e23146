"""The same source gives another figure later.

So does a total that only grows, such as a toll, whoever tells it.

    alpha 2025-03-04 | Police said the explosion at the Brannock plant had killed nine workers.
    beta 2025-03-06 | Police said the explosion at the Brannock plant had killed 14 workers.
    => N302 update, alpha.0 / beta.0: nine, later 14 (Police): The explosion at the Brannock plant had killed 14
        workers

    alpha 2025-03-04 | Police said the explosion at the Brannock plant had killed at least nine workers.
    beta 2025-03-06 | Police said the explosion at the Brannock plant had killed 14 workers.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.figures import grown, rivals
from contra.rules.sides import finding, later, same_document, same_voice
from contra.rules.wording import claim, who

CODE = "N302"
KIND = "number"
ABOUT = "figures"
SEVERITY = "update"


def judge(pair: Pair) -> Finding | None:
    """The later figure on the right by which a source revises its own on the left, or to which a total has grown."""
    found = rivals(pair)
    if not found or same_document(pair) or not later(pair) or not (same_voice(pair) or grown(pair, *found)):
        return None
    one, other = found
    figures = f"{one.text}, later {other.text} ({who(pair.right.assertion)})"
    message = f"{figures}: {claim(pair.right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)
