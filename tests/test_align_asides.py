"""What is told only in passing, and what therefore is no dispute."""

import pytest

from contra import pipeline
from contra.model import Document
from short_articles import compared


def asides(text: str) -> list[set[str]]:
    """The words told in passing by each proposition that has some."""
    told = pipeline.propositions(Document.from_text(text, id="t", outlet="Harbour Day"))
    return [{feature[2:] for feature in p.aside} for p in told if p.aside and not p.matter]


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Tom Reed rejected claims that he betrayed Lorne by selling a ship.", {"sell", "ship"}),
        ("Mia Brandt denied fleeing when the dam broke.", {"dam", "collapse"}),
        ("Mia Brandt will resign if the bribe was real.", {"bribe", "real"}),
    ],
)
def test_conditions_and_what_is_granted_are_asides(text: str, passing: set[str]) -> None:
    (found,) = asides(text)
    assert found & passing


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed said that he betrayed Lorne by selling a ship.",  # he says both
        "Tom Reed rejected reports which said the dam broke.",  # what the reports said is denied
        "Mia Brandt fled when the dam broke.",
        "If so, she fled.",  # nothing else is told
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert asides(text) == []


ROLE = "Norhaven Steel denied any role in the attack on the Lorne bridge."
DEAL = "Tom Reed rejected claims that he betrayed Lorne by selling a ship."


@pytest.mark.parametrize(
    ("claim", "denial", "codes"),
    [
        ("Tom Reed betrayed Lorne.", DEAL, ["D101"]),
        ("Tom Reed of Lorne sold a ship.", DEAL, []),
        ("Ian Ash said Norhaven Steel carried out the attack on the Lorne bridge.", ROLE, ["D102"]),
        ("Ian Ash said divers carried out the attack on the Lorne bridge.", ROLE, []),
        ("Ian Ash said Mia Brandt took bribes in Lorne.", "Tom Reed denied that he himself took bribes in Lorne.", []),
    ],
)
def test_only_what_is_denied_is_disputed(claim: str, denial: str, codes: list[str]) -> None:
    assert compared(claim, denial) == codes
