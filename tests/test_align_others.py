"""What a word is about: a denial of one thing is no denial of what is told of another."""

import pytest

from short_articles import disputes

OTHER_THINGS = [
    ("The government will raise the tax on tobacco.", "The government will not raise the tax on fuel."),
    ("The court found Tom Reed guilty of fraud.", "The court did not find Tom Reed guilty of theft."),
    ("There was a fire at the church in Lorne.", "There was no fire at the mill in Lorne."),
    ("Mia Brandt lied about her age, her sister said.", "Mia Brandt denied that she had lied about the loan."),
    ("Reed apologised for the remark.", "Reed did not apologise for the delay."),
    ("Officers searched for the gun in the river.", "Officers did not search for a body in the river."),
    ("The firm was fined for the leak in Lorne.", "The firm was not fined for the fire in Lorne."),
    ("The singer was treated for a burn.", "The singer was not treated for drug abuse, her agent said."),
    ("The firm sold its mill in Lorne to a bank.", "The firm did not sell its mill in Dunmore to a bank."),
]

ONE_THING = [
    ("The government will raise the tax on fuel.", "The government will not raise the tax on fuel."),
    ("The court found Tom Reed guilty of fraud.", "The court did not find Tom Reed guilty of fraud."),
    ("Mia Brandt paid for the flat.", "Mia Brandt denied paying for the apartment."),
    ("The army fired on the crowd in Lorne.", "The army denied firing on civilians in Lorne."),
    ("Tom Reed was charged with fraud and theft.", "Tom Reed was not charged with theft, his lawyer said."),
    (
        "Norhaven Air sells the mail of its users.",
        "Norhaven Air does not sell the mail, calls or photos of its users.",
    ),
]


@pytest.mark.parametrize(("left", "right"), OTHER_THINGS)
def test_what_is_denied_of_one_thing_is_told_of_another(left: str, right: str) -> None:
    assert disputes(left, right) == []


@pytest.mark.parametrize(("left", "right"), ONE_THING)
def test_the_same_thing_by_another_name_is_denied(left: str, right: str) -> None:
    assert disputes(left, right) != []
