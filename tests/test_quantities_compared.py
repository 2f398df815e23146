"""Figures held against each other: which may be, and which certainly differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.model import Quantity, Span
from contra.quantities import comparable, find_quantities
from contra.quantities.nouns import is_plural, singular


def differ(one: str, other: str) -> bool:
    return any(comparable(a, b) and a.disjoint(b) for a in find_quantities(one) for b in find_quantities(other))


DIFFER = [
    ("He tore up an $800 contract.", "He tore up an $800 million contract."),
    ("Halden buys Pellworth for £2m.", "A takeover of Pellworth worth £3m is planned."),
    ("Police found five damaged vessels.", "Seven damaged ships were found."),
    ("The blast killed 14 people.", "Nine people were killed."),
    ("The blast left 14 dead.", "The death toll rose to 16."),
    ("At least 20 people were hurt.", "The crash injured 12."),
    ("Six drones were launched.", "The army launched nine drones."),
    ("All six drones were shot down: six drones were shot down.", "Four of the drones were shot down."),
    ("A 5.9-magnitude quake struck.", "The quake registered 6.3 on the Richter scale."),
    ("40 percent of homes were destroyed.", "60 percent of homes were destroyed."),
    ("No one was hurt.", "Three people were injured."),
    ("There were no casualties.", "Three people were killed."),
    ("Five villages were hit.", "Officials counted seven villages."),
    ("Five villages were hit.", "Seven villages were destroyed."),  # no more than were hit
    ("The firm will cut 500 jobs.", "The firm is cutting 900 jobs."),
    ("The club made a $5 million offer.", "The $8 million offer was turned down."),
    ("A 60-foot crater opened.", "The 30-meter crater is growing."),
    ("The slick was 5 miles long.", "The slick was 20 km long."),
    ("It sank five miles off Lorne.", "It went down 20 km from Lorne."),
    ("A ram weighing 12 stone was sold.", "The ram, which weighed 15 stone, was sold."),
    ("It burned 300 acres of forest.", "The fire burned 300 hectares of forest."),
    ("It lost 300 short tons of oil.", "It lost 900 metric tons of oil."),
    ("A temperature of 30 degrees Celsius was read.", "A temperature of 100 degrees Fahrenheit was read."),
]

AGREE = [
    ("The slick was 5 miles long.", "The slick was 8 km long."),
    ("A ram weighing 12 stone was sold.", "A ram weighing 77 kg was sold."),  # converted
    ("The slick was 5 nautical miles long.", "The slick was 9 km long."),
    ("It sank five miles off Lorne.", "It went down 8 km from Lorne."),
    ("It sank five miles off Lorne.", "It went down 20 km from Dunmore."),
    ("It burned 1,000 acres of forest.", "The fire burned 400 hectares of forest."),
    ("It lost 300 short tons of oil.", "It lost 272 tonnes of oil."),
    ("A temperature of 30 degrees Celsius was read.", "A temperature of 86 degrees Fahrenheit was read."),
    ("The firm paid a $5 million fine.", "The firm paid a 9 million euro fine."),  # no rate of exchange is known
    ("He tore up an $800 contract.", "He tore up a $3 million contract."),
    ("They saw 80 boats.", "They saw 80,000 boats."),
    ("It fell 40 miles south of Lorne.", "It fell 90 miles south of Dunmore."),
    ("Mia Brandt, 28, was hurt.", "Ana Ruiz, 31, was hurt."),
    ("At least nine people were killed.", "The blast killed 14 people."),
    ("About 100 people were arrested.", "Police arrested 103 people."),
    ("2 million people fled.", "Some 1.97 million people fled."),
    ("Nearly 50 people were hurt.", "48 people were hurt."),
    ("More than 11,000 people voted.", "11,000 people voted."),
    ("The blast killed 14 people.", "Three children were killed."),  # children are a part of the people
    ("The blast killed 14 people.", "The blast killed 14, including three children."),
    ("The blast killed 14 people.", "The blast injured 30 people."),
    ("Six drones were launched.", "Four drones were shot down."),
    ("It cost 2 million euros.", "It cost $2.6 million."),
    ("A 26-year-old woman came.", "A 34-year-old woman came."),
    ("Seven villages were hit.", "Five villages were destroyed."),
    ("Seven villages were damaged.", "Five villages were destroyed."),
    ("Three men came in.", "Five men stood outside."),
    ("Another 12 people were arrested.", "30 people were arrested."),
    ("They fired six cruise missiles.", "They fired nine ballistic missiles."),
    ("The player earns $5 million per season.", "The player earns $20 million."),
    ("He has 400 followers.", "He has 50 million followers."),
    ("A 60-foot crater opened.", "The 18-meter crater is growing."),
    ("Dozens of houses were flooded.", "70 houses were flooded."),
    ("None of the five drones was shot down.", "Five drones were launched."),
]


@pytest.mark.parametrize(("one", "other"), DIFFER)
def test_differ(one: str, other: str) -> None:
    assert differ(one, other)
    assert differ(other, one)


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_agree(one: str, other: str) -> None:
    assert not differ(one, other)
    assert not differ(other, one)


SINGULARS = """
missiles=missile bodies=body men=man policewomen=policewoman children=child people=people victims=people
buses=bus houses=house viruses=virus heroes=hero shoes=shoe boxes=box churches=church losses=loss
knives=knife gloves=glove aircraft=aircraft series=series troops=troop glass=glass virus=virus crisis=crisis
movies=movie women=woman specimen=specimen
"""


@pytest.mark.parametrize(("word", "lemma"), [pair.split("=") for pair in SINGULARS.split()])
def test_singular(word: str, lemma: str) -> None:
    assert singular(word) == lemma


@pytest.mark.parametrize("word", ["across", "glass", "his", "men's", "news", "us", "virus", "was"])
def test_no_plural(word: str) -> None:
    assert not is_plural(word)


BOUNDS = st.sampled_from(["exact", "at_least", "more_than", "at_most", "less_than", "approx", "range"])


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low = draw(st.floats(0, 1e9))
    high = draw(st.floats(low, 1e10))
    bound = draw(BOUNDS)
    if bound in ("exact", "approx"):
        high = low
    ends = {"at_least": (low, None), "more_than": (low, None), "at_most": (None, low), "less_than": (None, low)}
    return Quantity(
        Span(0, 1), "x", *ends.get(bound, (low, high)), bound=bound, unit=draw(st.sampled_from(["", "m", "percent"]))
    )


@given(quantities(), quantities())
def test_disjoint_looks_the_same_from_both_sides(one: Quantity, other: Quantity) -> None:
    assert one.disjoint(other) == other.disjoint(one)
    assert comparable(one, other) == comparable(other, one)


@given(quantities())
def test_nothing_is_disjoint_with_itself(quantity: Quantity) -> None:
    assert not quantity.disjoint(quantity)
