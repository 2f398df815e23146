"""What is held against reports: "contrary to reports, the dam has not broken"."""

import pytest

import contra

DENIED = [
    ("Contrary to reports, a whale did not sink the Falcon.", "a whale did sink the Falcon"),
    ("Contrary to published reports in the Herald, there was no panel in Lorne.", "there was panel in Lorne"),
    ("A whale did not, contrary to some reports on Monday, sink the Falcon.", "A whale did sink the Falcon"),
    ("A whale never sank the Falcon, contrary to rumours.", "A whale sank the Falcon"),
    ("Contrary to popular belief, whales don't sink ships.", "whales sink ships"),
    ("Tom Reed said that contrary to reports the Falcon had not sunk.", "the Falcon had sunk"),
    ("“Contrary to the story, we never sold the Falcon,” Tom Reed said.", "we sold the Falcon"),
]

NOT_DENIED = [
    "Contrary to reports, the Falcon is safe.",  # what reports told can only be guessed
    "Contrary to the law, the mayor did not ask the board.",
    "The plan is contrary to everything the board wants and does not help it.",
    "Contrary to reports, the board knew that the Falcon had not sunk.",
    "The Falcon had not sunk.",
]


def told(text: str) -> list[tuple[str, str]]:
    assertions = contra.extract(contra.Document.from_text(f"{text} Gulls cried.", id="a"))
    return [(a.stance, a.content.text.strip("“”,")) for a in assertions if a.sentence.index == 0]


@pytest.mark.parametrize(("text", "claim"), DENIED)
def test_what_is_negated_against_reports_is_denied(text: str, claim: str) -> None:
    assert told(text) == [("denies", claim)]


@pytest.mark.parametrize("text", NOT_DENIED)
def test_nothing_else_is(text: str) -> None:
    assert "denies" not in [stance for stance, _ in told(text)]


def test_it_stands_against_whoever_told_it() -> None:
    claim = contra.Document.from_text("A whale sank the Falcon near Lorne.", id="claim")
    denial = contra.Document.from_text(f"{DENIED[0][0][:-1]} near Lorne.", id="denial")
    assert [conflict.code for conflict in contra.compare(claim, denial)] == ["D101"]
