"""A claim that somebody in a position to know declines to comment on or does not confirm.

Silence is no denial: the report stands unanswered. A ministry that does not comment on its own minister's words
is one house, and somebody who declines an offer is not silent.

    alpha | Two officials said the ministry had sold its stake in Norhaven Steel.
    beta | The finance minister, Ana Ruiz, declined to comment on the sale of the stake in Norhaven Steel.
    => S201 caution, alpha.0 / beta.0: The ministry had sold its stake in Norhaven Steel — not confirmed by Ana Ruiz

    alpha | The airline confirmed on Monday that Captain Lee Dunn had resigned. // Captain Lee Dunn declined to join
        another airline.
    => nothing

    alpha | Villagers said Captain Lee Dunn had been killed. // The army did not confirm the death.
    => S201 caution, alpha.0 / alpha.1: Captain Lee Dunn had been killed — not confirmed by the army

    alpha | Residents said the reservoir at Dunmore was poisoned. // No agency has confirmed that the Dunmore reservoir
        was poisoned.
    => S201 caution, alpha.0 / alpha.1: The reservoir at Dunmore was poisoned — not confirmed by any agency

    alpha | Residents said the reservoir at Dunmore was poisoned. // Neither the army nor the water board confirmed
        that the Dunmore reservoir was poisoned.
    => S201 caution, alpha.0 / alpha.1: The reservoir at Dunmore was poisoned — not confirmed by either the army or
        the water board

    alpha | "Captain Lee Dunn of the Lorne police will be cleared," his lawyer said. The Lorne police declined
        to comment.
    => nothing

    alpha | The ministry would not comment on claims that it had sold Norhaven Steel.
    => S201 caution, alpha.0 / alpha.0: It had sold Norhaven Steel — not confirmed by the ministry

    alpha | Experts said the sale of Norhaven Steel could cost the town 40 jobs. // The ministry declined to comment
        on the sale of Norhaven Steel.
    => nothing

    alpha | It rained. // The town was quiet. // Lorne sold ships before the war.
    beta | Mayor Tom Reed of Lorne declined to comment on the sale of the town hall by Lorne.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.silence import ABOUT, KIND, SEVERITY, unanswered

CODE = "S201"
__all__ = ["ABOUT", "CODE", "KIND", "SEVERITY", "judge"]


def judge(pair: Pair) -> Finding | None:
    """The silence on the right about the claim on the left."""
    return unanswered(pair, "declines", CODE, "not confirmed by")
