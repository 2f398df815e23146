"""Articles that only tell what goes round do not stand for it where others do."""

import pytest

from contra import pipeline
from contra.model import Document
from contra.report.talk import tells_talk

CLAIM = "Divers closed the Lorne bridge on Tuesday."
ANSWER = "The harbour company denied that divers closed the Lorne bridge on Tuesday."
TALK = "Rumours were everywhere at noon. Divers closed the Lorne bridge on Tuesday, as speculation has it."


def _sides(**texts: str) -> tuple[list[str], list[str]]:
    documents = [Document.from_text(text, id=name, outlet=name) for name, text in texts.items()]
    (conflict,) = pipeline.scan(documents).conflicts
    return [a.document.id for a in conflict.left], [a.document.id for a in conflict.right]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rumours of a sale spread; the rumour is old.", True),
        ("A video PURPORTED to show it. Purportedly, it was made in Lorne.", True),
        ("The hoax fooled many: a fake.", True),
        ("The rumour was all over Lorne.", False),  # once
        ("He was supposed to come; the police were supposed to come, too.", False),  # what should have been
        ("The fakery of the hoaxing rumourmongers.", False),  # parts of other words
        (CLAIM, False),
    ],
)
def test_an_article_that_speaks_of_talk_twice(text: str, expected: bool) -> None:
    assert tells_talk(Document.from_text(text, id="alpha")) is expected


def test_talk_gives_way_to_those_who_hold_it_true() -> None:
    assert _sides(alpha=CLAIM, beta=TALK, gamma=ANSWER) == (["alpha"], ["gamma"])


def test_talk_alone_may_be_denied() -> None:
    assert _sides(beta=TALK, gamma=ANSWER) == (["beta"], ["gamma"])


def test_talk_once_is_a_claim() -> None:
    assert _sides(alpha=CLAIM, beta=TALK.replace("Rumours", "Divers"), gamma=ANSWER) == (["alpha", "beta"], ["gamma"])


def test_the_claim_shown_leads() -> None:
    documents = [
        Document.from_text(t, id=i, outlet=i) for i, t in (("alpha", CLAIM), ("beta", TALK), ("gamma", ANSWER))
    ]
    (conflict,) = pipeline.scan(documents).conflicts
    assert conflict.message == "Divers closed the Lorne bridge on Tuesday — denied by the harbour company"
