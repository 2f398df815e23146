"""Two sources of one article who tell opposite things of "the match", "the boy", "the plant"."""

import pytest

from short_articles import disputes


@pytest.mark.parametrize(
    "told",
    [
        "Doctors said the boy was conscious. His father said the boy was in a coma.",
        "Norhaven said the plant would reopen in June. The mayor said the plant would stay closed.",
        "The league said the match was postponed. The club said the match would go ahead.",
        "The governor said the bill would cut taxes. Critics said the bill would raise taxes.",
        "The company said it recalled the toys in May. A consumer group said the toys were never recalled.",
    ],
)
def test_opposite_accounts_in_one_article_are_told(told: str) -> None:
    assert disputes(told)


@pytest.mark.parametrize(
    "told",
    [
        "Doctors said the boy was conscious. His father said the girl was in a coma.",
        "Norhaven said the plant would reopen in June. The mayor said the plant was closed.",
        "The league said the match was postponed. The club said the party would go ahead.",
        "Norhaven said the plant would reopen if it could. The mayor said the plant would stay closed.",
        "Doctors said the boy was conscious on Monday. His father said the boy was in a coma on Friday.",
    ],
)
def test_accounts_of_other_things_or_times_are_not(told: str) -> None:
    assert disputes(told) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Reed resigned on Monday, two aides said.", "Tom Reed remains in his post, a spokesman said on Tuesday."),
        ("Tom Reed is engaged to Mia Brandt, his agent said.", "Tom Reed is single, his sister said."),
        (
            "Norhaven Steel reported a profit in the second quarter.",
            "Norhaven Steel made a loss in the second quarter.",
        ),
        (
            "All passengers on the Lorne flight were safe, it said.",
            "Three passengers on the Lorne flight had been killed.",
        ),
    ],
)
def test_opposite_states_are_told(one: str, other: str) -> None:
    assert disputes(one, other)


def test_who_shot_somebody_dead_is_not_dead() -> None:
    assert disputes("Tom Reed shot dead a gunman in Lorne.", "Tom Reed is safe, his wife said in Lorne.") == []
    assert (
        disputes("Tom Reed was freed six weeks later.", "Tom Reed spent six weeks in captivity in Kenya in 2011.") == []
    )
