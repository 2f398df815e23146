"""Stated as fact here, only alleged or doubted there.

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> V902 caution, alpha.0 / beta.0: Captain Lee Dunn falsified the safety records of Norhaven Steel — a fact for
    alpha, left open by beta

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn admitted falsifying the safety records of Norhaven Steel.
=> nothing

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel, if what is told in town is true.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> nothing
"""

from contra.lexicon.load import words
from contra.model import Finding, Pair, Proposition
from contra.rules.sides import finding, hedged, same_document
from contra.rules.wording import claim, who

CODE = "V902"
KIND = "certainty"
SEVERITY = "caution"
COVER = 0.8


def judge(pair: Pair) -> Finding | None:
    """The hedged account on the right of what the left side states as fact."""
    left, right = pair.left, pair.right
    if not _only_alleged(pair):
        return None
    sides = f"a fact for {who(left.assertion)}, left open by {who(right.assertion)}"
    message = f"{claim(left.assertion)} — {sides}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _only_alleged(pair: Pair) -> bool:
    """Whether the words that attribute it leave it open: "allegedly", "claims"."""
    left, right = pair.left, pair.right
    if same_document(pair) or not _flat(left):
        return False
    if right.assertion.stance != "alleges" or right.contested:  # what its article calls untrue is more than left open
        return False
    agree = left.sign > 0 and right.sign > 0 and bool(left.predicates & right.predicates)
    return agree and pair.cover >= COVER and right.assertion.cue is not None


def _flat(left: Proposition) -> bool:
    """Whether the outlet says it itself, and nothing in the sentence tells that others do: "supposedly", "he said"."""
    told = words("rules_certainty", "told")
    plain = left.own_voice and not left.cites and not hedged(left)
    return plain and told.isdisjoint(token.norm for token in left.assertion.sentence.tokens)
