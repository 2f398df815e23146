"""Headlines whose own text says in as many words that it is not so: "Reed resigns", "he will not resign"."""

from collections.abc import Sequence

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.align.opposed import one_group
from contra.align.outcomes import Outcome, object_of, on_condition
from contra.align.statements import NOTHING, Keys, Statement
from contra.lexicon.load import words

LEXICON = "align_leads"


def belied(head: Statement, body: Sequence[Statement]) -> int | None:
    """The first sentence of the text that denies what the headline tells, where none tells it, too."""
    frame = _told(head)
    if frame is None:
        return None
    deed = head.keys[frame.verbs.main]
    told = [(i, each, other) for i, each in enumerate(body) for other in each.frames if _tells(each, other, deed)]
    if any(not other.negated for _, _, other in told):
        return None
    whole = frozenset().union(*(each.all for each in body))
    return next((i for i, each, other in told if _of_one(head, frame, each, other, whole)), None)


def _told(head: Statement) -> Frame | None:
    """The clause of a headline that tells a deed, done or to come: "Reed | resigns", "Reed | to resign"."""
    light = words("align_light_verbs", "verbs")
    frames = (f for f in head.frames if f.verbs.finite or f.verbs.passive)
    return next((f for f in frames if not f.negated and head.tokens[f.verbs.main].lemma not in light), None)


def _tells(each: Statement, frame: Frame, deed: Keys) -> bool:
    """Whether a clause tells the deed, or that it is or will not be done; not that it may be."""
    verbs, tokens = frame.verbs, each.tokens
    if each.keys[verbs.main].isdisjoint(deed):
        return False
    modals = {t.norm for t in tokens[verbs.start : verbs.main] if t.tag == "M"}
    ahead = modals <= words("align_outcomes", "ahead") | {"would", "wouldn't"}
    bounds = words("align_negation", "limited") | words("align_negation", "degrees") | words("align_outcomes", "once")
    bounded = frame.negated and any(t.norm in bounds for t in tokens)
    return not frame.negated or (ahead and not bounded and not on_condition(tokens, verbs))


def _of_one(head: Statement, frame: Frame, each: Statement, other: Frame, whole: Keys) -> bool:
    """Whether it is denied of the same one, and of the same thing where one is told."""
    here, there = Outcome(head, frame, NOTHING, ()), Outcome(each, other, NOTHING, ())
    mine, theirs = _things(head, frame), _things(each, other)
    if mine and theirs and not one_group(here, mine, there, theirs, (whole, whole)):
        return False
    if bool(mine) and not theirs:
        return False
    doers = (_doers(frame), _doers(other))
    return bool(all(doers)) and one_group(here, doers[0], there, doers[1], (whole, whole))


def _things(told: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """To what it is done, where the clause tells it so."""
    if frame.verbs.passive:
        return ()
    found = object_of(told.tokens, frame)
    return () if found is None else (found,)


def _doers(frame: Frame) -> tuple[Nouns, ...]:
    """Who does it, or to whom it is done: the one told before the verb."""
    if not frame.verbs.passive:
        return frame.doers
    return tuple(n for n in frame.others if n.stop <= frame.verbs.start and not n.preposition)
