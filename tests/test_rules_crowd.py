"""Doubts of nobody in particular, and what an outlet only weighs."""

import pytest

from contra import pipeline
from contra.model import Document


def disputes(one: str, other: str) -> list[str]:
    """The severities of the conflicts between two texts."""
    first, second = (Document.from_text(t, id=i, outlet=i) for t, i in ((one, "a"), (other, "b")))
    return [conflict.severity for conflict in pipeline.compare(first, second)]


CLAIM = "Norhaven Steel said the Lorne bridge was mined by divers."


@pytest.mark.parametrize(
    ("doubt", "severity"),
    [
        ("Many sceptics doubted that the Lorne bridge was mined by divers.", "caution"),
        ("Mia Brandt doubted that the Lorne bridge was mined by divers.", "conflict"),
    ],
)
def test_what_a_crowd_doubts_is_a_caution(doubt: str, severity: str) -> None:
    assert disputes(CLAIM, doubt) == [severity]


def test_what_would_contradict_somebody_is_only_weighed() -> None:
    told = pipeline.extract(Document.from_text("That would contradict Norhaven Steel.", id="t", outlet="Harbour Day"))
    assert not any(assertion.stance == "denies" for assertion in told)


def test_what_contradicts_somebody_is_said() -> None:
    text = "The report contradicted the claim that the dam broke."
    told = pipeline.extract(Document.from_text(text, id="t", outlet="Harbour Day"))
    assert any(assertion.stance == "denies" for assertion in told)
