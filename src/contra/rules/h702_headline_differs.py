"""Number, place, actor or deed of the headline differs from the body."""

from contra.model import Finding, Pair, Proposition
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
    """Those whom the body quotes name another place as goal of the same deed, and none that of the headline."""
    goals, told = pair.left.destinations, pair.right.destinations
    if not goals or not told or goals & told or pair.right.own_voice or any(_quotes(p, goals) for p in pair.peers):
        return None
    places = f"The headline names {', '.join(sorted(goals))}, the text {', '.join(sorted(told))}"
    message = f"{places}: {claim(pair.left.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _quotes(peer: Proposition, goals: frozenset[str]) -> bool:
    return not peer.own_voice and bool(peer.destinations & goals)
