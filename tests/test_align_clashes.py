"""Clauses of two sentences that exclude each other, and those that only look so."""

import pytest

from short_articles import clashes


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("The Aldermoor senate approved the steel bill.", "The Aldermoor senate rejected the steel bill.", "V901"),
        ("Norhaven Steel made a profit of $4m last year.", "Norhaven Steel lost $4m last year.", "V901"),
        ("Mia Brandt lost the election.", "Mia Brandt won the election by 300 votes.", "V901"),
        ("Tom Reed was a liberal mayor.", "Tom Reed was a conservative mayor.", "V901"),
        ("Mia Brandt is the sister of Tom Reed.", "Mia Brandt, Tom Reed's wife, lives in Lorne.", "A601"),
        ("Mia Brandt beat Tom Reed in the final.", "Tom Reed beat Mia Brandt in the final.", "A601"),
        ("Tom Reed succeeded Mia Brandt.", "Mia Brandt's predecessor, Tom Reed, lives in Lorne.", "A601"),
        ("Norhaven's headquarters is in Canada.", "Chicago-based Norhaven closed two shops.", "P501"),
    ],
)
def test_what_cannot_both_be_true_is_found(one: str, other: str, code: str) -> None:
    assert clashes(one, other) == [code]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Aldermoor senate approved the steel bill.", "The Aldermoor senate rejected the harbour bill."),
        ("The Aldermoor senate approved the steel bill.", "The Aldermoor senate may reject the steel bill."),
        ("The Aldermoor senate approved the steel bill.", "The Aldermoor senate did not reject the steel bill."),
        ("Mia Brandt lost the election.", "Tom Reed won the election by 300 votes."),
        ("Tom Reed was a liberal thinker.", "Mia Brandt was a conservative politician."),
        ("Mia Brandt beat Tom Reed in the final.", "Tom Reed was beaten by Mia Brandt in the final."),
        ("Tom Reed succeeded Mia Brandt.", "Tom Reed's predecessor, Mia Brandt, lives in Lorne."),
        ("Norhaven's headquarters is in the United States.", "Chicago-based Norhaven closed two shops."),
        (
            "A man recorded the shots that killed Ash, his lawyer, Mia Brandt, told the Ledger.",
            "The man recorded the shots that killed Ash, his lawyer, Mia Brandt, said.",
        ),
        ("Norhaven has 16 members.", "One of Norhaven's 16 members is ill."),
        ("Norhaven arrested three members.", "Norhaven released one of three members."),
    ],
)
def test_what_may_both_be_true_is_let_pass(one: str, other: str) -> None:
    assert clashes(one, other) == []
