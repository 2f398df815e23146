"""Denials that only point to the claim before them."""

import pytest

from contra import Document, scan

CHEATED = "The union said Norhaven Steel had cheated its workers in Lorne out of their wages. "


def codes(article: str) -> list[str]:
    """The conflicts and cautions in an article."""
    found = scan([Document.from_text(article, id="a", outlet="Herald")]).conflicts
    return [c.code for c in found if c.severity != "note"]


@pytest.mark.parametrize(
    "answer",
    [
        "Norhaven Steel dismissed that criticism.",
        "Norhaven Steel called that a bunch of malarkey.",
        '"That\'s a bunch of malarkey," said the chief of Norhaven Steel.',
        '"That is a load of nonsense," said the chief of Norhaven Steel.',
        '"Nothing they said is true," the chief of Norhaven Steel said.',
        "Norhaven Steel contests that version of events.",
        "Norhaven Steel said the union was mistaken.",
        "Norhaven Steel said no such thing had happened.",
        "Norhaven Steel has denied any impropriety.",
        "Norhaven Steel has denied knowledge of any improprieties.",
        "Norhaven Steel said it was innocent.",
        "Norhaven Steel insisted it had done nothing wrong.",
        "The union's claim was false, a court found.",
        'Norhaven Steel called the union\'s claim "ridiculous."',
    ],
)
def test_what_points_to_the_claim_before_denies_it(answer: str) -> None:
    assert codes(CHEATED + answer)


@pytest.mark.parametrize(
    "other",
    [
        "Norhaven Steel dismissed the manager.",
        "Norhaven Steel shared that criticism.",
        "Nothing they said was new, the chief of Norhaven Steel said.",
        "The mayor denied the union a licence for its march.",
        "Norhaven Steel said the union was angry.",
        "Norhaven Steel has a load of debts.",
    ],
)
def test_what_tells_something_else_denies_nothing(other: str) -> None:
    assert codes(CHEATED + other) == []
