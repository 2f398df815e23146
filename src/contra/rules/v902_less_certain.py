"""Stated as fact here, only alleged or doubted there.

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> V902 caution, alpha.0 / beta.0: Captain Lee Dunn falsified the safety records of Norhaven Steel — a fact for
    alpha, left open by beta

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn admitted falsifying the safety records of Norhaven Steel.
=> nothing

alpha | Captain Lee Dunn left the town.
beta | Captain Lee Dunn left the town when he was allegedly seen at the dam.
=> nothing

alpha | Captain Lee Dunn signed the safety records of Norhaven Steel.
beta | Captain Lee Dunn signed the safety records of Norhaven Steel that he allegedly falsified.
=> nothing

alpha | The flood killed nine people in Lorne.
beta | The flood allegedly killed 14 people in Lorne.
=> nothing

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel, if what is told in town is true.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> nothing
"""

from collections.abc import Sequence

from contra.lexicon.load import words
from contra.model import NON_COMMITTAL, Assertion, Finding, Pair, Proposition, Token
from contra.rules.figures import clash
from contra.rules.sides import MOST, finding, hedged, other_doer, same_document, share_told
from contra.rules.wording import claim, who

CODE = "V902"
KIND = "certainty"
SEVERITY = "caution"
COVER = 0.8
FIRST_PERSON = frozenset({"i", "me", "my", "our", "us", "we"})  # somebody's own words, though nobody is named for them
DESCRIBING = frozenset({"accused", "alleged"})  # "the accused", "his alleged profile": not what is told of them
ACCUSING = frozenset({"accuse", "charge"})  # somebody stands behind it


def judge(pair: Pair) -> Finding | None:
    """The hedged account on the right of what the left side states as fact."""
    left, right = pair.left, pair.right
    if same_document(pair) or not _flat(left) or not (_only_alleged(pair) or _open_question(pair)) or clash(pair):
        return None
    sides = f"a fact for {who(left.assertion)}, left open by {who(right.assertion)}"
    message = f"{claim(left.assertion)} — {sides}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _only_alleged(pair: Pair) -> bool:
    """Whether the words that attribute it leave it open: "allegedly", "claims"."""
    left, right = pair.left, pair.right
    if right.assertion.stance != "alleges" or right.contested:  # what its article calls untrue is more than left open
        return False
    agree = left.sign > 0 and right.sign > 0 and bool(left.predicates & right.predicates)
    return agree and pair.cover >= COVER and _leaves_open(right.assertion)


def _open_question(pair: Pair) -> bool:
    """Whether the outlet on the right does not know if it is so: "it is unclear whether he fell"."""
    left, right = pair.left, pair.right
    told = right.assertion
    if told.source.kind != "author" or told.stance not in NON_COMMITTAL or told.withheld or right.through:
        return False
    same = not left.predicates.isdisjoint(right.predicates) and not other_doer(left, right)
    return left.sign > 0 and same and share_told(left, right) >= MOST and not left.modal


def _leaves_open(told: Assertion) -> bool:
    """Whether the main clause is left open: "allegedly falsified", not "when he was allegedly seen", "an alleged deed".

    An adverb follows the subject or a helping verb of the first clause.
    """
    if told.cue is None or told.cue.text.lower() in DESCRIBING or told.cue.lemma in ACCUSING:
        return False
    if not told.cue.text.endswith("ly"):
        return True
    tokens = told.sentence.tokens
    at = next(i for i, token in enumerate(tokens) if token.start >= told.cue.spans[0].start)
    before = tokens[:at]
    return bool(before) and before[-1].tag not in ".IW" and not any(_opens_clause(before, i) for i in range(at))


def _opens_clause(tokens: Sequence[Token], i: int) -> bool:
    """Whether a clause that hangs on another begins: "who", "when", "the records that"."""
    token = tokens[i]
    relative = token.norm == "that" and i > 0 and tokens[i - 1].tag in "NP"
    return relative or token.tag == "W" or token.norm in words("align_asides", "openers")


def _flat(left: Proposition) -> bool:
    """Whether the outlet says it itself, and nothing in the sentence tells that others do: "supposedly", "he said"."""
    told = words("rules_certainty", "told")
    plain = left.own_voice and not left.cites and not hedged(left)
    return plain and (told | FIRST_PERSON).isdisjoint(token.norm for token in left.assertion.sentence.tokens)
