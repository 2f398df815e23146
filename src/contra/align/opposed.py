"""Two sentences that tell of one and the same what excludes each other: it held here, it gave way there."""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from contra.align.causes import cause_told
from contra.align.groups import Nouns, noun_groups
from contra.align.outcomes import LEXICON, Outcome, following, outcomes, sides_told
from contra.align.statements import Keys, Statement
from contra.lexicon.load import words
from contra.lexicon.opposites import opposite
from contra.model import Clash, Token

ALL = 0.99
AFTER = 7  # words from a deed to what it is done to
YEAR = 4  # digits
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
PERSONAL = frozenset({"he", "her", "him", "it", "she", "them", "they"})


class Telling(Struct, frozen=True, eq=False):
    """A sentence, what is told before it, all that its article tells, and by what its speaker is known."""

    statement: Statement
    before: Callable[[], Keys]
    article: Callable[[], list[Statement]]
    speaker: Callable[[], Keys] = frozenset
    about_it: bool = False  # whether headline and text of one article, so that "the girl" is one
    at_home: bool = False  # whether two sources of one article, so that "the girl" is one


def opposed(here: Telling, there: Telling) -> Clash | None:
    """How a clause of the one sentence excludes one of the other."""
    told = sides_told(here.statement) if may_be_of_one_time(here.statement, there.statement) else None
    if not told or not opposite(told, sides_told(there.statement)):
        return None
    before = here.before(), there.before()
    ours, theirs = outcomes(here.statement), outcomes(there.statement)
    for one in ours:
        for other in theirs:
            if (
                _may(one, other, here)
                and _exclude(one, other)
                and _of_one(one, other, before)
                and not _told_too(one, other, here, there)
            ):
                return _clash(one, other)
    return None


def _may(one: Outcome, other: Outcome, here: Telling) -> bool:
    """Whether two clauses may be of one thing and one time; two sources of one article speak of that of its news."""
    if here.about_it:
        return True
    if here.at_home and not (one.statement.sentence.times or other.statement.sentence.times):
        return _is_ahead(one) == _is_ahead(other)
    return _of_one_time(one, other) and (here.at_home or not _vague(one, other))


def _clash(one: Outcome, other: Outcome) -> Clash:
    """The clash of two clauses, with what each puts the thing down to where both do."""
    told = [cause_told(each.statement.tokens, each.frame) for each in (one, other)]
    left, right = told if all(told) else ("", "")
    return Clash("polarity", one.at, other.at, left, right, denies=other.frame.negated - one.frame.negated)


def may_be_of_one_time(here: Statement, there: Statement) -> bool:
    """Whether neither tells how it was before, nor of another year: "was once open", "had initially been shut"."""
    ours, theirs = years(here), years(there)
    return ours is not None and ours == theirs


def years(statement: Statement) -> frozenset[str] | None:
    """The years in which something is told to have been; None where it was so once; kept on the statement."""
    kept = vars(statement)
    if "years" not in kept:
        once = any(t.norm in words(LEXICON, "once") for t in statement.tokens) or at_first(statement)
        kept["years"] = None if once else _years_told(statement)
    found: frozenset[str] | None = kept["years"]
    return found


def at_first(statement: Statement) -> bool:
    """Whether it tells how it was "at first"."""
    return any(one.norm == "at" and other.norm == "first" for one, other in pairwise(statement.tokens))


def _years_told(statement: Statement) -> frozenset[str]:
    """The years in which something is told to have been: "in 2011", not "since 2008"."""
    before = {two.start: one.norm for one, two in pairwise(statement.tokens)}
    years = (time for time in statement.sentence.times if len(time.value) == YEAR and time.value.isdigit())
    return frozenset(time.value for time in years if before.get(time.span.start) == "in")


def _exclude(one: Outcome, other: Outcome) -> bool:
    """Whether both cannot be: opposite things are told, and neither is negated."""
    return opposite(one.sides, other.sides) and not (one.frame.negated or other.frame.negated)


def _of_one_time(one: Outcome, other: Outcome) -> bool:
    """Whether the states do not pass into each other, or are told of one time."""
    if _is_ahead(one) != _is_ahead(other) and (_is_past(one) or _is_past(other)):
        return False  # "will be killed", "was seen alive"
    lasting = lasts(one.sides, other.sides) or told_of_one_day(one.statement, other.statement)
    return lasting or (_is_now(one) and _is_now(other)) or (_is_ahead(one) and _is_ahead(other))


