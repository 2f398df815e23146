"""Two sentences of which one says that somebody must or may do what he need not or must not do by the other."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.align.opposed import Telling, may_be_of_one_time, one_group, things_after
from contra.align.outcomes import Outcome, on_condition
from contra.align.statements import NOTHING, Statement
from contra.lexicon.load import words
from contra.model import Clash, Token

LEXICON = "align_duties"
ALL = 0.99
REACH = 7  # words from what binds somebody to the deed
KINDS = ("must", "may", "forbidden")
TURNED = {"must": "need not", "may": "forbidden", "forbidden": "may"}
LEADING = {"must": "to", "may": "to", "forbidden": "from"}
EXCLUDING = ({"must", "need not"}, {"must", "forbidden"}, {"may", "forbidden"})


class Duty(Struct, frozen=True, eq=False):
    """What somebody must, may, need not or must not do."""

    kind: str
    told: Outcome  # the clause, and who is bound
    deed: int
    things: tuple[Nouns, ...]  # what it is done to

    @property
    def scope(self) -> list[int]:
        """The places of the words that weigh after the deed."""
        statement, start = self.told.statement, self.deed + 1
        tokens = statement.tokens
        stop = next((i for i in range(start, len(tokens)) if tokens[i].tag in ".W"), len(tokens))
        return [i for i in statement.read.weighing if start <= i < stop]


def at_odds(here: Telling, there: Telling) -> Clash | None:
    """The duty of the one sentence that the other excludes."""
    ours = duties(here.statement)
    theirs = duties(there.statement) if ours else ()
    if not theirs or not may_be_of_one_time(here.statement, there.statement):
        return None
    for one in ours:
        for other in theirs:
            if {one.kind, other.kind} in EXCLUDING and _of_one(one, other, here, there):
                return Clash("polarity", one.deed, other.deed)
    return None


@cache
def binding() -> frozenset[str]:
    """All words that tell of duties, as they are spelt or known."""
    keys = (*KINDS, "must_modals", "may_modals", "nouns")
    return frozenset().union(*(words(LEXICON, key) for key in keys))


def duties(statement: Statement) -> tuple[Duty, ...]:
    """The duties that a sentence tells as a fact and without a condition; kept on it."""
    kept = vars(statement)
    if "duties" not in kept:
        told = {t.norm for t in statement.tokens}
        bound = not told & (words(LEXICON, "conditions") | {"?"})
        kept["duties"] = tuple(_read(statement)) if bound else ()
    found: tuple[Duty, ...] = kept["duties"]
    return found


def _read(statement: Statement) -> Iterator[Duty]:
    tokens = statement.tokens
    for frame in statement.frames:
        kind, deed = _by_modal(tokens, frame) or _by_word(tokens, frame) or ("", 0)
        if kind and not on_condition(tokens, frame.verbs):
            told = Outcome(statement, frame, NOTHING, _who(tokens, frame, deed))
            yield Duty(kind, told, deed, things_after(tokens, deed))


def _by_modal(tokens: Sequence[Token], frame: Frame) -> tuple[str, int] | None:
    """What a modal tells, and the deed: "must | wear"; not "may | be", "must have | worn"."""
    verbs = frame.verbs
    group = {t.norm for t in tokens[verbs.start : verbs.main]}
    if verbs.passive or tokens[verbs.main].lemma in ("be", "have") or "have" in group:
        return None
    negated = frame.negated or "cannot" in group
    if not group.isdisjoint(words(LEXICON, "must_modals")):
        return ("forbidden" if negated else "must"), verbs.main
    allowing = not group.isdisjoint(words(LEXICON, "may_modals"))
    return (("forbidden" if negated else "may"), verbs.main) if allowing else None


def _by_word(tokens: Sequence[Token], frame: Frame) -> tuple[str, int] | None:
    """What a verb, adjective or noun tells, and the deed: "are required to | wear", "is free to | leave"."""
    at, kind = _binding_word(tokens, frame)
    deed = _deed_after(tokens, at, kind) if kind and not frame.open else None
    if deed is None:
        return None
    turned = frame.negated or tokens[at - 1].norm == "no"  # "under | no | obligation"
    if [t.norm for t in tokens[deed - 2 : deed]] == ["not", "to"]:
        return ("forbidden", deed) if kind == "must" and not turned else None  # "was ordered not to | leave"
    return (TURNED[kind] if turned else kind), deed


def _binding_word(tokens: Sequence[Token], frame: Frame) -> tuple[int, str]:
    """Where the word stands that binds or frees, and how; "" where none does."""
    verbs = frame.verbs
    reach = range(verbs.stop, min(verbs.stop + 3, len(tokens))) if tokens[verbs.main].lemma == "be" else (verbs.main,)
    return next(((i, kind) for i in reach if (kind := _kind_of(tokens[i]))), (0, ""))


def _kind_of(token: Token) -> str:
    """Whether a word tells that somebody must, may or must not."""
    told = {token.lemma, token.norm}
    if told & words(LEXICON, "nouns"):
        return "must"
    return next((kind for kind in KINDS if told & words(LEXICON, kind)), "")


def _deed_after(tokens: Sequence[Token], at: int, kind: str) -> int | None:
    """The deed that follows what binds somebody to it: "requires women to | wear", "need not | wear"."""
    if tokens[at].lemma == "need" and tokens[at + 1].norm == "not":
        return at + 2
    for i in range(at + 1, min(at + REACH, len(tokens) - 1)):
        if tokens[i].norm == LEADING[kind] and tokens[i + 1].norm.isalpha():
            return i + 1
        if tokens[i].tag in ".WV":
            return i if tokens[at].lemma == "let" and tokens[i].tag == "V" else None
    return None


def _who(tokens: Sequence[Token], frame: Frame, deed: int) -> tuple[Nouns, ...]:
    """Who is bound: the object of "requires | women | to wear", else of whom it is told."""
    verbs = frame.verbs
    if verbs.passive:
        return tuple(n for n in frame.others if n.stop <= verbs.start and not n.preposition)
    bound = tuple(n for n in frame.others if not n.preposition and verbs.stop <= n.start and n.stop < deed)
    return bound[:1] if tokens[verbs.main].lemma != "be" and bound else frame.doers


def _of_one(one: Duty, other: Duty, here: Telling, there: Telling) -> bool:
    """Whether the same ones are bound to the same deed, done to the same."""
    mine, theirs = one.told.statement, other.told.statement
    if mine.keys[one.deed].isdisjoint(theirs.keys[other.deed]) or bool(one.things) != bool(other.things):
        return False
    before = here.before(), there.before()
    if not one_group(one.told, one.told.theme, other.told, other.told.theme, before):
        return False
    if one.things and not one_group(one.told, one.things, other.told, other.things, before):
        return False
    strange = mine.share(one.scope, theirs.all | before[1]) < ALL
    return not (strange and theirs.share(other.scope, mine.all | before[0]) < ALL)
