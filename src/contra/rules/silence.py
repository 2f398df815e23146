"""What the four kinds of silence have in common."""

from contra.model import Finding, Pair
from contra.rules.sides import FUTURE, claims, core_shared, finding, same_voice, share_party
from contra.rules.wording import claim, who

KIND = "silence"
SEVERITY = "caution"
LEAD = 1  # headline and first sentence, or the first two sentences


def unanswered(pair: Pair, stance: str, code: str, verb: str) -> Finding | None:
    """A finding where the right side stays silent, in the manner of ``stance``, on what the left side puts forward."""
    left, right = pair.left, pair.right
    if right.assertion.stance != stance or right.assertion.withheld:
        return None
    if not core_shared(pair) or (right.through and not _newsworthy(pair)):
        return None
    if not claims(left) or left.negated or left.relays:
        return None
    if same_voice(pair) or _own_side(pair) or not _could_know(pair):
        return None
    message = f"{claim(left.assertion)} — {verb} {who(right.assertion)}"
    return finding(pair, code, KIND, SEVERITY, message)


def _newsworthy(pair: Pair) -> bool:
    """Whether somebody would be asked about it: what a source says, or the lead of an article, not its background.

    What will happen is asked only of those who will do it.
    """
    left = pair.left
    if left.modal in FUTURE and left.agent.isdisjoint(pair.right.assertion.source.parties):
        return False
    return not left.own_voice or left.assertion.sentence.index <= LEAD


def _own_side(pair: Pair) -> bool:
    """Whether the claim comes from the silent one's own house: a ministry and its spokesman."""
    left, right = pair.left.assertion, pair.right.assertion
    return left.source.kind not in ("author", "outlet", "anonymous") and share_party(left, right)


def _could_know(pair: Pair) -> bool:
    """Whether the silent one might have answered: a body, one who speaks for it, or the one the claim is about."""
    source = pair.right.assertion.source
    if source.kind != "named_person":
        return source.kind in ("named_institution", "titled")
    in_office = bool(source.title) or len(source.parties) > 1
    return in_office or f"n:{source.parties[0]}" in pair.left.features
