"""How many live in a town, are aboard, have a parent, or are part of a known lot: hits and near-misses."""

import pytest

from short_articles import compared

APART = [
    ("Tom Reed has three children.", "Tom Reed, a father of five, was killed in Lorne."),
    ("Tom Reed, a father-of-three, was killed.", "Tom Reed was killed in Lorne. He leaves a wife and five children."),
    ("Mia Brandt, 38, a mother of four, was shot.", "Mia Brandt is survived by two children."),
    ("A well held mum-of-two Mia Brandt for a day.", "Mia Brandt, who had three children, was found in a well."),
    ("Lorne, a city of 1.2 million people, is dry.", "Lorne, where 1.9 million people live, is dry."),
    ("Lorne, a sprawling city of 1.2 million, is dry.", "About 1.9 million people live in Lorne."),
    ("Lorne is home to 1.2 million people.", "Some 1.9 million people live in the city of Lorne."),
    ("The ship sank with 70 people on board off Lorne.", "The ship, which was carrying 110 people, sank off Lorne."),
    (
        "The bus had 40 passengers aboard when it crashed in Lorne.",
        "The bus, carrying 25 passengers, crashed in Lorne.",
    ),
    ("One of four robots at the Lorne plant caught fire.", "Two of the four robots at the Lorne plant caught fire."),
    (
        "Both brothers were convicted of the Lorne murder.",
        "Only one of the brothers was convicted of the Lorne murder.",
    ),
    ("Two of her three dogs drowned in the Lorne river.", "One of her dogs drowned in the Lorne river."),
    ("The minister said nearly $924 million was stolen in Lorne.", "Almost $800 million was stolen in Lorne."),
    ("The mill employs about 800 people.", "The mill, employing about 1,500 people, is to close."),
]
TOGETHER = [
    ("Tom Reed, a father of three, was killed.", "Tom Reed and five children were killed."),
    ("Tom Reed, a father of three, was killed.", "Leo Reed, a father of five, was hurt."),
    ("Mia Brandt, a mother of two, taught 20 children in Lorne.", "Mia Brandt has two children."),
    ("Lorne, a city of 1.2 million people, was hit.", "The storm hit 300,000 people in Lorne."),
    ("Lorne, a city of 1.2 million people, was hit.", "About 300,000 people live in poverty in Lorne."),
    ("Two million people live in Lorne.", "Five million people live in Aldermoor."),
    ("The ship sank with 70 people on board off Lorne.", "The ship sank off Lorne, killing 30 people."),
    ("One of the four robots at the Lorne plant caught fire.", "The Lorne plant has four robots."),
    ("One of the four robots at the Lorne plant caught fire.", "Two of the four robots at the Lorne plant were sold."),
    ("One of the brothers was convicted of the murder.", "One of the sisters was convicted of the murder."),
    ("Two of the four men were not charged over the fire.", "One of the four men was charged over the fire."),
    ("Both brothers were convicted of the murder in Lorne.", "The two brothers were convicted of the murder in Lorne."),
    ("The mill made a profit of $3 million in 2012.", "The mill made a profit of $5 million in 2013."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_counts_of_one_thing(one: str, other: str) -> None:
    assert compared(one, other) == ["N301"]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_counts_of_other_things(one: str, other: str) -> None:
    assert compared(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The Lorne blast killed nine workers.", "Six people died in the blast in Lorne.", ["N301"]),
        ("The ferry Aurora was carrying 320 passengers.", "Only 210 people were aboard the ferry Aurora.", ["N301"]),
        ("The Lorne blast killed six workers.", "Nine people died in the blast in Lorne.", []),
        ("The Lorne blast injured nine workers.", "Six people died in the blast in Lorne.", []),
        ("The raid on Lorne killed nine students.", "Six people died in the raid on Lorne, and 40 students fled.", []),
    ],
)
def test_there_are_at_least_as_many_people_as_there_are_of_a_sort(one: str, other: str, found: list[str]) -> None:
    assert compared(one, other) == compared(other, one) == found
