"""Recordings, pictures and papers that are genuine to one side and not, or not yet, to another."""

import pytest

from contra.align import Story, genuineness_pairs
from contra.pipeline import propositions
from short_articles import articles, compared

VOUCHED = "Norhaven Steel said the video is genuine."
FIRE = "A fire destroyed the Lorne mill. "


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        (VOUCHED, "Two experts are questioning the authenticity of the footage.", ["D101"]),
        (VOUCHED, "A clip shows the mill at night. Two experts are questioning its authenticity.", ["D101"]),
        (VOUCHED, "Two experts are questioning the authenticity of an audio file.", ["D101"]),
        (VOUCHED, "The Pell ministry declined to comment on whether the film was genuine.", ["S201"]),
        (VOUCHED, "A tape was found. Police said they could not confirm its authenticity.", ["S202"]),
        ("The bank has confirmed the authenticity of the letter.", "Readers doubt that the note is genuine.", ["D101"]),
        ("The FBI said they believe the tape to be authentic.", "Police could not confirm its authenticity.", []),
        (VOUCHED, "Norhaven Steel questioned the authenticity of the footage.", []),
    ],
)
def test_who_vouches_meets_who_does_not(one: str, other: str, codes: list[str]) -> None:
    assert compared(FIRE + one, FIRE + other) == codes


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        (VOUCHED, "Two experts are questioning the authenticity of the footage.", 1),
        (VOUCHED, "Two experts are questioning the authenticity of the letter.", 0),
        (VOUCHED, "Two experts are questioning the authenticity of the videos.", 0),
        (VOUCHED, "Two experts are questioning its authenticity.", 0),
        (VOUCHED, "A spokesman said the footage is authentic.", 0),
        ("Norhaven Steel said the video may be genuine.", "Two experts are questioning its authenticity.", 0),
        ("Norhaven Steel said the mill is genuine.", "Two experts are questioning the authenticity of the mill.", 0),
    ],
)
def test_things_that_may_be_forged(one: str, other: str, met: int) -> None:
    assert len(list(genuineness_pairs(Story(map(propositions, articles(one, other)))))) == met
