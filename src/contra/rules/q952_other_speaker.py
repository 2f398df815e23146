"""The same quotation is attributed to different speakers.

Two articles quote the same ten words or more, and name two persons for them, each beside the quotation. Other forms
of one name, speakers in common, those who only read out or cite, and speakers told by a pronoun are passed over.

    alpha | "The valves at the Brannock works had not been tested since the spring," Mia Brandt said.
    beta | "The valves at the Brannock works had not been tested since the spring," said Tom Reed.
    => Q952 conflict, alpha.0 / beta.0: Mia Brandt or Tom Reed: “The valves at the Brannock works had not been tested
        since the spring”

    alpha | "The valves at the Brannock works had not been tested since the spring," Mia Brandt said.
    beta | "The valves at the Brannock works had not been tested since the spring," said Ms. Brandt.
    => nothing

    alpha | "The valves at the Brannock works had not been tested since the spring," Mia Brandt said.
    beta | "The valves at the Brannock works had not been tested since the spring," said a spokeswoman for the union.
    => nothing

    alpha | "The valves at the Brannock works had not been tested since the spring," Mia Brandt said.
    beta | "The valves at the Brannock works had not been tested since the spring," Tom Reed quoted her as saying.
    => nothing

    alpha | "The valves at the Brannock works had not been tested since the spring," Mia Brandt said.
    beta | "The valves at the Brannock works had not been tested since the spring," Mia Brandt and Tom Reed said.
    => nothing

    alpha | Mia Brandt runs the Brannock works. // "We have tested it twice," Mia Brandt said.
    beta | Tom Reed runs the Brannock works, too. // "We have tested it twice," Tom Reed said.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import finding
from contra.rules.speakers import named_beside, other_person
from contra.rules.wording import shortened, who

CODE = "Q952"
KIND = "quote"
ABOUT = "quotations"
SEVERITY = "conflict"
LEAST = 10  # words that two persons do not both say by chance
COVER = 0.9


def judge(pair: Pair) -> Finding | None:
    """The other speaker on the right."""
    left, right = pair.left.assertion, pair.right.assertion
    if pair.evidence < LEAST or pair.cover < COVER or not other_person(left, right):
        return None
    if not (named_beside(left, right) and named_beside(right, left)):
        return None
    inner = pair.quotations[0].inner
    quoted = shortened(left.document.text[inner.start : inner.stop])
    return finding(pair, CODE, KIND, SEVERITY, f"{who(left)} or {who(right)}: “{quoted}”")
