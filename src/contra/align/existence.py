"""Those whom one article tells of, and of whom another says that there is no such one: "Reed does not exist"."""

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from contra.align.outright import Denials, outright_pairs
from contra.lexicon.load import words
from contra.model import FOR, Assertion, Name, Pair, Proposition, Token

NAMED = frozenset({"organisation", "other", "person"})  # a country that "does not exist" is a figure of speech
MARKS = frozenset("\"'“”‘’,–—")
DESCRIBING = "TNPJ"
ANYWHERE = "anywhere"
FURTHER = frozenset({"better", "bigger", "greater", "more", "other"})


def existence_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """What each article first tells of somebody or something, with the first denial in each that there is such."""
    return outright_pairs(propositions, _denials, _puts_forward, across)


def _puts_forward(told: Proposition, name: str) -> bool:
    """Whether it tells of somebody as if there were such a one."""
    named = name in told.agent | told.patient | {*told.assertion.source.parties[:1]} or f"n:{name}" in told.features
    plain = told.assertion.stance in FOR and told.sign > 0 and not (told.open or told.relays)
    return named and plain and all(key != name for key, _ in _denials((told,)))


def _denials(propositions: Sequence[Proposition]) -> Denials:
    """By the key of a name the first that says that there is no such one."""
    found: dict[str, Proposition] = {}
    for proposition in propositions:
        told = proposition.assertion
        names = [name for name in told.names if name.kind in NAMED]
        if names and told.stance in FOR and not (proposition.modal or proposition.open) and _may_deny(told):
            for name in _unreal(told.tokens, names):
                found.setdefault(name.key, proposition)
    return tuple(found.items())


def _may_deny(told: Assertion) -> bool:
    """Whether a word by which existence is denied stands in what is told."""
    hints = words("align_existence", "hints")
    told_at_all = not hints.isdisjoint([t.norm for t in told.sentence.tokens])
    return told_at_all and not hints.isdisjoint([t.norm for t in told.tokens])


def _unreal(tokens: Sequence[Token], names: Sequence[Name]) -> Iterator[Name]:
    """The names of those of whom it is said that there is no such one."""
    for name in names:
        before = [t for t in tokens if t.stop <= name.span.start and t.norm not in MARKS]
        after = [t for t in tokens if t.start >= name.span.stop and t.norm not in MARKS]
        if _no_such(before, after) or _nobody_called(before) or (_leads(before) and _is_not(after)):
            yield name


def _leads(before: Sequence[Token]) -> bool:
    """Whether the name, with what describes it, is the subject: not "the office of Reed does not exist"."""
    return all(t.tag in DESCRIBING or t.norm in words("align_existence", "leading") for t in before)


def _no_such(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether it is said that there is no such one: "there is no (such) | Detective Reed"."""
    described = list(takewhile(lambda t: t.tag in DESCRIBING and t.norm != "there", reversed(before)))
    start = before[: len(before) - len(described)]
    be = [t for t in start if t.norm != "not"][-2:]
    there = len(be) == 2 and be[0].norm == "there" and be[1].lemma == "be"
    denied = any(t.norm == "no" for t in described) or start[-1:] != be[-1:] or _contracted(be)
    further = any(t.norm in FURTHER for t in described)  # "there is no | other | Detective Reed"
    return there and denied and not (further or _goes_on(after))


def _contracted(be: Sequence[Token]) -> bool:
    """Whether the verb carries its "not": "there isn't"."""
    return bool(be) and be[-1].norm.endswith("n't")


def _goes_on(after: Sequence[Token]) -> bool:
    """Whether more is told than that there is none: "no | Reed | Street", "no sign | Reed | will come"."""
    return bool(after) and (after[0].tag in "NPJ#VM" or after[0].norm == "'s" or _bounded(after))


def _bounded(told: Sequence[Token]) -> bool:
    """Whether it is so under some condition only: "before 1990", "without her brother"."""
    return any(t.norm in words("align_existence", "bounds") for t in told)


def _nobody_called(before: Sequence[Token]) -> bool:
    """Whether nobody is called so: "employs no doctor called | Reed", "nobody by the name of | Reed works there"."""
    calling = words("align_existence", "calling")
    called = list(takewhile(lambda t: t.norm in calling, reversed(before)))
    who = list(takewhile(lambda t: t.tag in "NJ" or t.norm in ("one", "such"), before[::-1][len(called) :]))
    determiner = before[: len(before) - len(called) - len(who)][-1:]
    nobody = words("align_existence", "nobody")
    is_name = any(t.norm in words("align_existence", "names") for t in called)
    return is_name and any(t.norm in nobody for t in (*determiner, *who))


def _is_not(after: Sequence[Token]) -> bool:
    """Whether what follows the name denies that it exists: "does not exist", "is fictional", "is not a real person"."""
    group = list(takewhile(lambda t: t.norm != ANYWHERE and (t.tag in "VMRTD" or t.norm == "up"), after))
    rest = after[len(group) :]
    negative = any(t.norm in ("never", "not") or t.norm.endswith("n't") for t in group)
    if group and group[-1].lemma == "exist":
        return negative and _at_all(rest)
    if not group or group[0].lemma != "be" or any(t.norm == "by" for t in rest[:1]):  # "was invented by a painter"
        return False
    said = [t.norm for t in chain(group, rest[:1])]
    return _real(said) if negative else _unreal_thing(said)


def _real(said: Sequence[str]) -> bool:
    return not words("align_existence", "real").isdisjoint(said)


def _unreal_thing(said: Sequence[str]) -> bool:
    return said[-2:] == ["made", "up"] or not words("align_existence", "unreal").isdisjoint(said)


def _at_all(rest: Sequence[Token]) -> bool:
    """Whether it is said without bound: "does not exist anywhere in Lorne"; not "does not exist to make money"."""
    return not rest or ((rest[0].tag in ".CI" or rest[0].norm == ANYWHERE) and not _bounded(rest))
