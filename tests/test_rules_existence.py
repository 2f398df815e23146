"""There is no such person, body or thing as another article tells of."""

import pytest

from short_articles import disputes

FARM = "Norhaven Prime Farm has been ordered to quarantine 250,000 birds."
HEIRESS = "Wanda Toll, 84, inherited nine castles, the Daily Web reported."
PAINTER = "The painter Ana Ruiz sold a forged picture."


@pytest.mark.parametrize(
    ("told", "denial", "code"),
    [
        (FARM, "There is no Norhaven Prime Farm, the ministry said.", "D101"),
        (FARM, 'The farm, "Norhaven Prime Farm", does not exist anywhere in Ruritania.', "V901"),
        (HEIRESS, "Wanda Toll is an invented character, the site's owner admitted.", "D101"),
        (HEIRESS, "Wanda Toll is not a real person, police said.", "D101"),
        (HEIRESS, "Nobody called Wanda Toll lives in Lorne, the mayor said.", "D101"),
        (HEIRESS, "Police said that no woman named Wanda Toll exists.", "D101"),
        (HEIRESS, "The heiress Wanda Toll never existed.", "D101"),
        ("Norhaven Chemicals poisoned the river.", "There isn't a Norhaven Chemicals, the register shows.", "D101"),
        (
            "Detective Tom Reed of the Lorne police said the man died at once.",
            "The Lorne police employ no detective called Tom Reed, a spokesman said.",
            "D101",
        ),
    ],
)
def test_who_does_not_exist_did_nothing(told: str, denial: str, code: str) -> None:
    assert code in disputes(told, denial)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (FARM, "Norhaven Prime Farm does not exist to make money, its owner said."),
        (FARM, "A vaccine for the birds at Norhaven Prime Farm does not exist yet, the ministry said."),
        (FARM, "Norhaven Prime Farm did not exist before 1990."),
        (FARM, "There is no Norhaven Prime Farm office in Lorne, its director said."),
        (HEIRESS, "There is no other Wanda Toll, her lawyer said."),
        (FARM, "There is no sign Norhaven Prime Farm will close, its director said."),
        (PAINTER, "There is no picture by Ana Ruiz in the sale, the gallery said."),
        (PAINTER, '"There is no Ana Ruiz at this address," the landlord said.'),
        (PAINTER, "There's no Ana Ruiz without her brother, the critic wrote."),
        (PAINTER, "The picture of Ana Ruiz is fake, the museum said."),
        (PAINTER, "The fake Ana Ruiz was arrested in Lorne."),
        (PAINTER, "Norhaven Steel is fictional in the film; Ana Ruiz plays its owner."),
        (PAINTER, "Ana Ruiz is real, the museum said."),
    ],
)
def test_who_is_told_of_otherwise_exists(told: str, other: str) -> None:
    assert disputes(told, other) == []


def test_an_article_may_tell_who_invented_somebody() -> None:
    article = (
        "The Daily Web reported that Wanda Toll inherited nine castles. Wanda Toll does not exist, the mayor said."
    )
    assert disputes(article) == ["D101"]
