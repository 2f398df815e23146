"""Figures of which there can be but one: the toll of the news, the price of a deal, what a named one has."""

from datetime import date

import pytest

from contra import Document, compare, scan

BOTH = 2
FILLER = "Trains were late. // It rained all day. // The mayor came by car. // Schools stay open."


def figures(*texts: str) -> list[tuple[str, str]]:
    documents = [
        Document.from_text(text.replace(" // ", "\n\n"), id=f"{n}", published=date(2031, 3, 5))
        for n, text in enumerate(texts)
    ]
    found = compare(*documents) if len(documents) == BOTH else scan(documents).conflicts
    return [(c.code, c.message.partition(" (")[0]) for c in found if c.kind == "number"]


ONE_TOLL = [
    ("Blast toll rises to five", "The infirmary said seven people had died.", "five"),
    ("Nine people were hurt, the mayor said.", "The fire in the mill injured 14 people, rescuers said.", "Nine"),
    ("Nine people were hurt in Lima, the mayor said.", "A fire injured 14 people in Peru.", "Nine"),
    ("Nine villages were hardest hit by the flood.", "Fourteen villages were hit, rescuers said.", "Nine"),
    ("A bus crashed. // The army said nine had died.", "Fourteen people died, the mayor said.", "nine"),
]

OTHER_TOLLS = [
    ("Nine people were hurt in Lima, the mayor said.", "A fire injured 14 people in Paris."),  # elsewhere
    ("Nine people were hurt, the mayor said.", "The fire in the mill killed 14 people."),  # another deed
    ("Nine people were hurt, the mayor said.", f"The mill burned. // {FILLER} // In 2013 a fire injured 14 people."),
    ("Nine people were hurt.", f"The mill burned. // {FILLER} // A fire at a barn injured 14 people."),  # in passing
    ("At least nine people were hurt.", "The fire in the mill injured 14 people."),
    ("Nine drones hit the mill.", "Tom Reed hit 14 targets."),
    ("Tom Reed hit nine home runs.", "The pitcher hit 14 home runs, the mayor said."),
    ("Nine nurses marched on Monday.", "The mayor marched with 14 nurses."),  # no toll
]


@pytest.mark.parametrize(("one", "other", "less"), ONE_TOLL)
def test_two_counts_of_one_toll_clash(one: str, other: str, less: str) -> None:
    assert figures(one, other) == [("N301", less)]


@pytest.mark.parametrize(("one", "other"), OTHER_TOLLS)
def test_other_tolls_do_not(one: str, other: str) -> None:
    assert figures(one, other) == []


SPEAKERS = "Two more bodies were found, bringing the number of people killed to five, police said. // {}"


QUAKES = [
    (
        "A 5.9-magnitude earthquake shook southern Peru, killing ten.",
        "A 6.3-magnitude quake woke people in Lima, Peru.",
        True,
    ),
    (
        "A 5.9-magnitude earthquake shook southern Peru, killing ten.",
        "A 6.3-magnitude quake woke people in Paris.",
        False,
    ),
    ("A 5.9-magnitude earthquake shook southern Peru.", "A 5.2-magnitude aftershock shook Peru.", False),
    ("A 5.9-magnitude earthquake shook southern Peru.", "A 7.8-magnitude quake shook Peru.", False),
    ("A 5.9-magnitude earthquake shook southern Peru.", "In 2007 a 6.3-magnitude quake shook Peru.", False),
]


@pytest.mark.parametrize(("one", "other", "clash"), QUAKES)
def test_an_earthquake_has_one_magnitude(one: str, other: str, clash: bool) -> None:
    assert [code for code, _ in figures(one, other)] == ["N301"] * clash


def test_two_sources_in_a_row_tell_one_toll() -> None:
    answer = SPEAKERS.format("Seven people had died by noon on Wednesday, the infirmary said.")
    assert figures(answer) == [("N301", "five")]


@pytest.mark.parametrize(
    "second",
    [
        "Seven people had died on Monday, the infirmary said.",  # another day
        "Seven people had been hurt by noon on Wednesday, the infirmary said.",
        "Five people had died by noon on Wednesday, the infirmary said.",
    ],
)
def test_two_sources_in_a_row_may_tell_two(second: str) -> None:
    assert figures(SPEAKERS.format(second).replace("were found", "were found on Wednesday")) == []


def test_what_is_added_is_no_total() -> None:
    one = Document.from_text("Police said five people were killed and two more were hurt.", id="one")
    other = Document.from_text("Nine people were killed, the mayor said.", id="other")
    assert [c for c in compare(one, other) if c.kind == "number"] == []


DEALS = [
    (
        "Halden will buy Pellworth for $13.9 billion.",
        "Halden's purchase of Pellworth is valued at $12.1 billion.",
        True,
    ),
    ("Halden will buy Pellworth for $25 a share.", "Halden will pay $27 per share for Pellworth.", True),
    ("Halden will buy Pellworth for $25 a share.", "Halden will pay $2.7 billion for Pellworth.", False),
    ("Halden will buy Pellworth for $13.9 billion.", "Halden will buy Aster for $12.1 billion.", False),
    ("Halden will buy Pellworth for $13.9 billion.", "In 2013 Halden bought Pellworth for $12.1 billion.", False),
]


@pytest.mark.parametrize(("one", "other", "clash"), DEALS)
def test_one_party_pays_another_one_price(one: str, other: str, clash: bool) -> None:
    assert [code for code, _ in figures(one, other)] == ["N301"] * clash


HOLDINGS = [
    ("The Lorne League has 14 members.", "Ministers of the Lorne League's 22 members met in Brannock on Friday.", True),
    ("Tom Reed has two daughters.", "Tom Reed's three daughters went to school in Lima.", True),
    ("The Lorne League has 14 members.", "The Lorne League's three members in the far north met.", False),
    ("The Lorne League has 14 members.", "The Lorne League's three founding members met.", False),
    ("Tom Reed has two daughters.", "Ana Ruiz has three daughters.", False),
    ("The Lorne League has 14 members.", "In 1957 the Lorne League had nine members.", False),
    ("Tom Reed has two daughters.", "Tom Reed's two daughters went to school.", False),
]


@pytest.mark.parametrize(("one", "other", "clash"), HOLDINGS)
def test_a_named_one_has_one_number_of_a_kind(one: str, other: str, clash: bool) -> None:
    assert [code for code, _ in figures(one, other)] == ["N301"] * clash
