"""Short sentences that share all but the deed, which is opposite: few words in common suffice."""

import pytest

from short_articles import clashes

APART = [
    ("The senator supports the bill.", "The senator opposes the bill."),
    ("The concert was cancelled.", "The concert went ahead as planned."),
    ("The ceasefire is holding.", "The ceasefire has been broken."),
    ("Parliament approved the budget on Thursday.", "Parliament rejected the budget on Thursday."),
    ("Judges upheld the ban.", "Judges struck down the ban."),
    ("The signature is genuine.", "The signature is forged."),
    ("Reed is in custody.", "Reed is at large."),
    ("The trial has been postponed.", "The trial began on time."),
]
TOGETHER = [
    ("The concert was cancelled.", "The match went ahead as planned."),
    ("The senator supports the bill.", "The president opposes the bill."),
    ("The dog survived.", "The cat died."),
    ("The pool was open in May.", "The pool was closed in June."),
    ("The union accepted the second offer.", "The union rejected the first offer."),
    ("The trial of Reed was postponed.", "The trial of Brandt began on time."),
    ("The man died.", "The man survived."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_short_opposites_of_one_thing_clash(one: str, other: str) -> None:
    assert clashes(one, other) == ["V901"]
    assert clashes(other, one) == ["V901"]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_short_opposites_of_two_things_do_not(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []
