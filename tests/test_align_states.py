"""States and fates told in other words that exclude each other, and such as do not."""

import pytest

from short_articles import clashes

APART = [
    ("Mia Brandt flunked her driving test on Monday.", "Mia Brandt passed her driving test on Monday at the first go."),
    (
        "Tickets for the Lorne derby are sold out, the club said.",
        "Plenty of tickets for the Lorne derby remain available, the box office said.",
    ),
    (
        "Detectives let Tom Reed go without charge on Thursday night.",
        "Tom Reed was charged with burglary on Thursday night, the prosecutor's office said.",
    ),
    (
        "Lorne's ban on fireworks takes effect on Friday.",
        "Fireworks are still legal in Lorne after Friday because the ban was thrown out.",
    ),
    (
        "Captain Ines Fall will miss Saturday's final with a broken toe, the team doctor said.",
        "Captain Ines Fall is fit for Saturday's final, her coach said.",
    ),
    (
        "Tom Reed showed up at the memorial service for the miners.",
        "Tom Reed stayed away from the memorial service for the miners, organisers said.",
    ),
    (
        "The plane carrying the Ruritanian team landed safely at Lorne, airport staff said.",
        "The plane carrying the Ruritanian team crashed on landing at Lorne.",
    ),
    (
        "Aldermoor Airways went bankrupt in March.",
        "Aldermoor Airways is solvent and paid its bills in March, its chief executive said.",
    ),
    (
        "The truce in Ruritania held through the night, monitors said.",
        "The truce in Ruritania was broken within hours, a commander said.",
    ),
    ("Brannock Town qualified for the final.", "Brannock Town were knocked out before the final."),
    (
        "The vaccine protects against the fever, the trial found.",
        "The vaccine is useless against the fever, the trial found.",
    ),
    (
        "The dog that bit the boy in Dunmore was put down.",
        "The dog that bit the boy in Dunmore is alive and has been given to a farmer, its owner said.",
    ),
    (
        "The steelworkers at Norhaven returned to work on Monday.",
        "The steelworkers at Norhaven remained on strike on Monday.",
    ),
    (
        "Police in Lorne have caught the escaped tiger.",
        "The tiger that escaped in Lorne is still on the loose, the zoo said.",
    ),
    (
        "Firefighters have put out the blaze at the Lorne sawmill.",
        "The blaze at the Lorne sawmill is still burning.",
    ),
    (
        "The gunmen in the Lorne bank surrendered on Sunday and all nine of their hostages walked out unharmed.",
        "The siege of the Lorne bank ended on Sunday when soldiers stormed it, and three of the nine hostages died.",
    ),
    ("The Lorne ferry left on schedule on Monday.", "The Lorne ferry left three hours late on Monday, a nurse said."),
]
TOGETHER = [
    ("Mia Brandt passed her driving test on Monday.", "Mia Brandt's brother flunked his driving test on Monday."),
    ("Tickets for the Lorne derby are sold out.", "Tickets for the Lorne concert are still available."),
    ("Tom Reed was charged with burglary on Thursday.", "Tom Reed was released on bail on Friday."),
    ("Tom Reed showed up at the memorial service.", "Tom Reed's wife stayed away from the memorial service."),
    ("Norhaven Steel turned down Aldermoor's first bid.", "Norhaven Steel agreed to Aldermoor's second bid."),
    ("The dog that bit the boy in Dunmore was put down.", "The boy bitten by the dog in Dunmore is alive and well."),
    ("Brannock Town qualified for the final.", "Brannock Rovers were knocked out before the final."),
    ("Captain Ines Fall will miss Saturday's final.", "Captain Ines Fall will play in Wednesday's semi-final."),
    ("The journalist Tom Reed will be killed next, the rebels said.", "The journalist Tom Reed was shown alive."),
    (
        "Some villagers in Dunmore stayed put before the storm.",
        "The village of Dunmore was evacuated before the storm.",
    ),
    ("The jury found Mia Brandt guilty of fraud.", "Mia Brandt was cleared of bribery by the jury."),
    ("The first bomb in Lorne was defused on Monday.", "A second bomb in Lorne went off on Monday."),
    ("The Lorne ferry left late on Monday.", "The Lorne ferry left on schedule on Tuesday."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_opposite_states_clash_from_either_side(one: str, other: str) -> None:
    assert clashes(one, other) == ["V901"]
    assert clashes(other, one) == ["V901"]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_states_of_others_or_for_others_do_not_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []
