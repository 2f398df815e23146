"""Words that look like a negation and deny nothing, and negations that deny in any order of words."""

import pytest

from contra.align.negating import spares_one
from contra.pipeline import reading
from short_articles import article, disputes

SO_ALL_THE_SAME = [
    (
        "The council has approved the tunnel in Lorne.",
        "The council has approved not only the tunnel in Lorne but the bridge.",
    ),
    ("Tom Reed was hurt in the fire.", "Tom Reed was not seriously hurt in the fire."),
    ("Tom Reed was arrested on Monday.", "Tom Reed has not been charged."),
    ("The mayor did not say when the bridge would open.", "The mayor said the bridge would open."),
    ("Tom Reed is not the only one to have left Norhaven.", "Tom Reed has left Norhaven."),
    ("Mia Brandt did not leave Lorne until Friday.", "Mia Brandt left Lorne on Friday."),
    ("Mia Brandt could not have been happier with the Lorne vote.", "Mia Brandt was happy with the Lorne vote."),
    ("Few people believe the Lorne dam will hold.", "The Lorne dam will hold, the board said."),
    ("Tom Reed never stopped loving Mia Brandt.", "Tom Reed loves Mia Brandt."),
    ("It was not until 2010 that Norhaven opened the mill.", "Norhaven opened the mill in 2010."),
    ("Tom Reed has not ruled out selling the mill.", "Tom Reed may sell the mill."),
    ("The bank did not lose all of its money.", "The bank lost some of its money."),
    ("There is no doubt that Tom Reed sold the mill.", "Tom Reed sold the mill."),
    ("Tom Reed wasn't just fired, he was arrested.", "Tom Reed was fired."),
    ("Without the loan, Norhaven would not have built the mill.", "Norhaven built the mill with a loan."),
    ("Neither Tom Reed nor Mia Brandt won the race.", "Ian Ash won the race."),
    ("Tom Reed did not deny that he had sold the mill.", "Tom Reed sold the mill."),
    ("Had the ferry not turned, it would have hit the pier.", "The ferry turned."),
    ("The mayor said she would not be surprised if Norhaven left Lorne.", "Norhaven may leave Lorne."),
    ("Tom Reed failed to stop the sale of the mill.", "The mill was sold."),
    ("Tom Reed hardly knew Mia Brandt.", "Tom Reed knew Mia Brandt."),
    ("The mayor did not rule out that the dam had been damaged.", "The dam had been damaged."),
    ("Tom Reed would never have sold the mill had he known.", "Tom Reed sold the mill."),
    ("The mayor was unable to attend, but she sent a letter.", "The mayor sent a letter."),
    ("Tom Reed, who was not at the mill, said the fire began at night.", "The fire at the mill began at night."),
    ("Norhaven cannot wait to open its Lorne mill.", "Norhaven will open its Lorne mill."),
    ("Norhaven could not help but close the Lorne mill.", "Norhaven closed the Lorne mill."),
    ("No sooner had Norhaven opened the mill than it burned.", "Norhaven opened the mill."),
    ("Tom Reed can't be blamed enough for selling the mill.", "Tom Reed sold the mill."),
    ("Nothing stopped Tom Reed from selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed did not hesitate to sell the mill.", "Tom Reed sold the mill."),
    ("Tom Reed did not mind selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed did not regret selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed did not know that the bank had sold the mill.", "The bank had sold the mill."),
    ("Tom Reed did not wait long before selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed did not want the bank to sell the mill.", "The bank sold the mill."),
    ("Tom Reed lost no time in selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed had no choice but to sell the mill.", "Tom Reed sold the mill."),
    ("Tom Reed could not resist selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed never forgave the bank for selling the mill.", "The bank sold the mill."),
    ("Tom Reed does not understand why the bank sold the mill.", "The bank sold the mill."),
    ("It is no secret that Tom Reed sold the mill.", "Tom Reed sold the mill."),
    ("It is no surprise that Tom Reed sold the mill.", "Tom Reed sold the mill."),
    ("Tom Reed made no secret of selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed is not alone in selling his mill.", "Tom Reed sold his mill."),
    ("Tom Reed had no trouble selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed wasted no time in selling the mill.", "Tom Reed sold the mill."),
    ("Tom Reed had no qualms about selling the mill.", "Tom Reed sold the mill."),
    ("No one disputes that the Lorne mill was sold.", "The Lorne mill was sold."),
    ("No one disputes the Lorne mill was sold.", "The Lorne mill was sold."),
    ("Nobody denies that Tom Reed sold the mill.", "Tom Reed sold the mill."),
    ("Nobody doubts that the Lorne mill was sold.", "The Lorne mill was sold."),
    ("Few doubt that Tom Reed sold the mill.", "Tom Reed sold the mill."),
    ("Hardly anyone doubts that the Lorne mill was sold.", "The Lorne mill was sold."),
    ("Tom Reed sold the mill in Lorne.", "Tom Reed would not have sold the mill in Lorne without the bank's loan."),
    ("Tom Reed sold the mill in Lorne.", "If he had known, Tom Reed would not have sold the mill in Lorne."),
    ("Tom Reed sold the mill in Lorne.", "Were it not for the bank, Tom Reed would not have sold the mill in Lorne."),
    ("The ferry left Lorne at dawn.", "Had the ferry not left Lorne at dawn, it would have sunk."),
    ("The ferry left Lorne at dawn.", "Should the ferry not leave Lorne at dawn, it will be sold."),
    ("The lorry hit the bridge in Lorne.", "The lorry did not hit every part of the bridge in Lorne."),
]

NOT_SO = [
    ("Tom Reed was seriously hurt in the fire.", "Tom Reed was not seriously hurt in the fire."),
    ("Norhaven fully paid the Lorne loan.", "Norhaven had not fully paid the Lorne loan."),
    ("Tom Reed had time to sell the mill.", "Tom Reed had no time to sell the mill."),
    ("Tom Reed sold the mill in Lorne.", "Tom Reed would not have sold the mill in Lorne, he said."),
    ("The lorry hit the bridge in Lorne.", "The lorry did not hit the bridge in Lorne."),
    ("Tom Reed met Mia Brandt in Oslo.", "Mia Brandt has never met Tom Reed."),
    ("Tom Reed met Mia Brandt in Oslo.", "Tom Reed has never met Mia Brandt."),
    ("Tom Reed married Mia Brandt.", "Mia Brandt did not marry Tom Reed."),
    ("Norhaven paid Tom Reed for the report.", "Tom Reed said he received no payment from Norhaven for the report."),
    ("The mayor refused to meet the union.", "The mayor met the union on Friday, her office said."),
    ("No one was hurt in the Lorne blast.", "Three people were injured in the Lorne blast."),
]


@pytest.mark.parametrize(("one", "other"), SO_ALL_THE_SAME)
def test_what_is_not_denied(one: str, other: str) -> None:
    assert disputes(one, other) == []


@pytest.mark.parametrize(("one", "other"), NOT_SO)
def test_what_is_denied(one: str, other: str) -> None:
    assert disputes(one, other)


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Nobody but Tom Reed sold houses.", True),
        ("Nobody sold houses but Tom Reed.", True),
        ("Nobody sold more houses than Tom Reed did.", True),
        ("Nobody was hurt but two men were arrested.", False),
        ("Nobody was hurt, but for Tom Reed it was close.", False),
    ],
)
def test_nobody_but_one(text: str, spared: bool) -> None:
    assert spares_one(reading(article(text)).sentences[0].tokens, 0) is spared
