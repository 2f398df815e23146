"""How many live in a town, are aboard, have a parent, or are part of a known lot: hits and near-misses."""

import pytest

from contra import extract
from short_articles import article, compared, disputes

APART = [
    ("Two men attacked Mia Brandt in Lorne.", "Mia Brandt was attacked by four men in Lorne."),
    ("Two masked men robbed the bank in Lorne on Monday.", "The Lorne bank was robbed on Monday by four masked men."),
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
    ("Two men attacked Mia Brandt in Lorne.", "Mia Brandt was rescued by four men in Lorne."),
    ("Two men spoke of Mia Brandt in Lorne.", "Four men spoke of Mia Brandt in Lorne."),
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Organisers said 50,000 people marched in Lorne. Police put the number at 8,000.", ["N301"]),
        ("Nine people died, police said. The hospital put the toll at 14.", ["N301"]),
        ("Organisers said 50,000 people marched. Guards stood by. Police put the crowd at about 8,000.", ["N301"]),
        ("Organisers said 50,000 people marched in Lorne. Police put the figure at about 48,000.", []),
        ("Organisers said 50,000 people marched in Lorne. Police put the cost at 8,000 dollars.", []),
        ("Organisers said 50,000 people marched in Lorne. Police put the number of shops at 80.", []),
    ],
)
def test_a_figure_is_put_on_what_was_counted_before(text: str, found: list[str]) -> None:
    assert disputes(text) == found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Officials have put the number of dead at 40.", "Officials"),
        ("Tom Reed, the mayor, put the cost at about $2m.", "Tom Reed"),
        ("The minister put the report at the top of her list.", "alpha"),
        ("Reed would put the cost at about $2m.", "alpha"),
    ],
)
def test_who_puts_a_figure_on_something_says_so(text: str, source: str) -> None:
    assert extract(article(text))[0].source.name == source
