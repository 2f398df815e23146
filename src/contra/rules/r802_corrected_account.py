"""What was told first is taken back in so many words: in a correction, an update, or a turn.

A note that corrects tells the earlier wording itself; an update is held against the lead that it denies; a source that
said something initially turns at the "but".

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

alpha | Mia Brandt initially said she would close the Lorne bridge, but backed off on Monday.
=> R802 conflict, alpha.0 / alpha.0: Turned about: Mia Brandt initially said she would close the Lorne bridge,
    but backed off on Monday

alpha | Mia Brandt initially said she would close the Lorne bridge, but nobody had asked for it.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import finding
from contra.rules.wording import claim, shortened

CODE = "R802"
KIND = "reversal"
ABOUT = "corrections"
SEVERITY = "conflict"


OPENERS = {"correction": "Corrected", "update": "Updated", "at first": "Turned about"}


def judge(pair: Pair) -> Finding | None:
    """What is so now on the right of what was told on the left."""
    left, right = pair.left.assertion, pair.right.assertion
    told = shortened(left.sentence.text) if left is right else f"{claim(left)} — {claim(right)}"
    return finding(pair, CODE, KIND, SEVERITY, f"{OPENERS[pair.reasons[0].text]}: {told}")
