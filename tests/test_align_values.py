"""Days, places and doers told in other builds: hits and near-misses."""

import pytest

import contra
from short_articles import clashes

APART = [
    (
        "N301",
        "Tom Reed was sentenced on Monday to 22 years for the arson that destroyed the mill.",
        "The arsonist Tom Reed got 15 years at his sentencing on Monday.",
    ),
    (
        "N301",
        "Bail for the rapper Tom Reed was set at a million dollars by Judge Brandt.",
        "Judge Brandt fixed bail for the rapper Tom Reed at $250,000 as his mother wept.",
    ),
    ("T401", "Founded in 1998, Norhaven Steel makes rails.", "Norhaven Steel was founded in 2004 by two brothers."),
    (
        "T401",
        "Freed on May 18, Mia Brandt flew home.",
        "The captive Mia Brandt was freed on 29 April, her charity said.",
    ),
    (
        "T401",
        "When deputies in Lorne abolished the salt tax on 17 March, farmers cheered outside the hall.",
        "The salt tax in Lorne was abolished by deputies on 14 March after a long sitting.",
    ),
    (
        "T401",
        "Mia Brandt signed the surrender of Dunmore on 19 August.",
        "Mia Brandt did not sign the surrender of Dunmore until 2 September, a bishop wrote.",
    ),
    ("T401", "The singer, who was born in 1961, lives in Lorne.", "The singer, born in 1958, lives in Lorne."),
    ("T401", "The Lorne mill was founded in 1921.", "Founded in 1932, the Lorne mill employs 200 workers."),
    ("T401", "The inquiry into the crash began in March.", "The inquiry into the crash, which began in May, is over."),
    (
        "P501",
        "The singer Mia Brandt married her long-time love at a castle on Saturday.",
        "Saturday's wedding of Mia Brandt and her sweetheart was held on a yacht, friends said.",
    ),
    (
        "P501",
        "The body of Tom Reed was recovered from a well on Friday.",
        "The body of Tom Reed was found in the boot of a car on Friday, the radio said.",
    ),
    (
        "P501",
        "A plane carrying the mayor of Lorne crashed into a field on Friday.",
        "The plane carrying the mayor of Lorne crashed in the sea on Friday, a fisherman said.",
    ),
]
TOGETHER = [
    ("Tom Reed was sentenced to 22 years in prison.", "Mia Brandt was sentenced to 15 years in prison."),
    ("Tom Reed got 22 years in prison on Monday.", "Tom Reed faces up to 30 years in prison."),
    ("Bail for Tom Reed was set at a million dollars.", "Bail for Mia Brandt was set at $250,000."),
    ("Tom Reed's plane fell from a height of 300 metres.", "The Lorne tower has a height of 50 metres."),
    ("Founded in 1998, Norhaven Steel makes rails.", "Norhaven Steel was sold in 2004."),
    ("The singer, who was born in 1961, lives in Lorne.", "The inquiry, which began in 1958, is over."),
    ("The brother of Tom Reed, who was born in 1961, sings.", "Tom Reed was born in 1958."),
    ("Freed on May 18, Mia Brandt flew home.", "Tom Reed was freed on 29 April, his charity said."),
    (
        "When deputies in Lorne abolished the salt tax on 17 March, farmers cheered.",
        "The sugar tax in Dunmore was abolished by deputies on 14 March.",
    ),
    ("The widow of the poet Tom Reed, who died in 1994, sings.", "Tom Reed died in 1996 of a fever."),
    (
        "Mia Brandt signed the surrender of Dunmore on 19 August.",
        "Tom Reed did not sign the lease of the mill until 2 September.",
    ),
    ("Mia Brandt was married at a castle on Saturday.", "Ana Ruiz was married on a yacht on Saturday."),
    ("The body of Tom Reed was recovered from a well.", "The car of Tom Reed was found in a car park."),
    (
        "A plane carrying the mayor of Lorne crashed into a field on Friday.",
        "A plane carrying the mayor of Dunmore crashed in the sea on Friday.",
    ),
    ("The rebels shelled the school on Monday and the mill on Tuesday.", "The rebels shelled the school on Monday."),
]
LAST = [
    ("The plant blew up on Monday, said the fire brigade, whose first crew came late.", "the fire brigade"),
    ("Nobody was hurt at 10.15pm, as the band left, said a guard, Tom Reed, who was hit in the hand.", "Tom Reed"),
    ("Mia Brandt has landed the part, reports the Lorne Courier, which cites three people.", "the Lorne Courier"),
    ("The shark struck at the beach, say lifeguards.", "lifeguards"),
]
FIRST = [
    ("The mayor, on Monday, said the fire brigade, whose crew was late, had failed.", "The mayor"),
    ("Mia Brandt, of Lorne, said a new bridge, which would cost a fortune, was needed.", "Mia Brandt"),
]


@pytest.mark.parametrize(("code", "one", "other"), APART)
def test_other_values_of_one_event_clash(code: str, one: str, other: str) -> None:
    assert clashes(one, other) == [code]
    assert clashes(other, one) == [code]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_values_of_two_events_do_not_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []


@pytest.mark.parametrize(("text", "source"), [*LAST, *FIRST])
def test_who_speaks_stands_before_or_behind_the_verb(text: str, source: str) -> None:
    document = contra.Document.from_text(text, id="alpha", outlet="alpha")
    assert [a.source.name for a in contra.extract(document) if a.cue][:1] == [source]
