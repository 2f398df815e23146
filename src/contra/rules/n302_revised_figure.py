"""The same source gives another figure later."""

from contra.model import Finding, Pair
from contra.rules.figures import clash, grown
from contra.rules.sides import finding, later, same_document, same_voice
from contra.rules.wording import who

CODE = "N302"
KIND = "number"
SEVERITY = "update"


def judge(pair: Pair) -> Finding | None:
    """The later figure on the right by which a source revises its own on the left, or to which a total has grown."""
    found = clash(pair)
    if not found or same_document(pair) or not later(pair) or not (same_voice(pair) or grown(pair, *found)):
        return None
    one, other = found
    message = f"{who(pair.right.assertion)} revises {one.text} to {other.text}"
    return finding(pair, CODE, KIND, SEVERITY, message)
