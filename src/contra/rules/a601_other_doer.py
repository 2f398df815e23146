"""The same deed to the same one, by doers of whom only one can have done it.

Asked only of deeds that are done once to a person or a named thing, and of doers of one kind: two countries, two
persons, two bodies. Who may act for the other, such as a ministry for its country, is no other doer.

    alpha | A Peruvian patrol arrested Captain Lee Dunn on Monday, officials said.
    beta | A Bolivian patrol arrested Captain Lee Dunn on Monday, his family said.
    => A601 conflict, alpha.0 / beta.0: Peru (officials) or Bolivia (his family): A Peruvian patrol arrested Captain
        Lee Dunn on Monday

    alpha | Lee Dunn was killed by Peru, his family said.
    beta | Bolivia killed Lee Dunn, officials said.
    => A601 conflict, alpha.0 / beta.0: Peru (his family) or Bolivia (officials): Lee Dunn was killed by Peru

    alpha | A Peruvian patrol arrested Captain Lee Dunn on Monday, officials said.
    beta | A Bolivian patrol arrested Captain Tom Reed on Monday, officials said.
    => nothing

    alpha | A Peruvian patrol arrested Captain Lee Dunn on Monday, officials said.
    beta | Peru arrested Captain Lee Dunn on Monday, his family said.
    => nothing

    alpha | The rebels blew up the dam, the army said. // The army had blown up the dam, the rebels said.
    => A601 conflict, alpha.0 / alpha.1: the rebels (the army) or the army (the rebels): The rebels blew up the dam

    alpha | Brannock Foods owns Norhaven Steel.
    beta | Brannock Foods, a subsidiary of Norhaven Steel, is based in Lorne.
    => A601 conflict, alpha.0 / beta.0: Brannock Foods as owner of Norhaven Steel (alpha) or Brannock Foods as
        subsidiary of Norhaven Steel (beta): Brannock Foods owns Norhaven Steel

    alpha | Mia Brandt is the wife of Tom Reed.
    beta | Tom Reed, the husband of Mia Brandt, lives in Lorne.
    => nothing
"""

from contra.lexicon.load import words
from contra.model import Finding, Name, Pair, Proposition
from contra.rules.clashing import clashing
from contra.rules.sides import claims, finding, own_headline, same_voice
from contra.rules.wording import claim, who

CODE = "A601"
KIND = "actor"
ABOUT = ("", "clauses")
SEVERITY = "conflict"
COVER = 0.5
KINDS = frozenset({"country", "organisation", "person"})


def judge(pair: Pair) -> Finding | None:
    """The doer on the right who excludes the one on the left."""
    if pair.clash:
        return clashing(pair, CODE, KIND)
    left, right = pair.left, pair.right
    if not (claims(left) and claims(right)) or same_voice(pair) or own_headline(pair) or pair.cover < COVER:
        return None
    if left.sign <= 0 or right.sign <= 0 or not _one_deed(pair):
        return None
    here, there = _doer(left), _doer(right)
    if not here or not there or here.kind != there.kind or _one_side(left, right):
        return None
    doers = f"{_shown(here)} ({who(left.assertion)}) or {_shown(there)} ({who(right.assertion)})"
    return finding(pair, CODE, KIND, SEVERITY, f"{doers}: {claim(left.assertion)}")


def _one_deed(pair: Pair) -> bool:
    """Whether the same is done to the same one, and can be done only once."""
    told = pair.left.predicates & pair.right.predicates
    if not any(f[0] == "e" and f[2:] in words("rules_doers", "once") for f in told):
        return False
    here, there = _target(pair.left), _target(pair.right)
    return here is not None and there is not None and bool(_keys(here) & _keys(there))


def _target(proposition: Proposition) -> Name | None:
    """The first to whom it is done, if named at once: not the Apple of "bought the rights to Apple's songs"."""
    sentence = proposition.assertion.sentence
    named = next((n for n in sentence.names if _keys(n) & proposition.patient), None)
    if named is None:
        return None
    before = [t for t in sentence.tokens if t.stop <= named.span.start]
    verb = next((t.stop for t in reversed(before) if t.tag in "VD"), None)
    between = any(t.tag == "N" for t in before if verb is not None and t.start >= verb)
    return None if between else named


def _keys(name: Name) -> set[str]:
    return {name.key, name.key.rpartition(" ")[2]} if name.kind == "person" else {name.key}


def _doer(proposition: Proposition) -> Name | None:
    """The first doer who is named."""
    named = (n for n in proposition.assertion.sentence.names if n.key in proposition.agent and n.kind in KINDS)
    return next(named, None)


def _one_side(left: Proposition, right: Proposition) -> bool:
    """Whether the doers share a name, or one is named by the other side as well."""
    mentioned = [{key for n in p.assertion.sentence.names for key in n.keys} for p in (left, right)]
    return bool(left.agent & (right.agent | mentioned[1]) or right.agent & mentioned[0])


def _shown(doer: Name) -> str:
    return doer.key.title() if doer.kind == "country" else doer.text
