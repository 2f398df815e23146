"""Whether two quotations are given to two different persons."""

from contra.model import Assertion
from contra.rules.likeness import likeness

SLIP = 0.7  # letters shared by a surname and its misspelling


def other_person(one: Assertion, other: Assertion) -> bool:
    """Whether two persons are named of whom neither is the other in another form: "Ann Reed", "Mrs. Reed"."""
    left, right = (_person(assertion) for assertion in (one, other))
    if not left or not right or set(one.source.parties) & set(other.source.parties):
        return False
    return all(likeness(a, b) < SLIP for a in left for b in right)


def _person(assertion: Assertion) -> list[str]:
    """The words of the name of the person who speaks, of at least three letters."""
    source = assertion.source
    if source.kind != "named_person" or source.via or not assertion.cue:
        return []
    return [word for word in source.parties[0].split() if len(word) > 2] if source.parties else []
