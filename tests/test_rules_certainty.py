"""What one side puts as certain and somebody on the other side calls open, possible or doubtful."""

import pytest

from short_articles import disputes

OPEN = [
    ("A meteorite hit the airport of Lorne on Sunday.", "A possible meteorite hit the airport of Lorne on Sunday."),
    ("Divers removed a bomb from the port of Lorne.", "Divers removed a suspected bomb from the port of Lorne."),
    ("Mia Brandt sank the ferry off Lorne.", "Mia Brandt is said to have sunk the ferry off Lorne."),
    ("The rebels shot down the airliner over Lorne.", "The airliner was apparently shot down by rebels over Lorne."),
    ("Prince Michael of Lorne has died.", "There is speculation that Prince Michael of Lorne has died."),
    ("Tom Reed sold the Lorne mill.", "Mia Brandt claims that Tom Reed sold the Lorne mill."),
    (
        "A gas leak caused the explosion at the Lorne mill, the fire chief said.",
        "Whether a gas leak caused the explosion at the Lorne mill cannot yet be said, investigators said.",
    ),
    (
        "The body found in the lake is that of Mia Brandt, police said.",
        "Whether the body found in the lake is that of Mia Brandt cannot yet be said, the coroner said.",
    ),
    ("The drug cures malaria.", "Doctors are not convinced that the drug cures malaria."),
    (
        "The battery caused the fire.",
        "The battery might have caused the fire, though nothing has been proved, police said.",
    ),
    ("Reed will play in the final.", "It is uncertain whether Reed will play in the final."),
    (
        "Mia Brandt shot herself in the hand at her home in Lorne.",
        "Mia Brandt allegedly shot herself in the hand in Lorne, the reporter Tom Reed says.",
    ),
    (
        "A guard was shot in Lorne by a man who ran to the Dunmore mill, where he was killed by police.",
        "It is unclear whether the man was killed at the Dunmore mill.",
    ),
    (
        "The bones found in Lorne are those of King Aldhelm.",
        "It remains to be seen whether the bones found in Lorne are those of King Aldhelm.",
    ),
]
WEIGHED = [
    (
        "Norhaven Steel is buying the Lorne mill, the Herald reported.",
        "Norhaven Steel is in talks to buy the Lorne mill.",
    ),
    ("Norhaven Steel will close its mill in Lorne.", "Norhaven Steel is weighing whether to close its mill in Lorne."),
    ("Tom Reed will run for mayor of Lorne.", "Tom Reed is considering a run for mayor of Lorne."),
]
SETTLED = [
    ("Divers removed a suspected bomb from Lorne port.", "A suspected bomb was removed from Lorne port by divers."),
    ("Divers removed a bomb from the port of Lorne.", "Divers removed a bomb with a possible flaw from Lorne port."),
    ("Mia Brandt sank the ferry off Lorne.", "Mia Brandt said she had sunk the ferry off Lorne."),
    ("Prince Michael of Lorne has died.", "There is no speculation that Prince Michael of Lorne has died."),
    ('"Tom Reed has sold the Lorne mill"', "Mia Brandt claims that Tom Reed sold the Lorne mill."),
    ("Norhaven Steel will buy the Lorne mill.", "Norhaven Steel was in talks to buy the Dunmore mill."),
    ("Norhaven Steel is in talks to buy the Lorne mill.", "Norhaven Steel is considering buying the Lorne mill."),
    ("Police are eyeing Tom Reed as the thief of the ring.", "Tom Reed is a suspect in the theft of the ring."),
    ("A gas leak may have caused the explosion.", "It is unclear whether a gas leak caused the explosion."),
    ("Reed will play in the final.", "It is uncertain when Reed will play in the final."),
    ("Reed played in the final on Sunday.", "Before the final it was uncertain whether Reed would play."),
    (
        "The bones found in Lorne are those of King Aldhelm, the museum said.",
        "Whether the bones found in Dunmore are those of King Aldhelm is doubtful, a historian said.",
    ),
    (
        "Ruritania shot down the plane, the minister said.",
        "Ruritania may have shot down the plane, an analyst said.",
    ),
    (
        "A gas leak caused the explosion at the Lorne mill, police said.",
        "Police said a gas leak may have caused the explosion at the Lorne mill, but that it is too early to say.",
    ),
    ("Reed stole the ring, police said.", "Whether the ring that Reed stole was insured is unclear, the museum said."),
]


@pytest.mark.parametrize(("flat", "doubt"), OPEN)
def test_doubt_is_held_against_what_is_put_as_certain(flat: str, doubt: str) -> None:
    assert disputes(flat, doubt) in (["V902"], ["D101"])
    assert disputes(doubt, flat) in (["V902"], ["D101"])


@pytest.mark.parametrize(("flat", "talks"), WEIGHED)
def test_what_is_only_weighed_is_held_against_what_is_put_as_settled(flat: str, talks: str) -> None:
    assert disputes(flat, talks) == ["V902"]


@pytest.mark.parametrize(("flat", "doubt"), SETTLED)
def test_mere_hedges_and_other_questions_are_not(flat: str, doubt: str) -> None:
    assert disputes(flat, doubt) == []
    assert disputes(doubt, flat) == []
