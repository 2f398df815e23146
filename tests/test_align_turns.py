"""What was put forward at first, and the turn that tells that it was left."""

import pytest

from contra import Document, scan

TURNS = {
    "Mia Brandt initially said she would sign the bill but backed off on Monday.": "would sign the bill",
    "Tom Reed originally denied that the dam leaked, but later admitted it to the Herald.": "that the dam leaked",
    "At first, engineers told the mayor the dam was sound, but they found a crack in May.": "the dam was sound",
    "Tom Reed initially told prosecutors that the dam was sound. But he corrected himself in May.": "the dam was sound",
    "Mia Brandt originally opposed the dam but voted for it in May.": "the dam",
    "Tom Reed at first said the dam leaked, but later corrected himself.": "the dam leaked",
    "The ministry initially said nine ships had sailed. However, it now speaks of seven.": "nine ships had sailed",
}


def first_positions(text: str) -> list[str]:
    """What was put forward at first in an article and left."""
    report = scan([Document.from_text(f"It rained in Lorne.\n\n{text}", id="alpha", outlet="alpha")])
    return [c.left[0].content.text for c in report.conflicts if "R802" in c.codes]


@pytest.mark.parametrize(("text", "expected"), TURNS.items())
def test_a_turn(text: str, expected: str) -> None:
    [told] = first_positions(text)
    assert expected in told


NO_TURNS = [
    "Mia Brandt initially said she would sign the bill, but nobody had asked her.",
    "Mia Brandt initially said she would sign the bill. But the bridge was closed on Monday.",
    "Mia Brandt said she would sign the bill but backed off on Monday.",
    "Mia Brandt previously said that the strike hit the depot, but did not know who was killed.",
    "Engineers initially thought the dam was sound but found a crack in May.",
    "Tom Reed initially refused to pay, but changed his mind.",
    "The dam was initially planned for May but opened in June.",
    "Tom Reed initially said he would stay, but was dragged out by divers.",
    "Tom Reed initially told prosecutors that the dam was sound.\n\nBut he corrected the map of Lorne in May.",
]


@pytest.mark.parametrize("text", NO_TURNS)
def test_no_turn(text: str) -> None:
    assert first_positions(text) == []
