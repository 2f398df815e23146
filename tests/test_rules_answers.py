"""Claims with answers in other words, and with sentences that only sound like answers."""

from itertools import product

import pytest

from short_articles import disputes

CLOSING = (
    "Norhaven Steel will close its mill in Pellworth, sources said.",
    "Norhaven Steel plans to close its mill in Pellworth, the Ledger reported.",
    "The mill in Pellworth will be closed by Norhaven Steel.",
)
NOT_CLOSING = (
    "Norhaven Steel said the company had no plans to close its mill in Pellworth.",
    '"We will not close the mill in Pellworth," Norhaven Steel chief executive Paul Stone said.',
    "Norhaven Steel has no intention of closing its mill in Pellworth, a spokesman said.",
    "Norhaven Steel ruled out closing its mill in Pellworth.",
    "The mill in Pellworth will not close, Norhaven Steel said.",
)
BRIBED = (
    "Tom Reed took bribes from Norhaven Steel, prosecutors said.",
    "Prosecutors accused Tom Reed of taking bribes from Norhaven Steel.",
)
NOT_BRIBED = (
    "Tom Reed's lawyer said his client had not taken bribes from Norhaven Steel.",
    "Tom Reed pleaded not guilty to taking bribes from Norhaven Steel.",
    "Tom Reed pleaded not guilty on Monday to two counts of taking bribes from Norhaven Steel.",
)
EXPLODED = (
    "An explosion hit the Pellworth mill on Sunday.",
    "There was an explosion at the Pellworth mill, residents said.",
)
NOT_EXPLODED = (
    "Police said no explosion had taken place at the Pellworth mill.",
    "No explosion occurred at the Pellworth mill, police said.",
)
ATTACKED = ("The attack on Lorne station was carried out by rebels, the ministry said.",)
NOT_ATTACKED = (
    "The rebels said they had nothing to do with the attack on Lorne station.",
    "The rebels said they were not behind the attack on Lorne station.",
    "The rebels said they had played no part in the attack on Lorne station.",
)
ANSWERED = [
    *product(CLOSING, NOT_CLOSING),
    *product(BRIBED, NOT_BRIBED),
    *product(EXPLODED, NOT_EXPLODED),
    *product(ATTACKED, NOT_ATTACKED),
    (
        "A spokesman for Norhaven Steel confirmed that it is in talks with Halden.",
        'Halden chief executive Paul Stone said: "We are not in talks with Norhaven Steel."',
    ),
    (
        "Mia Brandt told aides she would sell the Lorne bridge.",
        '"I never said I would sell the Lorne bridge," Mia Brandt said.',
    ),
    (
        "Rebels shot down a Ruritanian jet near Lorne on Sunday.",
        "The Ruritanian defence ministry said none of its jets had been shot down near Lorne.",
    ),
    (
        "The actress Mia Brandt was found dead in Lorne, the Ledger reported.",
        "Mia Brandt is alive and well, her agent said.",
    ),
    ("Mia Brandt has resigned as mayor of Lorne.", "Mia Brandt is still mayor of Lorne, her office said."),
    (
        "The storm made landfall at Pellworth on Saturday.",
        "The storm made landfall at Pellworth on Sunday, forecasters said.",
    ),
]
UNANSWERED = [
    (
        "Mia Brandt is running for mayor of Lorne.",
        '"I am not running for mayor as a stand-in for the prince of the carnival of Dunmore," Mia Brandt said.',
    ),
    ("Norhaven Steel will close its mill in Pellworth.", "Norhaven Steel said it would not close its mill in Dunmore."),
    (
        "Norhaven Steel closed its mill in Pellworth in 2019.",
        "Norhaven Steel had no plans to close its mill in Pellworth in 2012.",
    ),
    ("Halden is in talks with Norhaven Steel.", "Halden is not in talks with Aldermoor Bank."),
    ("The council voted to close the Lorne bridge.", "The council did not vote on the Dunmore bridge."),
    ("The Dunmore bridge was damaged in the storm.", "The Lorne bridge was not damaged in the storm, engineers said."),
    (
        "Mia Brandt told reporters she would sell the bridge.",
        "Mia Brandt told reporters she would not sell the harbour.",
    ),
    ("Mia Brandt was at the meeting on Tuesday.", "Mia Brandt was not at the meeting on Monday."),
    ("Mia Brandt resigned as mayor of Lorne on Friday.", "Mia Brandt was still mayor of Lorne when the dam broke."),
    ("Norhaven Steel made cars in Pellworth until 2001.", "Norhaven Steel does not make cars in Pellworth any more."),
    ("Aldermoor United won in Lorne in 2012.", "Aldermoor United have not won in Lorne since 2012."),
    ("Mia Brandt should resign, Paul Stone said.", '"I don\'t think Mia Brandt should resign," Tom Reed said.'),
    (
        "The attack on Lorne station was carried out by rebels.",
        "The army said it had nothing to do with the attack on Lorne station.",
    ),
    (
        "Mia Brandt had never felt violated before, she said.",
        '"I have never felt so violated before," Mia Brandt said.',
    ),
    ('"I hardly know her," Tom Reed said.', '"I don\'t know her," Tom Reed said of Mia Brandt.'),
    ("Tom Reed said he wanted clarity for his members.", '"We do not want officers left in Lorne," Tom Reed said.'),
    ("She has been married three times, Paul Stone said.", "The ministry had said she was not married to Tom Reed."),
    ("Tom Reed will not run for mayor.", "Paul Stone said he would run for mayor."),
    ("Tom Reed said the Lorne bridge would open.", "Tom Reed did not say when the Lorne bridge would open."),
    (
        "Norhaven Steel closed its mill in Pellworth.",
        "Norhaven Steel is not the first company to close a mill in Pellworth.",
    ),
    ("Two men died in the fire at the Pellworth mill.", "No children died in the fire at the Pellworth mill."),
]


@pytest.mark.parametrize(("claim", "answer"), ANSWERED)
def test_an_answer_in_other_words_is_found(claim: str, answer: str) -> None:
    assert disputes(claim, answer)


@pytest.mark.parametrize(("claim", "other"), UNANSWERED)
def test_what_speaks_of_something_else_is_no_answer(claim: str, other: str) -> None:
    assert disputes(claim, other) == []
