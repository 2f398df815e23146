"""The same source gives another figure later."""

from contra.model import Finding, Pair
from contra.rules.figures import clash
from contra.rules.sides import finding, same_document, same_voice
from contra.rules.wording import who

CODE = "N302"
KIND = "number"
SEVERITY = "update"


def judge(pair: Pair) -> Finding | None:
    """The later figure on the right by which a source revises its own on the left."""
    if not same_voice(pair) or same_document(pair) or not _later(pair):
        return None
    found = clash(pair)
    if not found:
        return None
    one, other = found
    message = f"{who(pair.right.assertion)} revises {one.text} to {other.text}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _later(pair: Pair) -> bool:
    """Whether the right side was published after the left."""
    left, right = pair.left.assertion.document.published, pair.right.assertion.document.published
    return bool(left and right and left < right)
