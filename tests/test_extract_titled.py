"""Hoaxes told by their title: "Hoax 'Dam breaks' story fools readers"."""

import pytest

import contra

MADE_UP = [
    "'Whale sinks Falcon' fake news story goes viral",
    "Hoax 'Whale sinks Falcon' story dupes the internet again",
    "Fake “Whale sinks Falcon” article fools thousands",
    "“Whale sinks Falcon” hoax spreads online",
    "'Whale sinks Falcon' online video hoax spreads",
]

NOT_MADE_UP = [
    "'Whale sinks Falcon' story goes viral",
    "'Whale watchers guide' author Tom Reed exposes hoax",
    "'We never sank a ship,' says hoax caller",
    "The hoax “fooled all of us,” Tom Reed said.",
    "Tom Reed ends fake 'Lorne' story",  # a name tells nothing
    "Tom Reed denies 'sinking the Falcon' and fake story",
]


def denied(text: str) -> list[str]:
    assertions = contra.extract(contra.Document.from_text(f"{text}\n\nGulls cried.", id="a"))
    return [a.content.text for a in assertions if a.stance == "denies" and a.source.kind == "author"]


@pytest.mark.parametrize("text", MADE_UP)
def test_a_title_is_what_is_denied(text: str) -> None:
    assert denied(text) == ["Whale sinks Falcon"]


@pytest.mark.parametrize("text", NOT_MADE_UP)
def test_no_other_quotation_is(text: str) -> None:
    assert denied(text) == []


@pytest.mark.parametrize(
    "text", ["It's 'rubbish' that a whale sank the Falcon.", "It is “false” that a whale sank the Falcon."]
)
def test_a_verdict_may_stand_in_quotation_marks(text: str) -> None:
    assert denied(text) == ["a whale sank the Falcon"]
