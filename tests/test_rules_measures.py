"""Figures, days, places and doers told in the many ways of reporters, with what only looks like them."""

from itertools import product

import pytest

from short_articles import disputes

BORN_WHERE = (
    "Mia Brandt was born in Lima.",
    "Born in Lima, Mia Brandt is a singer.",
    "Mia Brandt, a native of Lima, is a singer.",
)
BORN_ELSEWHERE = (
    "Mia Brandt, who was born in Madrid, said she loved the sea.",
    "Mia Brandt was born in Madrid, according to her passport.",
    "Brandt was born in Madrid. Mia Brandt is a singer.",
)
NOT_BORN_ELSEWHERE = (
    "Mia Brandt grew up in Madrid.",
    "Mia Brandt's mother was born in Madrid.",
    "Mia Brandt was born in Peru.",
    "Mia Brandt, who lives in Madrid, said she loved the sea.",
)
BORN_WHEN = ("Mia Brandt was born in 1961 in Lorne.", "Mia Brandt was born on 3 March 1961.")
BORN_LATER = (
    "Mia Brandt was born in 1963.",
    "Brandt, who was born in 1963, said she loved the sea. Mia Brandt is a singer.",
)
NOT_BORN_LATER = (
    "Mia Brandt's sister was born in 1963.",
    "Tom Brandt was born in 1963.",
    "Mia Brandt, who has sung since 1963, said she loved the sea.",
)
ARRESTED = (
    "Tom Reed was arrested in Paris on Monday.",
    "Tom Reed, who was arrested in Paris on Monday, denied the charge.",
)
ARRESTED_ELSEWHERE = ("Tom Reed was arrested in London on Monday, his lawyer said.",)
NOT_ARRESTED_ELSEWHERE = (
    "Tom Reed's brother was arrested in London on Monday.",
    "Tom Reed was arrested in France on Monday.",
    "Tom Reed was taken to court in London on Monday.",
)
CROWD = (
    "Organisers put the crowd at the Lorne rally at 50,000.",
    "About 50,000 people attended the rally in Lorne, organisers said.",
    "The crowd at the Lorne rally numbered 50,000, organisers said.",
)
SMALLER_CROWD = (
    "Police put the crowd at the Lorne rally at 12,000.",
    "Police estimated the crowd at the rally in Lorne at 12,000.",
    "Police estimated that 12,000 people took part in the rally in Lorne.",
)
NO_SMALLER_CROWD = (
    "Police put the crowd at the Pellworth rally at 12,000.",
    "Police said at least 12,000 people attended the rally in Lorne.",
    "Police said 1,200 officers were deployed at the rally in Lorne.",
)
TOLL = (
    "The blast at the Brannock plant killed 14 people, police said.",
    "The death toll from the blast at the Brannock plant stands at 14.",
)
OTHER_TOLL = (
    "The blast at the Brannock plant left nine people dead, the hospital said.",
    "The hospital put the death toll from the blast at the Brannock plant at nine.",
    "Nine people lost their lives in the blast at the Brannock plant.",
    "The blast at the Brannock plant claimed no lives, the mayor said.",
    "No lives were lost in the blast at the Brannock plant, the mayor said.",
)
NO_OTHER_TOLL = (
    "The blast at the Brannock plant injured nine people.",
    "The blast at the Brannock plant left nine people missing.",
    "Nine of the dead in the blast at the Brannock plant were women.",
    "Last year's blast at the Brannock plant killed nine people.",
    "Between nine and 20 people died in the blast at the Brannock plant.",
)
HURT = (
    "The fire at the Brannock plant injured two workers.",
    "Two workers were injured when a fire broke out at the Brannock plant.",
)
NOBODY_HURT = (
    "No one was hurt in the fire at the Brannock plant, the company said.",
    "No injuries were reported in the fire at the Brannock plant.",
    "The fire at the Brannock plant caused no injuries.",
)
NOT_NOBODY_HURT = (
    "No one was killed in the fire at the Brannock plant, the company said.",
    "No firefighters were hurt in the fire at the Brannock plant.",
    "No one was seriously hurt in the fire at the Brannock plant.",
    "No one was hurt more often than Tom Reed in the fire at the Brannock plant.",
)
OWNS = (
    "Norhaven Steel is owned by Halden.",
    "Halden owns Norhaven Steel.",
    "Norhaven Steel is a subsidiary of Halden.",
)
OTHER_OWNS = (
    "Brannock Foods owns Norhaven Steel.",
    "Norhaven Steel, a subsidiary of Brannock Foods, makes rails.",
)
NO_OTHER_OWNS = ("Brannock Foods owns a stake in Norhaven Steel.", "Brannock Foods owns Pellworth Mills.")
WROTE = ("Tom Reed wrote the letter to parliament.",)
OTHER_WROTE = ("The letter to parliament was written by Ana Ruiz.", "Ana Ruiz wrote the letter to parliament.")
NO_OTHER_WROTE = ("Ana Ruiz wrote a book about the letter to parliament.", "Ana Ruiz read the letter to parliament.")
SHOT = ("Tom Reed shot Paul Stone.", "Paul Stone was shot by Tom Reed, police said.")
OTHER_SHOT = ("Ana Ruiz shot Paul Stone, a witness said.", "Paul Stone was shot dead by Ana Ruiz.")
NO_OTHER_SHOT = (
    "Ana Ruiz shot Tom Reed.",
    "Tom Reed and Ana Ruiz shot Paul Stone.",
    "Ana Ruiz saw Tom Reed shoot Paul Stone.",
)
DEAL = ("Halden signed a $3.2bn deal with Norhaven Steel.", "Halden agreed to buy Norhaven Steel for $3.2 billion.")
OTHER_DEAL = (
    "The Ledger valued Halden's deal with Norhaven Steel at $2.4 billion.",
    "The deal between Halden and Norhaven Steel is worth $2.4 billion, analysts said.",
)
NO_OTHER_DEAL = (
    "Halden's deal with Norhaven Steel is worth up to $4.4 billion.",
    "Halden has debts of $2.4 billion.",
    "Under its deal with Halden, shares in Norhaven Steel closed at $24.",
)


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        *product(BORN_WHERE, BORN_ELSEWHERE, ["P501"]),
        *product(BORN_WHEN, BORN_LATER, ["T401"]),
        *product(ARRESTED, ARRESTED_ELSEWHERE, ["P501"]),
        *product(CROWD, SMALLER_CROWD, ["N301"]),
        *product(TOLL, OTHER_TOLL, ["N301"]),
        *product(HURT, NOBODY_HURT, ["N301"]),
        *product(DEAL, OTHER_DEAL, ["N301"]),
        *product(OWNS, OTHER_OWNS, ["A601"]),
        *product(WROTE, OTHER_WROTE, ["A601"]),
        *product(SHOT, OTHER_SHOT, ["A601"]),
    ],
)
def test_what_differs_is_found(one: str, other: str, code: str) -> None:
    assert disputes(one, other) == [code]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *product(BORN_WHERE, NOT_BORN_ELSEWHERE),
        *product(BORN_WHEN, NOT_BORN_LATER),
        *product(ARRESTED, NOT_ARRESTED_ELSEWHERE),
        *product(CROWD, NO_SMALLER_CROWD),
        *product(TOLL, NO_OTHER_TOLL),
        *product(HURT, NOT_NOBODY_HURT),
        *product(DEAL, NO_OTHER_DEAL),
        *product(OWNS, NO_OTHER_OWNS),
        *product(WROTE, NO_OTHER_WROTE),
        *product(SHOT, NO_OTHER_SHOT),
    ],
)
def test_what_only_sounds_alike_is_let_pass(one: str, other: str) -> None:
    assert disputes(one, other) == []


MEASURED = [
    ("The battery of the Lorne Falcon will last 19 hours.", "The Lorne Falcon has a battery life of just ten hours."),
    ("The gold Lorne Falcon starts at $10,000.", "Prices for the gold Lorne Falcon start at $4,000."),
    ("Ana Ruiz and Tom Reed had been married for 14 years.", "Ana Ruiz and Tom Reed were married for nine years."),
]
NOT_MEASURED = [
    ("The battery of the Lorne Falcon lasts 19 hours.", "The battery of the Lorne Falcon lasts 40 hours on standby."),
    ("The gold Lorne Falcon starts at $10,000.", "The Lorne Falcon starts at $400, and the gold one at $4,000."),
    ("Ana Ruiz and Tom Reed were married for 14 years.", "Ana Ruiz married Tom Reed nine years ago."),
]


@pytest.mark.parametrize(("one", "other"), MEASURED)
def test_other_measures_of_one_thing_clash(one: str, other: str) -> None:
    assert disputes(one, other) == ["N301"]


@pytest.mark.parametrize(("one", "other"), NOT_MEASURED)
def test_measures_of_other_things_do_not(one: str, other: str) -> None:
    assert disputes(one, other) == []
