"""What is denied in degree only contradicts nothing."""

import pytest

from short_articles import clashes

HITS = [
    ("Tom Reed repaid the loan to the bank in Lorne.", "Tom Reed did not repay the loan to the bank in Lorne."),
    ("Tom Reed sold the mine in Dunmore.", "Tom Reed has not sold the mine in Dunmore."),
    ("Mia Brandt attended the talks in Lorne.", "Mia Brandt did not attend the talks in Lorne."),
    ("Norhaven Steel used the harbour of Aldermoor.", "Norhaven Steel did not use the harbour of Aldermoor."),
]
MISSES = [
    ("Tom Reed repaid the loan to the bank in Lorne.", "Tom Reed did not fully repay the loan to the bank in Lorne."),
    ("Tom Reed spoke about the mine in Dunmore.", "Tom Reed has not spoken much about the mine in Dunmore."),
    ("Tom Reed spoke about the mine in Dunmore.", "Tom Reed has not spoken a lot about the mine in Dunmore."),
    ("Mia Brandt attended the talks in Lorne.", "Mia Brandt did not regularly attend the talks in Lorne."),
    ("Norhaven Steel used the harbour of Aldermoor.", "Norhaven Steel did not often use the harbour of Aldermoor."),
    ("Norhaven Steel used the harbour of Aldermoor.", "Norhaven Steel did not widely use the harbour of Aldermoor."),
]


@pytest.mark.parametrize(("told", "denied"), HITS)
def test_what_is_denied_altogether_contradicts(told: str, denied: str) -> None:
    assert clashes(told, denied) == ["V901"]


@pytest.mark.parametrize(("told", "denied"), MISSES)
def test_what_is_denied_in_degree_does_not_contradict(told: str, denied: str) -> None:
    assert clashes(told, denied) == []
