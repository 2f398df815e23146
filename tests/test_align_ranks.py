"""Places taken, the how-manieth of a kind, and figures that only their verb tells of: hits and near-misses."""

import pytest

from short_articles import compared

APART = [
    (
        "Ruritania ranks 14th in the world for press freedom.",
        "Ruritania is ranked 31st in the world for press freedom.",
    ),
    ("Mia Brandt finished third in the Lorne marathon.", "Mia Brandt came fifth in the Lorne marathon."),
    ("Mia Brandt is expecting her second child.", "Mia Brandt is pregnant with her fourth child."),
    ("Tom Reed died days before his 90th birthday.", "Tom Reed died a week before his 88th birthday."),
    ("Tom Reed won his third title in Lorne.", "Tom Reed won his fifth title in Lorne on Sunday."),
    (
        "The landslide buried 30 houses in Lorne, rescuers said.",
        "Rescuers said the landslide buried 75 houses in Lorne.",
    ),
    (
        "Police in Lorne searched 12 houses over the theft.",
        "Five houses in Lorne were searched by police over the theft.",
    ),
    ("The attack in Lorne was carried out by three gunmen.", "A lone gunman carried out the attack in Lorne."),
    (
        "The film took $40 million in its first weekend in Lorne.",
        "The film earned $62 million in Lorne on its weekend.",
    ),
    ("Norhaven Steel's profit fell 12 per cent.", "Norhaven Steel's profit dropped by 30 per cent."),
]
TOGETHER = [
    ("Mia Brandt finished third in the Lorne marathon.", "Ana Ruiz came fifth in the Lorne marathon."),
    ("Mia Brandt finished third in the Lorne marathon.", "Mia Brandt came fifth in the Dunmore marathon."),
    ("Tom Reed won his third title in Lorne in 2011.", "Tom Reed won his fifth title in Lorne in 2013."),
    ("Mia Brandt's second child was born in Lorne.", "Mia Brandt's fourth child was born in Lorne."),
    ("Tom Reed's second wife died in Lorne.", "Tom Reed's third wife lives in Aldermoor."),
    ("Mia Brandt was second in the poll on Monday.", "Mia Brandt was third in the queue on Monday."),
    ("The landslide buried 30 houses in Lorne.", "Tom Reed owns 75 houses in Lorne."),
    ("A lone gunman carried out the attack in Lorne.", "Three gunmen were arrested in Aldermoor."),
    ("Norhaven Steel's profit fell 12 per cent.", "Norhaven Steel's sales dropped by 30 per cent."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_one_thing_with_two_values(one: str, other: str) -> None:
    assert compared(one, other) == ["N301"]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_values_of_two_things(one: str, other: str) -> None:
    assert compared(one, other) == []
