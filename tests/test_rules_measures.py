"""Figures, days, places and doers told in the many ways of reporters, with what only looks like them."""

from itertools import product

import pytest

from contra import pipeline
from contra.model import Document

BORN_WHERE = (
    "Mia Brandt was born in Lima.",
    "Born in Lima, Mia Brandt is a singer.",
    "Mia Brandt, a native of Lima, is a singer.",
)
BORN_ELSEWHERE = (
    "Mia Brandt, who was born in Madrid, said she loved the sea.",
    "Mia Brandt was born in Madrid, according to her passport.",
    "Brandt was born in Madrid. Mia Brandt is a singer.",
)
NOT_BORN_ELSEWHERE = (
    "Mia Brandt grew up in Madrid.",
    "Mia Brandt's mother was born in Madrid.",
    "Mia Brandt was born in Peru.",
    "Mia Brandt, who lives in Madrid, said she loved the sea.",
)
BORN_WHEN = ("Mia Brandt was born in 1961 in Lorne.", "Mia Brandt was born on 3 March 1961.")
BORN_LATER = (
    "Mia Brandt was born in 1963.",
    "Brandt, who was born in 1963, said she loved the sea. Mia Brandt is a singer.",
)
NOT_BORN_LATER = (
    "Mia Brandt's sister was born in 1963.",
    "Tom Brandt was born in 1963.",
    "Mia Brandt, who has sung since 1963, said she loved the sea.",
)
ARRESTED = (
    "Tom Reed was arrested in Paris on Monday.",
    "Tom Reed, who was arrested in Paris on Monday, denied the charge.",
)
ARRESTED_ELSEWHERE = ("Tom Reed was arrested in London on Monday, his lawyer said.",)
NOT_ARRESTED_ELSEWHERE = (
    "Tom Reed's brother was arrested in London on Monday.",
    "Tom Reed was arrested in France on Monday.",
    "Tom Reed was taken to court in London on Monday.",
)


def codes(one: str, other: str) -> set[str]:
    """What is reported of two one-line articles."""
    documents = [Document.from_text(text, id=id, outlet=id) for id, text in (("alpha", one), ("beta", other))]
    return {c.code for c in pipeline.scan(documents).conflicts if c.severity in ("conflict", "caution")}


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        *product(BORN_WHERE, BORN_ELSEWHERE, ["P501"]),
        *product(BORN_WHEN, BORN_LATER, ["T401"]),
        *product(ARRESTED, ARRESTED_ELSEWHERE, ["P501"]),
    ],
)
def test_what_differs_is_found(one: str, other: str, code: str) -> None:
    assert codes(one, other) == {code}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *product(BORN_WHERE, NOT_BORN_ELSEWHERE),
        *product(BORN_WHEN, NOT_BORN_LATER),
        *product(ARRESTED, NOT_ARRESTED_ELSEWHERE),
    ],
)
def test_what_only_sounds_alike_is_let_pass(one: str, other: str) -> None:
    assert codes(one, other) == set()
