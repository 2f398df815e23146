"""What fills a place that only one can fill: the new head of the museum, the striker's new club."""

from collections.abc import Iterator, Sequence
from functools import cache

from contra.align.frames import Frame
from contra.align.groups import Nouns, noun_groups
from contra.align.outcomes import Outcome, object_of
from contra.align.statements import Statement
from contra.lexicon.load import table, words
from contra.model import Token

LEXICON = "align_fillings"
LONGEST = 5  # words of a name with what stands before it
OFFICE, BODY = frozenset({"office"}), frozenset({"body"})
ALIKE = {"onto": "on", "toward": "to", "towards": "to"}
NONE: frozenset[str] = frozenset()


def fillings(statement: Statement) -> Iterator[Outcome]:
    """Each such place told as filled, with what fills it as the doer and what is the same as theme."""
    for frame in statement.frames:
        if not frame.negated and not frame.open:
            yield from _office(statement, frame)
            yield from _body(statement, frame)
            yield from _joined(statement, frame)


@cache
def hinting_fillings() -> dict[str, frozenset[str]]:
    """The kinds of places of which a word may tell that they are filled."""
    found: dict[str, frozenset[str]] = {}
    for word in (*words(LEXICON, "appointing"), *words(LEXICON, "becoming")):
        found[word] = found.get(word, NONE) | OFFICE
    for phrase in words(LEXICON, "joining"):
        word = phrase.removeprefix("be ").partition(" ")[0]
        found[{"sold": "sell", "traded": "trade", "loaned": "loan"}.get(word, word)] = BODY
    return found


def _filled(
    statement: Statement, frame: Frame, filling: Nouns, theme: tuple[Nouns, ...], kind: frozenset[str]
) -> Outcome:
    return Outcome(statement, Frame(frame.verbs, (filling,), frame.others, negated=False, open=False), kind, theme)


# ── offices ─────────────────────────────────────────────────────────────────────────────────────


def _office(statement: Statement, frame: Frame) -> Iterator[Outcome]:
    """Read "Mia Brandt | was appointed | head of the museum", "the museum | named | Mia Brandt its head"."""
    tokens = statement.tokens
    lemma = tokens[frame.verbs.main].lemma
    if lemma in words(LEXICON, "becoming") or (lemma in words(LEXICON, "appointing") and frame.verbs.passive):
        holders = frame.doers if lemma in words(LEXICON, "becoming") else _before(frame)
    elif lemma in words(LEXICON, "appointing"):
        holders = frame.target[:1]
    else:
        return
    for holder in holders[:1]:
        office = _post(tokens, holder.stop if holder.start >= frame.verbs.stop else frame.verbs.stop)
        person = _person(statement, holder)
        office = office or _post(tokens, person.stop if person else holder.stop)
        if office is not None and person is not None:
            yield _filled(statement, frame, person, (office,), OFFICE)


def _before(frame: Frame) -> tuple[Nouns, ...]:
    return tuple(n for n in frame.others if n.stop <= frame.verbs.start and not n.preposition)


def _person(statement: Statement, group: Nouns) -> Nouns | None:
    """The person named in a group: "| Mia Brandt | chairwoman"."""
    start, stop = statement.tokens[group.start].start, statement.tokens[group.stop - 1].stop
    name = next((n for n in statement.sentence.names if n.kind == "person" and start <= n.span.start < stop), None)
    if name is None:
        return None
    held = [i for i in range(group.start, group.stop) if name.span.start <= statement.tokens[i].start < name.span.stop]
    return Nouns(held[0], held[-1] + 1)


def _post(tokens: Sequence[Token], at: int) -> Nouns | None:
    """The office told from a place on: "as | the new head of the museum |"."""
    at += at < len(tokens) and tokens[at].norm == "as"
    group = next((n for n in noun_groups(tokens, at, len(tokens)) if n.start == at), None)
    if group is None:
        return None
    stop = next((i for i in range(group.start, group.stop) if tokens[i].norm == "of"), group.stop)
    return group if tokens[stop - 1].lemma in words(LEXICON, "offices") else None


