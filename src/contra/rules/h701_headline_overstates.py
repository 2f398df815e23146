"""The headline states as fact what the body hedges or leaves unconfirmed.

Where the body, too, states it flatly or has it confirmed, the headline is covered. A headline that only drops
"police said" is usual.

    alpha | Latvia Bombs Refinery in Tamsk // Latvian drones allegedly bombed a refinery in Tamsk overnight. The
        Latvian ministry of defence did not confirm the bombing of the refinery.
    => H701 caution, alpha.0 / alpha.1 alpha.2: Headline: Latvia Bombs Refinery in Tamsk — the text leaves it open

    alpha | Latvia Bombs Refinery in Tamsk // Latvian drones bombed a refinery in Tamsk overnight. Allegedly, the
        refinery in Tamsk had been bombed before.
    => nothing

    alpha | Flood Destroys Lorne Library // A flood could destroy the Lorne library, engineers say. They want a wall.
    => H701 caution, alpha.0 / alpha.1: Headline: Flood Destroys Lorne Library — the text leaves it open

    alpha | Bombing of Tamsk Refinery Expected // Latvian drones allegedly bombed a refinery in Tamsk overnight.
    => nothing
"""

from contra.lexicon.load import words
from contra.model import NON_COMMITTAL, Finding, Pair, Proposition
from contra.rules.sides import about_a_deed, finding, hedged, is_headline, same_document
from contra.rules.wording import claim

CODE = "H701"
KIND = "headline"
ABOUT = ("", "leads")
SEVERITY = "caution"


def judge(pair: Pair) -> Finding | None:
    """The doubtful body on the right of the flat headline on the left."""
    left, right = pair.left, pair.right
    if pair.about == "leads":
        overstated = pair.clash is not None and pair.clash.kind == "overstated" and not left.assertion.sentence.index
        return _found(pair) if overstated else None
    if not is_headline(left) or is_headline(right) or not same_document(pair) or not about_a_deed(pair):
        return None
    if _reserved(left) or left.modal or hedged(left) or left.sign <= 0 or not _unsettled(right):
        return None
    if any(_settled(peer) for peer in pair.peers):
        return None
    return _found(pair)


def _found(pair: Pair) -> Finding:
    message = f"Headline: {claim(pair.left.assertion)} — the text leaves it open"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _reserved(headline: Proposition) -> bool:
    """Whether it says itself that somebody only says or fears so: "Mayor accused of fraud"."""
    reserved = words("align_leads", "reserved")
    return not headline.own_voice or any(t.lemma in reserved for t in headline.assertion.sentence.tokens)


def _unsettled(proposition: Proposition) -> bool:
    """Whether it hedges, or tells of a silence on this very thing and not only on some request."""
    silent = proposition.assertion.stance in NON_COMMITTAL and proposition.through is None
    return silent or hedged(proposition)


def _settled(peer: Proposition) -> bool:
    """Whether the body, too, states it flatly or has it confirmed."""
    flat = peer.own_voice and not hedged(peer) and peer.sign > 0
    return flat or peer.assertion.stance == "confirms"