def lasts(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether classes exclude each other of which one, at least, does not pass into the other in time."""
    passing = words(LEXICON, "passing")
    return opposite(here - passing, there) or opposite(here, there - passing)


def _is_ahead(told: Outcome) -> bool:
    """Whether it is told as something to come."""
    return tells_ahead(told.statement.tokens[told.frame.verbs.start : told.at])


def tells_ahead(verbs: Sequence[Token]) -> bool:
    """Whether verbs tell of something to come: "| will | reopen"."""
    return any(t.norm in words(LEXICON, "ahead") for t in verbs)


def _is_past(told: Outcome) -> bool:
    """Whether it is told as something past: "was", "resigned"; not "has resigned"."""
    first = told.statement.tokens[told.frame.verbs.start]
    past = first.norm != first.lemma and not first.norm.endswith("s") and first.tag == "V"
    return first.norm in ("did", "had", "was", "were") or (past and first.norm not in words(LEXICON, "present"))


def _is_now(told: Outcome) -> bool:
    """Whether it is told as being so now: "is closed", "remains open"."""
    return told.statement.tokens[told.frame.verbs.start].norm in words(LEXICON, "present")


def told_of_one_day(one: Statement, other: Statement) -> bool:
    """Whether both tell the time, and the same: what is open on Monday may be shut on Tuesday."""
    times = [(a, b) for a in one.sentence.times for b in other.sentence.times]
    return any(a.value.startswith(b.value) or b.value.startswith(a.value) or a.contains(b) for a, b in times)


def _told_too(one: Outcome, other: Outcome, here: Telling, there: Telling) -> bool:
    """Whether either article tells the other's side as well: "was shut on Monday and reopened on Tuesday"."""
    return _tells_side(here, other, one) or _tells_side(there, one, other)


def _tells_side(told: Telling, rival: Outcome, own: Outcome) -> bool:
    """Whether an article tells what it otherwise excludes."""
    sides = frozenset(side for side in rival.sides if opposite(frozenset((side,)), own.sides))
    heads = [i for group in rival.theme for i in _heads(rival.statement, group)]
    known = frozenset().union(*(rival.statement.keys[i] for i in heads))
    return any(
        not each.frame.negated and each.sides & sides and _names(each, known)
        for statement in told.article()
        for each in outcomes(statement)
    )


def _names(told: Outcome, known: Keys) -> bool:
    """Whether it is told of who or what is known so, or of a pronoun."""
    tokens = told.statement.tokens
    pronoun = any(tokens[n.start].norm in PERSONAL for n in told.theme)
    return pronoun or not known.isdisjoint(told.statement.of(told.theme))


def _of_one(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether both are told of the same, and of the same doer where it matters who does it."""
    if of_somebodys(one.statement, one.theme) != of_somebodys(other.statement, other.theme):
        return False
    if not one_group(one, one.theme, other, other.theme, before) or _elsewhere(one, other, before):
        return False
    if not one_deed_follows(one, other):
        return False
    minding = words(LEXICON, "of_doer_and_object")
    if opposite(one.sides - minding, other.sides) or opposite(one.sides, other.sides - minding):
        return True
    here, there = one.frame.doers, other.frame.doers
    unknown = not (here and there) and (one.frame.verbs.passive or other.frame.verbs.passive)
    if not _done_alike(one, other):
        return False
    return unknown or one_group(one, here, other, there, before)


def of_somebodys(statement: Statement, groups: Sequence[Nouns]) -> bool:
    """Whether somebody is told of who only belongs to a person: "| Tom Reed's brother | resigned"."""
    tokens = statement.tokens
    owners = {n.span.stop for n in statement.sentence.names if n.kind == "person"}
    places = [i for n in groups for i in range(n.start + 1, n.stop)]
    return any(tokens[i].norm in POSSESSIVES and tokens[i - 1].stop in owners for i in places)


def _done_alike(one: Outcome, other: Outcome) -> bool:
    """Whether both tell to what it is done, or neither does: not "declined to say more"."""
    here, there = (each.frame.verbs.passive or each.theme != each.frame.doers for each in (one, other))
    return here == there


def one_deed_follows(one: Outcome, other: Outcome) -> bool:
    """Whether the same follows, if anything: not "was allowed | to bring a phone", "was banned | from taking it"."""
    here, there = (following(each.statement, each.frame) for each in (one, other))
    if here is None or there is None:
        return here is there
    if one.statement.keys[here].isdisjoint(other.statement.keys[there]):
        return False
    things = [_things_after(each.statement.tokens, at) for each, at in ((one, here), (other, there))]
    return not all(things) or one_group(one, things[0], other, things[1], (frozenset(), frozenset()))


def _things_after(tokens: Sequence[Token], deed: int) -> tuple[Nouns, ...]:
    """What a deed is done to: "to bring | a phone | to school"."""
    return tuple(n for n in noun_groups(tokens, deed + 1, min(deed + AFTER, len(tokens))) if not n.preposition)[:1]


def one_group(
    one: Outcome, here: Sequence[Nouns], other: Outcome, there: Sequence[Nouns], before: tuple[Keys, Keys]
) -> bool:
    """Whether two noun groups may name the same."""
    return any(_may_be_one(one, ours, other, theirs, before) for ours in here for theirs in there)


def _may_be_one(one: Outcome, here: Nouns, other: Outcome, there: Nouns, before: tuple[Keys, Keys]) -> bool:
    ours, theirs = _heads(one.statement, here), _heads(other.statement, there)
    if not ours or not theirs:
        return _meant(one, here, other, theirs) or _meant(other, there, one, ours)
    known = [frozenset().union(*(o.statement.keys[i] for i in heads)) for o, heads in ((one, ours), (other, theirs))]
    if known[0].isdisjoint(known[1]) or not _as_many(_partial(one.statement, here), _partial(other.statement, there)):
        return False
    return not (_strange(one, here, other, before[1]) and _strange(other, there, one, before[0]))


def _vague(one: Outcome, other: Outcome) -> bool:
    """Whether nothing but a word for anybody is shared: "the man", "people"."""
    ours, theirs = one.statement.weighing(one.theme), other.statement.of(other.theme)
    shared = [i for i in ours if not one.statement.keys[i].isdisjoint(theirs)]
    return bool(shared) and all(one.statement.tokens[i].lemma in words(LEXICON, "vague") for i in shared)


def _meant(told: Outcome, group: Nouns, other: Outcome, heads: list[int]) -> bool:
    """Whether a pronoun may stand for the other's: "| it | stayed shut" after the crossing was told."""
    tokens = told.statement.tokens
    if not heads or tokens[group.start].norm not in PERSONAL or group.stop - group.start > 1:
        return False
    earlier = frozenset().union(*told.statement.keys[: group.start])
    return other.statement.share(heads, earlier) >= ALL


def _heads(statement: Statement, group: Nouns) -> list[int]:
    """The last word, but for what "of" joins, and of a name all words: "the | maker | of it", "lots of | it |"."""
    stop = next((i for i in range(group.start, group.stop) if statement.tokens[i].norm == "of"), group.stop)
    if group.start < stop < group.stop and _counts(statement.tokens[stop - 1]):
        return _heads(statement, Nouns(stop + 1, group.stop))
    weighing = statement.weighing([Nouns(group.start, stop)])
    named = statement.named(weighing)
    return named if weighing and weighing[-1] in named else weighing[-1:]


def _counts(token: Token) -> bool:
    """Whether a word before "of" only tells how many: "| three | of the hostages"."""
    return token.tag == "#" or token.norm in words(LEXICON, "amounts") | words(LEXICON, "partial")


def _partial(statement: Statement, group: Nouns) -> frozenset[str]:
    """The words by which only some are meant, and figures: "| another | nurse", "| three | bridges"."""
    tokens = takewhile(lambda t: t.norm != "of", statement.tokens[group.start : group.stop])
    sums = [q.span for q in statement.sentence.quantities if q.unit]  # "the | 5.5 percent | offer"
    counts = (t for t in tokens if not any(s.start <= t.start < s.stop for s in sums))
    return frozenset(t.lemma for t in counts if t.tag == "#" or t.norm in words(LEXICON, "partial"))


def _as_many(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether as many are meant, or on one side all: "all tickets are sold", "3,000 tickets are left"."""
    return one == other or not words(LEXICON, "whole").isdisjoint(one | other)


def _strange(one: Outcome, group: Nouns, other: Outcome, before: Keys) -> bool:
    """Whether some word of a group is not known on the other side: "the | north | runway"."""
    told = [i for i in one.statement.weighing(_with_joined(one, group)) if not _owns(one.statement, i)]
    return one.statement.share(told, other.statement.all | before) < ALL


def _owns(statement: Statement, i: int) -> bool:
    """Whether a word without a name only tells whose it is: "the | employers' | offer"."""
    after = statement.tokens[i + 1].norm if i + 1 < len(statement.tokens) else ""
    return after in POSSESSIVES and not statement.named([i])


def _with_joined(told: Outcome, group: Nouns) -> list[Nouns]:
    """A group before the verb with what prepositions join to it: "| tickets | for the derby | are sold out"."""
    start = told.frame.verbs.start
    joined = noun_groups(told.statement.tokens, group.stop, start) if group.stop < start else []
    found = [group]
    for each in joined:
        if each.preposition and each.start == found[-1].stop + 1:
            found.append(each)
    return found


def _elsewhere(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether each clause names what the other sentence does not know: "in Lorne", "in Dunmore"."""
    here = one.statement.share(one.statement.named(one.clause), other.statement.all | before[1]) < ALL
    return here and other.statement.share(other.statement.named(other.clause), one.statement.all | before[0]) < ALL
