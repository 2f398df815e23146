"""The same quantity of the same thing with figures that cannot both hold."""

from contra.model import Finding, Pair
from contra.rules.figures import clash, grown
from contra.rules.sides import finding, is_headline, same_document, same_voice
from contra.rules.wording import who

CODE = "N301"
KIND = "number"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The figure on the right that excludes the one on the left."""
    if same_voice(pair) or (is_headline(pair.left) and same_document(pair)):
        return None
    found = clash(pair)
    if not found or grown(pair, *found):
        return None
    one, other = found
    message = f"{who(pair.left.assertion)}: {one.text} — {who(pair.right.assertion)}: {other.text}"
    return finding(pair, CODE, KIND, SEVERITY, message)
