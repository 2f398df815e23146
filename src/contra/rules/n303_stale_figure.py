"""An older figure is repeated after its source revised it.

Told of articles whose days are known: a source, or a toll that grows, has gone from one figure to another, and a
later article still tells the first, in its own voice or as from that source. What another source says is a conflict.

    alpha 2031-03-04 | Police said the explosion at the Brannock plant had killed nine workers.
    beta 2031-03-06 | Police said the explosion at the Brannock plant had killed 14 workers.
    gamma 2031-03-08 | The explosion at the Brannock plant killed nine workers.
    => N303 note, beta.0 / gamma.0: nine, though revised to 14 (Police): The explosion at the Brannock plant killed
        nine workers

    alpha 2031-03-04 | Police said the explosion at the Brannock plant had killed nine workers.
    beta 2031-03-06 | Police said the explosion at the Brannock plant had killed 14 workers.
    gamma 2031-03-08 | The Lorne hospital said the explosion at the Brannock plant had killed nine workers.
    => nothing

    alpha 2031-03-04 | Police said the explosion at the Brannock plant had killed nine workers.
    beta 2031-03-06 | Police said the explosion at the Brannock plant had killed 14 workers.
    gamma 2031-03-08 | The explosion at the Brannock plant killed 14 workers.
    => nothing

    alpha | Police said the explosion at the Brannock plant had killed nine workers.
    beta | Police said the explosion at the Brannock plant had killed 14 workers.
    gamma | The explosion at the Brannock plant killed nine workers.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.figures import grown, rivals
from contra.rules.sides import finding, later, same_voice
from contra.rules.wording import claim, who

CODE = "N303"
KIND = "number"
ABOUT = "figures"
SEVERITY = "note"


def judge(pair: Pair) -> Finding | None:
    """The older figure on the right, told again after it was revised on the left."""
    found = rivals(pair) if pair.peers and later(pair) else None
    if not found or not _revised(pair) or not (pair.right.own_voice or same_voice(pair)):
        return None
    revised, repeated = found
    figures = f"{repeated.text}, though revised to {revised.text} ({who(pair.left.assertion)})"
    return finding(pair, CODE, KIND, SEVERITY, f"{figures}: {claim(pair.right.assertion)}")


def _revised(pair: Pair) -> bool:
    """Whether the left revises what its source, or of a growing toll anybody, told before."""
    revised, repeated = pair.figures
    for first in pair.peers:
        revision = Pair(first, pair.left, pair.cover, pair.evidence, (), figures=(repeated, revised))
        if later(revision) and (same_voice(revision) or grown(revision, repeated, revised)):
            return True
    return False
