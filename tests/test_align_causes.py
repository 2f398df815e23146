"""What something is put down to, told in two ways; and clauses of which the grammar was read wrongly once."""

import pytest

from contra import compare
from short_articles import articles, clashes, disputes

APART = [
    ("Tom Reed died of a heart attack, his family said.", "Tom Reed died of a drug overdose, police said."),
    ("Tom Reed died from cancer.", "The actor Tom Reed took his own life."),
    ("Tom Reed was murdered.", "Tom Reed killed himself."),
    ("Tom Reed died in a fall.", "Tom Reed was strangled."),
    ("The Lorne mill fire was caused by an electrical fault.", "The fire at the Lorne mill was started deliberately."),
    ("The Lorne mill fire was caused by a faulty heater.", "Arson caused the fire at the Lorne mill, police said."),
    ("The blast in Lorne was caused by a gas leak.", "The explosion in Lorne was caused by a bomb."),
    ("The Lorne bridge collapsed because of corrosion.", "The Lorne bridge collapsed because of an overloaded truck."),
    ("The crash was blamed on bad weather.", "The crash was blamed on pilot error."),
]
NOT_APART = [
    ("Tom Reed died of a heart attack.", "Tom Reed died of natural causes."),
    ("The crash of Flight 212 was caused by a bomb.", "The crash of Flight 300 was caused by pilot error."),
    ("Tom Reed died of cancer.", "Tom Reed's brother Jack died of a drug overdose."),
    ("The fire may have been caused by a faulty heater.", "Arson caused the fire, police said."),
    ("Police ruled out arson as the cause of the Lorne fire.", "The Lorne fire was caused by a faulty heater."),
    ("The Lorne fire was not caused by arson.", "The Lorne fire was caused by a faulty heater."),
    ("Lightning started the fire in Lorne.", "A candle started the fire in Dunmore."),
    ("The boy died from his injuries after a fall.", "The boy died of pneumonia in hospital after the fall."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_causes_of_which_one_excludes_the_other_clash(one: str, other: str) -> None:
    assert clashes(one, other) == clashes(other, one) == ["V901"]


@pytest.mark.parametrize(("one", "other"), NOT_APART)
def test_one_cause_two_events_and_what_only_may_be_are_no_clash(one: str, other: str) -> None:
    assert clashes(one, other) == clashes(other, one) == []


def test_the_causes_are_told_by_name() -> None:
    (found,) = compare(*articles(*APART[0]))
    assert found.message.startswith("heart attack (his family) or drug overdose (police):")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Reed survived the crash.", "Tom Reed's brother Jack died in the crash."),
        ("Tom Reed was released on Monday.", "Tom Reed's brother Jack was jailed on Monday."),
    ],
)
def test_what_befell_somebodys_brother_did_not_befall_him(one: str, other: str) -> None:
    assert clashes(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (  # a denial beside the main clause
            "The museum confirmed that the painting had been sold to a private collector.",
            "The museum's director said the painting was still part of the collection and had never been sold.",
            "V901",
        ),
        ("Norhaven Steel fired its chief executive, Tom Reed.", "Tom Reed resigned as chief executive.", "V901"),
        (  # by how much it rose is not what rose
            "Norhaven Steel's profit rose 12 percent to $40 million.",
            "Profit at Norhaven Steel fell 3 percent to $31 million.",
            "V901",
        ),
        (  # the deed is in the subject
            "The striker has agreed to join Lorne Rovers, the club announced.",
            "The striker's agent said no agreement had been reached with Lorne Rovers.",
            "D101",
        ),
    ],
)
def test_clauses_are_read_for_what_they_tell(one: str, other: str, code: str) -> None:
    assert clashes(one, other) == [code]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Police found cocaine in Reed's flat in Dunmore.",
            "No drugs were found in Reed's flat, police said.",
            ["D101"],
        ),
        ("Police found two rifles in the gunman's house.", "No weapons were found in the gunman's house.", ["V901"]),
        ("Police found no cocaine in Reed's flat.", "Drugs were found in Reed's flat, police said.", []),
        ("Police found a knife in the gunman's house.", "No rifles were found in the gunman's house.", []),
    ],
)
def test_who_denies_a_kind_denies_what_belongs_to_it(one: str, other: str, found: list[str]) -> None:
    assert clashes(one, other) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Lorne bridge is closed, police said. The bridge is open, the mayor said.", ["V901"]),
        ("Tom Reed was fired on Friday, two directors said. The firm said Tom Reed resigned on Friday.", ["V901"]),
        ("Reed died of a stroke, his family said. The coroner said that Reed died of an overdose.", ["V901"]),
        ("The Lorne bridge is closed, police said. The bridge will open in May, the mayor said.", []),
        ("Prices in Lorne rose in May, the bank said. Prices in Lorne fell in June, the mayor said.", []),
        ("The Lorne bridge was closed on Monday, police said. It reopened on Tuesday, police said.", []),
    ],
)
def test_two_sources_of_one_article_tell_opposite_things(text: str, found: list[str]) -> None:
    assert disputes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The rebels blew up the dam, the army said. The rebels said the army had blown up the dam.", ["A601"]),
        ("Ruritania shelled the bridge, Latvia said. Ruritania said the bridge was shelled by Latvia.", ["A601"]),
        ("The rebels blew up the dam, the army said. The army said the rebels had blown up the dam.", []),
        ("The rebels blew up the dam, the army said. The army blew up the bridge, the rebels said.", []),
    ],
)
def test_each_of_two_says_that_the_other_did_it(text: str, found: list[str]) -> None:
    assert disputes(text) == found
