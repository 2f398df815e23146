"""Several articles, one origin: one witness, not many.

alpha | The Latvian ministry of defence said drones destroyed the Tamsk refinery.
beta | Drones destroyed the Tamsk refinery, the Latvian ministry of defence said.
=> C002 note, alpha.0 / beta.0: Drones destroyed the Tamsk refinery — both articles have it from the Latvian
    ministry of defence

alpha | The Latvian ministry of defence said drones destroyed the Tamsk refinery.
beta | Drones destroyed the Tamsk refinery, the Lorne fire department said.
=> nothing

alpha | Mia Brandt said the mill would close in the spring.
beta | Mia Brandt said that nobody at the mill had been told.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.echoes import in_one_wording
from contra.rules.sides import claims, finding, same_document, same_voice
from contra.rules.wording import claim, who

CODE = "C002"
KIND = "note"
SEVERITY = "note"
COVER = 0.8
TELLING = 2.0  # weight of what both tell in words of their own, from which it is one statement


def judge(pair: Pair) -> Finding | None:
    """The same source on the right, quoted by another article."""
    left, right = pair.left, pair.right
    if pair.cover < COVER or left.own_voice or right.own_voice or same_document(pair):
        return None
    if not (claims(left) and claims(right)) or left.sign != right.sign or not same_voice(pair):
        return None
    if pair.evidence < TELLING and not (left.predicates & right.predicates or in_one_wording(pair)):
        return None
    message = f"{claim(left.assertion)} — both articles have it from {who(left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)
