"""The same event in places that exclude each other.

A town in its state or country is no other place; of what happens in many places, such as attacks, only those on one
person or by one name are the same event.

    alpha | The actress Ana Ruiz died in Paris on Monday.
    beta | Ana Ruiz died in London, her agent said.
    => P501 conflict, alpha.0 / beta.0: Paris (alpha) or London (her agent): The actress Ana Ruiz died in Paris on
        Monday

    alpha | The actress Ana Ruiz died in Paris on Monday.
    beta | Ana Ruiz died in France, her agent said.
    => nothing

    alpha | Drones struck a fuel depot in Paris on Monday.
    beta | Drones struck a fuel depot in London, rescuers said.
    => nothing
"""

from contra.lexicon.load import words
from contra.lexicon.places import located, within
from contra.model import Finding, Pair
from contra.rules.sides import claims, finding, own_headline, same_voice
from contra.rules.wording import claim, who

CODE = "P501"
KIND = "place"
SEVERITY = "conflict"
COVER = 0.6


def judge(pair: Pair) -> Finding | None:
    """The place on the right that excludes the one on the left."""
    left, right = pair.left, pair.right
    if not (claims(left) and claims(right)) or same_voice(pair) or left.sign != right.sign or own_headline(pair):
        return None
    if pair.cover < COVER or not _once(pair) or not _apart(left.destinations, right.destinations):
        return None
    here, there = (", ".join(sorted(side.destinations)).title() for side in (left, right))
    places = f"{here} ({who(left.assertion)}) or {there} ({who(right.assertion)})"
    return finding(pair, CODE, KIND, SEVERITY, f"{places}: {claim(left.assertion)}")


def _once(pair: Pair) -> bool:
    """Whether both tell of one person, or one named thing, what happens to it in one place only."""
    same = pair.left.predicates & pair.right.predicates & {f"e:{deed}" for deed in words("rules_places", "once")}
    doers = (pair.left.agent | pair.left.patient) & (pair.right.agent | pair.right.patient)
    return bool(same) and bool(doers - pair.left.destinations - pair.right.destinations)


def _apart(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether all the places are known, and none is or lies in one of the other side."""
    known = bool(here and there) and all(located(place) for place in here | there)
    return known and not any(a == b or within(a, b) or within(b, a) for a in here for b in there)
