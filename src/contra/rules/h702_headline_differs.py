"""Number, place, actor or deed of the headline differs from the body.

alpha | Explosion kills 14 at Brannock plant // The explosion at the Brannock plant killed nine people on
    Tuesday, police said. The plant makes fertiliser.
=> H702 conflict, alpha.0 / alpha.1: Headline: Explosion kills 14 at Brannock plant — nine in the text

alpha | Explosion kills nine at Brannock plant // The explosion at the Brannock plant killed nine people on
    Tuesday, police said. The plant makes fertiliser.
=> nothing

alpha | Bombing in Paris kills 40 // A bomb has killed 40 people in Paris. A bombing in Madrid killed 190 people
    in 2004.
=> nothing

alpha | Climber killed in fall near Lorne // A climber is recovering in hospital after a fall near Lorne on Sunday.
    Rescuers carried her down in the night.
=> H702 conflict, alpha.0 / alpha.1: Headline: Climber killed in fall near Lorne — but the text: A climber is
    recovering in hospital after a fall near Lorne on Sunday
"""

from contra.lexicon.places import apart, within
from contra.model import Finding, Pair, Proposition
from contra.rules.complements import said_to_be_else
from contra.rules.figures import clash as clashing_figures
from contra.rules.headings import reserved
from contra.rules.sides import claims, finding, hedged, is_headline, said_not_to_be, same_document, tells
from contra.rules.wording import claim

CODE = "H702"
KIND = "headline"
ABOUT = ("", "leads")
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The body on the right that gives another figure or place than the headline on the left."""
    if pair.about == "leads":
        return _other_lead(pair)
    if not is_headline(pair.left) or is_headline(pair.right) or not same_document(pair):
        return None
    return _other_figure(pair) or _other_place(pair) or _not_so(pair)


def _other_lead(pair: Pair) -> Finding | None:
    """The text by which it went another way, or which rules it out."""
    clash = pair.clash
    if clash is None or clash.kind != KIND or pair.left.assertion.sentence.index:
        return None
    told = f"{claim(pair.left.assertion)} — but the text: {claim(pair.right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, f"Headline: {told}")


def _other_figure(pair: Pair) -> Finding | None:
    found = clashing_figures(pair)
    if not found or _elsewhere(pair):
        return None
    _, other = found
    return finding(pair, CODE, KIND, SEVERITY, f"Headline: {claim(pair.left.assertion)} — {other.text} in the text")


def _elsewhere(pair: Pair) -> bool:
    """Whether the text tells there of something that happened in another place than the headline's."""
    here, there = (
        frozenset(name.key for name in side.assertion.names if name.kind in ("country", "place"))
        for side in (pair.left, pair.right)
    )
    return bool(here and there) and apart(here, there)


def _other_place(pair: Pair) -> Finding | None:
    """Those whom the body quotes name another place as goal of the same deed, and none that of the headline."""
    goals, told = pair.left.destinations, pair.right.destinations
    if (
        not goals
        or not pair.left.predicates & pair.right.predicates
        or pair.right.own_voice
        or not _apart(goals, told)
        or any(_quotes(p, goals) for p in pair.peers)
    ):
        return None
    message = f"Headline: {claim(pair.left.assertion)} — the text tells of {', '.join(sorted(told)).title()}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _not_so(pair: Pair) -> Finding | None:
    """The text that says of what the headline tells that it is not so, where none of it bears the headline out."""
    left, right = pair.left, pair.right
    if reserved(left) or left.modal or hedged(left) or left.sign <= 0 or not claims(left) or hedged(right):
        return None
    if not (said_not_to_be(pair) or said_to_be_else(pair)) or any(_bears_out(peer, left) for peer in pair.peers):
        return None
    told = f"{claim(left.assertion)} — but the text: {claim(right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, f"Headline: {told}")


def _bears_out(peer: Proposition, headline: Proposition) -> bool:
    """Whether it tells as fact what the headline tells."""
    return peer.sign > 0 and not hedged(peer) and not peer.modal and any(tells(peer, f) for f in headline.predicates)


def _quotes(peer: Proposition, goals: frozenset[str]) -> bool:
    return not peer.own_voice and bool(peer.destinations & goals)


def _apart(goals: frozenset[str], told: frozenset[str]) -> bool:
    """Whether one other place is told: none that is, holds or lies in the headline's."""
    return len(told) == 1 and not any(a == b or within(a, b) or within(b, a) for a in goals for b in told)
