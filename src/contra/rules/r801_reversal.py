"""A source takes the opposite position later.

A source may oppose what it supported, say the contrary of what it had earlier said, or take a statement back.

    alpha 2025-03-04 | A spokesman said Canada does not support strikes on the Tamsk refinery.
    beta 2025-05-11 | Canada authorized strikes on the Tamsk refinery, officials said.
    => R801 conflict, alpha.0 / beta.0: Canada turns about: Canada does not support strikes on the Tamsk refinery —
        Canada authorized strikes on the Tamsk refinery

    alpha 2025-03-04 | A spokesman said Canada does not support strikes on the Tamsk refinery.
    beta 2025-05-11 | Norway authorized strikes on the Tamsk refinery, officials said.
    => nothing

    alpha | The Harbour Wire reported that Mayor Ana Ruiz had resigned, but the Harbour Wire later withdrew that report.
    => R801 conflict, alpha.0 / alpha.0: The Harbour Wire takes back: Mayor Ana Ruiz had resigned

    alpha | The Harbour Wire reported that Mayor Ana Ruiz had resigned. // The Lorne Herald withdrew its report.
    => R801 note, alpha.1 / alpha.1: The Lorne Herald takes back: Its report

    alpha | Ana Ruiz, who had earlier said the Lorne bridge was safe, now says the Lorne bridge is not safe.
    => R801 conflict, alpha.0 / alpha.0: Ana Ruiz turns about: The Lorne bridge was safe — The Lorne bridge is not
        safe

    alpha | The Lorne Herald has retracted its story that Mayor Ana Ruiz took bribes.
    => R801 conflict, alpha.0 / alpha.0: The Lorne Herald takes back: Mayor Ana Ruiz took bribes

    alpha | The Lorne Herald would not retract its story that Mayor Ana Ruiz took bribes.
    => nothing

    alpha | Ana Ruiz, who had earlier said the Lorne bridge was safe, now says the Tamsk bridge is not safe.
    => nothing

    alpha | Ana Ruiz told reporters that the Lorne bridge was built without steel.
    beta | Ana Ruiz has apologised for her remarks about the Lorne bridge.
    => R801 conflict, alpha.0 / beta.0: Ana Ruiz takes back: The Lorne bridge was built without steel

    alpha | Ana Ruiz told reporters that the Lorne bridge was built without steel.
    beta | Ana Ruiz has apologised for the traffic on the Lorne bridge.
    => nothing

    alpha | Ana Ruiz said that she had found a cure for gout. // Ruiz admitted that she had lied about the cure for
        gout.
    => R801 conflict, alpha.0 / alpha.1: Ana Ruiz takes back: She had found a cure for gout

    alpha | Ana Ruiz apologised on Monday for the strike. // Ruiz had refused to apologise for the strike.
    => R801 conflict, alpha.1 / alpha.0: Ana Ruiz turns about: Ruiz had refused to apologise for the strike — Ana Ruiz
        apologised on Monday for the strike

    alpha | Ana Ruiz said that they believe the Lorne bridge is safe. // "I do not believe the Lorne bridge is safe,"
        Ruiz said later.
    => nothing

    alpha | Ana Ruiz said she was "not ready" to back the strike. // "I am not ready to back the strike," Ruiz said
        later.
    => nothing

    alpha | Ana Ruiz apologised on Monday for the strike. // Mia Brandt had refused to apologise for the strike.
    => nothing

    alpha | Ana Ruiz apologised on Monday for the strike. // Ruiz refused to apologise for the delays.
    => nothing
"""

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Assertion, Finding, Pair, Proposition
from contra.rules.sides import (
    BROAD,
    claims,
    core_shared,
    finding,
    later,
    opposed,
    same_deed,
    same_document,
    same_sentence,
    share_told,
    speaks_of_itself,
    told_about,
    voice,
)
from contra.rules.wording import claim

CODE = "R801"
ABOUT = ("", "told", "recanting")
KIND = "reversal"
SEVERITY = "conflict"
COVER = 0.6
WILL = frozenset({"'d", "'ll", "plan", "to", "will", "won't", "would", "wouldn't"})


def judge(pair: Pair) -> Finding | None:
    """The later position on the right, opposite to the earlier one of the same party on the left."""
    left, right = pair.left, pair.right
    if pair.about:
        return _takes_back(pair, _told_at_length(right)) if _retracts(pair) else None
    if _changed_sides(pair) or _gave_in(pair):
        return _found(pair, _doer(pair))
    if left.own_voice or not _one_voice(left.assertion, right.assertion):
        return None
    if _taken_back(pair):
        return _takes_back(pair, SEVERITY)
    own = left.through is None and right.through is None  # who denies what others tell has taken no position before
    return _found(pair, _capital(right.assertion.source.name)) if own and _turned(pair) else None


def _changed_sides(pair: Pair) -> bool:
    """Whether somebody opposes what he favours on the other side."""
    left, right = pair.left, pair.right
    return left.attitude * right.attitude < 0 and bool(_holders(left) & _holders(right)) and _on_one_thing(pair)


def _retracts(pair: Pair) -> bool:
    """Whether the right side takes something back, and not before it was said."""
    return pair.right.assertion.stance == "retracts" and not later(pair.turned)


def _told_at_length(right: Proposition) -> str:
    """How much it weighs: what is taken back is told, or only that an article is: "its report"."""
    told = right.assertion.content.text.lower().split()
    return "note" if told[-1] in words("rules_reversal", "articles") else SEVERITY


