"""Two accounts state opposites: it happened and it did not, alive and dead, will and will not.

alpha | The actress Ana Ruiz attended the premiere in Lorne.
beta | The actress Ana Ruiz did not attend the premiere in Lorne.
=> V901 conflict, alpha.0 / beta.0: The actress Ana Ruiz attended the premiere in Lorne — but beta: The actress
    Ana Ruiz did not attend the premiere in Lorne

alpha | The actress Ana Ruiz attended the premiere in Lorne.
beta | The actress Ana Ruiz did not speak at the premiere in Lorne.
=> nothing
"""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import (
    claims,
    finding,
    hedged,
    opposed,
    own_headline,
    same_sentence,
    same_voice,
)
from contra.rules.wording import claim, who

CODE = "V901"
KIND = "polarity"
SEVERITY = "conflict"
COVER = 0.55


def judge(pair: Pair) -> Finding | None:
    """The account on the right in which what the left side tells did not happen."""
    left, right = pair.left, pair.right
    if not (claims(left) and claims(right)) or not opposed(pair) or same_voice(pair) or same_sentence(pair):
        return None
    if pair.cover < COVER or not right.negated or hedged(left) or not _same_deed(left, right) or own_headline(pair):
        return None
    message = f"{claim(left.assertion)} — but {who(right.assertion)}: {claim(right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _same_deed(left: Proposition, right: Proposition) -> bool:
    """Whether the same doer is said to have done here what he did not do there."""
    if left.modal not in ("", "will") or (left.agent and right.agent and not left.agent & right.agent):
        return False
    same = left.predicates & right.predicates
    return bool(same) and (not left.attitude or _share_object(left, right, same))


def _share_object(left: Proposition, right: Proposition, same: frozenset[str]) -> bool:
    """Whether what is supported or forbidden is the same: "supports the army", "does not support attacks"."""
    return any(f[0] != "n" and f not in same for f in left.features.keys() & right.features.keys())
