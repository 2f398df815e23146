"""Who is to be seen in a picture or film, and who is said not to be."""

import pytest

from short_articles import disputes

FILMED = "The teacher Ana Ruiz was filmed dancing with a pupil."
SHOWN = "A video shows the teacher Ana Ruiz dancing with a pupil."
PHOTO = "A photo of Ana Ruiz at the bar went round the world."


@pytest.mark.parametrize(
    ("told", "denial", "code"),
    [
        (FILMED, "The woman in the video is not Ana Ruiz, the school said.", "D101"),
        (FILMED, "The woman in the video is not Ana Ruiz.", "V901"),
        (FILMED, "It has since emerged that the woman in the video is not Miss Ruiz, but one from Brannock.", "V901"),
        (SHOWN, "The dancer in the clip was not Ana Ruiz but an actress, police said.", "D101"),
        (SHOWN, "The school denied that the woman in the video was Ana Ruiz.", "D101"),
        (PHOTO, "The photo does not show Ana Ruiz, her agent said.", "D101"),
    ],
)
def test_who_is_not_in_the_picture_is_disputed(told: str, denial: str, code: str) -> None:
    assert code in disputes(told, denial)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (FILMED, "The head of the school is not Ana Ruiz, but her sister."),
        (FILMED, "The woman in the video is Ana Ruiz, the school said."),
        (FILMED, "The woman in the video may not be Ana Ruiz."),
        (PHOTO, "The photo does not show Ana Ruiz drinking, her agent said."),
        (PHOTO, "The photo shows Ana Ruiz, her agent said."),
        (
            "The teacher Ana Ruiz spoke to parents on Monday.",
            "The woman in the video is not Ana Ruiz, the school said.",
        ),
    ],
)
def test_who_else_is_told_of_is_not_disputed(told: str, other: str) -> None:
    assert disputes(told, other) == []
