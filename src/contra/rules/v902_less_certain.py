"""Stated as fact here, only alleged or doubted there.

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> V902 caution, alpha.0 / beta.0: Captain Lee Dunn falsified the safety records of Norhaven Steel — a fact for
    alpha, left open by beta

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn admitted falsifying the safety records of Norhaven Steel.
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

from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.model import Finding, Pair, Proposition, Token
from contra.rules.figures import clash
from contra.rules.sides import finding, hedged, same_document
from contra.rules.wording import claim, who

CODE = "V902"
KIND = "certainty"
SEVERITY = "caution"
COVER = 0.8
AUXILIARIES = frozenset({"be", "have"})


def judge(pair: Pair) -> Finding | None:
    """The hedged account on the right of what the left side states as fact."""
    left, right = pair.left, pair.right
    if not (_only_alleged(pair) and _deed_alleged(pair)) or clash(pair):
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


def _deed_alleged(pair: Pair) -> bool:
    """Whether what is shared is alleged: not "records that he | allegedly | forged", "the | alleged | records"."""
    assertion = pair.right.assertion
    cue = assertion.cue
    if cue is None or cue.noun or not (cue.lemma.endswith("ly") or cue.text.lower() == "alleged"):
        return True
    after = [t for t in assertion.sentence.tokens if t.start >= cue.spans[-1].stop]
    if cue.text.lower() == "alleged":
        return not after or after[0].tag not in "NPJ"
    verb = next((t for t in after if t.tag in "VDG" and t.lemma not in AUXILIARIES), None)
    return verb is not None and any(_tells(verb, f) for f in pair.left.predicates & pair.right.predicates)


def _tells(verb: Token, feature: str) -> bool:
    """Whether a verb is what a feature stands for."""
    return feature in {f"e:{deed}" for deed in classes_of(verb.lemma)} or verb.lemma.startswith(feature[2:])


def _flat(left: Proposition) -> bool:
    """Whether the outlet says it itself, and nothing in the sentence tells that others do: "supposedly", "he said"."""
    told = words("rules_certainty", "told")
    plain = left.own_voice and not left.cites and not hedged(left)
    return plain and told.isdisjoint(token.norm for token in left.assertion.sentence.tokens)
