"""The same thing done to the same one, told of two doers of whom only one can have done it."""

from contra.align.deeds import LEXICON, deeds
from contra.align.fillings import fillings
from contra.align.groups import Nouns
from contra.align.opposed import Telling, may_be_of_one_time, one_group
from contra.align.outcomes import Outcome
from contra.align.statements import Keys, Statement
from contra.lexicon.load import table, words
from contra.lexicon.opposites import relation_of
from contra.model import Clash, Name

DEFINITE = frozenset({"her", "his", "its", "that", "the", "their", "these", "this", "those"})
MUCH = 3  # words besides, from which what is done to anybody may be one deed
SORTS = {
    "country": "country",
    "organisation": "body",
    "other": "body",
    "outlet": "body",
    "person": "person",
    "place": "body",  # "Aldermoor City"
}


def other_doer(here: Telling, there: Telling) -> Clash | None:
    """The doers of one deed, where they exclude each other."""
    ours = _deeds(here.statement)
    theirs = _deeds(there.statement) if ours else ()
    if not any(one.sides & other.sides for one in ours for other in theirs) or not may_be_of_one_time(
        here.statement, there.statement
    ):
        return None
    before = here.before(), there.before()
    for one in ours:
        for other in theirs:
            if _one_deed(one, other, before) and _excluded(one, other, before):
                return Clash("actor", one.at, other.at, _text(one), _text(other))
    return None


def _deeds(statement: Statement) -> tuple[Outcome, ...]:
    """The clauses that tell who did such a deed to what, each with what it was done to; kept on the statement."""
    kept = vars(statement)
    if "deeds" not in kept:
        kept["deeds"] = (*deeds(statement), *fillings(statement))
    found: tuple[Outcome, ...] = kept["deeds"]
    return found


