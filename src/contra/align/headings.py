"""Headlines that tell of one story: of two so short texts, less must be shared than of two sentences among many."""

from collections.abc import Set

from contra.model import Proposition

LEAST_EVIDENCE = 1.5
LEAST_OF_SEVERAL = 1.2  # … of plain words
SEVERAL = 3
LEAST_COVER = 0.4


def one_story(one: Proposition, other: Proposition, shared: Set[str], evidence: float, cover: float) -> bool:
    """Whether two headlines, of which one calls something untrue, share enough: not only who or where."""
    if not (_heads(one) and _heads(other)) or "denies" not in (one.assertion.stance, other.assertion.stance):
        return False
    enough = evidence >= LEAST_EVIDENCE or (evidence >= LEAST_OF_SEVERAL and len(shared) >= SEVERAL)
    return enough and cover >= LEAST_COVER and any(feature[0] == "w" for feature in shared)


def _heads(proposition: Proposition) -> bool:
    """Whether it stands in a headline."""
    return proposition.assertion.sentence.role != "body"
