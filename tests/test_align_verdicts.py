"""What somebody calls made up, held against who denies having made it up."""

import pytest

from contra import pipeline
from contra.model import Document
from short_articles import compared


def verdicts(text: str) -> list[str]:
    """The verdicts among the propositions of a text, as statements."""
    document = Document.from_text(text, id="t", outlet="Harbour Day")
    told = pipeline.propositions(document)
    return [p.assertion.content.text for p in told if p.assertion.stance == "asserts" and p.assertion.cue]


def test_a_verdict_is_a_statement_of_its_own() -> None:
    assert verdicts("Ann Kerr said the video of the dam was staged.") == ["the video of the dam was staged"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Kerr said the story was untrue.",  # what is untrue need not be made
        "The video of the dam was staged.",  # the outlet's own verdict stands as its denial
        "Ann Kerr denied that the video was shown; it was staged.",
    ],
)
def test_no_other_denial_is(text: str) -> None:
    assert verdicts(text) == []


def test_who_denies_faking_stands_against_who_calls_it_staged() -> None:
    one = "Ann Kerr said the video of the dam at Lisle was staged."
    assert compared(one, "Ian Ash maintains that the video of the dam at Lisle was not staged.") == ["D101"]


def test_two_who_call_it_staged_agree() -> None:
    one = "Ann Kerr said the video of the dam at Lisle was staged."
    assert compared(one, "Ian Ash said the video of the dam at Lisle was a hoax.") == []


def test_a_claim_is_also_that_of_whom_it_was_told() -> None:
    text = (
        "Ian Ash told the Harbour Herald that the dam was mined. Rain fell. Ann Kerr denied the Harbour Herald report."
    )
    denial = next(a for a in pipeline.reading(Document.from_text(text, id="t")).assertions if a.stance == "denies")
    assert denial.answers
    assert denial.answers.content.text == "that the dam was mined"


@pytest.mark.parametrize(
    ("answered", "at_large"),
    [
        ('"The dam at Lorne was mined," Ann Kerr said.', False),
        ("It was rumoured that the dam at Lorne was mined.", True),
    ],
)
def test_what_one_person_says_late_is_not_all_that_is_told(answered: str, at_large: bool) -> None:
    news = "The council of Lisle reportedly closed the bridge." + " Rain fell on the hills." * 9
    document = Document.from_text(f"{news} {answered} This was not correct.", id="t", outlet="Harbour Day")
    denied = [p.through.content.text for p in pipeline.propositions(document) if p.through]
    assert any("the bridge" in told for told in denied) is at_large
