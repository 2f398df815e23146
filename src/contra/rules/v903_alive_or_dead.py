"""Alive or safe here, dead, taken or stolen there.

alpha | The actress Ana Ruiz was captured by rebels near Dunmore.
beta | Ana Ruiz is safe, her brother said.
=> V903 conflict, alpha.0 / beta.0: The actress Ana Ruiz was captured by rebels near Dunmore — but her brother:
    Ana Ruiz is safe

alpha | The actress Ana Ruiz was arrested in Dunmore in 2009.
beta | Ana Ruiz is safe, her brother said.
=> nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import claimed, claims, finding, later, same_sentence, same_voice, weight_of_denial
from contra.rules.wording import claim, who

CODE = "V903"
KIND = "polarity"
ABOUT = "fates"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The account on the right in which the one is well of whom the left side tells the end."""
    left, right = pair.left, pair.right
    ended = any(f"e:{reason.text}" in (left.predicates or left.features) for reason in pair.reasons)
    if not ended or same_voice(pair) or same_sentence(pair):
        return None
    if not claimed(pair) or not claims(right) or later(pair.turned):
        return None
    message = f"{claim(left.assertion)} — but {who(right.assertion)}: {claim(right.assertion)}"
    return finding(pair, CODE, KIND, weight_of_denial(pair), message)
