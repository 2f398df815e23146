"""What happens to a named one but once, told of two days."""

import pytest

from contra import Document, compare

CLASH = [
    ("Tom Reed, who was born on May 3, 1950, wrote novels.", "Born on May 8, 1950, Tom Reed was a teacher."),
    ("Norhaven Steel was founded in 1923.", "Founded in 1919, Norhaven Steel makes rails for half the world."),
    ("Tom Reed, who died in 1994, wrote the first of the songs.", "Tom Reed died in 1996 of a fever."),
    (
        "Norhaven Steel, established in 1923, is for sale.",
        "The mill of Lorne is old. Norhaven Steel was founded in 1919.",
    ),
]

AGREE = [
    ("Tom Reed, who was born in May 1950, wrote novels.", "Born on May 8, 1950, Tom Reed was a teacher."),
    ("Tom Reed, who was born in 1950, wrote novels.", "Born in 1961, Ana Ruiz was a teacher."),
    ("The widow of the poet Tom Reed, who died in 1994, wrote.", "Tom Reed died in 1996 of a fever."),
    ("Tom Reed, who was born in 1950, wrote novels.", "Tom Reed, who died in 1996, wrote novels."),
    ("Tom Reed, who wrote songs in 1994, wrote novels.", "Tom Reed, who wrote in 1996, sang."),
    ("Tom Reed, who died in 1994, wrote. Tom Reed died in 1996, his son says.", "Tom Reed died in 1996."),
    ("Tom Reed was hailed when Ana Ruiz died in 1994.", "Tom Reed died in 1996 of a fever."),
]


def codes(one: str, other: str) -> list[str]:
    found = compare(Document.from_text(one, id="alpha"), Document.from_text(other, id="beta"))
    return [c.code for c in found if c.kind == "date"]


@pytest.mark.parametrize(("one", "other"), CLASH)
def test_a_named_one_is_born_and_founded_and_dies_once(one: str, other: str) -> None:
    assert codes(one, other) == ["T401"]
    assert codes(other, one) == ["T401"]


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_what_may_be_true_of_both_is_no_conflict(one: str, other: str) -> None:
    assert codes(one, other) == []
    assert codes(other, one) == []
