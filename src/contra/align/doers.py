"""The same thing done to the same one, told of two doers of whom only one can have done it."""

from functools import cache

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.align.opposed import Telling, may_be_of_one_time, one_group
from contra.align.outcomes import Outcome, object_of
from contra.align.statements import Keys, Statement
from contra.lexicon.load import table
from contra.lexicon.opposites import relation_of
from contra.model import Clash, Name

LEXICON = "align_doers"
EXPLETIVE = frozenset({"it"})
KINDS = frozenset({"country", "organisation", "person"})


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


@cache
def deeds_of(lemma: str) -> frozenset[str]:
    """The kinds of deeds, done to one thing by one only, that a verb tells."""
    return frozenset(name for name, members in table(LEXICON)["deeds"].items() if lemma in members)


@cache
def doing() -> frozenset[str]:
    """All verbs that tell such deeds."""
    return frozenset().union(*table(LEXICON)["deeds"].values())


def _deeds(statement: Statement) -> tuple[Outcome, ...]:
    """The clauses that tell who did such a deed to what, each with what it was done to; kept on the statement."""
    kept = vars(statement)
    if "deeds" not in kept:
        kept["deeds"] = tuple(filter(None, (_deed(statement, frame) for frame in statement.frames)))
    found: tuple[Outcome, ...] = kept["deeds"]
    return found


def _deed(statement: Statement, frame: Frame) -> Outcome | None:
    """The deed of a clause, where it is told as a fact."""
    kinds = deeds_of(statement.tokens[frame.verbs.main].lemma)
    if not kinds or frame.negated or frame.open or not (frame.verbs.finite or frame.verbs.passive):
        return None
    doers, theme = _doers(statement, frame), _theme(statement, frame)
    if not doers or not theme:
        return None
    return Outcome(statement, Frame(frame.verbs, doers, frame.others, negated=False, open=False), kinds, theme)


def _theme(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """To what it was done."""
    if frame.verbs.passive:
        return tuple(n for n in frame.others if n.stop <= frame.verbs.start and not n.preposition)
    done_to = object_of(statement.tokens, frame)
    return () if done_to is None else (done_to,)


def _doers(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """Who did it: also the one picked out: "it was | a postman | who pulled him out"."""
    tokens = statement.tokens
    if not any(tokens[n.start].norm in EXPLETIVE for n in frame.doers):
        return frame.doers[-1:]
    before = [f for f in statement.frames if f.verbs.stop <= frame.verbs.start]
    picked = before[-1].target[-1:] if before and tokens[before[-1].verbs.main].lemma == "be" else ()
    return tuple(n for n in picked if n.start > before[-1].verbs.main)


def _one_deed(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether the same kind of deed is done to the same, and more than that is told by both."""
    if one.sides.isdisjoint(other.sides) or not one_group(one, one.theme, other, other.theme, before):
        return False
    if _qualities(one) != _qualities(other):
        return False
    themes = one.statement.weighing(one.theme)
    told = {one.at, *themes, *one.statement.weighing(one.frame.doers)}
    around = [i for i in one.statement.content if i not in told]
    closer = one.statement.share(themes, other.statement.of(other.theme)) >= 1 and len(themes) > 1
    return closer or any(not one.statement.keys[i].isdisjoint(other.statement.all) for i in around)


def _qualities(told: Outcome) -> frozenset[str]:
    """The words that tell which one it was done to: "the | first | goal"."""
    tokens = told.statement.tokens
    return frozenset(tokens[i].norm for n in told.theme for i in range(n.start, n.stop) if tokens[i].tag in "#GJ")


def _excluded(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether either doer is another than the other's: by name, by kind, or as the kin of the other."""
    if _kin(one, other) or _kin(other, one):
        return True
    if one_group(one, one.frame.doers, other, other.frame.doers, before):
        return False
    return _named_apart(one, other) or _of_kinds_apart(one, other)


def _kin(one: Outcome, other: Outcome) -> bool:
    """Whether the one doer is told by his relation to the other: "Reed's wife", "Reed himself"."""
    ours, theirs = one.statement.weighing(one.frame.doers), other.statement.weighing(other.frame.doers)
    if not ours or not theirs or not relation_of(one.statement.tokens[ours[-1]].lemma):
        return False
    named = other.statement.named(theirs)
    whose = frozenset().union(*(one.statement.keys[i] for i in one.statement.named(ours)))
    return bool(named) and named[-1] == theirs[-1] and other.statement.share(named, whose) >= 1


def _named_apart(one: Outcome, other: Outcome) -> bool:
    """Whether both are named, are of one kind, and neither sentence names the other's."""
    here, there = _name(one), _name(other)
    if here is None or there is None or here.kind != there.kind or here.kind not in KINDS:
        return False
    ours = {key for n in one.statement.sentence.names for key in (*n.keys, n.key.rpartition(" ")[2])}
    theirs = {key for n in other.statement.sentence.names for key in (*n.keys, n.key.rpartition(" ")[2])}
    return not ({here.key, here.key.rpartition(" ")[2]} & theirs or {there.key, there.key.rpartition(" ")[2]} & ours)


def _name(told: Outcome) -> Name | None:
    """The name of the doer, if his group ends in it."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    last = max((i for i in told.statement.weighing([group])), default=None)
    if last is None:
        return None
    return next((n for n in told.statement.sentence.names if n.span.start <= tokens[last].start < n.span.stop), None)


def _of_kinds_apart(one: Outcome, other: Outcome) -> bool:
    """Whether they are of sorts that exclude each other: the army and rebels, a dog and a postman."""
    here, there = _sorts(one), _sorts(other)
    if not here or not there or here & there:
        return False
    return any((a in here and b in there) or (b in here and a in there) for a, b in table(LEXICON)["apart"]["pairs"])


def _sorts(told: Outcome) -> frozenset[str]:
    """The sorts of people or beasts that the doer's words name."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    lemmas = {form for t in tokens[max(0, group.start - 1) : group.stop] for form in (t.lemma, t.norm)}
    return frozenset(name for name, members in table(LEXICON)["sorts"].items() if not lemmas.isdisjoint(members))


def _text(told: Outcome) -> str:
    """The doer in words."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    return " ".join(t.text for t in tokens[group.start : group.stop])
