"""What one article states flatly and another leaves open."""

import pytest

from short_articles import disputes

SUNK = "The ferry Lorne Star was sunk by a mine off Aldermoor on Friday."

OPEN_SUNK = [
    ("It is unclear whether the ferry Lorne Star was sunk by a mine.", "V902"),
    ("It is not known whether a mine sank the ferry Lorne Star.", "V902"),
    ("It is not clear if the ferry Lorne Star was sunk by a mine or by a torpedo.", "V902"),
    ("Whether the Lorne Star was sunk by a mine remains unclear.", "V902"),
    ("The cause of the sinking of the ferry Lorne Star is still unknown; a mine is one possibility.", "V902"),
    ("The ferry Lorne Star may have been sunk by a mine, investigators said.", "V902"),
    ("The ferry Lorne Star might have been sunk by a mine.", "V902"),
    ("A mine is suspected of having sunk the ferry Lorne Star.", "V902"),
    ("The ferry Lorne Star is believed to have been sunk by a mine.", "V902"),
    ("Reports that the ferry Lorne Star was sunk by a mine have not been confirmed.", "V902"),
    ("Reports that the ferry Lorne Star was sunk by a mine could not be verified.", "V902"),
    ("Unconfirmed reports say the ferry Lorne Star was sunk by a mine.", "V902"),
    ("According to unverified reports, the ferry Lorne Star was sunk by a mine.", "V902"),
    ("There is no proof that the ferry Lorne Star was sunk by a mine.", "D101"),
    ("It has not been established that the ferry Lorne Star was sunk by a mine.", "D101"),
    ("It has yet to be confirmed that the ferry Lorne Star was sunk by a mine.", "V902"),
    ("The navy said it was too early to tell whether the ferry Lorne Star had been sunk by a mine.", "S203"),
    ("The jury is still out on whether the ferry Lorne Star was sunk by a mine.", "V902"),
    ("The ferry Lorne Star was allegedly sunk by a mine.", "V902"),
    ("The ferry Lorne Star was reportedly sunk by a mine.", "V902"),
]


@pytest.mark.parametrize(("told", "code"), OPEN_SUNK)
def test_an_open_sinking_is_told_from_a_flat_one(told: str, code: str) -> None:
    assert disputes(SUNK, told) == [code]


CURED = "A retired teacher from Dunmore has found a cure for gout."

OPEN_CURED = [
    ("A retired teacher from Dunmore may have found a cure for gout.", "V902"),
    ("It remains to be seen whether the retired teacher from Dunmore has found a cure for gout.", "V902"),
    ("Experts have not confirmed that a retired teacher from Dunmore has found a cure for gout.", "S201"),
]


@pytest.mark.parametrize(("told", "code"), OPEN_CURED)
def test_an_open_cure_is_told_from_a_flat_one(told: str, code: str) -> None:
    assert disputes(CURED, told) == [code]


STOLEN = "Tom Reed stole the ring from the Lorne museum."

OPEN_STOLEN = [
    ("Tom Reed is suspected of stealing the ring from the Lorne museum.", "V902"),
    ("Tom Reed is alleged to have stolen the ring from the Lorne museum.", "V902"),
    ("Police have not said whether Tom Reed stole the ring from the Lorne museum.", "S201"),
    ("Tom Reed supposedly stole the ring from the Lorne museum.", "V902"),
    ("It is not yet certain that Tom Reed stole the ring from the Lorne museum.", "V902"),
]


@pytest.mark.parametrize(("told", "code"), OPEN_STOLEN)
def test_an_open_theft_is_told_from_a_flat_one(told: str, code: str) -> None:
    assert disputes(STOLEN, told) == [code]


FLAT_SUNK = [
    "It is unclear how many people were aboard the ferry Lorne Star when it was sunk by a mine.",
    "It is not known who laid the mine that sank the ferry Lorne Star.",
    "It is unclear whether the ferry Lorne Star will be raised after it was sunk by a mine.",
    "The mine that sank the ferry Lorne Star may have been laid last year.",
    "The ferry Lorne Star may be raised next year.",
    "It is unclear whether the owner of the ferry Lorne Star, sunk by a mine, was insured.",
    "The navy has confirmed that the ferry Lorne Star was sunk by a mine.",
    "The captain of the ferry Lorne Star is believed to have survived when it was sunk by a mine.",
    "Nobody knows why the mine that sank the ferry Lorne Star was there.",
    "Mines may have sunk other ships off Aldermoor, too.",
    "A ferry might be sunk by a mine off Aldermoor again.",
]


@pytest.mark.parametrize("told", FLAT_SUNK)
def test_a_sinking_is_not_open_where_something_else_is(told: str) -> None:
    assert disputes(SUNK, told) == []


FLAT_STOLEN = [
    "It is unclear why Tom Reed stole the ring from the Lorne museum.",
    "Tom Reed, who stole the ring, may also have stolen a crown from the Lorne museum.",
    "Tom Reed was convicted of stealing the ring from the Lorne museum.",
    "It is unclear whether the ring that Tom Reed stole from the Lorne museum was insured.",
    "Tom Reed may appeal against his sentence for stealing the ring from the Lorne museum.",
    "If Tom Reed stole the ring from the Lorne museum again, nobody would be surprised.",
]


@pytest.mark.parametrize("told", FLAT_STOLEN)
def test_a_theft_is_not_open_where_something_else_is(told: str) -> None:
    assert disputes(STOLEN, told) == []
