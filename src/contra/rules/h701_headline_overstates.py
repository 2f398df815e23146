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

    alpha | Mia Brandt Wins Lorne Vote // Mia Brandt has won in Lorne. The win is likely to make her the winner of a
        long race for mayor.
    => nothing

    alpha | Bombing of Tamsk Refinery Expected // Latvian drones allegedly bombed a refinery in Tamsk overnight.
    => nothing
"""

from collections.abc import Sequence

from contra.lexicon.deeds import classes_of, related
from contra.lexicon.load import words
from contra.model import NON_COMMITTAL, Finding, Pair, Proposition, Token
from contra.rules.headings import reserved
from contra.rules.sides import finding, hedged, is_headline, same_document, tells, told_features
from contra.rules.wording import claim

CODE = "H701"
KIND = "headline"
ABOUT = ("", "leads")
SEVERITY = "caution"
BEFORE = 10  # words
QUESTIONS = frozenset({"how", "what", "when", "where", "which", "who", "why"})
CLAUSES = QUESTIONS | {"whom", "whose"}


def judge(pair: Pair) -> Finding | None:
    """The doubtful body on the right of the flat headline on the left."""
    left, right = pair.left, pair.right
    if pair.about == "leads":
        overstated = pair.clash is not None and pair.clash.kind == "overstated" and not left.assertion.sentence.index
        return _found(pair) if overstated else None
    if not is_headline(left) or is_headline(right) or not same_document(pair) or not _of_its_deed(pair):
        return None
    if reserved(left) or left.modal or hedged(left) or left.sign <= 0 or not _unsettled(right, left):
        return None
    return None if any(_settled(peer, left) for peer in pair.peers) else _found(pair)


def _found(pair: Pair) -> Finding:
    message = f"Headline: {claim(pair.left.assertion)} — the text leaves it open"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _of_its_deed(pair: Pair) -> bool:
    """Whether what the headline tells is in question, and not only how it came about, or something beside it."""
    told = pair.right
    asks = told.assertion.content.text.lower().partition(" ")[0] in QUESTIONS
    object_ = pair.left.object - pair.left.predicates
    of_it = not object_ or not object_.isdisjoint(told_features(told))
    silent = told.assertion.stance in NON_COMMITTAL
    core = (f for f in _core(pair.left) if silent or f in told.predicates or _left_open(told, pair.left))
    return not asks and of_it and any(tells(told, feature) for feature in core)


def _core(headline: Proposition) -> frozenset[str]:
    """What the headline tells: its main verb, or else its deeds."""
    return headline.predicates or frozenset(feature for feature in headline.features if feature[0] == "e")


def _unsettled(told: Proposition, headline: Proposition) -> bool:
    """Whether it hedges, or tells of a silence on this very thing and not only on some request."""
    silent = told.assertion.stance in NON_COMMITTAL and told.through is None
    return silent or (told.assertion.cue is not None and hedged(told)) or _left_open(told, headline)


def _left_open(told: Proposition, headline: Proposition) -> bool:
    """Whether a word before the deed leaves it open: "a video | purporting | to show that he was shot"."""
    tokens = told.assertion.sentence.tokens
    at = next((i for i, token in enumerate(tokens) if _names(token, _core(headline))), 0)
    before = range(max(0, at - BEFORE), at)
    return any(tokens[i].norm in words("rules_certainty", "open") and _of_main(tokens[i + 1 : at]) for i in before)


def _of_main(between: Sequence[Token]) -> bool:
    """Whether no other clause begins in between: "unclear | when | he was shot", "a possible man | who | shot"."""
    return CLAUSES.isdisjoint(token.norm for token in between)


def _names(token: Token, core: frozenset[str]) -> bool:
    """Whether a word names one of some deeds, or a deed of its chain."""
    kinds = classes_of(token.lemma, token.tag)
    return any(f[2:] == token.lemma or any(f[2:] == kind or related(f[2:], kind) for kind in kinds) for f in core)


def _settled(peer: Proposition, headline: Proposition) -> bool:
    """Whether the body, too, states it flatly or has it confirmed."""
    flat = peer.own_voice and not hedged(peer) and peer.sign > 0 and not _left_open(peer, headline)
    return flat or peer.assertion.stance == "confirms"
