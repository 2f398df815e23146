"""Whether the doer of a deed is on the other side the one to whom it is done."""

from collections.abc import Iterable, Sequence

from contra.align.frames import Frame
from contra.align.statements import Statement
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.model import Proposition, Token

ALL = 0.99  # of the words by which the doer is known


def roles_swapped(one: Proposition, other: Proposition) -> bool:
    """Whether doer and target have changed places: "A attacked B", "B attacked A"; "A shot a man", "A was not shot"."""
    if not one.agent & other.agent and one.agent & other.patient and other.agent & one.patient:
        return not _mutual(one.predicates & other.predicates)
    return _does_what_befell(one, other) or _does_what_befell(other, one)


def _mutual(deeds: Iterable[str]) -> bool:
    """Whether a deed of both is one that each does to the other: "A married B", "B did not marry A"."""
    return not words("align_roles", "mutual").isdisjoint(deed.partition(":")[2] for deed in deeds)


def _does_what_befell(doing: Proposition, suffering: Proposition) -> bool:
    """Whether somebody does here, to others, what is done to him there."""
    if doing.suffers or not suffering.suffers or suffering.agent or suffering.nobody:
        return False
    same = doing.predicates & suffering.predicates
    if not (same and (doing.agent & suffering.patient or doing.subject & suffering.subject)):
        return False
    if doing.patient & suffering.patient or doing.object & suffering.subject or to_himself(doing.assertion.tokens):
        return False
    return bool(doing.object - same) or needs_somebody(deed.partition(":")[2] for deed in same)


def voices_swapped(one: tuple[Statement, Frame], other: tuple[Statement, Frame]) -> bool:
    """Whether who does it in one clause is the one to whom it is done in the other: "killed", "was not killed"."""
    if one[1].verbs.passive == other[1].verbs.passive:
        return False
    (doing, active), (suffering, passive) = (other, one) if one[1].verbs.passive else (one, other)
    doers = doing.weighing(active.doers)
    subject = [n for n in passive.target if n.stop <= passive.verbs.start]
    if not doers or doing.share(doers, suffering.of(subject)) < ALL or to_himself(doing.tokens):
        return False
    return bool(active.target) or needs_somebody(classes_of(doing.tokens[active.verbs.main].lemma, "V"))


def needs_somebody(deeds: Iterable[str]) -> bool:
    """Whether the classes hold a deed that is always done to somebody: "he is killing ruthlessly"."""
    return not words("align_roles", "victims").isdisjoint(deeds)


def to_himself(tokens: Sequence[Token]) -> bool:
    """Whether it is done to the doer: "shot himself in the hand"."""
    return any(t.norm in words("align_roles", "himself") for t in tokens)
