"""The same event on days that exclude each other.

Compared at the coarser granularity; an unknown year is compared by month and day, days without date by weekday.
What is done again and again, such as posts and visits, has more days than one, and so has what different persons did.
A named one is born, is founded and dies but once, whatever else is told.

    alpha | Norhaven Steel closed its plant in Lorne on 3 March 2025.
    beta | Norhaven Steel closed its plant in Lorne on 7 March 2025.
    => T401 conflict, alpha.0 / beta.0: 3 March 2025 (alpha) or 7 March 2025 (beta): Norhaven Steel closed its plant
        in Lorne on 3 March 2025

    alpha | Governor Mia Brandt fell asleep on Friday during a speech unveiling a monument to the divers of Lorne.
    beta | Brandt nodded off while the mayor gave a speech unveiling the divers' monument in Lorne on Sunday.
    => T401 conflict, alpha.0 / beta.0: Friday (alpha) or Sunday (beta): Governor Mia Brandt fell asleep on Friday
        during a speech unveiling a monument to the divers of Lorne

    alpha | Norhaven Steel was founded in 1923.
    beta | Founded in 1919, Norhaven Steel makes rails for half the world.
    => T401 conflict, beta.0 / alpha.0: 1919 (beta) or 1923 (alpha): Founded in 1919, Norhaven Steel makes rails for
        half the world

    alpha | Mia Brandt signed the lease of the mill in Lorne on 19 August.
    beta | Mia Brandt did not sign the lease of the mill in Lorne until 2 September, a notary said.
    => T401 conflict, alpha.0 / beta.0: 19 August (alpha) or 2 September (a notary): Mia Brandt signed the lease of
        the mill in Lorne on 19 August

    alpha | Norhaven Steel closed its plant in Lorne on 3 March 2025.
    beta | Norhaven Steel closed its plant in Lorne in March 2025.
    => nothing

    alpha | Mia Brandt visited the plant of Norhaven Steel in Lorne on Friday.
    beta | Mia Brandt visited the plant of Norhaven Steel in Lorne on Sunday.
    => nothing

    alpha | Mia Brandt was arrested in Lorne on Friday.
    beta | Tom Reed was arrested in Lorne on Sunday.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import claims, finding, same_voice
from contra.rules.wording import claim, who

CODE = "T401"
KIND = "date"
ABOUT = "days"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The later day on the right that excludes the one on the left: one order, so that reports of it meet."""
    left, right = pair.left, pair.right
    if pair.days[0].value > pair.days[1].value:
        return None
    if not (claims(left) and claims(right)) or same_voice(pair) or _done(pair) != _done(pair.turned):
        return None
    one, other = pair.days
    days = f"{one.text} ({who(left.assertion)}) or {other.text} ({who(right.assertion)})"
    message = f"{days}: {claim(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _done(pair: Pair) -> bool:
    """Whether the left side tells that it was done, be it late: "did not sign | until Friday |"."""
    left = pair.left
    return left.sign > 0 or left.assertion.document.text.endswith("until ", 0, pair.days[0].span.start)
