"""Two accounts in which the same thing happened and did not, is and is not, will and will not be.

alpha | The actress Ana Ruiz attended the premiere in Lorne.
beta | The actress Ana Ruiz did not attend the premiere in Lorne.
=> V901 conflict, alpha.0 / beta.0: The actress Ana Ruiz attended the premiere in Lorne — but beta: The actress
    Ana Ruiz did not attend the premiere in Lorne

alpha | The actress Ana Ruiz attended the premiere in Lorne.
beta | The actress Ana Ruiz did not speak at the premiere in Lorne.
=> nothing

alpha | The Aldermoor council passed the harbour bill.
beta | The harbour bill was rejected by the Aldermoor council.
=> V901 conflict, alpha.0 / beta.0: The Aldermoor council passed the harbour bill — but the Aldermoor council: The
    harbour bill was rejected by the Aldermoor council

alpha | Mia Brandt accepted the Lorne Prize.
beta | Mia Brandt declined the Lorne Prize, her agent said.
=> V901 conflict, alpha.0 / beta.0: Mia Brandt accepted the Lorne Prize — but her agent: Mia Brandt declined the
    Lorne Prize

alpha | Mia Brandt accepted the Lorne Prize.
beta | Mia Brandt declined the Dunmore Prize, her agent said.
=> nothing

alpha | The fire at the Lorne mill was caused by a faulty heater, its owner said. // The fire at the Lorne mill was
    started deliberately, police said.
=> V901 conflict, alpha.0 / alpha.1: faulty heater (its owner) or deliberately (police): The fire at the Lorne mill
    was caused by a faulty heater

alpha | Police ruled out arson as the cause of the fire at the Lorne mill.
beta | The fire at the Lorne mill was caused by a faulty heater.
=> nothing

alpha | Divers and officials gave conflicting accounts of the collapse of the Lorne bridge.
=> V901 note, alpha.0 / alpha.0: Accounts differ: Divers and officials gave conflicting accounts of the collapse of
    the Lorne bridge

alpha | If the report is right, it calls into question the account of the Lorne police.
=> nothing

alpha | Mia Brandt joined the Aldermoor council in 2012.
beta | Mia Brandt quit the Aldermoor council in 2012.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.clashing import clashing
from contra.rules.complements import said_to_be_else
from contra.rules.kin import befell_another
from contra.rules.sides import (
    claimed,
    counted,
    denied_outright,
    finding,
    hedged,
    opposed,
    own_headline,
    said_not_to_be,
    same_deed,
    same_document,
    weight_of_denial,
)
from contra.rules.wording import claim, shortened, who

CODE = "V901"
KIND = "polarity"
ABOUT = ("", "clauses", "outright", "told")
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The account on the right in which what the left side tells did not happen."""
    if pair.about == "told":
        return _told_to_differ(pair)
    if pair.about == "outright":
        return _opposite(pair) if denied_outright(pair) and pair.right.own_voice else None
    found = clashing(pair, CODE, KIND) if pair.clash else _negated(pair)
    return None if found and (befell_another(pair) or counted(pair)) else found


def _told_to_differ(pair: Pair) -> Finding | None:
    """The sentence by which an article itself tells its readers that accounts differ."""
    if pair.left is not pair.right or pair.right.assertion.stance == "retracts":
        return None
    return finding(pair, CODE, KIND, "note", f"Accounts differ: {shortened(pair.left.assertion.sentence.text)}")


def _negated(pair: Pair) -> Finding | None:
    """The account on the right that says of what the left side tells that it is not so."""
    left, right = pair.left, pair.right
    if not opposed(pair) or not right.own_voice or not claimed(pair) or own_headline(pair):
        return None
    if not (said_not_to_be(pair) or said_to_be_else(pair)):
        return None
    if hedged(left) and (same_document(pair) or not same_deed(left, right)):  # "reportedly joined"
        return None
    return _opposite(pair)


def _opposite(pair: Pair) -> Finding:
    """What the left side tells, and what the right side tells instead."""
    left, right = pair.left.assertion, pair.right.assertion
    message = f"{claim(left)} — but {who(right)}: {claim(right)}"
    return finding(pair, CODE, KIND, weight_of_denial(pair), message)
