"""The same quantity of the same thing with figures that cannot both hold.

Bounds and rounding are respected: "at least 9" fits 14. What two articles tell at their head of the killed, the hurt
and the like is one toll, unless other places or days are named. A toll that is higher in a later article has grown,
parts are not held against their whole, and neither are figures of other years, running counts such as donations, or one
measure in two units. A thing has one weight, one width and the like, a document one length, a person one age, a town
one population and one distance from another; since news is seldom about them, all but the last are a caution. Sums in
two currencies are never held against each other; one that has lost its million is a slip, and told.

    alpha | The explosion at the Brannock plant killed 14 workers, police said.
    beta | The explosion at the Brannock plant killed nine workers, the hospital said.
    => N301 conflict, beta.0 / alpha.0: nine (the hospital) or 14 (police): The explosion at the Brannock plant
        killed nine workers

    alpha | A bus left the road. // Nine people were killed, the army said.
    beta | Fourteen died when a bus fell off the bridge, the mayor said.
    => N301 conflict, alpha.1 / beta.0: Nine (the army) or Fourteen (the mayor): Nine people were killed

    alpha | Nine people were killed when a bus crashed at Lima, the army said.
    beta | Fourteen died when a bus fell off a bridge in Paris, the mayor said.
    => nothing

    alpha | The explosion at the Brannock plant killed at least nine workers, police said.
    beta | The explosion at the Brannock plant killed 14 workers, the hospital said.
    => nothing

    alpha | Five miners had died in the collapse, police said. // The hospital said seven miners had died.
    => N301 conflict, alpha.0 / alpha.1: Five (police) or seven (the hospital): Five miners had died in the collapse

    alpha | The explosion at the Brannock plant killed four workers in each hall, police said.
    beta | The explosion at the Brannock plant killed nine workers, the hospital said.
    => nothing

    alpha | The ministry hid two letters of the Brannock plant from Reed and ten letters from his aides, police said.
    beta | The ministry hid a dozen letters of the Brannock plant, the mayor said.
    => nothing

    alpha | Drones damaged 12 houses in the village of Dunmore and wounded 40 villagers.
    beta | The attack on Dunmore wounded 40 villagers and damaged 20 houses, rescuers said.
    => N301 conflict, alpha.0 / beta.0: 12 (alpha) or 20 (rescuers): Drones damaged 12 houses in the village of
        Dunmore and wounded 40 villagers

    alpha | The Brannock plant spilled 300 tonnes of oil into the Lorne river, police said.
    beta | The Brannock plant spilled 900 short tons of oil into the Lorne river, the mayor said.
    => N301 conflict, alpha.0 / beta.0: 300 tonnes (police) or 900 short tons (the mayor): The Brannock plant spilled
        300 tonnes of oil into the Lorne river

    alpha | The Brannock plant spilled 300 tonnes of oil into the Lorne river, police said.
    beta | The Brannock plant spilled 330 short tons of oil into the Lorne river, the mayor said.
    => nothing

    alpha | Tom Reed tore up an $800 contract with Norhaven Steel, the Courier reported.
    beta | Tom Reed tore up an $800 million contract with Norhaven Steel on Monday.
    => N301 conflict, alpha.0 / beta.0: $800 (the Courier) or $800 million (beta): Tom Reed tore up an $800 contract
        with Norhaven Steel

    alpha | Halden Rail agreed to buy Pellworth Signals for £1.2bn in cash, the company said.
    beta | Halden Rail will buy Pellworth Signals in a takeover worth £1.4bn.
    => N301 conflict, alpha.0 / beta.0: £1.2bn (Halden Rail) or £1.4bn (beta): Halden Rail agreed to buy Pellworth
        Signals for £1.2bn in cash

    alpha | Halden Rail will buy Pellworth Signals for £1.2bn in cash.
    beta | Halden Rail will buy Aster Brakes for £1.4bn in cash.
    => nothing

    alpha | The blast happened 40 miles south of Lorne, police said.
    beta | The blast happened 90 miles (145 kilometres) southwest of the capital, Lorne, soldiers said.
    => N301 conflict, alpha.0 / beta.0: 40 miles (police) or 90 miles (soldiers): The blast happened 40 miles south of
        Lorne

    alpha | The blast happened 40 miles south of Lorne, police said.
    beta | The blast happened 90 miles north of Dunmore, soldiers said.
    => nothing

    alpha | Mia Brandt landed a pike weighing 19 stone.
    beta | A pike that weighed 21 stone was caught in Lorne.
    => N301 caution, alpha.0 / beta.0: 19 stone (alpha) or 21 stone (beta): Mia Brandt landed a pike weighing 19 stone

    alpha | Mia Brandt landed a pike weighing 19 stone.
    beta | The heaviest pike ever caught weighed 21 stone.
    => nothing

    alpha | Four Peruvian soldiers were arrested at the border, police said.
    beta | Nine soldiers of Peru were arrested at the border, the governor said.
    => N301 conflict, alpha.0 / beta.0: Four (police) or Nine (the governor): Four Peruvian soldiers were arrested at
        the border

    alpha | Mia Brandt, 28, was hurt in the crash, police said.
    beta | The 31-year-old nurse Mia Brandt went to work on Friday as always.
    => N301 caution, alpha.0 / beta.0: 28 (police) or 31-year-old (beta): Mia Brandt, 28, was hurt in the crash

    alpha | Mia Brandt, 28, was hurt in the crash, police said.
    beta | A 31-year-old neighbour of Mia Brandt was hurt in the crash.
    => nothing

    alpha | The bakery belongs to the 29-year-old, Lorne-born Mia Brandt.
    beta | Mia Brandt died in the crash at age 32.
    => N301 caution, alpha.0 / beta.0: 29-year-old (alpha) or 32 (beta): The bakery belongs to the 29-year-old,
        Lorne-born Mia Brandt

    alpha | The Lorne League has 14 members.
    beta | Ministers of the Lorne League's 22 members met in Brannock on Friday.
    => N301 conflict, alpha.0 / beta.0: 14 (alpha) or 22 (beta): The Lorne League has 14 members

    alpha | The council of Lorne voted 9-4 to close the library.
    beta | By 7 votes to 6, the council of Lorne voted to close the library.
    => N301 conflict, beta.0 / alpha.0: 7 votes to 6 (beta) or 9-4 (alpha): By 7 votes to 6, the council of Lorne voted
        to close the library

    alpha | The Brannock plant exploded on Monday and killed 14 workers.
    beta | In 2013 an explosion at the Brannock plant killed nine workers.
    => nothing

    alpha | Ana Ruiz was one of nine divers trapped in the Lorne tunnel.
    beta | Four of the nine divers trapped in the Lorne tunnel were rescued.
    => nothing

    alpha | The appeal for the Lorne lifeboat has brought in $20,000 in donations.
    beta | Donations to the appeal for the Lorne lifeboat have reached $35,000.
    => nothing

    alpha 2025-03-04 | The explosion at the Brannock plant killed nine workers, police said.
    beta 2025-03-05 | The explosion at the Brannock plant killed 14 workers, the hospital said.
    => nothing
"""

