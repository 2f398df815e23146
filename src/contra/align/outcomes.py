"""What a clause tells has become of somebody or something: "the levee | held", "turned the contract | down"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from contra.align.causes import causes
from contra.align.frames import Frame
from contra.align.groups import Nouns, Verbs, noun_groups
from contra.align.statements import NOTHING, Keys, Statement
from contra.lexicon.load import words
from contra.lexicon.opposites import sided, sides_of
from contra.lexicon.words import word
from contra.model import Span, Token

LEXICON = "align_outcomes"
REACH = 6  # words between a verb and its particle, or a state and the verb that joins it
LONGEST = 4  # words in a phrase
BACK = 8  # words between what makes a clause a condition and its verb


class Outcome(Struct, frozen=True, eq=False):
    """A clause with the classes of what it tells, and of whom or what."""

    statement: Statement
    frame: Frame
    sides: Keys
    theme: tuple[Nouns, ...]

    @property
    def at(self) -> int:
        """The place of its main verb."""
        return self.frame.verbs.main

    @property
    def clause(self) -> list[int]:
        """The places of the words that weigh in the clause but for its verbs."""
        groups = (*self.frame.doers, *self.frame.others)
        inside = set(self.statement.content)
        return [i for i in self.statement.weighing(groups) if i in inside]


def outcomes(statement: Statement) -> tuple[Outcome, ...]:
    """What the clauses of a statement tell as a fact, in text order; kept on it."""
    kept = vars(statement)
    if "outcomes" not in kept:
        kept["outcomes"] = tuple(_read(statement))
    found: tuple[Outcome, ...] = kept["outcomes"]
    return found


def _read(statement: Statement) -> Iterator[Outcome]:
    tokens = statement.tokens
    for frame in statement.frames:
        if _factual(statement, frame):
            sides = _sides(tokens, frame) | causes(tokens, frame)
            theme = _theme(statement, frame, sides)
            yield Outcome(statement, frame, sides, (*theme, *_apposed(statement, theme)))


def sides_told(statement: Statement) -> Keys:
    """The classes of all that a statement tells as a fact and does not negate; kept on it."""
    kept = vars(statement)
    if "sides told" not in kept:
        kept["sides told"] = frozenset().union(*(o.sides for o in outcomes(statement) if not o.frame.negated))
    found: Keys = kept["sides told"]
    return found


def _factual(statement: Statement, frame: Frame) -> bool:
    """Whether it is told as a fact: neither planned, nor a condition, nor a participle beside a noun."""
    verbs, tokens = frame.verbs, statement.tokens
    told = (verbs.finite and not _beside(tokens, frame)) or _happened_before(tokens, frame)
    told = told or (verbs.passive and statement.sentence.role == "headline") or (frame.negated and not frame.open)
    if not told or tokens[-1].norm == "?" or (frame.open and not _agreed(tokens, frame)):
        return False
    return not on_condition(tokens, verbs)


def on_condition(tokens: Sequence[Token], verbs: Verbs) -> bool:
    """Whether a clause is no fact but what something hangs on: "if the levee | holds |"."""
    before = tokens[max(0, verbs.start - BACK) : verbs.start]
    inside = takewhile(lambda t: t.norm not in ",;:–—", reversed(before))
    return not words(LEXICON, "conditions").isdisjoint(t.norm for t in inside)


def _beside(tokens: Sequence[Token], frame: Frame) -> bool:
    """Whether a participle only looks like a past tense: "the crossing, | shut | since May, reopened"."""
    start, stop = frame.verbs.start, frame.verbs.stop
    form = word(tokens[start].norm)
    if stop - start > 1 or form is None or "D" not in form.tags or not start or tokens[start - 1].norm != ",":
        return False
    return any(one.norm == "," and other.tag == "V" for one, other in pairwise(tokens[stop:]))


def _happened_before(tokens: Sequence[Token], frame: Frame) -> bool:
    """Whether a participle tells what has happened: "after | being acquitted |", "left court, | acquitted | by all"."""
    start = frame.verbs.start
    if frame.verbs.finite or not start:
        return False
    before = tokens[start - 1].norm
    after = tokens[start].tag == "G" and before in words(LEXICON, "having")
    return after or (frame.verbs.passive and before == "," and start + 1 == frame.verbs.stop)


def _agreed(tokens: Sequence[Token], frame: Frame) -> bool:
    """Whether somebody has said yes to doing it: "agreed to | testify"."""
    start = frame.verbs.start
    leading = (t.lemma for t in tokens[max(0, start - REACH) : start - 1])
    return tokens[start - 1].tag == "U" and not words(LEXICON, "agreeing").isdisjoint(leading)


def _sides(tokens: Sequence[Token], frame: Frame) -> Keys:
    """The classes of what is told: of a phrase, else of the verb, else of the state or noun that the verb carries."""
    verbs = frame.verbs
    main = tokens[verbs.main]
    after = _after(tokens, frame)
    found = (main.lemma == "be" and _carried(after)) or _of_phrase(main, after) or _lasting(tokens, frame)
    if found:
        return found | _state_left(main, after)
    done_to = None if verbs.passive else object_of(tokens, frame)
    if done_to is not None:
        return _found_to_be(tokens, frame, done_to) or _of_verb(main, after) - words(LEXICON, "alone")
    found = _of_verb(main, after, verbs.passive)
    return found - words(LEXICON, "unsuffered") if verbs.passive else found


def _lasting(tokens: Sequence[Token], frame: Frame) -> Keys:
    """The classes of what is still done to somebody: "is | still | being | held |"."""
    verbs = frame.verbs
    still = verbs.passive and any(t.norm == "still" for t in tokens[verbs.start : verbs.main])
    return sides_of(f"still {tokens[verbs.main].norm}") if still else NOTHING


def _found_to_be(tokens: Sequence[Token], frame: Frame, group: Nouns) -> Keys:
    """The classes of what somebody is found to be: "found Reed | guilty |"."""
    if tokens[frame.verbs.main].lemma not in words(LEXICON, "finding"):
        return NOTHING
    last = tokens[group.stop - 1]
    return sides_of(last.norm) if last.tag == "J" else NOTHING


def _of_verb(main: Token, after: Sequence[Token], passive: bool = False) -> Keys:
    """The classes of a verb, or of the state or noun that it carries."""
    if main.lemma in words(LEXICON, "carrying") and not passive:
        return _carried(after) or (sides_of(main.lemma) if main.lemma in words(LEXICON, "telling") else NOTHING)
    return sides_of(main.lemma) | sides_of(main.norm) | _manner(after) | _state_left(main, after)


def _after(tokens: Sequence[Token], frame: Frame) -> list[Token]:
    """The words after the verbs, to the end of what may belong to them."""
    stop = frame.verbs.stop
    return list(takewhile(lambda t: t.norm not in ",;:.–—" and t.tag != "W", tokens[stop : stop + REACH]))


def _of_phrase(main: Token, after: Sequence[Token]) -> Keys:
    """The classes of a verb with what belongs to it."""
    phrases = (f"{form} {rest}" for form in {main.lemma, main.norm} for rest in _followers(after))
    return frozenset().union(*(sides_of(phrase) for phrase in phrases))


def _followers(after: Sequence[Token]) -> Iterator[str]:
    """What may belong to the verb: "gave | way |", "turned the contract | down |"."""
    plain = [t for t in after if t.tag != "R"]
    for told in (after, plain):
        yield from (" ".join(t.norm for t in told[:stop]) for stop in range(1, LONGEST) if not _determines(told, stop))
    for i, token in enumerate(after):
        closes = i + 1 == len(after) or after[i + 1].tag in "ICU"
        if token.norm in words("align_negation", "particles") and closes:
            yield token.norm


def _determines(tokens: Sequence[Token], stop: int) -> bool:
    """Whether the last of some words belongs to a noun after them: "said | no | agreement was reached"."""
    return stop < len(tokens) and tokens[stop - 1].tag == "T" and tokens[stop].tag in "JN"


def _manner(after: Sequence[Token]) -> Keys:
    """The classes of how it went: "arrived in Lorne | on time |"."""
    starts = (i for i, token in enumerate(after) if token.tag in "IC")
    phrases = (" ".join(t.norm for t in after[i : i + n]) for i in starts for n in (2, 3))
    off = (b.norm for a, b in pairwise(after) if a.lemma in words(LEXICON, "spans"))  # "three hours | late"
    return frozenset().union(*map(sides_of, (*phrases, *off)))


def _state_left(main: Token, after: Sequence[Token]) -> Keys:
    """The classes of the state in which somebody is left: "walked out | unharmed |"; not "burned | alive |"."""
    short = words("align_opposites", "short")
    if main.lemma in words("align_opposites", "killing") or any(t.norm in short for t in after):
        return NOTHING
    states = [t for t in after if t.tag != "R" and t.norm not in words("align_negation", "particles")][:1]
    return frozenset().union(*(sides_of(t.norm) for t in states if t.tag == "J" and not _completes(main, t)))


def _completes(main: Token, state: Token) -> bool:
    """Whether a state is part of what is done to somebody: "shot | dead | a guard", of whom it is told."""
    return any(sides_of(f"{form} {state.norm}") for form in (main.lemma, main.norm))


def _carried(after: Sequence[Token]) -> Keys:
    """The classes of the state after "is", and of the noun after "made": "is | in custody |", "made | a loss |"."""
    opened = [t for t in after if t.norm in sided() or t.tag not in "RT"]
    whole = [t for t in after if t.norm in sided() or t.tag != "R"]  # "on | the | loose"
    for stop in range(LONGEST, 1, -1):
        found = sides_of(" ".join(t.norm for t in opened[:stop])) | sides_of(" ".join(t.norm for t in whole[:stop]))
        if found:
            return found
    opened = opened[1:] if opened and opened[0].norm in ("in", "with") else opened
    group = takewhile(lambda t: t.tag in "JNDGVR#T", opened)
    return frozenset().union(*(sides_of(t.lemma) | sides_of(t.norm) for t in group))


def _theme(statement: Statement, frame: Frame, sides: Keys) -> tuple[Nouns, ...]:
    """Of whom or what it is told: to whom it is done, else who does it."""
    tokens, start = statement.tokens, frame.verbs.start
    if frame.verbs.passive and not frame.verbs.finite:  # "Girl, 6, | killed by a tree"
        return tuple(n for n in noun_groups(tokens, 0, start) if not n.preposition)
    if frame.verbs.passive:
        return tuple(n for n in frame.others if n.stop <= start and not n.preposition) or frame.doers
    if sides & words(LEXICON, "of_doer") or _carries_state(tokens, frame):
        return frame.doers
    done_to = object_of(tokens, frame)
    if done_to is not None and not _tells_side(tokens, frame, done_to):
        stated = done_to.stop - done_to.start > 1 and bool(_found_to_be(tokens, frame, done_to))
        state = stated and tokens[done_to.stop - 1].tag == "J"  # "found | Reed | guilty"
        return (Nouns(done_to.start, done_to.stop - state),)
    return (sides & words(LEXICON, "of_doer_and_object") and _joined(statement, frame)) or frame.doers


def _apposed(statement: Statement, groups: Sequence[Nouns]) -> Iterator[Nouns]:
    """Who is named after a group as the one that it means: "its chief executive, | Tom Reed |"."""
    tokens = statement.tokens
    persons = {n.span.start: n.span.stop for n in statement.sentence.names if n.kind == "person"}
    for group in groups:
        after = tokens[group.stop : group.stop + 2]
        if len(after) > 1 and after[0].norm == "," and after[1].start in persons:
            stop = persons[after[1].start]
            yield Nouns(group.stop + 1, sum(t.start < stop for t in tokens))


def _carries_state(tokens: Sequence[Token], frame: Frame) -> bool:
    """Whether the verb only joins a state or noun to who has it: "made a loss", "is | in custody"."""
    main, after = tokens[frame.verbs.main], _after(tokens, frame)
    return main.lemma in words(LEXICON, "carrying") and not _of_phrase(main, after) and bool(_carried(after))


def _tells_side(tokens: Sequence[Token], frame: Frame, group: Nouns) -> bool:
    """Whether what looks like an object belongs to the phrase that tells what happens: "took | effect |"."""
    main = tokens[frame.verbs.main]
    told = " ".join(t.norm for t in tokens[frame.verbs.stop : group.stop])
    return any(sides_of(f"{form} {told}") for form in (main.lemma, main.norm))


def _joined(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """What a preposition joins to the verb as its object: "turned up at | the premiere |", not "on Monday"."""
    times = [time.span for time in statement.sentence.times]
    found = (n for n in frame.others if n.preposition in words(LEXICON, "joining") and n.start >= frame.verbs.stop)
    plain = (n for n in found if not any(s.contains(_span(statement.tokens, n)) for s in times))
    return next(((n,) for n in plain if not _tells_side(statement.tokens, frame, n)), ())


def _span(tokens: Sequence[Token], group: Nouns) -> Span:
    return Span(tokens[group.start].start, tokens[group.stop - 1].stop)


def object_of(tokens: Sequence[Token], frame: Frame) -> Nouns | None:
    """To what it is done: "reopened | the crossing |", not "reopened to lorries", nor "rose | 12 percent |"."""
    stop = frame.verbs.stop
    for group in (n for n in frame.others if not n.preposition or _parted(tokens, frame, n)):
        if tokens[group.stop - 1].norm in words(LEXICON, "amounts_of_change"):
            return None
        between = tokens[stop : group.start]
        if (
            _names_something(tokens, frame, group)
            and group.start >= stop
            and all(_goes_with(tokens[frame.verbs.main], t) for t in between)
        ):
            return group
    return None


def _goes_with(main: Token, token: Token) -> bool:
    """Whether a word may stand between a verb and its object: "put | out | the blaze", "shot | dead | a guard"."""
    aside = token.tag == "R" or token.norm in words("align_negation", "particles")
    return aside or (token.tag == "J" and _completes(main, token))


def _parted(tokens: Sequence[Token], frame: Frame, group: Nouns) -> bool:
    """Whether what stands before it belongs to the verb: "put out | the blaze |"."""
    main, particle = tokens[frame.verbs.main], group.preposition
    near = group.start == frame.verbs.stop + 1 and particle in words("align_negation", "particles")
    return near and any(sides_of(f"{form} {particle}") for form in (main.lemma, main.norm))


def following(statement: Statement, frame: Frame) -> int | None:
    """Where the deed that follows stands: "refused to | testify |", "banned from | leaving |"."""
    tokens, stop = statement.tokens, frame.verbs.stop
    for i in range(stop, min(stop + REACH, len(tokens) - 1)):
        if tokens[i].norm in ",;:.":
            break
        if _tells_side(tokens, frame, Nouns(i + 1, i + 2)):  # "returned to | work |"
            continue
        if (tokens[i].tag == "U" and tokens[i + 1].tag == "V") or (
            tokens[i].norm in ("from", "of") and tokens[i + 1].tag == "G"
        ):
            done = tokens[i + 1].lemma == "have" and i + 2 < len(tokens) and tokens[i + 2].tag in "DV"
            return i + 2 if done else i + 1  # "of | having | killed"
    return None


def _names_something(tokens: Sequence[Token], frame: Frame, group: Nouns) -> bool:
    """Whether a group is no mere state: "stayed | open", but "sacks | chief"."""
    told = tokens[group.start : group.stop]
    if any(t.tag in "NPX#?" for t in told):
        return True
    form = word(told[-1].norm)
    return tokens[frame.verbs.main].lemma not in words(LEXICON, "carrying") and form is not None and "N" in form.tags
