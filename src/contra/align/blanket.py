"""Denials that tell no deed, held against what their source is accused of elsewhere: "Reed denies any wrongdoing"."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from msgspec.structs import replace

from contra.align.articles import read_once
from contra.align.features import word_weight
from contra.lexicon.load import words
from contra.model import FOR, Pair, Proposition, Reason, Token

TELLING = frozenset("NVGDJ?")
ACCUSING = frozenset({"accuse", "charge"})


def blanket_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """What is first told against somebody in each article, with his first denial of all of it in each other one."""
    denials = dict(chain.from_iterable(read_once(propositions, _denials)))
    if not denials:
        return
    accused = {party for _, party in denials}
    charges = _charges(propositions, accused)
    for (_, party), right in denials.items():
        for (document, whom), left in charges.items():
            if whom == party and document != right.assertion.document.id:
                yield Pair(left, right, 0.5, 1.5, (Reason("name", party),), about="blanket")


def _denials(propositions: Sequence[Proposition]) -> tuple[tuple[tuple[str, str], Proposition], ...]:
    """The first denial of everything in an article by each party."""
    found: dict[tuple[str, str], Proposition] = {}
    for proposition in propositions:
        assertion = proposition.assertion
        if _denies_all(proposition):
            parties: Sequence[str] = assertion.source.parties
        elif _is_innocent(proposition):
            parties = sorted(proposition.agent)
            proposition = replace(proposition, assertion=replace(assertion, stance="denies"))
        else:
            continue
        for party in parties:
            found.setdefault((assertion.document.id, party), proposition)
    return tuple(found.items())


def _charges(propositions: Sequence[Proposition], accused: set[str]) -> dict[tuple[str, str], Proposition]:
    """The first proposition of each article that tells something against each of the accused."""
    found: dict[tuple[str, str], Proposition] = {}
    told = list(filter(_may_charge, propositions))
    for tells in (_is_charged, _did_wrong):
        for proposition in told:
            for party in sorted(accused - set(proposition.assertion.source.parties)):
                if tells(proposition, party):
                    found.setdefault((proposition.assertion.document.id, party), proposition)
    return found


def _is_innocent(proposition: Proposition) -> bool:
    """Whether somebody is said to be innocent, or to say so: "his lawyer said Reed | did nothing wrong"."""
    assertion = proposition.assertion
    if not proposition.agent or assertion.stance not in FOR or assertion.cue is None or proposition.modal:
        return False
    told = [t for t in proposition.assertion.tokens if t.tag != "R" and t.norm[:1].isalpha()]
    return any(_clears(one, other, proposition.negated) for one, other in pairwise(told))


def _clears(one: Token, other: Token, negated: bool) -> bool:
    """Whether two words tell of innocence: "his innocence", "is innocent", "not guilty", "nothing wrong"."""
    if one.norm in ("nothing", "no") and other.norm in ("wrong", "wrongdoing"):
        return True
    if other.norm == "guilty":
        return negated and one.norm in ("not", "is", "was")
    kept = one.norm in words("align_self", "pronouns") and other.norm == "innocence"
    return not negated and (kept or (one.lemma == "be" and other.norm in ("innocent", "blameless")))


def _denies_all(proposition: Proposition) -> bool:
    """Whether somebody denies no deed in particular: "pleaded not guilty", "denies the charges"."""
    assertion = proposition.assertion
    if assertion.stance != "denies" or assertion.cue is None or proposition.matter or proposition.elsewhere:
        return False
    told = proposition.assertion.tokens
    matters, said = words("align_blanket", "matters"), words("align_blanket", "said_of_it")
    heavy = [t for t in told if t.tag in TELLING and (t.lemma in matters or word_weight(t.lemma))]
    others = [t for t in told if t.tag == "P" and t.norm not in " ".join(assertion.source.parties)]
    named = any(t.lemma in matters for t in heavy)
    return named and not others and all(t.lemma in matters or t.lemma in said or t.norm in said for t in heavy)


def _may_charge(proposition: Proposition) -> bool:
    """Whether something is put forward as so."""
    assertion = proposition.assertion
    plain = assertion.stance in FOR and proposition.sign > 0 and not (proposition.contested or proposition.open)
    return plain and assertion.sentence.role != "caption"


def _is_charged(proposition: Proposition, party: str) -> bool:
    """Whether somebody is accused or charged: "was charged with", "accused | Reed | of", "charges against"."""
    charging = {f"e:{deed}" for deed in words("align_blanket", "charging")}
    cue = proposition.assertion.cue
    if cue and cue.lemma in ACCUSING:
        return party in proposition.agent
    if charging.isdisjoint(proposition.features.keys() | proposition.predicates):
        return False
    suffers = f"n:{party}" in proposition.subject and not charging.isdisjoint(proposition.predicates)
    if not _tells_of_what(proposition, charging):
        return False
    return (suffers and party in proposition.patient) or _toward(proposition, party)


def _tells_of_what(proposition: Proposition, charging: set[str]) -> bool:
    """Whether more is told than that somebody is charged: not "was taken to court in Lorne"."""
    trying = {f"e:{deed}" for deed in words("align_blanket", "trying")}
    told = {f for f in proposition.features if f[0] in "eiw"} - charging - trying
    return len(told) > 1 or any(f[0] != "w" for f in told)


def _toward(proposition: Proposition, party: str) -> bool:
    """Whether a word before the name tells that it is the accused: "filed charges | against | Reed"."""
    assertion = proposition.assertion
    starts = {n.span.start for n in assertion.names if party in n.keys or party == n.key}
    tokens = [t for t in assertion.sentence.tokens if t.tag not in "TJ" or t.start in starts]
    toward = words("align_blanket", "toward")
    return any(b.start in starts and a.norm in toward for a, b in pairwise(tokens))


def _did_wrong(proposition: Proposition, party: str) -> bool:
    """Whether others tell a wrong of somebody: "took bribes, a witness said"; what an outlet tells may be another."""
    if proposition.own_voice or proposition.modal or party not in proposition.agent:
        return False
    return any(f"e:{deed}" in proposition.predicates for deed in words("align_blanket", "wrongs"))
