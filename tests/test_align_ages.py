"""Whose age a figure tells: a person by name, or one of a kind who is known by what happened."""

import pytest

from contra import compare
from contra.align.ages import ages
from contra.pipeline import propositions
from short_articles import article

TOLD = {
    "Mia Brandt, 28, was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt, aged 28, was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt, who was 28, was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt, now 28, was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt (28) was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt, a 28-year-old nurse, was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt was 28.": ["age of mia brandt: 28"],
    "Mia Brandt turned 28 in May.": ["age of mia brandt: 28"],
    "Mia Brandt died in Lorne at the age of 28.": ["age of mia brandt: 28"],
    "Mia Brandt was hurt. She was 28.": ["age of mia brandt: 28"],
    "The 28-year-old nurse Mia Brandt was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt, the 28-year-old daughter of a judge, was hurt.": ["age of mia brandt: 28"],
    "Mia Brandt, the daughter of a judge, died in Lorne at the age of 28.": ["age of mia brandt: 28"],
    "The boy, who was 12, was hurt.": ["age of one boy: 12"],
    "A boy of 12 was hurt.": ["age of one boy: 12"],
    "A 12-year-old schoolboy was hurt.": ["age of one boy: 12"],
    "The boy who found the coin is twelve years old.": ["age of one boy: 12"],
    "A 28-year-old neighbour of the nurse who knew Mia Brandt was hurt.": [],
    "A 28-year-old was hurt, Mia Brandt told police.": [],
    "The 28-year-old bridge over the Lorne was closed.": [],
    "Mia Brandt won 28 races.": [],
    "Mia Brandt was 14 when she was kidnapped.": [],
    "Mia Brandt, aged 14 at the time, was kidnapped.": [],
    "Mia Brandt's son, 4, was hurt.": ["age of one son: 4"],
    "Mia Brandt was 28 minutes late.": [],
    "The boy was 12 miles away.": [],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_ages(text: str, expected: list[str]) -> None:
    assert [f"{q.what}: {q.low:g}" for _, q in ages(propositions(article(text)))] == expected


CLASHES = [
    ("Tom Reed died at the age of 41 in Lorne.", "Tom Reed, 38, died in Lorne."),
    ("Tom Reed fell from the tower in Lorne. He was 41.", "Tom Reed, a 38-year-old guard, fell from the tower."),
    ("The singer Tom Reed, who turned 80 in May, died on Friday.", "Tom Reed was 78."),
    ("A 19-year-old man was arrested in Lorne over the fire.", "A man aged 23 was arrested in Lorne over the fire."),
    ("The boy who was bitten by a pike in Lorne is six.", "The eight-year-old boy was bitten by a pike in Lorne."),
]


@pytest.mark.parametrize(("one", "other"), CLASHES)
def test_one_person_has_one_age(one: str, other: str) -> None:
    assert [c.code for c in compare(article(one), article(other, "beta"))] == ["N301"]


COMPATIBLE = [
    ("Mia Brandt, 28, was hurt.", "The 28-year-old nurse Mia Brandt was hurt."),
    ("Mia Brandt, 28, was hurt.", "In 2009 Mia Brandt, 14, won a race."),
    ("Mia Brandt, 28, was freed on Friday.", "Mia Brandt's son, 4, was freed on Friday."),
    ("A man, 32, was stabbed in Lorne on Friday.", "A man, 45, was stabbed in Aldermoor on Friday."),
    ("A man, 32, was arrested after the fire in Lorne.", "The man who died in the fire in Lorne was 45."),
    ("Two men, aged 32 and 45, were arrested in Lorne.", "A man of 45 was arrested in Lorne."),
    ("Tom Reed, 41, was shot by Leo Ruiz, 19.", "Tom Reed was shot by a teenager of 19."),
]


@pytest.mark.parametrize(("one", "other"), COMPATIBLE)
def test_ages_of_others_do_not_clash(one: str, other: str) -> None:
    assert compare(article(one), article(other, "beta")) == []