from contra.model import Finding, Pair, Quantity
from contra.rules.figures import growing, grown, larger, measured, rivals, running
from contra.rules.sides import finding, later, own_headline, same_document, same_voice
from contra.rules.wording import claim, who

CODE = "N301"
KIND = "number"
ABOUT = "figures"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The larger figure on the right that excludes the one on the left: one order, so that reports of it meet."""
    found = rivals(pair) if not larger(*pair.figures) else None
    if not found or _revised(pair) or own_headline(pair) or _may_have_grown(pair, *found):
        return None
    one, other = found
    figures = f"{one.text} ({who(pair.left.assertion)}) or {other.text} ({who(pair.right.assertion)})"
    message = f"{figures}: {claim(pair.left.assertion)}"
    return finding(pair, CODE, KIND, "caution" if measured(one) else SEVERITY, message)


def _revised(pair: Pair) -> bool:
    """Whether one source may have put its own figure right: one that grows, or in a later article."""
    known = same_document(pair) or later(pair) or later(pair.turned)
    exact = all(figure.bound == "exact" for figure in pair.figures)
    return same_voice(pair) and (known or not exact or growing(pair.figures[0]))


def _may_have_grown(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether time alone may explain the difference."""
    return grown(pair, one, other) or (running(one) and not same_document(pair))
