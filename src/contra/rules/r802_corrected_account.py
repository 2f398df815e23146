"""An outlet corrects, or takes back in an update, what it told itself.

A note that corrects tells the earlier wording itself; an update is held against the lead that it denies.

    alpha | Lorne bridge is closed // Correction: An earlier version of this article said the dam was built in 1931. It
        was built in 1913.
    => R802 conflict, alpha.1 / alpha.2: Corrected: The dam was built in 1931 — It was built in 1913

    alpha | Lorne bridge is closed // This article originally appeared in the Harbour Wire. It was built in 1913.
    => nothing

    alpha | Mayor Ana Ruiz resigns over the Lorne bridge // UPDATE: Mayor Ana Ruiz is not resigning over the bridge.
    => R802 conflict, alpha.0 / alpha.1: Updated: Mayor Ana Ruiz resigns over the Lorne bridge — UPDATE: Mayor Ana
        Ruiz is not resigning over the bridge

    alpha | Mayor Ana Ruiz resigns over the Lorne bridge // UPDATE: Captain Lee Dunn is not going to run for mayor.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import finding
from contra.rules.wording import claim

CODE = "R802"
KIND = "reversal"
ABOUT = "corrections"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """What is so now on the right of what was told on the left."""
    opener = "Updated" if pair.evidence else "Corrected"
    message = f"{opener}: {claim(pair.left.assertion)} — {claim(pair.right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)
