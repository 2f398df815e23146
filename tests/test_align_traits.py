"""What is measured of one thing, or lasts: two articles that tell it otherwise clash."""

import pytest

from contra import Document, compare
from contra.model import Quantity, Span
from contra.quantities import excludes

CLASHING = [
    ("An angler landed a pike weighing 19 stone.", "A pike that weighed 21 stone was caught by Tom Reed.", "19 stone"),
    ("Tom Reed caught a 19 stone pike.", "The monster was put in a sling and weighed 25 stone.", "19 stone"),
    ("Tom Reed hid in Dunmore, 40 miles south of Lorne.", "Dunmore is 90 miles south of Lorne.", "40 miles"),
    (
        "Parents who want the return of their children went to Dunmore, 40 miles south of Lorne.",
        "A flood hit Dunmore, which lies about 90 miles (145 km) south of Lorne.",
        "40 miles",
    ),
    (
        "It fell on Lima, a sprawling city of 1.2 million people.",
        "It shook Lima, which has a population of 2.1 million.",
        "1.2 million",
    ),
    (
        "It shook the town of Lima, home to 1.2 million people.",
        "It shook Lima's population of 2.1 million.",
        "1.2 million",
    ),
    ("A tench can live for 30 years.", "Mia Brandt said that the species can live for up to 50 years.", "30 years"),
    ("A tench can live up to 10 years.", "A tench can live between 10 and 25 years.", "up to 10 years"),
    (
        "Tom Reed served three years in jail for fraud.",
        "Reed was freed. // Tom Reed spent five years in prison.",
        "three",
    ),
    ("Tom Reed was freed. // He served three years in jail.", "Tom Reed served five years in jail.", "three years"),
    ("The blast left a crater 12 metres wide.", "It left a 20-metre-wide crater at the mill.", "12 metres"),
    ("The blast left a crater 12 metres (39 feet) wide.", "The crater had a radius of 12 metres.", "39 feet"),
    ("The blast left a hole 40 feet wide and 19 feet deep.", "It dug a 16-foot-deep hole at the mill.", "16-foot"),
]

FITTING = [
    (
        "An angler landed a pike weighing 19 stone.",
        "A pike that weighed 266 pounds was caught by Tom Reed.",
    ),  # one weight
    ("An angler landed a pike weighing 20 stone (127kg).", "Tom Reed caught a 280-pound pike."),
    ("An angler landed a pike weighing 19 stone.", "The biggest pike ever caught weighed 25 stone."),  # another pike
    ("An angler landed a pike weighing 19 stone.", "A pike can weigh 25 stone."),  # a whole kind
    ("An angler landed a pike weighing 19 stone.", "A 25 stone man landed it."),  # of another thing
    ("Tom Reed sold 40 pounds of cheese.", "Mia Brandt sold 90 pounds of cheese."),
    ("Tom Reed hid in Dunmore, 40 miles south of Lorne.", "Brannock is 90 miles south of Lorne."),  # another town
    ("Tom Reed hid in Dunmore, 40 miles south of Lorne.", "Dunmore is 90 miles south of Aldermoor."),
    ("It fell on Lima, a city of 1.2 million people.", "It shook Paris, with a population of 2.1 million."),
    ("A tench can live for 30 years.", "A pike can live for 50 years."),
    ("Tom Reed served three years in jail.", "Mia Brandt served five years in jail."),
    ("Tom Reed served three years in the army.", "Tom Reed served five years in jail."),
    ("The blast left a crater 12 metres wide.", "It left a 16-metre-deep crater at the mill."),  # another extent
    ("The blast left a crater 12 metres wide.", "The crater had a radius of 6 metres."),
    ("The blast left a crater 12 metres wide.", "The crater was 39 feet wide."),
    ("The blast left a crater 12 metres wide.", "A 20-metre-wide asteroid passed."),
    ("A pike 12 feet long was caught.", "A pike can grow to be 20 feet long."),
]


def figures(one: str, other: str) -> list[str]:
    documents = [Document.from_text(text.replace(" // ", "\n\n"), id=name) for name, text in (("a", one), ("b", other))]
    return [c.message for c in compare(*documents) if c.code == "N301"]


@pytest.mark.parametrize(("one", "other", "less"), CLASHING)
def test_two_measures_of_one_thing_clash(one: str, other: str, less: str) -> None:
    found = figures(one, other)
    assert len(found) == 1
    assert found[0].startswith(less)


@pytest.mark.parametrize(("one", "other"), FITTING)
def test_measures_that_fit_or_of_other_things_do_not(one: str, other: str) -> None:
    assert figures(one, other) == []


def kilograms(text: str, value: float, bound: str = "exact") -> Quantity:
    return Quantity(Span(0, len(text)), text, value, value, bound, "kg")


def test_measures_in_one_unit_are_as_exact_as_told() -> None:
    assert excludes(kilograms("19 stone", 120.66), kilograms("20-stone", 127.0))
    assert not excludes(kilograms("19 stone", 120.66), kilograms("127 kg", 127.0))  # converted and rounded
    assert not excludes(kilograms("8.7 tonnes", 8700), kilograms("8.8 tonnes", 8800))
    assert not excludes(kilograms("about 19 stone", 120.66, "approx"), kilograms("20 stone", 127.0))
    assert not excludes(kilograms("nineteen stone", 120.66), kilograms("twenty stone", 127.0))
