"""Harm of which none is reported, against those who report it; silences and denials of something else."""

import pytest

from short_articles import disputes


@pytest.mark.parametrize(
    ("told", "none"),
    [
        ("Witnesses reported deaths in the Lorne mill fire.", "No deaths were reported in the Lorne mill fire."),
        (
            "Residents reported heavy damage after the quake in Lorne.",
            "No damage was reported after the Lorne quake.",
        ),
        ("The quake in Lorne damaged houses, residents said.", "No damage was recorded after the quake in Lorne."),
        (
            "Residents of Lorne reported injuries after the flood.",
            "No casualties were reported after the Lorne flood.",
        ),
    ],
)
def test_what_nobody_reports_is_held_against_those_who_do(told: str, none: str) -> None:
    assert set(disputes(told, none)) in ({"D101"}, {"V901"})


@pytest.mark.parametrize(
    "texts",
    [
        ("Tom Reed told the mill of a leak.", "No leak was reported to the council, the mayor said."),
        ('"It creates zero precedent," Mia Brandt said.', "Tom Reed rejected criticism that it creates a precedent."),
        (
            "Mia Brandt called the shop in Lorne a danger to the town.",
            "The shop in Lorne is not in any way like the mill, but is a danger to the town, Tom Reed said.",
        ),
        (
            "Mia Brandt said Tom Reed should have left Lorne.",
            'Responding to a question about the death of a nurse, Tom Reed replied: "That is a lie."',
        ),
        (
            "The council had hoped keeping silent could end the siege of Lorne.",
            "The siege of Lorne has ended, rebels said.",
        ),
        (
            "Norhaven Steel will open a mill in Hamburg, the Ledger reported.",
            "Norhaven Steel denied that it planned to open a mill in Lisbon.",
        ),
        (
            "Police involved in the theft of the rings worked with a gang, the judge said.",
            "Officials said it was not clear whether Paul Stone was involved in the theft of the rings.",
        ),
    ],
)
def test_what_is_of_something_else_is_none(texts: tuple[str, str]) -> None:
    assert disputes(*texts) == []


@pytest.mark.parametrize(
    "answer",
    [
        "Asked about the sale of the mill to Norhaven, Tom Reed said that was a lie.",
        'Responding to a question about the sale of the mill to Norhaven, Tom Reed replied: "It never happened."',
        "Asked if the mill was sold to Norhaven, Tom Reed said that was untrue.",
    ],
)
def test_a_denial_is_of_what_its_source_was_asked(answer: str) -> None:
    claim = "The mill was sold to Norhaven, Mia Brandt said."
    assert disputes(claim, f"It rained in Lorne. {answer}") == ["D101"]
