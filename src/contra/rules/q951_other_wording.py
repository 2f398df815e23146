"""What should be the same quotation differs materially in wording.

Two articles quote one utterance of one speaker, and a figure, a day, a name, a negation or the word that carries the
sense is another. Marks, spellings, cuts, editors' brackets, small words, words of like meaning and whole new
translations are no difference. A quotation may stop, but not before words that take back what it says.

    alpha | "I have people at the Brannock works and they cannot believe what they are seeing," Mia Brandt said.
    beta | "I have people at the Brannock works and they cannot believe what they are hiding," Brandt told the Post.
    => Q951 conflict, alpha.0 / beta.0: “seeing” or “hiding”: Mia Brandt is quoted in two ways, “believe
        what they are seeing”

    alpha | "We will close the Brannock works on Monday if nobody pays," said Tom Reed.
    beta | "We will close the Brannock works on Friday if nobody pays," Reed said.
    => Q951 conflict, alpha.0 / beta.0: “Monday” or “Friday”: Tom Reed is quoted in two ways, “the Brannock works
        on Monday if nobody pays”

    alpha | "The valves in the Brannock works were tested after the fire," said Tom Reed.
    beta | "The valves in the Brannock works were not tested after the fire," Reed said.
    => Q951 conflict, alpha.0 / beta.0: nothing or “not”: Tom Reed is quoted in two ways, “the Brannock works were
        not tested after the fire”

    alpha | "The dam at the Brannock works is safe for now, but maybe not in May," said Tom Reed.
    beta | "The dam at the Brannock works is safe for now," Reed said.
    => Q951 conflict, alpha.0 / beta.0: “but maybe not in May” or nothing: Tom Reed is quoted in two ways, “is safe for
        now, but maybe not in”

    alpha | "The dam at the Brannock works is safe for now, but it needs paint," said Tom Reed.
    beta | "The dam at the Brannock works is safe for now," Reed said.
    => nothing

    alpha | "The dam at the Brannock works is safe for now, but maybe not in May," said Tom Reed.
    beta | "The dam at the Brannock works is safe for now," Reed said, "but maybe not in May."
    => nothing

    alpha | "We realise that three of the large labour camps near Lorne stood open," Tom Reed said.
    beta | "We realize that 3 of the huge labor camps near Lorne ... stood open," Reed said.
    => nothing

    alpha | "We will close the Brannock works on Monday if nobody pays," said Tom Reed.
    beta | "We will close the Brannock works on [the day] if nobody pays," Reed said.
    => nothing

    alpha | "This was still a cruel attack on the people of Lorne," Mia Brandt said.
    beta | "This was a cruel attack on the people of Lorne," Brandt said.
    => nothing

    alpha | "We will close the Brannock works on Monday if nobody pays," said Tom Reed.
    beta | "We will close the Brannock works on Friday if nobody pays," Mia Brandt said.
    => nothing

    alpha | The tale is a hoax. "The mayor died at the Brannock works on Monday of old age," the report read.
    beta | The tale is a hoax. "The mayor died at the Brannock works on Friday of old age," the report read.
    => nothing
"""

from contra.model import Assertion, Change, Finding, Pair, Token
from contra.rules.recasting import recast
from contra.rules.rewording import material
from contra.rules.sayers import one_sayer
from contra.rules.sides import finding
from contra.rules.speakers import other_person
from contra.rules.wording import who

CODE = "Q951"
KIND = "quote"
ABOUT = ("wording", "sayings")
SEVERITY = "conflict"
TELLERS = frozenset({"anonymous", "author", "document", "outlet"})


def judge(pair: Pair) -> Finding | None:
    """The other wording on the right."""
    change, left, right = pair.change, pair.left.assertion, pair.right.assertion
    if not change or other_person(left, right) or not _differs(pair, change) or _both_refuted(pair):
        return None
    wordings = " or ".join(_shown(side) for side in (change.left, change.right))
    telling, around = (left, change.around[0]) if change.left else (right, change.around[1])
    told = " ".join(telling.document.text[around.start : around.stop].split())
    return finding(pair, CODE, KIND, SEVERITY, f"{wordings}: {_speaker(left, right)} is quoted in two ways, “{told}”")


def _differs(pair: Pair, change: Change) -> bool:
    """Whether the change is material; of short sayings only one speaker's are held against each other."""
    if pair.about != "sayings":
        return material(pair, change)
    return one_sayer(pair) and recast(pair, change)


def _both_refuted(pair: Pair) -> bool:
    """Whether both articles quote a paper, or nobody, in order to call untrue what it says."""
    papers = all(side.assertion.source.kind in TELLERS for side in (pair.left, pair.right))
    return papers and pair.left.contested and pair.right.contested


def _shown(tokens: tuple[Token, ...]) -> str:
    """The words of one side of the change."""
    return f"“{' '.join(token.text for token in tokens)}”" if tokens else "nothing"


def _speaker(one: Assertion, other: Assertion) -> str:
    """The speaker as either article names him."""
    named = [assertion for assertion in (one, other) if assertion.cue and assertion.source.parties]
    return who(named[0]) if named else "somebody"
