"""Answers, turns and opposites in the long sentences in which reporters put them, and what only looks like them."""

from itertools import product

import pytest

from short_articles import disputes

PAID = "Tom Reed paid a Lorne judge, the Herald reported."
UNTRUE = ("false", "pure invention", "a smear", "sheer fantasy", "a lie")
CALLED = (
    "The report that Tom Reed had paid a Lorne judge, his lawyer said on Friday, is {}.",
    "In a statement on Friday, Tom Reed, who is running for mayor, called the report that he paid a Lorne judge {}.",
    "Tom Reed called the Lorne Herald's long report that he had on two days in May paid a Lorne judge {}.",
)
CLOSING = "Norhaven Steel will close its mill in Pellworth, two people familiar with the matter said."
ACCUSED = (
    "Tom Reed was charged with murdering Mia Brandt.",
    "Prosecutors accused Tom Reed of murdering Mia Brandt.",
    "Tom Reed was accused by prosecutors of murdering Mia Brandt.",
)
CLASHING = [
    *((PAID, form.format(word)) for form, word in product(CALLED, UNTRUE)),
    (
        PAID,
        'Asked by the Ledger whether he had paid a judge in Lorne, Tom Reed replied: "No. It never happened."',
    ),
    (CLOSING, "Asked whether the mill in Pellworth would close, Norhaven Steel chief Paul Stone would not say."),
    (
        CLOSING,
        "Asked on Friday if the mill in Pellworth would close, Norhaven Steel chief Paul Stone declined to comment.",
    ),
    (CLOSING, "Norhaven Steel could not be reached for comment on the closure of the Pellworth mill."),
    (
        "Police said Tom Reed had been drinking before the crash.",
        "Tom Reed, reached at his home in Lorne late on Sunday, would not comment on whether he had been drinking.",
    ),
    *((claim, "Tom Reed, 34, who was arrested in May, says he did not murder Mia Brandt.") for claim in ACCUSED),
    (
        "The hostages held in Tarsa were freed on Friday after a ransom was paid.",
        "The hostages held in Tarsa were freed on Friday, but no ransom was paid.",
    ),
    ("There is a law in Ruritania that bans short skirts.", "There is no such law in Ruritania."),
    ("The drug is legal in Ruritania.", "The drug is illegal in Ruritania."),
    (
        "The guards were armed when they entered the Lorne embassy.",
        "The guards were unarmed when they entered the Lorne embassy.",
    ),
    ("Aldermoor United beat Pellworth Rovers on Saturday.", "Aldermoor United lost to Pellworth Rovers on Saturday."),
    ("Tom Reed is married.", "Tom Reed is single."),
]
PASSING = [
    (PAID, "Tom Reed, who has denied owning a house in Lorne, said the judge was right."),
    (PAID, "The bridge that Tom Reed had built, his lawyer said on Friday, is a Lorne judge's invention."),
    (PAID, 'Asked on Friday whether he would run for mayor, Tom Reed replied: "No. I am too old."'),
    (CLOSING, "Asked whether the harbour in Lorne would close, Mayor Mia Brandt would not say."),
    (CLOSING, "Norhaven Steel could not be reached for comment on the accident in Lorne."),
    (CLOSING, "The ministry, unaware of the plan, would not comment on the harbour."),
    ("Tom Reed was charged with murdering Mia Brandt.", "Tom Reed says he did not rob Mia Brandt."),
    ("Tom Reed was accused by prosecutors of murdering Mia Brandt.", "The prosecutors said they had murdered nobody."),
    (
        "The hostages held in Tarsa were freed on Friday after a ransom was paid.",
        "The hostages held in Tarsa were freed on Friday, but no fee was charged.",
    ),
    ("The drug is legal in Ruritania.", "The drug is illegal in Halden."),
    ("The guards were armed when they entered the Lorne embassy.", "The protesters were unarmed when they left it."),
    ("Aldermoor United beat Pellworth Rovers on Saturday.", "Aldermoor United lost to Lorne City on Saturday."),
    ("Tom Reed is married.", "Mia Brandt is single."),
    ("Tom Reed knew Mia Brandt before the trial.", "Tom Reed did not know Mia Brandt's father before the trial."),
    ("Tom Reed said he would vote for the plan.", "Tom Reed's sister said she would not vote for the plan."),
    ("Halden fires a missile at Lorne.", "Ruritania accused Halden of firing a missile at Lorne."),
]
OWNED_UP = (
    "Mia Brandt has admitted she met Tom Reed in Lorne after initially denying it.",
    "The army acknowledged on Friday that the convoy had its lights on, after first saying that it had none.",
    "Norhaven Steel conceded that oil had leaked from its mill, despite earlier claiming that no oil was lost.",
    "Mia Brandt admitted the theft after denying it for months.",
)
NOT_OWNED_UP = (
    "Mia Brandt admitted the theft after police said she had been seen in Lorne.",
    "Mia Brandt said Tom Reed was jailed after initially denying the charge.",
    "Mia Brandt admitted that Tom Reed was jailed after claiming he was ill.",
    "Tom Reed was jailed after repeatedly denying the theft.",
)


@pytest.mark.parametrize(("claim", "answer"), CLASHING)
def test_what_clashes_is_found(claim: str, answer: str) -> None:
    assert disputes(claim, answer)


@pytest.mark.parametrize(("claim", "other"), PASSING)
def test_what_does_not_clash_is_let_pass(claim: str, other: str) -> None:
    assert disputes(claim, other) == []


@pytest.mark.parametrize("text", OWNED_UP)
def test_who_admits_what_he_denied_turns_about(text: str) -> None:
    assert disputes(text) == ["R802"]


@pytest.mark.parametrize("text", NOT_OWNED_UP)
def test_who_denied_nothing_before_does_not(text: str) -> None:
    assert disputes(text) == []
