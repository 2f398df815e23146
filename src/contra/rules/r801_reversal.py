"""A source takes the opposite position later.

alpha 2025-03-04 | A spokesman said Canada does not support strikes on the Tamsk refinery.
beta 2025-05-11 | Canada authorized strikes on the Tamsk refinery, officials said.
=> R801 conflict, alpha.0 / beta.0: Canada turns about: Canada does not support strikes on the Tamsk refinery —
    Canada authorized strikes on the Tamsk refinery

alpha 2025-03-04 | A spokesman said Canada does not support strikes on the Tamsk refinery.
beta 2025-05-11 | Norway authorized strikes on the Tamsk refinery, officials said.
=> nothing
"""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import (
    finding,
    later,
    opposed,
    same_deed,
    same_document,
    same_sentence,
    same_voice,
)
from contra.rules.wording import claim

CODE = "R801"
KIND = "reversal"
SEVERITY = "conflict"
COVER = 0.6


def judge(pair: Pair) -> Finding | None:
    """The later position on the right, opposite to the earlier one of the same party on the left."""
    left, right = pair.left, pair.right
    if left.attitude * right.attitude < 0 and _holders(left) & _holders(right) and _on_one_thing(pair):
        return _found(pair)
    if same_voice(pair) and not left.own_voice and _turned(pair):
        return _found(pair)
    return None


def _on_one_thing(pair: Pair) -> bool:
    """Whether two articles tell what is allowed here and opposed there: the attack, not only the party's favour."""
    verbs = pair.left.predicates | pair.right.predicates
    shared = pair.left.features.keys() & pair.right.features.keys()
    return not same_document(pair) and any(f[0] in "ie" and f not in verbs for f in shared)


def _turned(pair: Pair) -> bool:
    """Whether the right side takes back what the left says; where no days are known, the negated side is the later."""
    left, right = pair.left, pair.right
    in_order = later(pair) or (right.negated and not later(pair.turned) and bool(left.agent & right.agent))
    if not opposed(pair) or not in_order or pair.cover < COVER or same_sentence(pair) or left.modal != right.modal:
        return False
    return left.assertion.source.kind != "author" and same_deed(left, right)


def _found(pair: Pair) -> Finding:
    holder = max(sorted(_holders(pair.left) & _holders(pair.right)), key=len, default="the source")
    message = f"{holder.title()} turns about: {claim(pair.left.assertion)} — {claim(pair.right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _holders(proposition: Proposition) -> frozenset[str]:
    """Whose attitude it is: the doer in the content, else the source."""
    return proposition.agent or frozenset(proposition.assertion.source.parties)
