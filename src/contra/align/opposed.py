"""Two sentences that tell of one and the same what excludes each other: it held here, it gave way there."""

from collections.abc import Sequence

from contra.align.groups import Nouns
from contra.align.outcomes import LEXICON, Outcome, outcomes
from contra.align.statements import Keys, Statement
from contra.lexicon.load import words
from contra.lexicon.opposites import opposite
from contra.model import Clash

ALL = 0.99
PERSONAL = frozenset({"he", "her", "him", "it", "she", "them", "they"})


def opposed(here: Statement, there: Statement, before: tuple[Keys, Keys]) -> Clash | None:
    """How a clause of the one sentence excludes one of the other; ``before`` is what is told before each."""
    if not may_be_of_one_time(here, there):
        return None
    ours, theirs = outcomes(here), outcomes(there)
    for one in ours:
        for other in theirs:
            if _exclude(one, other) and _of_one(one, other, before) and not _told_too(one, other, ours, theirs):
                return Clash("polarity", one.at, other.at, denies=other.frame.negated - one.frame.negated)
    return None


def may_be_of_one_time(here: Statement, there: Statement) -> bool:
    """Whether neither tells how it was before: "was once open", "had initially been shut"."""
    return not any(t.norm in words(LEXICON, "once") for each in (here, there) for t in each.tokens)


def _exclude(one: Outcome, other: Outcome) -> bool:
    """Whether both cannot be: opposite things are told, and neither is negated."""
    return opposite(one.sides, other.sides) and not (one.frame.negated or other.frame.negated)


def _told_too(one: Outcome, other: Outcome, ours: Sequence[Outcome], theirs: Sequence[Outcome]) -> bool:
    """Whether either sentence tells the other's side as well: "was shut on Monday and reopened on Tuesday"."""
    here = any(each is not one and each.sides & other.sides for each in ours)
    return here or any(each is not other and each.sides & one.sides for each in theirs)


def _of_one(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether both are told of the same, and of the same doer where it matters who does it."""
    if not one_group(one, one.theme, other, other.theme, before) or _elsewhere(one, other, before):
        return False
    minding = words(LEXICON, "of_doer_and_object")
    if opposite(one.sides - minding, other.sides) or opposite(one.sides, other.sides - minding):
        return True
    return one_group(one, one.frame.doers, other, other.frame.doers, before)


def one_group(
    one: Outcome, here: Sequence[Nouns], other: Outcome, there: Sequence[Nouns], before: tuple[Keys, Keys]
) -> bool:
    """Whether two noun groups may name the same."""
    return any(_may_be_one(one, ours, other, theirs, before) for ours in here for theirs in there)


def _may_be_one(one: Outcome, here: Nouns, other: Outcome, there: Nouns, before: tuple[Keys, Keys]) -> bool:
    ours, theirs = _heads(one.statement, here), _heads(other.statement, there)
    if not ours or not theirs:
        return _meant(one, here, other, theirs, before[0]) or _meant(other, there, one, ours, before[1])
    known = [frozenset().union(*(o.statement.keys[i] for i in heads)) for o, heads in ((one, ours), (other, theirs))]
    if known[0].isdisjoint(known[1]) or _partial(one.statement, here) != _partial(other.statement, there):
        return False
    return not (_strange(one, here, other, before[1]) and _strange(other, there, one, before[0]))


def _meant(told: Outcome, group: Nouns, other: Outcome, heads: list[int], before: Keys) -> bool:
    """Whether a pronoun may stand for the other's: "| it | stayed shut" after the crossing was told."""
    tokens = told.statement.tokens
    if not heads or tokens[group.start].norm not in PERSONAL or group.stop - group.start > 1:
        return False
    earlier = frozenset().union(before, *told.statement.keys[: group.start])
    return other.statement.share(heads, earlier) >= ALL


def _heads(statement: Statement, group: Nouns) -> list[int]:
    """The last word, but for what "of" joins, and of a name all words."""
    stop = next((i for i in range(group.start, group.stop) if statement.tokens[i].norm == "of"), group.stop)
    weighing = statement.weighing([Nouns(group.start, stop)])
    named = statement.named(weighing)
    return named if weighing and weighing[-1] in named else weighing[-1:]


def _partial(statement: Statement, group: Nouns) -> frozenset[str]:
    """The words by which only some are meant, and figures: "| another | nurse", "| three | bridges"."""
    tokens = statement.tokens[group.start : group.stop]
    return frozenset(t.lemma for t in tokens if t.tag == "#" or t.norm in words(LEXICON, "partial"))


def _strange(one: Outcome, group: Nouns, other: Outcome, before: Keys) -> bool:
    """Whether some word of a group is not known on the other side: "the | north | runway"."""
    return one.statement.share(one.statement.weighing([group]), other.statement.all | before) < ALL


def _elsewhere(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether each clause names what the other sentence does not know: "in Lorne", "in Dunmore"."""
    here = one.statement.share(one.statement.named(one.clause), other.statement.all | before[1]) < ALL
    return here and other.statement.share(other.statement.named(other.clause), one.statement.all | before[0]) < ALL
