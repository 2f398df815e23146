"""Number, place, actor or deed of the headline differs from the body."""

from contra.model import Finding, Pair
from contra.rules.figures import clash
from contra.rules.sides import finding, is_headline, same_document
from contra.rules.wording import claim

CODE = "H702"
KIND = "headline"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The body on the right that gives another figure or place than the headline on the left."""
    if not is_headline(pair.left) or is_headline(pair.right) or not same_document(pair):
        return None
    return _other_figure(pair) or _other_place(pair)


def _other_figure(pair: Pair) -> Finding | None:
    found = clash(pair)
    if not found:
        return None
    one, other = found
    return finding(pair, CODE, KIND, SEVERITY, f"The headline has {one.text}, the text {other.text}")


def _other_place(pair: Pair) -> Finding | None:
    """The body names other places as goal of the same deed, and nowhere that of the headline."""
    goals = pair.left.destinations
    told = {key for peer in pair.peers for key in peer.destinations}
    if not goals or not pair.right.destinations or goals & told:
        return None
    places = f"The headline names {', '.join(sorted(goals))}, the text {', '.join(sorted(told))}"
    message = f"{places}: {claim(pair.left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)
