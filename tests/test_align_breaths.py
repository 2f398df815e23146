"""Clauses of opposite signs told in one breath, each of which is a statement of its own."""

import pytest

from contra.pipeline import propositions
from short_articles import article, disputes


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "The mill was not sold, but the bridge was closed, Mia Brandt said.",
            [("The mill was not sold", True), ("the bridge was closed", False)],
        ),
        (
            "Mia Brandt said the bridge was closed and the mill was not sold.",
            [("the bridge was closed", False), ("the mill was not sold", True)],
        ),
        (
            "No casualties were found, but more than 80 families had to flee, the mayor said.",
            [("No casualties were found", True), ("more than 80 families had to flee", False)],
        ),
        (
            "Mia Brandt said the bridge was closed and the mill was sold.",
            [("the bridge was closed and the mill was sold", False)],
        ),
        ("Mia Brandt said the mill was not sold but rented.", [("the mill was not sold but rented", True)]),
        (
            "Mia Brandt said the mill was not sold but was rented.",
            [("the mill was not sold", True), ("the mill was rented", False)],
        ),
        (
            "Mia Brandt said the bank did not give away the mill but later sold it.",
            [("the bank did not give away the mill", True), ("the bank later sold it", False)],
        ),
        (
            "Mia Brandt said the bank not only rented the mill but sold it.",
            [("the bank not only rented the mill but sold it", False)],
        ),
    ],
)
def test_each_clause_is_told_by_itself(said: str, told: list[tuple[str, bool]]) -> None:
    assert [(p.assertion.content.text, p.negated) for p in propositions(article(said)) if p.assertion.cue] == told


def test_either_clause_may_be_denied() -> None:
    said = "The mill at Lorne was not sold, but the bridge at Lorne was closed, Mia Brandt said."
    assert disputes(said, "Tom Reed denied that the bridge at Lorne was closed.") == ["D101"]
    assert disputes(said, "Tom Reed said that the mill at Lorne was sold.")
    assert disputes(said, "Tom Reed said that the bridge at Lorne was closed.") == []


def test_what_is_so_instead_is_not_denied() -> None:
    turned = "Tom Reed did not give away the mill at Lorne but sold the mill to a bank."
    assert disputes("Tom Reed sold the mill.", turned) == []
    assert disputes("Tom Reed gave away the mill at Lorne.", turned) == ["V901"]


def test_a_deed_close_to_the_denied_one_is_not_enough_by_itself() -> None:
    told = "Tom Reed cancelled a concert at Lorne after a row, the Ledger said."
    assert disputes(told, "Tom Reed made a fortune in oil but he won't stop there.") == []
    assert disputes("Mia Brandt is wary of Lorne.", "Mia Brandt is not happy, a report said.") == []