def _takes_back(pair: Pair, severity: str) -> Finding:
    message = f"{_capital(pair.right.assertion.source.name)} takes back: {claim(pair.left.assertion)}"
    return finding(pair, CODE, KIND, severity, message)


def _gave_in(pair: Pair) -> bool:
    """Whether an article tells that somebody has done what he had refused to do: "had refused to resign"."""
    left, right = pair.left, pair.right
    if not (left.own_voice and right.own_voice and opposed(pair) and left.negated) or left.modal or right.modal:
        return False
    one = left.agent & right.agent or (same_document(pair) and left.subject & right.subject)
    same = bool({f for f in left.predicates & right.predicates if f[2:] not in words("rules_reversal", "spoken")})
    done = same and claims(right) and told_about(right, left.complement)
    return bool(one) and done and _had_refused(left.assertion)


def _had_refused(told: Assertion) -> bool:
    """Whether it tells a refusal as earlier: "had | refused", "initially | refused"."""
    tokens = told.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.lemma in words("rules_reversal", "refusing")), 0)
    before = {t.norm for t in tokens[:at]}
    return "had" in before or not before.isdisjoint(words("rules_reversal", "before"))


def _one_voice(one: Assertion, other: Assertion) -> bool:
    """Whether the very same one speaks, be it "the airline" that both articles know of."""
    if voice(one) == voice(other):
        return True
    known = {one.source.kind, other.source.kind} <= {"named_institution", "titled"}
    return known and not (one.source.parties or other.source.parties) and _bare(one) == _bare(other) != ""


def _bare(told: Assertion) -> str:
    """The name of a single body without its article: "airline"; none for those of whom there are many."""
    name = told.source.name.lower().removeprefix("the ")
    return "" if name in words("rules_reversal", "many") else name


def _manner(told: Proposition) -> str:
    """The modal; what will or would be, or is promised, is one."""
    return "will" if told.modal in WILL else told.modal


def _taken_back(pair: Pair) -> bool:
    """Whether the right side retracts what the left says."""
    left, right = pair.left, pair.right
    if right.assertion.stance != "retracts" or not claims(left) or not opposed(pair) or later(pair.turned):
        return False
    follows = not same_document(pair) or left.assertion.sentence.index <= right.assertion.sentence.index
    return right.through is left.assertion or (follows and core_shared(pair))


def _on_one_thing(pair: Pair) -> bool:
    """Whether two articles tell what is allowed here and opposed there: the attack, not only the party's favour."""
    verbs = pair.left.predicates | pair.right.predicates
    shared = pair.left.features.keys() & pair.right.features.keys()
    return not same_document(pair) and any(f[0] in "ie" and f not in verbs for f in shared)


def _turned(pair: Pair) -> bool:
    """Whether the right side says the opposite of the left, and later."""
    left, right = pair.left, pair.right
    if (
        not opposed(pair)
        or (left.negated and right.negated)
        or (left.mixed or right.mixed)
        or pair.cover < COVER
        or _manner(left) != _manner(right)
        or left.assertion.source.kind == "author"
    ):
        return False
    one_thing = told_about(left, right.object - right.predicates) and share_told(left, right) >= BROAD
    if not one_thing or (speaks_of_itself(right) and not left.agent & right.agent):  # "they believe", "I do not"
        return False
    return _in_order(pair) and same_deed(replace(left, modal=""), right)


def _in_order(pair: Pair) -> bool:
    """Whether the right side is the later one by day or word; where neither tells, the negated one of two sentences."""
    if _told_before(pair.left, pair.right) or (later(pair) and not same_sentence(pair)):
        return True
    left, right = pair.left, pair.right
    untold = not later(pair.turned) and not same_sentence(pair) and not _told_before(right, left)
    return untold and right.negated and bool(left.agent & right.agent or left.subject & right.subject)


def _told_before(one: Proposition, other: Proposition) -> bool:
    """Whether words put one statement before the other: "had earlier said", "now says", "conceded"."""
    return _says(one, "before") or _says(other, "after") or _had_said(one, other)


def _had_said(one: Proposition, other: Proposition) -> bool:
    """Whether one article tells one statement as earlier than the other: "who | had said | it was safe"."""
    at_home = one.assertion.document is other.assertion.document
    return at_home and all(_in_pluperfect(side) is earlier for side, earlier in ((one, True), (other, False)))


def _in_pluperfect(told: Proposition) -> bool:
    return told.assertion.cue is not None and told.assertion.cue.text.lower().startswith("had ")


def _says(proposition: Proposition, when: str) -> bool:
    """Whether the words that attribute it hold one of a class."""
    cue = proposition.assertion.cue
    return cue is not None and not words("rules_reversal", when).isdisjoint((*cue.text.lower().split(), cue.lemma))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _found(pair: Pair, holder: str) -> Finding:
    message = f"{holder} turns about: {claim(pair.left.assertion)} — {claim(pair.right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _doer(pair: Pair) -> str:
    """Who turns about, as he is called on both sides: "Ana Ruiz", "The governor"."""
    nouns = sorted(f[2:] for f in pair.left.subject & pair.right.subject)
    names = sorted(_holders(pair.left) & _holders(pair.right))
    return max(names, key=len).title() if names else f"The {nouns[0]}"


def _holders(proposition: Proposition) -> frozenset[str]:
    """Whose attitude it is: the doer in the content, else the source."""
    return proposition.agent or frozenset(proposition.assertion.source.parties)
