"""Who does it and to whom: a deed of somebody is not denied where it is said not to have been done to him."""

import pytest

from short_articles import disputes

SWAPPED = [
    ("Tom Reed shot a man in Lorne.", "Tom Reed was not shot in Lorne."),
    ("Tom Reed killed three men in Lorne.", "Tom Reed was not killed in Lorne."),
    ("The rebels are killing ruthlessly in Lorne.", "The rebels were not killed in Lorne."),
    ("Tom Reed attacked the police in Lorne.", "Tom Reed was not attacked in Lorne."),
    ("Tom Reed was killed in Lorne.", "Tom Reed did not kill anyone in Lorne."),
    ("The police in Lorne arrested Tom Reed.", "The police were not arrested in Lorne."),
    ("Tom Reed accused Mia Brandt of theft in Lorne.", "Tom Reed was not accused of theft in Lorne."),
    ("Tom Reed, the singer, sued the band in Lorne.", "The singer Tom Reed was not sued in Lorne, his lawyer said."),
    ("Tom Reed was not attacked in Lorne, his lawyer said.", "Tom Reed attacked a man in Lorne, police said."),
    ("Mia Brandt invited Tom Reed to Lorne.", "Mia Brandt was not invited to Lorne."),
]

ALIKE = [
    ("Tom Reed shot himself in Lorne.", "Tom Reed was not shot in Lorne."),
    ("Norhaven Steel closed the mill.", "The mill was not closed."),
    ("The mill closed in May.", "The mill was not closed in May."),
    ("Rebels shot Tom Reed in Lorne.", "Tom Reed was not shot in Lorne."),
    ("Tom Reed was shot by rebels in Lorne.", "The rebels did not shoot Tom Reed in Lorne."),
    ("The rebels shelled the town of Lorne.", "The town of Lorne was not shelled by the rebels."),
    ("The rebels attacked the police in Lorne.", "The police in Lorne were not attacked."),
    ("The police arrested Tom Reed in Lorne.", "Tom Reed was not arrested in Lorne."),
    ("Mia Brandt was invited to Lorne.", "Mia Brandt was not invited to Lorne."),
]


@pytest.mark.parametrize(("left", "right"), SWAPPED)
def test_who_does_it_is_not_the_one_to_whom_it_is_not_done(left: str, right: str) -> None:
    assert disputes(left, right) == []


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_the_same_deed_is_denied_in_the_other_voice(left: str, right: str) -> None:
    assert disputes(left, right) == ["V901"]