# ── bodies ──────────────────────────────────────────────────────────────────────────────────────


def _body(statement: Statement, frame: Frame) -> Iterator[Outcome]:
    """Read "Tom Reed | has signed for | Lorne", "Tom Reed | joined | Lorne United"."""
    tokens, stop = statement.tokens, frame.verbs.stop
    lemma = tokens[frame.verbs.main].lemma
    told = f"be {tokens[frame.verbs.main].norm}" if frame.verbs.passive else lemma
    leads = tokens[stop].norm if stop < len(tokens) else ""
    joined = told in words(LEXICON, "joining")
    if not joined and f"{told} {leads}" not in words(LEXICON, "joining"):
        return
    members = _before(frame) if frame.verbs.passive else frame.doers
    body = next((n for n in frame.others if n.start == stop + (not joined)), None)
    if body is not None and _is_name(statement, body):
        for member in members[-1:]:
            if _person(statement, member) is not None:
                yield _filled(statement, frame, Nouns(body.start, body.stop), (member,), BODY)


def _is_name(statement: Statement, group: Nouns) -> bool:
    """Whether a group ends in a name, with no more than a title or an article before it."""
    places = statement.named(statement.weighing([group]))
    site = statement.tokens[group.stop - 1].lemma in words("align_doers", "sites")  # "Lorne | airport |"
    last = max(statement.weighing([group]), default=-1) - site
    return bool(places) and places[-1] == last and group.stop - group.start <= LONGEST


# ── whatever a preposition joins ────────────────────────────────────────────────────────────────


def _joined(statement: Statement, frame: Frame) -> Iterator[Outcome]:
    """Read "the spy | fled to | Cuba", "the jet | took off from | Lorne", "the bullet | hit | Reed in the shoulder"."""
    tokens = statement.tokens
    if not frame.verbs.finite or tokens[frame.verbs.main].lemma in words("align_stopwords", "words"):
        return
    done_to = None if frame.verbs.passive else object_of(tokens, frame)
    theme = (done_to,) if done_to is not None else (_before(frame) if frame.verbs.passive else frame.doers)[-1:]
    for group in frame.others if theme else ():
        leading = tokens[group.start - 1].norm
        told = group.start > frame.verbs.stop and leading in words(LEXICON, "leading")
        if told and (_is_name(statement, group) or _is_part(tokens, group)):
            role = f"{_verb(tokens, frame)} {ALIKE.get(leading, leading)}"
            roles = frozenset({role}) | single_roles().get(role, NONE)
            yield _filled(statement, frame, Nouns(group.start, group.stop), theme, roles)


@cache
def single_roles() -> dict[str, frozenset[str]]:
    """By a verb with its preposition, the role that only one can fill: "fled | to", "took off | from"."""
    roles = table(LEXICON)["roles"].items()
    return {phrase: frozenset({name}) for name, phrases in roles for phrase in phrases}


def tells_where(role: str) -> bool:
    """Whether a role is that of a place: "recover | at", "shoot | in"."""
    return role in words(LEXICON, "placing") or role.endswith((" at", " in", " near", " off"))


def _verb(tokens: Sequence[Token], frame: Frame) -> str:
    """The verb, or the state that it tells: "was | bound | for Lorne"."""
    after = tokens[frame.verbs.stop] if frame.verbs.stop < len(tokens) else None
    main = tokens[frame.verbs.main]
    return after.norm if after is not None and main.lemma == "be" and after.tag == "J" else main.lemma


def _is_part(tokens: Sequence[Token], group: Nouns) -> bool:
    """Whether a group tells a part of the body: "in | his left shoulder |"."""
    return tokens[group.stop - 1].lemma in words(LEXICON, "body")
