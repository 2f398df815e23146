"""Two sentences of which one says, of the same one and the same thing, the opposite of the other."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from contra.align.frames import Frame
from contra.align.groups import Nouns, noun_groups
from contra.align.negating import negates
from contra.align.opposed import lasts, may_be_of_one_time, of_somebodys, one_deed_follows, tells_ahead, told_of_one_day
from contra.align.outcomes import Outcome
from contra.align.roles import voices_swapped
from contra.align.statements import Keys, Statement, predicates, sides
from contra.lexicon.load import words
from contra.lexicon.opposites import opposite, sides_of
from contra.model import Clash, Token

COVERED = 0.75  # of the words of the shorter side that the other tells, too
ALL = 0.99
FEWEST = 3  # words that weigh, from which a sentence is about one thing even where its clauses are not understood
AROUND = 8  # words between a deed and what it is done to, where clauses are not understood
REACH = 4  # words between a negating noun and what did not come about
PRONOUNS = frozenset({"he", "it", "she", "that", "they", "this"})


class Told(Struct, frozen=True, eq=False):
    """A clause of a sentence, and what is told before the sentence."""

    statement: Statement
    frame: Frame
    before: Keys


def contrary(short: Statement, long: Statement, before: Keys) -> Clash | None:
    """How the shorter sentence contradicts the longer, before which ``before`` is told."""
    frame = short.main
    if frame is None or _of_other_turns(short, long):
        return None
    told = (Told(short, each, frozenset()) for each in (frame, *short.denials))
    found = next((clash for each in told if (clash := _by_clause(each, long, before))), None)
    return found or _by_word(short, long, before)


def _of_other_turns(one: Statement, other: Statement) -> bool:
    """Whether they tell of other ones in a row: "the | first | bid", "the | second | bid"."""
    here, there = ({t.norm for t in each.tokens} & words("align_opposites", "turns") for each in (one, other))
    return bool(here and there) and here.isdisjoint(there)


def _by_clause(one: Told, long: Statement, before: Keys) -> Clash | None:
    """The clause of the longer sentence that says the opposite, where none says the same."""
    verbs = one.frame.verbs
    rest = [i for i in _words(one) if not (verbs.start <= i < verbs.stop or _carries(one, i))]
    if one.statement.share(rest, long.all | before) < COVERED:
        return None
    found = None
    for frame in long.frames:
        other = Told(long, frame, before)
        relation = _relation(one, other)
        if not relation or not _same_thing(one, other, relation) or not _followed_alike(one, other, relation):
            continue
        if (relation == "opposite") == (one.frame.negated != frame.negated):
            return None  # it says the same, too
        if not frame.open and _plain(one, other, relation) and _same_doer(one, other, relation):
            found = Clash("polarity", verbs.main, frame.verbs.main, denies=frame.negated - one.frame.negated)
    return found


def _is_ahead(told: Told) -> bool:
    """Whether it is told as something to come."""
    verbs = told.frame.verbs
    return tells_ahead(told.statement.tokens[verbs.start : verbs.main])


def _words(told: Told) -> Sequence[int]:
    """The places of the words that weigh in the sentence; of a denial of the same one beside its main clause, there."""
    main = told.statement.main
    if main is None or told.frame is main or not set(_subject(told.frame)) & set(_subject(main)):
        return told.statement.content
    groups = (*told.frame.doers, *told.frame.others)
    return [i for i in told.statement.weighing(groups) if i in told.statement.content]


def _followed_alike(one: Told, other: Told, relation: str) -> bool:
    """Whether opposite verbs lead to the same deed: not "allowed to bring phones", "banned from bringing knives"."""
    ours, theirs = (Outcome(each.statement, each.frame, frozenset(), ()) for each in (one, other))
    return relation != "opposite" or one_deed_follows(ours, theirs)


def _carries(told: Told, i: int) -> bool:
    """Whether a word after "is" tells what is said, and so may be opposed: "is | legal | in Ruritania"."""
    targets = told.frame.target[-1:] or told.frame.others[:1]
    in_target = any(n.start <= i < n.stop for n in targets) or i == told.frame.verbs.stop
    return _links(told) and in_target and bool(sides_of(told.statement.tokens[i].lemma))


def _plain(one: Told, other: Told, relation: str) -> bool:
    """Whether nothing but the clause is negated: in what is so on one side, in neither where deeds are opposite."""
    told = [each.statement for each in (one, other) if relation == "opposite" or not each.frame.negated]
    bounds = words("align_negation", "limited") | words("align_negation", "until")
    limited = any(t.norm in bounds for each in (one, other) for t in each.statement.tokens)
    by_degree = any(_by_degree(a, b) for a, b in ((one, other), (other, one)) if a.frame.negated)
    return not (limited or by_degree) and not any(_negations(each) for each in told)


def _by_degree(told: Told, other: Told) -> bool:
    """Whether it is denied only in a degree of which the other tells nothing: "did not | fully | repay the loan"."""
    verbs = told.frame.verbs
    around = {t.norm for t in told.statement.tokens[verbs.start : verbs.stop + 2]}
    degrees = words("align_negation", "degrees") | words("align_negation", "wholes")
    return not (around & degrees).issubset(t.norm for t in other.statement.tokens)


def _negations(statement: Statement) -> list[int]:
    """The places of words that negate something."""
    tokens = statement.tokens
    denying = words("align_negation", "subjects") | {"cannot"}
    return [i for i, t in enumerate(tokens) if t.norm in denying or negates(tokens, i)]


def _relation(one: Told, other: Told) -> str:
    """Whether the two clauses tell the same deed, or two that exclude each other."""
    left, right = (predicates(told.statement, told.frame) for told in (one, other))
    here, there = sides(left), sides(right)
    if opposite(here, there):
        if not may_be_of_one_time(one.statement, other.statement):
            return ""  # "landed safely", "crashed in 1998"
        if not lasts(here, there) and _is_ahead(one) != _is_ahead(other):
            return ""  # "will reopen", "was closed"
        said = one.statement.keys[one.frame.verbs.main]
        return "" if said & other.statement.all and not _links(one) else "opposite"
    light = words("align_light_verbs", "verbs") | words("align_stopwords", "words")
    return "same" if (left - light) & (right - light) or here & there else ""


def _same_thing(one: Told, other: Told, relation: str) -> bool:
    """Whether it is done to the same."""
    if relation == "opposite" and _links(one) and _links(other):
        return True  # "was a liberal thinker", "was a conservative politician"
    if one.frame.negated != other.frame.negated and not _as_broad(one, other):
        return False
    if relation == "same" and voices_swapped((one.statement, one.frame), (other.statement, other.frame)):
        return False
    heads = _heads(one.statement, one.frame)
    if not heads:
        return one.statement.share(one.statement.content, other.statement.all) >= ALL
    if relation == "opposite" and not other.frame.target and _links(one):
        return one.statement.share(heads, other.statement.all) >= ALL  # "is still mayor", "resigned on Monday"
    theirs = other.frame.doers if _in_a_state(one, other, relation) else other.frame.target or other.frame.others[:1]
    return one.statement.share(heads, other.statement.of(theirs)) >= ALL and not _of_other_kinds(one, other, theirs)


def _in_a_state(one: Told, other: Told, relation: str) -> bool:
    """Whether what is done to something here is opposed to how it is there: "was closed", "stayed open"."""
    if relation != "opposite" or other.frame.verbs.passive or not one.frame.verbs.passive:
        return False
    return not any(other.statement.tokens[i].tag in "NPX" for n in other.frame.target for i in range(n.start, n.stop))


def _of_other_kinds(one: Told, other: Told, theirs: Sequence[Nouns]) -> bool:
    """Whether either thing is told by a word that the other does not know: "the | steel | bill", "harbour |"."""
    here, there = one.statement.weighing(one.frame.others[:1]), other.statement.weighing(theirs[:1])
    return (
        one.statement.share(here, other.statement.all) < ALL and other.statement.share(there, one.statement.all) < ALL
    )


def _as_broad(one: Told, other: Told) -> bool:
    """Whether what is negated is no more special than what is told: not "no new missile was used", "missiles were"."""
    denying, telling = (one, other) if one.frame.negated else (other, one)
    narrow = denying.statement.weighing(denying.frame.others[:1])
    return denying.statement.share(narrow, telling.statement.all) >= ALL


def _heads(statement: Statement, frame: Frame) -> list[int]:
    """The words that say to what it is done."""
    weighing = statement.weighing(frame.others[:1])
    return sorted({*statement.named(weighing), *weighing[-1:]})


def _links(told: Told) -> bool:
    return told.statement.tokens[told.frame.verbs.main].lemma == "be"


def _same_doer(one: Told, other: Told, relation: str) -> bool:
    """Whether the same one does it, by name or by a pronoun after the name."""
    if of_somebodys(one.statement, _subject(one.frame)) != of_somebodys(other.statement, _subject(other.frame)):
        return False
    doers = one.statement.weighing(one.frame.doers)
    doers = one.statement.named(doers) or doers
    if not doers:
        return not one.frame.doers and (relation == "same" or one.frame.verbs.passive)
    if one.statement.share(doers, other.statement.of(other.frame.doers)) >= ALL:
        return True
    return not _links(one) and one.statement.share(doers, _introduced(other)) >= ALL


def _introduced(told: Told) -> Keys:
    """Of whom the clause may speak without the name: who is told before its verb, and for a pronoun before all."""
    tokens, start = told.statement.tokens, told.frame.verbs.start
    free = told.statement.of(n for n in noun_groups(tokens, 0, start) if not n.preposition or n.start < FEWEST)
    doers = [tokens[i].norm for n in told.frame.doers for i in range(n.start, n.stop)]
    return free | told.before if not doers or not PRONOUNS.isdisjoint(doers) else free


def _by_word(short: Statement, long: Statement, before: Keys) -> Clash | None:
    """A word whose opposite, or whose absence, stands on the other side, where all else is told there."""
    if len(short.content) <= FEWEST - 1 or any(f.negated for f in short.frames) or not _telling(short):
        return None
    for i in short.content:
        rest = [j for j in short.content if j != i]
        if short.share(rest, long.all | before) < ALL:
            continue
        at = _opposed(short, i, long, before)
        if at is not None:
            return Clash("polarity", i, at)
    return None


def _telling(short: Statement) -> bool:
    """Whether it names somebody or something."""
    return bool(short.named(short.content)) or len(short.content) > FEWEST


def _opposed(short: Statement, i: int, long: Statement, before: Keys) -> int | None:
    """Where the other side says the opposite of a word: "prevents", "an adverse | effect"."""
    word = short.tokens[i]
    here = frozenset() if _falls_short(short.tokens, i) else sides_of(word.lemma)
    if not short.keys[i].isdisjoint(long.all | before):
        return _withheld(short, i, long)
    main = short.main
    heads = _heads(short, main) if main and i == main.verbs.main else []
    one_day = told_of_one_day(short, long)
    sides = ((at, there) for at, there in _sides_told(long.tokens) if opposite(here, there))
    told = ((at, there) for at, there in sides if one_day or lasts(here, there))
    negated = set(_negations(long))
    unsure = {f.verbs.main for f in long.frames if f.open}
    certain = (at for at, _ in told if at not in unsure and negated <= {at, at + 1})
    return next((at for at in certain if _by(short, heads, long, at) and not _by_rival(short, long, at)), None)


def _by_rival(short: Statement, long: Statement, at: int) -> bool:
    """Whether somebody else is named who did the opposite: "Brandt won the case against Reed", "Reed lost it"."""
    frame = next((f for f in long.frames if f.verbs.main == at), None)
    if frame is None or short.main is None:
        return False
    if of_somebodys(short, _subject(short.main)) != of_somebodys(long, _subject(frame)):
        return True
    ours, theirs = short.named(short.weighing(short.main.doers)), long.named(long.weighing(frame.doers))
    return bool(ours and theirs) and short.share(ours, long.of(frame.doers)) == 0


def _subject(frame: Frame) -> Sequence[Nouns]:
    """Of whom a clause is told."""
    return frame.others[:1] if frame.verbs.passive else frame.doers


def _by(short: Statement, heads: list[int], long: Statement, at: int) -> bool:
    """Whether what it is done to stands near the word."""
    near = frozenset().union(*long.keys[max(0, at - AROUND) : at + AROUND])
    return bool(heads) and short.share(heads, near) >= ALL


def _sides_told(tokens: tuple[Token, ...]) -> Iterator[tuple[int, frozenset[str]]]:
    """The classes of the words, and phrases of two words, of a sentence."""
    for at, token in enumerate(tokens):
        if _falls_short(tokens, at):
            continue
        phrase = f"{token.norm} {tokens[at + 1].norm}" if at + 1 < len(tokens) else token.norm
        found = sides_of(phrase) | sides_of(token.lemma) | sides_of(token.norm)
        if found:
            yield at, found


def _falls_short(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word for a state is none with the word before it: "burned | alive |", "clinically | dead |"."""
    before = tokens[at - 1] if at else None
    if before is None:
        return False
    burned = tokens[at].norm == "alive" and before.lemma in words("align_opposites", "killing")
    return burned or before.norm in words("align_opposites", "short")


def _withheld(short: Statement, i: int, long: Statement) -> int | None:
    """Where the deed that the shorter side tells is said not to have come about: "the | delay | in an agreement"."""
    main = short.main
    if main is None or i != main.verbs.main:
        return None
    for at, token in enumerate(long.tokens):
        reach = range(at + 1, min(at + 1 + REACH, len(long.keys)))
        nouns = (j for j in reach if long.tokens[j].tag in "NG")
        if token.lemma in words("align_opposites", "missing") and any(long.keys[j] & short.keys[i] for j in nouns):
            return at
    return None
