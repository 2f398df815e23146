"""What two sentences tell in clauses that exclude each other, as the rules report it."""

from contra.lexicon.load import words
from contra.model import FOR, Finding, Pair, Proposition
from contra.rules.sides import claimed, claims, finding, later, own_headline, said_not_to_be, same_voice
from contra.rules.wording import claim, shortened, who

SEVERITY = "conflict"


def clashing(pair: Pair, code: str, kind: str) -> Finding | None:
    """The finding on a clash of this kind; what a later article tells otherwise may have changed since."""
    clash = pair.clash
    if clash is None or clash.kind != kind or not (claimed(pair) or _done(pair.left, clash.here)):
        return None
    if not (claims(pair.right) or _done(pair.right, clash.there)):
        return None
    if clash.denies and not pair.right.own_voice and said_not_to_be(pair):
        return None  # what somebody denies
    if clash.denies < 0 or own_headline(pair) or same_voice(pair) or later(pair) or later(pair.turned):
        return None
    left, right = _shown(pair.left, clash.here), _shown(pair.right, clash.there)
    if not clash.left:
        return finding(pair, code, kind, SEVERITY, f"{left} — but {who(pair.right.assertion)}: {right}")
    told = f"{clash.left} ({who(pair.left.assertion)}) or {clash.right} ({who(pair.right.assertion)})"
    return finding(pair, code, kind, SEVERITY, f"{told}: {left}")


def _shown(side: Proposition, at: int) -> str:
    """What is claimed, as a message tells it."""
    return shortened(side.assertion.sentence.text) if _done(side, at) else claim(side.assertion)


def _done(side: Proposition, at: int) -> bool:
    """Whether the very words that attribute tell the deed: "the Senate | rejected | it", "| voted | to keep it"."""
    assertion = side.assertion
    start = assertion.sentence.tokens[at].start
    if assertion.cue and assertion.stance in FOR and assertion.cue.lemma in words("align_outcomes", "agreeing"):
        return True
    cue = assertion.cue.spans if assertion.cue and assertion.stance in FOR else ()
    return any(span.start <= start < span.stop for span in cue)
