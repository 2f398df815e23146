"""Disputes that one sentence tells whole."""

import pytest

import contra


def rows(text: str) -> list[tuple[str, str, str]]:
    found = contra.scan([contra.Document.from_text(text, id="alpha", outlet="alpha")]).conflicts
    return [(c.code, c.severity, c.message) for c in found]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Tom Reed denied allegations by a former aide that he took bribes.",
            ("D101", "conflict", "He took bribes — denied by Tom Reed"),
        ),
        (
            "Norhaven Steel rejected suggestions that it would close its mill in Lorne.",
            ("D101", "note", "It would close its mill in Lorne — denied by Norhaven Steel"),
        ),
        (
            "The senator falsely claimed that Aldermoor has no police force.",
            ("D101", "conflict", "Aldermoor has no police force — denied by alpha"),
        ),
        (
            "The army says it killed 40 rebels, a figure the rebels dispute.",
            ("D101", "conflict", "It killed 40 rebels — denied by the rebels"),
        ),
        (
            "Pellworth would not comment on reports that the envoy had been recalled.",
            ("S201", "caution", "The envoy had been recalled — not confirmed by Pellworth"),
        ),
        (
            "The ministry could neither confirm nor deny claims that troops had crossed the border.",
            ("S202", "caution", "Troops had crossed the border — neither confirmed nor denied by the ministry"),
        ),
        (
            "The Herald has retracted its story that the mayor took bribes.",
            ("R801", "conflict", "The Herald takes back: The mayor took bribes"),
        ),
        (
            "His statement contradicts the report of the police.",
            ("V901", "note", "Accounts differ: His statement contradicts the report of the police"),
        ),
    ],
)
def test_a_sentence_that_tells_claim_and_answer_is_a_dispute(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "The senator claimed that Aldermoor has no police force.",
        "Tom Reed denied his aide a pay rise.",
        "Tom Reed denied taking part in the race.",
        "The minister rejected an offer by the union to return to work.",
        "Nothing in the report contradicts his statement.",
        "Conflicting feelings are normal, said Mia Brandt.",
        "The company may reverse its decision, said Mia Brandt.",
        "The governor walked back to his office.",
        "The paper quoted the ministry disputing his account.",
    ],
)
def test_what_answers_no_claim_is_none(text: str) -> None:
    assert rows(text) == []


def test_copies_of_one_sentence_are_one_dispute() -> None:
    text = "Divers and officials gave conflicting accounts of the collapse of the Lorne bridge."
    documents = [contra.Document.from_text(text, id=name, outlet=name) for name in ("alpha", "beta", "gamma")]
    found = [c for c in contra.scan(documents).conflicts if c.code == "V901"]
    assert len(found) == 1
    assert [a.document.id for a in found[0].left] == ["alpha", "beta", "gamma"]


@pytest.mark.parametrize("opening", ["Prior to this spring", "Previously"])
def test_what_was_not_so_at_first_answers_no_later_claim(opening: str) -> None:
    articles = ("The council recognises the union of Brannock divers.", f"{opening}, the council did not recognise it.")
    documents = [contra.Document.from_text(text, id=str(n), outlet=str(n)) for n, text in enumerate(articles)]
    assert not [c for c in contra.scan(documents).conflicts if c.severity != "note"]
