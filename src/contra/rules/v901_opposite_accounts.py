"""Two accounts state opposites: it happened and it did not, alive and dead, will and will not."""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import (
    claims,
    finding,
    hedged,
    is_headline,
    opposed,
    same_document,
    same_sentence,
    same_voice,
)
from contra.rules.wording import claim, who

CODE = "V901"
KIND = "polarity"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The account on the right in which what the left side tells did not happen."""
    left, right = pair.left, pair.right
    if not (claims(left) and claims(right)) or not opposed(pair) or same_voice(pair) or same_sentence(pair):
        return None
    if not right.negated or hedged(left) or not _same_deed(left, right) or _own_headline(pair):
        return None
    message = f"{who(left.assertion)}: {claim(left.assertion)} — {who(right.assertion)}: {claim(right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _own_headline(pair: Pair) -> bool:
    return same_document(pair) and (is_headline(pair.left) or is_headline(pair.right))


def _same_deed(left: Proposition, right: Proposition) -> bool:
    """Whether the same doer is said to have done here what he did not do there."""
    if left.modal not in ("", "will") or (left.agent and right.agent and not left.agent & right.agent):
        return False
    return bool(left.predicates & right.predicates)
