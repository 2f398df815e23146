"""What somebody refuses, forgets or avoids to do is not done; what he does not forget is."""

import pytest

from short_articles import clashes

UNDONE = [
    ("The mayor has signed the contract.", "The mayor decided against signing the contract."),
    ("The mayor has signed the contract.", "The mayor has ruled out signing the contract."),
    ("Norhaven Steel has bought Pellfeld.", "Norhaven Steel abandoned its plan to buy Pellfeld."),
    ("Norhaven Steel has bought Pellfeld.", "Norhaven Steel pulled out of the deal to buy Pellfeld."),
    ("Norhaven Steel has bought Pellfeld.", "Norhaven Steel has dropped its bid to buy Pellfeld."),
    ("Tom Reed signed the contract.", "Tom Reed declined to sign the contract."),
    ("Norhaven Steel paid its workers in March.", "Norhaven Steel neglected to pay its workers in March."),
    ("Norhaven Steel warned its workers of the leak.", "Norhaven Steel omitted to warn its workers of the leak."),
    ("Norhaven Steel warned its workers of the leak.", "Norhaven Steel was unable to warn its workers of the leak."),
    (
        "Norhaven Steel warned its workers of the leak.",
        "Norhaven Steel stopped short of warning its workers of a leak.",
    ),
    ("The nurse locked the door of the ward.", "The nurse forgot to lock the door of the ward."),
    ("The mayor shook hands with the envoy.", "The mayor refrained from shaking hands with the envoy."),
    ("The mayor shook hands with the envoy.", "The mayor avoided shaking hands with the envoy."),
    ("The mayor shook hands with the envoy.", "The mayor decided not to shake hands with the envoy."),
]
DONE = [
    ("Norhaven Steel has bought Pellfeld.", "Norhaven Steel did not abandon its plan to buy Pellfeld."),
    ("Norhaven Steel has bought Pellfeld.", "Norhaven Steel abandoned its plan to buy Dunmore."),
    ("Norhaven Steel has bought Pellfeld.", "Norhaven Steel announced its plan to buy Pellfeld."),
    ("The pilot warned the tower.", "The pilot did not forget to warn the tower."),
    ("The pilot warned the tower.", "The pilot never failed to warn the tower."),
    ("The mayor shook hands with the envoy.", "The mayor refused to eat with the envoy."),
    ("The mayor shook hands with the envoy.", "The envoy's wife refused to shake hands with the mayor."),
    ("The mayor shook hands with the envoy.", "At first the mayor refused to shake hands with the envoy."),
    ("The mayor shook hands with the envoy.", "The mayor considered avoiding a handshake with the envoy."),
]


@pytest.mark.parametrize(("one", "other"), UNDONE)
def test_what_is_left_undone_clashes_with_its_being_done(one: str, other: str) -> None:
    assert clashes(one, other) == ["V901"]
    assert clashes(other, one) == ["V901"]


@pytest.mark.parametrize(("one", "other"), DONE)
def test_what_others_or_other_deeds_leave_undone_does_not(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []
