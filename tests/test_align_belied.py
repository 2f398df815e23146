"""Headlines whose own text says in as many words that it is not so."""

import pytest

from short_articles import disputes

BELIED = [
    ("Finance minister resigns", "Finance minister Tom Reed said on Friday that he would not resign."),
    ("Minister Reed resigns", "Minister Tom Reed will not resign, his spokesman said."),
    ("Lorne council bans dogs", "The Lorne council did not ban dogs, a clerk said."),
    ("Rail strike called off", "The rail strike will go ahead as planned, the union said on Monday."),
    ("Mia Brandt sues the Lorne Herald", "Mia Brandt has never sued the Lorne Herald, her lawyer said."),
]
BORNE_OUT = [
    ("Minister Reed resigns", "Minister Tom Reed resigned on Friday. His deputy did not resign."),
    ("Lorne council bans dogs", "The Lorne council banned dogs. It did not ban cats."),
    ("Lorne council bans dogs", "The Lorne council has not yet banned dogs, but will."),
    ("Mia Brandt sues the Lorne Herald", "Tom Reed has never sued the Lorne Herald, his lawyer said."),
    ("Rail strike called off", "The rail strike was called off on Monday. It had been due to go ahead."),
]


@pytest.mark.parametrize(("headline", "text"), BELIED)
def test_a_headline_is_held_against_the_denial_below_it(headline: str, text: str) -> None:
    assert "H702" in disputes(f"{headline}\n\n{text}")


@pytest.mark.parametrize(("headline", "text"), BORNE_OUT)
def test_a_headline_that_its_text_bears_out_is_not(headline: str, text: str) -> None:
    assert "H702" not in disputes(f"{headline}\n\n{text}")
