"""Silences of those who still find out what is so, and of those who have not heard of it."""

import pytest

from contra import Document, extract, scan

TOLD = "Tom Reed was seized by rebels on Monday, villagers said. "


def silences(text: str) -> list[tuple[str, str, str]]:
    """Who keeps silent in a text, in which manner, and on what."""
    found = extract(Document.from_text(text, id="a", outlet="Herald"))
    kept = [a for a in found if a.stance in ("glomar", "unaware", "declines")]
    return [(a.source.name, a.stance, a.content.text) for a in kept]


CHECKING = [
    ("Police are trying to confirm whether Reed was seized.", "Police", "Reed was seized"),
    ("The ministry is looking into the reports.", "The ministry", "the reports"),
    ("The ministry was examining the authenticity of the tape.", "The ministry", "the authenticity of the tape"),
    ("The ministry is investigating claims that Reed was seized.", "The ministry", "Reed was seized"),
    ("The ministry said it was looking into the report while urging calm.", "The ministry", "the report"),
    ('The ministry said it was "working urgently to verify" the tape.', "The ministry", "the tape"),
    ('"We are looking into it," Reed said.', "Reed", 'it,"'),
    (
        "The ministry, which on Sunday said it was investigating reports of his capture, had urged calm.",
        "The ministry",
        "his capture",
    ),
]


@pytest.mark.parametrize(("text", "source", "content"), CHECKING)
def test_who_still_checks_neither_confirms_nor_denies(text: str, source: str, content: str) -> None:
    assert (source, "glomar", content) in silences(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police are looking for the reports.",
        "Police are investigating the fire at the mill.",
        "The ministry will be looking into the reports.",
        "The ministry is not looking into the reports.",
        "Reed is working to close the mill.",
        "Reed flew to Lorne to confirm the sale.",
    ],
)
def test_who_does_something_else_keeps_no_silence(text: str) -> None:
    assert not silences(text)


def test_a_claim_that_is_still_checked_is_not_confirmed() -> None:
    article = f"{TOLD}The ministry said it was looking into the reports."
    (row,) = scan([Document.from_text(article, id="a", outlet="Herald")]).conflicts
    assert (row.code, row.left[0].sentence.index, row.right[0].source.name) == ("S202", 0, "The ministry")


def test_a_request_about_a_report_asks_for_what_it_tells() -> None:
    article = "Norhaven Steel has reportedly sold the mill. The firm did not reply to a request about the sale report."
    (row,) = scan([Document.from_text(article, id="a", outlet="Herald")]).conflicts
    assert (row.code, row.left[0].sentence.index) == ("S204", 0)


@pytest.mark.parametrize("heard", ["had not heard about the theft", "hadn't heard of the theft"])
def test_who_has_not_heard_of_something_knows_nothing_of_it(heard: str) -> None:
    assert ("Police", "unaware", "the theft") in silences(f"Police said they {heard}.")


def test_a_silence_after_a_concession() -> None:
    said = '"While I welcome the law, I can neither confirm nor deny that the mill was sold," Reed said.'
    assert [(who, stance) for who, stance, _ in silences(said)] == [("Reed", "glomar")]
