"""Silences of those who were not reached, and of those who keep to themselves what they were asked."""

import pytest

from short_articles import disputes

TOOK = "Mia Brandt took money from Norhaven Steel, a witness said. "


@pytest.mark.parametrize(
    "silence",
    [
        "The Herald was unable to reach Brandt for comment.",
        "It was not possible to reach Brandt for comment on Monday.",
        "We were not able to contact Brandt for comment.",
        "Attempts to contact Brandt failed.",
        "Brandt was not reachable.",
        "Brandt had not responded by Monday night.",
        "Brandt did not answer the phone.",
        "We've reached out to Brandt for comment, and will update as soon as we hear back.",
        "The Herald has contacted Brandt for comment.",
    ],
)
def test_who_is_not_reached_gives_no_answer(silence: str) -> None:
    assert disputes(TOOK + silence) == ["S204"]


@pytest.mark.parametrize(
    "silence",
    [
        '"I\'m not going to talk about that," Brandt said.',
        "Brandt turned down a request for an interview.",
        "Brandt has remained tight lipped over the past four months.",
        '"I have nothing further to add," Brandt said.',
        '"I am aware of the reports but have no further comment at this time," Brandt said.',
        "Brandt has turned down several interview requests.",
        "Brandt has not spoken one way or the other about the money from Norhaven Steel.",
        "Brandt has not publicly stated that she took money from Norhaven Steel.",
    ],
)
def test_who_keeps_to_himself_what_he_was_asked_declines(silence: str) -> None:
    assert disputes(TOOK + silence) == ["S201"]


@pytest.mark.parametrize(
    ("silence", "code"),
    [
        ("Brandt has so far kept quiet about the money.", "S201"),
        ("Brandt did not wish to speak about the money.", "S201"),
        ("The claim has not been independently verified.", "S201"),
        ("There has been no official confirmation.", "S201"),
        ("Police could not confirm that it was money.", "S202"),
    ],
)
def test_a_silence_on_what_was_just_told_points_to_it(silence: str, code: str) -> None:
    assert disputes(TOOK + silence) == [code]


def test_a_record_of_a_deed_points_to_the_deed() -> None:
    told = "Tom Reed was arrested for theft in Lorne, his sister said. "
    assert disputes(told + "The Herald was unable to confirm his arrest record.") == ["S202"]
    assert disputes(told + "The Herald was unable to confirm his tax record.") == []


@pytest.mark.parametrize(
    "other",
    [
        "The Herald was able to reach Brandt for comment.",
        "Brandt could not reach the summit.",
        "Brandt was unable to contact her dog.",
        "Attempts to reach an agreement failed.",
        "Brandt turned down the bed.",
        "Brandt won't go into the water.",
        "Brandt kept quiet about the weather.",
        "All information is not yet verified.",
    ],
)
def test_who_was_not_asked_keeps_no_silence(other: str) -> None:
    assert disputes(TOOK + other) == []


def test_what_one_does_not_know_is_the_very_deed() -> None:
    told = "Tom Reed stole the ring, police said. "
    assert disputes(told + "Whether the ring that Reed stole was insured is unclear, the museum said.") == []


@pytest.mark.parametrize("sure", ["", "for sure ", "for certain ", "with certainty "])
def test_how_sure_one_would_have_to_be_is_not_what_one_keeps_silent_on(sure: str) -> None:
    told = "A meteor fell on Lorne, Mia Brandt said. "
    assert disputes(f"{told}Tom Reed, an astronomer, could not confirm {sure}that it was a meteor.") == ["S202"]
