"""Who is told to have done what to what: by a verb, by the noun of a deed, or by one for its doer."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from contra.align.frames import Frame
from contra.align.groups import Nouns, Verbs, noun_groups
from contra.align.outcomes import Outcome, object_of
from contra.align.statements import Statement
from contra.lexicon.load import table, words
from contra.model import Token

LEXICON = "align_doers"
EXPLETIVE = frozenset({"it"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
REFLEXIVE = frozenset({"herself", "himself", "itself", "themselves"})
REACH = 6  # words from a verb to its particle
WITHIN = frozenset({"by", "during", "from", "in"})
ONTO = frozenset({"against", "in", "on"})
NONE: frozenset[str] = frozenset()


def deeds(statement: Statement) -> Iterator[Outcome]:
    """Each deed that a statement tells as a fact, with its doer as that of the clause and its object as theme."""
    for frame in statement.frames:
        if not frame.negated and not frame.open and (frame.verbs.finite or frame.verbs.passive):
            yield from _of_verb(statement, frame)
            yield from _answered_for(statement, frame)
            yield from _of_agent(statement, frame)
    yield from _of_nouns(statement)


@cache
def deeds_of(lemma: str) -> frozenset[str]:
    """The kinds of deeds that a verb, or one with its particle, tells."""
    return frozenset(name for name, members in table(LEXICON)["deeds"].items() if lemma in members)


@cache
def hinting() -> dict[str, frozenset[str]]:
    """The kinds of deeds of which a word may tell: as a verb, as the noun of a deed or of its doer."""
    found = dict.fromkeys(words(LEXICON, "dying"), frozenset({"kill"})) | {"work": frozenset({"make"})}
    for part in ("deeds", "nouns", "agents", "passing"):
        for kind, members in table(LEXICON)[part].items():
            for member in members:
                word = member.partition(" ")[0]
                found[word] = found.get(word, NONE) | {kind}
    return found


# ── told by a verb ──────────────────────────────────────────────────────────────────────────────


def _of_verb(statement: Statement, frame: Frame) -> Iterator[Outcome]:
    """Read "Tom Reed | sold | the mill", "the mill | was taken over | by Norhaven Steel"."""
    particle, kinds = _kinds(statement.tokens, frame)
    doers = _doers(statement, frame) if kinds else ()
    theme = _theme(statement, frame, particle) if doers else ()
    if doers and not theme:  # a headline: "Mill | bought by | Norhaven Steel"
        theme, doers = (
            doers,
            tuple(n for n in frame.others if n.start == frame.verbs.stop + 1 and n.preposition == "by"),
        )
    if doers and theme:
        yield _told(statement, frame, doers, theme, kinds)
    lemma = statement.tokens[frame.verbs.main].lemma
    yield from _of_passing(statement, frame, _by_word("passing").get(lemma, NONE))
    means = _means(statement, frame) if lemma in words(LEXICON, "dying") else ()
    if means and frame.doers:
        yield _told(statement, frame, means, frame.doers[-1:], frozenset({"kill"}))


def _kinds(tokens: Sequence[Token], frame: Frame) -> tuple[str, frozenset[str]]:
    """The kinds of deeds that the verb tells, with the particle by which it does: "took | over | the mill"."""
    lemma, stop = tokens[frame.verbs.main].lemma, frame.verbs.stop
    for token in tokens[stop : stop + REACH]:
        if token.norm in words(LEXICON, "particles") and deeds_of(f"{lemma} {token.norm}"):
            return token.norm, deeds_of(f"{lemma} {token.norm}")
    return "", deeds_of(lemma) | (frozenset({f"v:{lemma}"}) if not _light(lemma) else NONE)


def _light(lemma: str) -> bool:
    return lemma in words("align_light_verbs", "verbs") or lemma in words("align_stopwords", "words")


def _theme(statement: Statement, frame: Frame, particle: str) -> tuple[Nouns, ...]:
    """To what it was done."""
    if frame.verbs.passive:
        return tuple(n for n in frame.others if n.stop <= frame.verbs.start and not n.preposition)
    if particle:
        joined = (n for n in frame.others if n.start == frame.verbs.stop + 1 and n.preposition == particle)
        return next(((Nouns(n.start, n.stop),) for n in joined), ()) or _object(statement, frame)
    return _object(statement, frame)


def _object(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    tokens, done_to = statement.tokens, object_of(statement.tokens, frame)
    if done_to is None:
        return ()
    if tokens[done_to.start].norm in REFLEXIVE:
        return frame.doers[-1:]
    state = done_to.stop - done_to.start > 1 and tokens[done_to.stop - 1].tag == "J"  # "shot | the gunman | dead"
    return (Nouns(done_to.start, done_to.stop - state),)


def _doers(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """Who did it: also the one picked out: "it was | a postman | who pulled him out"."""
    tokens = statement.tokens
    if frame.verbs.passive and not frame.doers:
        return _means(statement, frame)
    if not any(tokens[n.start].norm in EXPLETIVE for n in frame.doers):
        return _meant(statement, frame) or frame.doers[-1:]
    before = [f for f in statement.frames if f.verbs.stop <= frame.verbs.start]
    picked = before[-1].target[-1:] if before and tokens[before[-1].verbs.main].lemma == "be" else ()
    return tuple(n for n in picked if n.start > before[-1].verbs.main)


def _meant(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """Who is named for the one of whom it is told: "the man who | drove | the car was Tom Reed"."""
    tokens, start = statement.tokens, frame.verbs.start
    if not start or tokens[start - 1].tag != "W" or not frame.doers:
        return ()
    linked = (f for f in statement.frames if tokens[f.verbs.main].lemma == "be" and f.verbs.start > start)
    named = next((f for f in linked if f.doers[:1] == frame.doers[:1] and not f.negated), None)
    return () if named is None else tuple(n for n in named.target[:1] if statement.named(statement.weighing([n])))


def _means(statement: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """The strike in which it was done: "was killed in | a Ruritanian airstrike |"."""
    after = (n for n in frame.others if n.start >= frame.verbs.stop and n.preposition in WITHIN)
    return tuple(n for n in after if statement.tokens[n.stop - 1].lemma in words(LEXICON, "acting"))[:1]


def _of_passing(statement: Statement, frame: Frame, kinds: frozenset[str]) -> Iterator[Outcome]:
    """Read "the mill was | sold to | Norhaven Steel" as bought by it, "the prize | went to | Mia Brandt"."""
    tokens, stop = statement.tokens, frame.verbs.stop
    getter = tuple(n for n in frame.others if kinds and n.start > stop and tokens[n.start - 1].norm == "to")[:1]
    theme = (_theme(statement, frame, "") or frame.doers[-1:]) if getter else ()
    if theme and theme != getter:
        yield _told(statement, frame, getter, theme, kinds)


def _told(
    statement: Statement, frame: Frame, doers: tuple[Nouns, ...], theme: tuple[Nouns, ...], kinds: frozenset[str]
) -> Outcome:
    return Outcome(statement, Frame(frame.verbs, doers, frame.others, negated=False, open=False), kinds, theme)


# ── told by whose work it is ────────────────────────────────────────────────────────────────────


def _answered_for(statement: Statement, frame: Frame) -> Iterator[Outcome]:
    """Read "Black Banner | carried out | the attack on Lorne", "claimed responsibility for", "was behind"."""
    tokens = statement.tokens
    done, doers = _work(statement, frame), _doers(statement, frame)
    if done is None or not doers:
        return
    if tokens[frame.verbs.stop : frame.verbs.stop + 3][-1].norm == "of":  # "the letter was the work of | Tom Reed |"
        done, doers = frame.doers[0], (done,)
    kinds = hinting().get(tokens[_head(tokens, done)].lemma, NONE)
    yield _told(statement, frame, doers, (done,), frozenset({"answer", "make"}) | kinds)
    onto = next((n for n in noun_groups(tokens, done.stop, len(tokens)) if n.start == done.stop + 1), None)
    if kinds and onto is not None and onto.preposition in ONTO:
        yield _told(statement, frame, doers, (Nouns(onto.start, onto.stop),), kinds)


def _work(statement: Statement, frame: Frame) -> Nouns | None:
    """What somebody is said to have carried out, or to be behind."""
    tokens, stop = statement.tokens, frame.verbs.stop
    lemma = tokens[frame.verbs.main].lemma
    told = " ".join(t.norm for t in tokens[stop : stop + 3])
    phrase = next((p for p in words(LEXICON, "answering") if f"{lemma} {told}".startswith(p)), "")
    if not phrase:
        return None
    if frame.verbs.passive and lemma != "be":
        return next((n for n in frame.others if n.stop <= frame.verbs.start and not n.preposition), None)
    at = stop + phrase.count(" ")
    return next((n for n in noun_groups(tokens, at, len(tokens)) if n.start == at), None)


def _head(tokens: Sequence[Token], group: Nouns) -> int:
    """The place of the last word of a group, but for what "of" joins."""
    stop = next((i for i in range(group.start, group.stop) if tokens[i].norm == "of"), group.stop)
    return max(group.start, stop - 1)


# ── told by a noun ──────────────────────────────────────────────────────────────────────────────


def _of_agent(statement: Statement, frame: Frame) -> Iterator[Outcome]:
    """Read "the winner of the marathon | was | Tom Reed", "Tom Reed | is | the author of the letter"."""
    tokens = statement.tokens
    if tokens[frame.verbs.main].lemma != "be" or frame.verbs.passive:
        return
    sides = frame.doers[:1], frame.target[:1]
    for one, other in (sides, sides[::-1]):
        for group in one:
            at = _head(tokens, group)
            kinds = _by_word("agents").get(tokens[at].lemma, NONE)
            if kinds and other and at + 2 < group.stop:
                yield _told(statement, frame, other, (Nouns(at + 2, group.stop),), kinds)


def _of_nouns(statement: Statement) -> Iterator[Outcome]:
    """Read "Norhaven's | takeover of | the mill", "the | takeover of | the mill by Norhaven"."""
    tokens, nouns = statement.tokens, _by_word("nouns")
    for i, token in enumerate(tokens):
        kinds = nouns.get(token.norm, NONE) if token.tag == "N" else NONE
        if kinds and i + 2 < len(tokens) and tokens[i + 1].norm == "of":
            groups = noun_groups(tokens, i + 2, len(tokens))[:2]
            doers = _owner(tokens, i) or tuple(n for n in groups[1:] if n.preposition == "by")
            if doers and groups and groups[0].start == i + 2:
                verbs = Verbs(i, i, i + 1, passive=False, finite=True)
                frame = Frame(verbs, doers, tuple(groups), negated=False, open=False)
                yield Outcome(statement, frame, kinds, (Nouns(groups[0].start, groups[0].stop),))


def _owner(tokens: Sequence[Token], at: int) -> tuple[Nouns, ...]:
    """Whose deed it is: "| Norhaven Steel |'s planned takeover"."""
    start = at
    while start and tokens[start - 1].tag in "JNDG" and tokens[start - 1].norm not in POSSESSIVES:
        start -= 1
    if start < 2 or tokens[start - 1].norm not in POSSESSIVES:
        return ()
    before = noun_groups(tokens, max(0, start - 1 - REACH), start - 1)
    return tuple(replace(n, preposition="") for n in before[-1:] if n.stop == start - 1)


@cache
def _by_word(part: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for kind, members in table(LEXICON)[part].items():
        for member in members:
            found[member] = found.get(member, NONE) | {kind}
    return found