def _one_deed(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether the same kind of deed is done to the same, and more than that is told by both."""
    if one.sides.isdisjoint(other.sides) or not one_group(one, one.theme, other, other.theme, before):
        return False
    if _qualities(one) != _qualities(other):
        return False
    besides = max(_besides(one, other), _besides(other, one))
    return besides >= (MUCH if _any(one) and _any(other) else 1)


def _besides(one: Outcome, other: Outcome) -> int:
    """How many words the other shares besides doer, deed and object; one for an object that is told closely."""
    themes = one.statement.weighing(one.theme)
    told = {one.at, *themes, *one.statement.weighing(one.frame.doers)}
    around = [i for i in one.statement.content if i not in told]
    closer = one.statement.share(themes, other.statement.of(other.theme)) >= 1 and len(themes) > 1
    return closer + sum(not one.statement.keys[i].isdisjoint(other.statement.all) for i in around)


def _any(told: Outcome) -> bool:
    """Whether it is done to somebody or something that is not named and may be any: "a mill", "shares in it"."""
    if told.statement.named(told.statement.weighing(told.theme)):
        return False
    return all(told.statement.tokens[n.start].norm not in DEFINITE for n in told.theme)


def _qualities(told: Outcome) -> frozenset[str]:
    """The words that tell which one it was done to: "the | first | goal", "| deputy | head"."""
    tokens = told.statement.tokens
    inside = (tokens[i] for n in told.theme for i in range(n.start, n.stop))
    telling = (t.norm for t in inside if t.tag in "#GJ" or t.norm in words(LEXICON, "ranks"))
    return frozenset(telling) - words(LEXICON, "indifferent")


def _excluded(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether either doer is another than the other's: by name, by kind, or as the kin of the other."""
    if _kin(one, other) or _kin(other, one) or _by_himself(one) != _by_himself(other):
        return True
    if one_group(one, one.frame.doers, other, other.frame.doers, before):
        return False
    return _named_apart(one, other) or _of_kinds_apart(one, other)


def _by_himself(told: Outcome) -> bool:
    """Whether it was done by the one to whom it was done: "shot himself"."""
    return told.theme == told.frame.doers


def _kin(one: Outcome, other: Outcome) -> bool:
    """Whether the one doer is told by his relation to the other: "Reed's wife", "Reed himself"."""
    ours, theirs = one.statement.weighing(one.frame.doers), other.statement.weighing(other.frame.doers)
    if not ours or not theirs or not relation_of(one.statement.tokens[ours[-1]].lemma):
        return False
    named = other.statement.named(theirs)
    whose = frozenset().union(*(one.statement.keys[i] for i in one.statement.named(ours)))
    return bool(named) and named[-1] == theirs[-1] and other.statement.share(named, whose) >= 1


def _named_apart(one: Outcome, other: Outcome) -> bool:
    """Whether both are named, are of one sort, and neither sentence names the other's."""
    here, there = _name(one), _name(other)
    if here is None or there is None or _acts(one) != _acts(other) or not _strangers(here, there):
        return False
    if SORTS[here.kind] != SORTS[there.kind] and not _acts(one):
        return False
    return not (_forms(here) & _all_named(other.statement) or _forms(there) & _all_named(one.statement))


def _strangers(here: Name, there: Name) -> bool:
    """Whether neither name may be short for the other: "Norhaven", "Norhaven Steel"; "NS"."""
    ours, theirs = here.key.split(), there.key.split()
    short = "".join(word[0] for word in ours) == there.key or "".join(word[0] for word in theirs) == here.key
    return not short and ours[0] not in theirs and theirs[0] not in ours


def _forms(name: Name) -> set[str]:
    """By what one may be named: all keys, and the last word of a person's."""
    return {*name.keys, name.key.rpartition(" ")[2]} if name.kind == "person" else {*name.keys}


def _all_named(statement: Statement) -> set[str]:
    """All who are named in a sentence."""
    return {form for name in statement.sentence.names for form in _forms(name)}


def _name(told: Outcome) -> Name | None:
    """The name of the doer, if his group ends in it, or whose it is that acts: "a | Ruritanian | airstrike"."""
    head = _head(told)
    if head is None:
        return None
    if _acts(told):
        return _owner(told)
    at = told.statement.tokens[head].start
    return next((n for n in told.statement.sentence.names if n.span.start <= at < n.span.stop), None)


def _acts(told: Outcome) -> bool:
    """Whether the doer only acts for the one whose it is."""
    head = _head(told)
    return head is not None and told.statement.tokens[head].lemma in words(LEXICON, "acting")


def _head(told: Outcome) -> int | None:
    """The place of the last word of the doer, but for what "of" joins to a name: "| Tom Reed | of the Liberals"."""
    group, tokens = told.frame.doers[0], told.statement.tokens
    stop = next((i for i in range(group.start, group.stop) if tokens[i].norm == "of"), group.stop)
    named = told.statement.named(told.statement.weighing([Nouns(group.start, stop)]))
    if named and named[-1] == stop - 1:
        return named[-1]
    return max(told.statement.weighing([group]), default=None)


def _owner(told: Outcome) -> Name | None:
    """The one country or body whose it is that acts."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    start, stop = tokens[group.start].start, tokens[group.stop - 1].start
    owners = [n for n in told.statement.sentence.names if start <= n.span.start < stop and n.kind != "person"]
    return owners[0] if len(owners) == 1 else None


def _of_kinds_apart(one: Outcome, other: Outcome) -> bool:
    """Whether they are of sorts that exclude each other: the army and rebels, a dog and a postman."""
    here, there = _sorts(one), _sorts(other)
    if not here or not there or here & there:
        return False
    return any((a in here and b in there) or (b in here and a in there) for a, b in table(LEXICON)["apart"]["pairs"])


def _sorts(told: Outcome) -> frozenset[str]:
    """The sorts of people or beasts that the doer's words name."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    long = [n.span for n in told.statement.sentence.names if " " in n.text]  # not "the Islamic | State |"
    near = tokens[max(0, group.start - 1) : group.stop]
    lemmas = {form for t in near if not any(s.start <= t.start < s.stop for s in long) for form in (t.lemma, t.norm)}
    return frozenset(name for name, members in table(LEXICON)["sorts"].items() if not lemmas.isdisjoint(members))


def _text(told: Outcome) -> str:
    """The doer in words."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    return " ".join(t.text for t in tokens[group.start : group.stop])
