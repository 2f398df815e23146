"""The same event in places that exclude each other.

A town in its state or country is no other place; of what happens in many places, such as attacks, only what befalls
one person or one named thing is the same event. A person dies once: who was killed here did not die there, unless
those who were hurt were brought to a hospital. Places without a name exclude each other by their kind: a kitchen is no
car park, though it may be in the house.

    alpha | The actress Ana Ruiz died in Paris on Monday.
    beta | Ana Ruiz died in London, her agent said.
    => P501 conflict, alpha.0 / beta.0: Paris (alpha) or London (her agent): The actress Ana Ruiz died in Paris on
        Monday

    alpha | The general Lee Dunn had been killed by a Peruvian airstrike near Lima, a spokesman said.
    beta | Lee Dunn died somewhere in Bolivia after crossing the border to seek treatment, two officials said.
    => P501 conflict, alpha.0 / beta.0: Lima (a spokesman) or Bolivia (two officials): The general Lee Dunn had been
        killed by a Peruvian airstrike near Lima

    alpha | Tom Reed was born in Paris.
    beta | Tom Reed, born in London in 1950, was a painter.
    => P501 conflict, alpha.0 / beta.0: Paris (alpha) or London (beta): Tom Reed was born in Paris

    alpha | Tom Reed, 41, from Paris, was arrested at the mill.
    beta | Tom Reed, a driver from London, was arrested at the mill.
    => P501 caution, alpha.0 / beta.0: Paris (alpha) or London (beta): Tom Reed, 41, from Paris, was arrested at the
        mill

    alpha | Tom Reed was arrested in his kitchen.
    beta | Tom Reed was arrested in a car park, police said.
    => P501 conflict, alpha.0 / beta.0: in his kitchen (alpha) or in a car park (police): Tom Reed was arrested in his
        kitchen

    alpha | Tom Reed was arrested in his kitchen.
    beta | Tom Reed was arrested at his home, police said.
    => nothing

    alpha | The actress Ana Ruiz died in Paris on Monday.
    beta | Ana Ruiz died in France, her agent said.
    => nothing

    alpha | The driver Lee Dunn was killed near Lima on Monday, police said.
    beta | Lee Dunn died in a hospital in La Paz, his family said.
    => nothing

    alpha | Lee Dunn was killed by a bomb in Lima.
    beta | Lee Dunn was killed in a Bolivian airstrike.
    => nothing

    alpha | Lee Dunn killed his brother in Paris.
    beta | Lee Dunn died in London.
    => nothing

    alpha | Drones struck a fuel depot in Paris on Monday.
    beta | Drones struck a fuel depot in London, rescuers said.
    => nothing
"""

from contra.lexicon.load import words
from contra.lexicon.places import apart
from contra.model import Finding, Pair, Proposition
from contra.rules.clashing import clashing
from contra.rules.sides import claims, finding, later, own_headline, same_voice
from contra.rules.wording import claim, who

CODE = "P501"
KIND = "place"
ABOUT = ("places", "clauses", "origins", "scenes")
SEVERITY = "conflict"
SEVERITY_OF_HOMES = "caution"  # who comes from one town may live in another
COVER = 0.6


def judge(pair: Pair) -> Finding | None:
    """The place on the right that excludes the one on the left."""
    if pair.about == "scenes":
        return _other_scene(pair)
    if pair.clash:
        return clashing(pair, CODE, KIND)
    left, right = pair.left, pair.right
    if not (claims(left) and claims(right)) or same_voice(pair) or own_headline(pair):
        return None
    if pair.about == "origins":
        return _found(pair, SEVERITY_OF_HOMES if pair.reasons[-1].text == "home" else SEVERITY)
    return _found(pair, SEVERITY) if _once(pair) and apart(left.sites, right.sites) else None


def _found(pair: Pair, severity: str) -> Finding:
    """Both places, and who names them."""
    here, there = (", ".join(sorted(side.sites)).title() for side in (pair.left, pair.right))
    places = f"{here} ({who(pair.left.assertion)}) or {there} ({who(pair.right.assertion)})"
    return finding(pair, CODE, KIND, severity, f"{places}: {claim(pair.left.assertion)}")


def _other_scene(pair: Pair) -> Finding | None:
    """Another place without a name, or of a name that no list knows."""
    left, right, clash = pair.left, pair.right, pair.clash
    if clash is None or not (claims(left) and claims(right)) or left.sign != right.sign:
        return None
    if own_headline(pair) or (same_voice(pair) and (later(pair) or later(pair.turned))):
        return None
    places = f"{clash.left} ({who(left.assertion)}) or {clash.right} ({who(right.assertion)})"
    return finding(pair, CODE, KIND, SEVERITY, f"{places}: {claim(left.assertion)}")


def _once(pair: Pair) -> bool:
    """Whether both tell of one event: a death, or enough that is the same besides."""
    if not any(_deadly(side) for side in (pair.left, pair.right)):
        return pair.cover >= COVER
    return not any(_cared_for(side) for side in (pair.left, pair.right))


def _deadly(side: Proposition) -> bool:
    return not side.predicates.isdisjoint(f"e:{deed}" for deed in words("rules_places", "deadly"))


def _cared_for(side: Proposition) -> bool:
    """Whether it tells where the dying were brought: "died in a | hospital | in Lorne"."""
    return any(token.lemma in words("rules_places", "care") for token in side.assertion.sentence.tokens)
