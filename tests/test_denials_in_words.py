"""Denials told by words that hold them: "that nobody", "unarmed", "was never told of"."""

import pytest

from short_articles import disputes

SACKED = "Norhaven Steel sacked 200 workers at the Lorne mill on Friday."
ARMED = "The man shot by police in Lorne was carrying a gun, the police chief said."
WARNED = "The engineer said he had told the governor of the leak at Lorne."
TOLD_TO = "The minister told Lorne's mayor to cancel the march, an aide said."


PLANS = "Norhaven Steel is planning a return to the phone market, the Herald reported."
FRAUD = "There was fraud in the Lorne vote, Tom Reed said."
CROSSED = "Ruritanian troops have crossed the border into Freedonia, Freedonia said."
EXPECTS = "Mia Brandt is pregnant, the magazine said."


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        (PLANS, "Norhaven Steel has no plans to return to the phone market, it said."),
        (FRAUD, "The court found no fraud in the Lorne vote."),
        (CROSSED, "No Ruritanian soldier has set foot in Freedonia, the minister said."),
        (EXPECTS, "Mia Brandt is not expecting a baby, her agent said."),
        (SACKED, "Norhaven Steel said that no workers had been sacked at the Lorne mill."),
        (ARMED, "The man shot by police in Lorne was unarmed, his family said."),
        (ARMED, "The man shot by police in Lorne did not have a gun, said his sister."),
        (WARNED, "The governor was never told of the leak at Lorne, her spokesman said."),
        (WARNED, "The governor said that nobody had informed her of the leak at Lorne."),
        (TOLD_TO, '"I never told the mayor of Lorne to cancel the march," the minister said.'),
        (TOLD_TO, "The minister denied having told Lorne's mayor to cancel the march."),
    ],
)
def test_words_that_hold_a_denial_are_read(claim: str, denial: str) -> None:
    assert {"D101", "D102"} & set(disputes(claim, denial))


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (PLANS, "Norhaven Steel has no plans to sack workers of the phone market, it said."),
        (FRAUD, "The court found no way out of the quarrel in Lorne."),
        (SACKED, "Norhaven Steel said that not only workers had been sacked at the Lorne mill."),
        (ARMED, "The policeman who shot the man in Lorne was not unarmed, the police chief said."),
        (WARNED, "The governor was never told of the fire at Brannock, her spokesman said."),
        (WARNED, "The governor told nobody about her holiday, the engineer said."),
        (TOLD_TO, '"I never told the mayor of Lorne to resign," the minister said.'),
    ],
)
def test_words_that_hold_no_denial_of_it_are_let_pass(claim: str, other: str) -> None:
    assert not {"D101", "D102"} & set(disputes(claim, other))
