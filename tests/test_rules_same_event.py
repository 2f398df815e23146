"""Figures, days, places and sayings of one event told in other words."""

import pytest

from short_articles import disputes

FIGURES = [
    (
        "The Lorne dam cost $90 million to build, the ministry said.",
        "Taxpayers spent $140 million on the Lorne dam.",
        1,
    ),
    ("The council voted 9-4 to close the library.", "By 7 votes to 6, councillors voted to close the library.", 1),
    ("The council voted 9-4 to close the library.", "The council voted 7-6 to keep the swimming pool open.", 0),
    ("The council voted 9-4 to close the library.", "The library will close: the council voted 9 to 4 for it.", 0),
    (
        "Norhaven Steel paid a fine of $3 million over the spill.",
        "Norhaven Steel was fined $8 million for the spill.",
        1,
    ),
    ("Norhaven Steel paid a fine of $3 million over the spill.", "Norhaven Steel could be fined $8 million.", 0),
    ("Halden beat Lorne 3-1 on Saturday.", "Lorne lost 2-0 to Halden on Saturday.", 1),
    ("Halden beat Lorne 3-1 on Saturday.", "Halden beat Dunmore 2-0 a week earlier.", 0),
    ("The fire near Dunmore has burned 4,000 hectares.", "The Dunmore fire scorched 9,000 hectares of forest.", 1),
    ("The new Lorne tower will be 310 metres tall.", "The old Lorne tower is 190 metres tall.", 0),
    ("Unemployment in Ruritania was 9 per cent in May.", "In Ruritania 14 per cent were out of work in May.", 1),
    (
        "Unemployment in Ruritania was 9 per cent in May.",
        "Among the young, unemployment in Ruritania was 21 per cent.",
        0,
    ),
    ("Unemployment in Ruritania was 9 per cent in May.", "Unemployment in Ruritania rose 2 per cent in May.", 0),
    (
        "A rally in Aldermoor drew 30,000 people on Saturday.",
        "The number of marchers at Saturday's rally in Aldermoor was put at 4,000.",
        1,
    ),
    ("Tom Reed was shot six times, a doctor found.", "Tom Reed had been hit by two bullets, police said.", 1),
    ("Tom Reed was shot six times, a doctor found.", "Leo Grant had been hit by two bullets, police said.", 0),
    ("Police hold three suspects over the Dunmore heist.", "Police hold just one suspect over the Dunmore heist.", 1),
    ("Twelve people were injured in the Lorne crash.", "Three people were seriously injured in the Lorne crash.", 0),
    ("By Monday the Dunmore fever had claimed 18 lives.", "The Dunmore fever had claimed 26 lives by Thursday.", 0),
]


@pytest.mark.parametrize(("left", "right", "clash"), FIGURES)
def test_a_measure_of_an_event_is_known_by_the_words_around_it(left: str, right: str, clash: int) -> None:
    assert disputes(left, right) == ["N301"] * clash


DAYS = [
    ("The Dunmore bank was robbed on Monday.", "Masked men held up the Dunmore bank on Thursday, police said.", 1),
    ("The Dunmore bank was robbed on Monday.", "The robbers of the Dunmore bank were caught on Thursday.", 0),
    ("The eclipse photo was taken in June 2015.", "The photo of the eclipse dates from 2009, a researcher found.", 1),
    ("The eclipse photo was taken in June 2015.", "The photo of the eclipse was published in 2017.", 0),
    ("The murder of Ana Ruiz took place on 12 March.", "Ana Ruiz was murdered on 15 March, prosecutors say.", 1),
    ("Lee Dunn was shot at 3am, a witness said.", "Lee Dunn was shot shortly after 9pm, police said.", 1),
    ("Lee Dunn was shot at 9pm, a witness said.", "Lee Dunn was shot in the evening, police said.", 0),
    ("Lee Dunn was shot at dawn, a witness said.", "Lee Dunn was shot at midnight, police said.", 1),
    ("Lee Dunn was shot at dawn, a witness said.", "Lee Dunn was shot in the night, police said.", 0),
    ("Norhaven will sell its new phone in September.", "Norhaven sold its last phone in November.", 0),
]


@pytest.mark.parametrize(("left", "right", "clash"), DAYS)
def test_an_event_has_one_day_and_one_hour(left: str, right: str, clash: int) -> None:
    assert disputes(left, right) == ["T401"] * clash


PLACES = [
    ("The body of Ana Ruiz was found in the bathtub.", "The body of Ana Ruiz was found in her bed, police said.", 1),
    ("The couple were married in Venice on Saturday.", "Saturday's wedding of the couple was held in Lisbon.", 1),
    ("Tom Reed was arrested in his kitchen.", "Tom Reed was arrested in a car park, police said.", 1),
    ("Tom Reed was arrested in his kitchen.", "Tom Reed was arrested at his home, police said.", 0),
    ("Tom Reed was arrested in the kitchen.", "Leo Grant was arrested in the bedroom.", 0),
    ("Tom Reed was arrested in Dunmore on Monday.", "Tom Reed was arrested in Aldermoor in 2011.", 0),
    ("The gunman opened fire in a car park.", "The gunman was seen in a supermarket.", 0),
    ("The fire began in the kitchen.", "The fire spread to the cellar.", 0),
    ("Tom Reed lost all and found himself on the street in Lorne.", "Tom Reed found a purse in a park in Lorne.", 0),
]


@pytest.mark.parametrize(("left", "right", "clash"), PLACES)
def test_an_event_has_one_place_though_it_has_no_name(left: str, right: str, clash: int) -> None:
    assert disputes(left, right) == ["P501"] * clash


SAYINGS = [
    ('"We have never paid a bribe," said Mia Brandt.', 'Mia Brandt said: "We have never taken a bribe."', ["Q951"]),
    (
        '"We shall never sell the mill," Tom Reed said.',
        '"We shall never sell the mill to strangers," Reed said.',
        ["Q951"],
    ),
    (
        '"We shall never sell the mill," Tom Reed said.',
        '"We shall never sell the mill," Reed said, "to strangers."',
        [],
    ),
    ('"I am very sorry for this," Tom Reed said.', '"I am deeply sorry for this," Tom Reed said.', []),
    (
        '"Old dogs hate new bridges," said Tom Reed.',
        '"Old dogs hate new bridges," said his rival, Leo Grant.',
        ["Q952"],
    ),
    ('"Old dogs hate new bridges," said Tom Reed.', '"Old dogs hate new bridges," he said of Leo Grant.', []),
    (
        '"Old dogs hate new bridges," said Tom Reed.',
        '"Old dogs hate new bridges," Leo Grant quoted Reed as saying.',
        [],
    ),
    (
        '"We closed the new bridge ourselves," said Tom Reed.',
        '"We closed the new bridge ourselves," said Leo Grant.',
        [],
    ),
    ('"Thank you very much," said Tom Reed.', '"Thank you very much," said Leo Grant.', []),
]


@pytest.mark.parametrize(("left", "right", "expected"), SAYINGS)
def test_a_short_saying_has_one_wording_and_one_speaker(left: str, right: str, expected: list[str]) -> None:
    assert disputes(left, right) == expected
