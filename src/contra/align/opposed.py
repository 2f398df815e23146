"""A headline and its text that tell of one and the same what excludes each other: it held, it gave way."""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from contra.align.groups import Nouns
from contra.align.outcomes import LEXICON, Outcome, following, outcomes, sides_told
from contra.align.statements import Keys, Statement
from contra.lexicon.load import words
from contra.lexicon.opposites import opposite

ALL = 0.99
YEAR = 4  # digits
PERSONAL = frozenset({"he", "her", "him", "it", "she", "them", "they"})


class Telling(Struct, frozen=True, eq=False):
    """A sentence, and what is told before it."""

    statement: Statement
    before: Callable[[], Keys]


def opposed(headline: Statement, text: Sequence[Statement]) -> Statement | None:
    """The sentence of the text of which a clause excludes one of the headline."""
    ours = outcomes(headline)
    if any(_told_too(one, each) for one in ours for each in text):
        return None
    before = headline.all, frozenset().union(*(each.all for each in text))
    return next((each for each in text if _excludes(headline, each, before)), None)


def _excludes(headline: Statement, other: Statement, before: tuple[Keys, Keys]) -> bool:
    """Whether a sentence tells the opposite of the same, and of no other time."""
    if not opposite(sides_told(headline), sides_told(other)) or not may_be_of_one_time(headline, other):
        return False
    pairs = ((one, each) for one in outcomes(headline) for each in outcomes(other))
    return any(_exclude(one, each) and _of_one(one, each, before) for one, each in pairs)


def may_be_of_one_time(here: Statement, there: Statement) -> bool:
    """Whether neither tells how it was before, nor of another year: "was once open", "had initially been shut"."""
    ours, theirs = _years(here), _years(there)
    return ours is not None and ours == theirs


def _years(statement: Statement) -> frozenset[str] | None:
    """The years in which something is told to have been; None where it was so once; kept on the statement."""
    kept = vars(statement)
    if "years" not in kept:
        once = any(t.norm in words(LEXICON, "once") for t in statement.tokens)
        kept["years"] = None if once else _years_told(statement)
    found: frozenset[str] | None = kept["years"]
    return found


def _years_told(statement: Statement) -> frozenset[str]:
    """The years in which something is told to have been: "in 2011", not "since 2008"."""
    before = {two.start: one.norm for one, two in pairwise(statement.tokens)}
    years = (time for time in statement.sentence.times if len(time.value) == YEAR and time.value.isdigit())
    return frozenset(time.value for time in years if before.get(time.span.start) == "in")


def _exclude(one: Outcome, other: Outcome) -> bool:
    """Whether both cannot be: opposite things are told, and neither is negated."""
    return opposite(one.sides, other.sides) and not (one.frame.negated or other.frame.negated)


def _told_too(one: Outcome, other: Statement) -> bool:
    """Whether the text bears the headline out as well: "was shut on Monday and reopened on Tuesday"."""
    heads = [i for group in one.theme for i in _heads(one.statement, group)]
    known = frozenset().union(*(one.statement.keys[i] for i in heads))
    return any(not each.frame.negated and each.sides & one.sides and _names(each, known) for each in outcomes(other))


def _names(told: Outcome, known: Keys) -> bool:
    """Whether it is told of who or what is known so, or of a pronoun."""
    tokens = told.statement.tokens
    pronoun = any(tokens[n.start].norm in PERSONAL for n in told.theme)
    return pronoun or not known.isdisjoint(told.statement.of(told.theme))


def _of_one(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether both are told of the same, and of the same doer where it matters who does it."""
    if not one_group(one, one.theme, other, other.theme, before) or _elsewhere(one, other, before):
        return False
    if not _one_deed_follows(one, other):
        return False
    minding = words(LEXICON, "of_doer_and_object")
    if opposite(one.sides - minding, other.sides) or opposite(one.sides, other.sides - minding):
        return True
    return _done_alike(one, other) and one_group(one, one.frame.doers, other, other.frame.doers, before)


def _done_alike(one: Outcome, other: Outcome) -> bool:
    """Whether both tell to what it is done, or neither does: not "declined to say more"."""
    here, there = (each.frame.verbs.passive or each.theme != each.frame.doers for each in (one, other))
    return here == there


def _one_deed_follows(one: Outcome, other: Outcome) -> bool:
    """Whether what each leads to is the same, if anything: "was allowed | to return", "was banned | from leaving"."""
    here, there = (following(each.statement, each.frame) for each in (one, other))
    return not (here or there) or not here.isdisjoint(there)


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
    if known[0].isdisjoint(known[1]) or _partial(one.statement, here) != _partial(other.statement, there):
        return False
    return not (_strange(one, here, other, before[1]) and _strange(other, there, one, before[0]))


def _meant(told: Outcome, group: Nouns, other: Outcome, heads: list[int]) -> bool:
    """Whether a pronoun may stand for the other's: "| it | stayed shut" after the crossing was told."""
    tokens = told.statement.tokens
    if not heads or tokens[group.start].norm not in PERSONAL or group.stop - group.start > 1:
        return False
    earlier = frozenset().union(*told.statement.keys[: group.start])
    return other.statement.share(heads, earlier) >= ALL


def _heads(statement: Statement, group: Nouns) -> list[int]:
    """The last word, but for what "of" joins, and of a name all words."""
    stop = next((i for i in range(group.start, group.stop) if statement.tokens[i].norm == "of"), group.stop)
    weighing = statement.weighing([Nouns(group.start, stop)])
    named = statement.named(weighing)
    return named if weighing and weighing[-1] in named else weighing[-1:]


def _partial(statement: Statement, group: Nouns) -> frozenset[str]:
    """The words by which only some are meant, and figures: "| another | nurse", "| three | bridges"."""
    tokens = takewhile(lambda t: t.norm != "of", statement.tokens[group.start : group.stop])
    return frozenset(t.lemma for t in tokens if t.tag == "#" or t.norm in words(LEXICON, "partial"))


def _strange(one: Outcome, group: Nouns, other: Outcome, before: Keys) -> bool:
    """Whether some word of a group is not known on the other side: "the | north | runway"."""
    return one.statement.share(one.statement.weighing([group]), other.statement.all | before) < ALL


def _elsewhere(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether each clause names what the other sentence does not know: "in Lorne", "in Dunmore"."""
    here = one.statement.share(one.statement.named(one.clause), other.statement.all | before[1]) < ALL
    return here and other.statement.share(other.statement.named(other.clause), one.statement.all | before[0]) < ALL
