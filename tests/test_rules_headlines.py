"""A claim of one line against a headline: what denies it, and what only shares its words."""

import pytest

from short_articles import all_codes, clashes

HITS = [
    # something is said not to be what it is told to be
    (
        "D101",
        "The wife of General Lee Dunn was arrested in Lorne",
        "Woman arrested in Lorne is not Dunn's wife, Norway says",
    ),
    ("V901", "Lee Dunn painted a mural of the Dunmore quake", "This mural of the Dunmore quake is not by Lee Dunn"),
    (
        "V901",
        "The wife of Lee Dunn was arrested in Lorne.",
        "The woman arrested in Lorne was not the wife of Lee Dunn.",
    ),
    # a headline tells its whole story
    ("V901", "King Olaf will take part in airstrikes on Lorne", "King Olaf did not himself fly airstrikes on Lorne"),
    ("D101", "Dunmore rebels were seen on the Lorne border", "Norway: No Dunmore rebels on Lorne border"),
    (
        "D101",
        "Ana Ruiz ripped up a contract to sing in the Lorne opera",
        "No, Ana Ruiz didn't turn down a Lorne opera contract",
    ),
    # it is taken back
    (
        "D101",
        "Professor Ana Ruiz sent a racist email to a baker",
        "Harbour Herald retracts claim about racist email of professor",
    ),
    # a denial that something ends
    (
        "D101",
        "Norhaven Steel will stop serving fish in Lorne",
        "Fake news: Norhaven Steel will stop serving fish in Lorne",
    ),
]
MISSES = [
    (
        "V901",
        "The wife of Lee Dunn was arrested in Lorne.",
        "The woman arrested in Lorne was not the first wife of Lee Dunn.",
    ),
    ("V901", "The wife of Lee Dunn was arrested in Lorne.", "It is not about the wife of Lee Dunn and Lorne."),
    ("V901", "Ana Ruiz had surgery in Lorne", "Ana Ruiz not missing, just had surgery in Lorne"),
    ("V901", "A truck of a Lorne plumber was seen in Dunmore", "Lorne plumber isn't sure how truck came to Dunmore"),
    ("D101", "Rebels of Dunmore shelled Lorne", "No, Dunmore did not join the Lorne customs union"),
    ("D101", "Professor Ana Ruiz sent a racist email to a baker", "Harbour Herald retracts claim about baker's bread"),
    ("D101", "Ana Ruiz dead? The web mourns in Lorne", "Ana Ruiz death in Lorne is a hoax"),  # only asked
]


@pytest.mark.parametrize(("code", "claim", "headline"), HITS)
def test_a_headline_contradicts(code: str, claim: str, headline: str) -> None:
    assert all_codes(claim, headline) == {code}
    assert all_codes(headline, claim) == {code}


@pytest.mark.parametrize(("code", "claim", "headline"), MISSES)
def test_a_headline_contradicts_nothing(code: str, claim: str, headline: str) -> None:
    assert code not in all_codes(claim, headline)
    assert code not in all_codes(headline, claim)


DIED = "Singer Tom Reed has died in a car crash near Lorne, his family said on Monday."


@pytest.mark.parametrize(
    "headline",
    [
        "Rumor of Tom Reed's death false, agent says",
        "Reports of Tom Reed's death untrue",
        "Claim that Tom Reed died in car crash false, police say",
        "Don't believe it: Tom Reed is not dead",
    ],
)
def test_a_headline_calls_it_untrue_without_a_verb(headline: str) -> None:
    assert clashes(headline, DIED)


def test_a_headline_that_tells_of_the_death_denies_nothing() -> None:
    assert clashes("Report of Tom Reed's death moves thousands", DIED) == []
