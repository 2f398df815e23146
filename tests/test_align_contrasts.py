"""What one source keeps back and another tells in the same sentence."""

import pytest

from contra import Document, scan

TOLD = {
    "The ministry did not disclose what it paid, but people briefed on the sale said the ships cost a million.": (
        "the ships cost a million",
        "The ministry",
    ),
    "Although the army declined to comment, Mia Brandt confirmed that the depot had burned.": (
        "that the depot had burned",
        "the army",
    ),
    "Two officials said the depot had burned, but the army would not confirm it.": ("the depot had burned", "the army"),
    "The Harbour Wire reported that Tom Reed had resigned, though Reed could not be reached.": (
        "that Tom Reed had resigned",
        "Reed",
    ),
    "Two occupants confirmed that the man was 40, but the army would not confirm the age of the man.": (
        "that the man was 40",
        "the army",
    ),
    "While the mayor would not say whether he would run, his aides told the Herald that he would.": (
        "that he would",
        "the mayor",
    ),
}


def silences(text: str) -> list[tuple[str, str]]:
    """What is told in an article, and who keeps silent about it."""
    report = scan([Document.from_text(f"It rained in Lorne.\n\n{text}", id="alpha", outlet="alpha")])
    return [(c.left[0].content.text, c.right[0].source.name) for c in report.conflicts if "S206" in c.codes]


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_it_is_told_against_the_silence(text: str, expected: tuple[str, str]) -> None:
    [(told, silent)] = silences(text)
    assert expected[0] in told
    assert expected[1] in silent


NOTHING = [
    "The ministry did not disclose what it paid, and two officials said the harbour was closed.",
    "The ministry did not disclose what it paid, but it said the price was fair.",
    "The ministry did not disclose what it paid, but the ministry said the price was fair.",
    "Mia Brandt would not say whether she would run, but she told the Herald that she liked Lorne.",
    "The ministry did not disclose what it paid, but two officials may decide to ask.",
    "Mia Brandt claimed the depot had burned, while other sources stayed quiet.",
    "According to two officials, the army would not say what had burned.",
    "The ministry denied that it had paid, but two officials said the ships cost a million.",
    "The ministry did not disclose what it paid, but two officials would not say who had asked.",
    "Two occupants confirmed the house belongs to Tom Reed but the army has not confirmed the age of the man.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told_against_a_silence(text: str) -> None:
    assert silences(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed told the Herald that he no longer owned the depot and has no idea how it ended up in Lorne.",
        "Mia Brandt confirmed that two aides knew the buyer, but his name was not disclosed.",
    ],
)
def test_nobody_keeps_silent_where_the_article_names_no_one(text: str) -> None:
    assert not scan([Document.from_text(f"It rained in Lorne.\n\n{text}", id="alpha")]).conflicts
