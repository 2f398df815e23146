"""Who need not answer: nobody claims anything, or he has said it himself."""

import pytest

from contra import pipeline
from contra.model import Document
from short_articles import compared

UNAWARE = "Mayor Tom Reed said he had no information on the whereabouts of Mia Brandt."


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The army said it knew the whereabouts of Mia Brandt.", ["S203"]),
        ("The army said it tried to confirm the whereabouts of Mia Brandt.", []),
        ("The army said it was mystified by the whereabouts of Mia Brandt.", []),
        ("The army said it did not know the whereabouts of Mia Brandt.", []),
    ],
)
def test_two_who_do_not_know_are_no_dispute(told: str, codes: list[str]) -> None:
    assert compared(told, UNAWARE) == codes


SILENT = "Tom Reed of Lorne declined to comment on the sale of the ship."


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Officials said Tom Reed of Lorne had sold the ship.", ["S201"]),
        ("Officials said Tom Reed of Lorne apologized for the sale of the ship.", []),
        ("Tom Reed of Lorne denounced the sale of the ship.", []),
        ("Tom Reed, the mayor's cousin, had sharply criticized the sale of the ship in Lorne.", []),
    ],
)
def test_who_has_spoken_need_not_confirm_his_words(told: str, codes: list[str]) -> None:
    assert compared(told, SILENT) == codes


def test_an_occasion_is_not_what_is_kept_silent_about() -> None:
    told = "Ian Ash said he had seen Tom Reed before the broadcast in Lorne."
    assert compared(told, "Tom Reed did not address the matter during the broadcast in Lorne.") == []


@pytest.mark.parametrize(
    ("headline", "codes"),
    [
        ("Wolf escapes from Lorne zoo", ["D101"]),
        ("Police check vans after wolf escapes from Lorne zoo", ["D101"]),
        ("Police examine cage after wolf escapes from Lorne zoo", ["D101"]),
        ("Questions raised over wolf's escape from Lorne zoo", []),
        ("Confusion over wolf that escaped from Lorne zoo", []),
        ("Lorne checks if wolf escaped from zoo", []),
        ("Police investigate reports that a wolf escaped from Lorne zoo", []),
        ("Unconfirmed: wolf escapes from Lorne zoo", []),
        ("Details murky as wolf escapes from Lorne zoo", []),
    ],
)
def test_a_headline_that_leaves_it_open_claims_nothing(headline: str, codes: list[str]) -> None:
    assert compared(headline, "The wolf did not escape from Lorne zoo, the mayor said.") == codes


@pytest.mark.parametrize(
    "headline", ["Wolf reportedly escapes from Lorne zoo", "Alleged escape of wolf from Lorne zoo"]
)
def test_hearsay_in_a_headline_weighs_less(headline: str) -> None:
    first = Document.from_text(headline, id="a", outlet="a")
    second = Document.from_text("The wolf did not escape from Lorne zoo, the mayor said.", id="b", outlet="b")
    assert [conflict.severity for conflict in pipeline.compare(first, second)] == ["caution"]
