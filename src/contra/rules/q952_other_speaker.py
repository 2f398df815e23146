"""The same quotation is attributed to different speakers.

Two articles quote the same ten words or more, or a short saying that is not of the speaker, and name two persons for
them, each beside the quotation. Other forms of one name, speakers in common, those who only read out or cite, and
speakers told by a pronoun are passed over.

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
from contra.rules.sayers import sayers, two_sayers
from contra.rules.sides import finding
from contra.rules.speakers import named_beside, other_person
from contra.rules.wording import shortened, who

CODE = "Q952"
KIND = "quote"
ABOUT = ("quotations", "sayings")
SEVERITY = "conflict"
LEAST = 10  # words that two persons do not both say by chance
COVER = 0.9
WEIGHT = 1.0  # of a shorter saying, told word for word …
AMPLE = 2.0  # … and of one that is told of the speaker


def judge(pair: Pair) -> Finding | None:
    """The other speaker on the right."""
    if not _by_no_chance(pair) or not _two_speakers(pair):
        return None
    inner = pair.quotations[0].inner
    quoted = shortened(pair.left.assertion.document.text[inner.start : inner.stop])
    return finding(pair, CODE, KIND, SEVERITY, f"{_named(pair)}: “{quoted}”")


def _named(pair: Pair) -> str:
    """The two speakers, as they are named beside the quotation."""
    here, there = sayers(pair)
    if pair.about == "quotations" or not here or not there:
        return f"{who(pair.left.assertion)} or {who(pair.right.assertion)}"
    return " or ".join(min(side).title() for side in (here, there))


def _two_speakers(pair: Pair) -> bool:
    """Whether each article names another person for it, beside the quotation."""
    left, right = pair.left.assertion, pair.right.assertion
    if pair.about == "sayings":
        return two_sayers(pair)
    return other_person(left, right) and named_beside(left, right) and named_beside(right, left)


def _by_no_chance(pair: Pair) -> bool:
    """Whether two persons would not both say it: so many words in a row, or a short saying of telling words."""
    if pair.about == "sayings":
        enough = AMPLE if _of_the_speakers(pair) else WEIGHT
        return pair.cover == 1.0 and pair.evidence >= enough
    return pair.evidence >= LEAST and pair.cover >= COVER


def _of_the_speakers(pair: Pair) -> bool:
    """Whether it is told of the speakers themselves: "We have tested it twice" may hold for either."""
    inner = pair.quotations[0].inner
    words = pair.left.assertion.document.text[inner.start : inner.stop].lower().replace("’", "'").split()
    return any(word.partition("'")[0].strip(",.") in ("i", "my", "our", "us", "we") for word in words)
