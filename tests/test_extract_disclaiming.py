"""Denials that disclaim a part in something, call a story what it is, or answer a question with a no."""

import pytest

from extract_marked import read

DENIED = [
    # no part in it
    ("Kerr said she had nothing to do with the sale of the dam.", "the sale of the dam"),
    ("“I had absolutely nothing to do with the sale,” Kerr said.", "the sale"),
    ("Kerr said that she played no direct part in the sale.", "the sale"),
    ("Kerr said they had no hand in the sale.", "the sale"),
    # no such thing
    ("Kerr said no such meeting had taken place.", "such meeting"),
    ("“No such letter was sent,” Kerr said.", "such letter"),
    # what a claim is
    ("Kerr said the report was a pack of lies.", "the report"),
    ("“This is the very definition of fake news,” Kerr said.", "This"),
    ("“These allegations are a figment of his imagination,” Kerr said.", "These allegations"),
    ("Kerr said the claim was politically motivated and false.", "the claim"),
    ("“This is false propaganda,” Kerr said.", "This"),
    ("Kerr said the claims were without any foundation.", "the claims"),
    ("Kerr said that talk of a strike was “false info”.", "a strike"),
    # an answer beside its question
    ("“No,” Kerr said when asked if she had sold the dam.", "she had sold the dam"),
    ("Asked on Monday whether she had sold the dam, Kerr said no.", "she had sold the dam"),
    # verbs for claims, and what one does in order to deny
    ("Kerr was quick to deny that she had sold the dam.", "that she had sold the dam"),
    ("Kerr bristled at the suggestion that she had sold the dam.", "she had sold the dam"),
    ("Kerr quelled speculation that she had sold the dam.", "she had sold the dam"),
    # hung on after a dash
    ("Ash said the dam was sold – something Kerr has denied.", "something"),
    ("Ash said the dam was sold - a claim Kerr rejected.", "a claim"),
]
NOT_DENIED = [
    "Kerr said the fire had nothing to do with the strike.",
    "Kerr said no such luck was with the crew.",
    "Kerr said he had bought a pack of cards.",
    "Kerr said no when the crew left.",
    "“Yes,” Kerr said when asked if she had sold the dam.",
    "“No,” Kerr said when the crew left.",
    "Kerr was quick to leave.",
    "Kerr quelled the revolt.",
    "Ash said the dam – a relic of the war – was sold.",
    "Kerr said the talk of the town was a strike.",
]


@pytest.mark.parametrize(("text", "content"), DENIED)
def test_denial(text: str, content: str) -> None:
    assert [a.content.text for a in read(text) if a.stance == "denies"] == [content]


@pytest.mark.parametrize("text", NOT_DENIED)
def test_no_denial(text: str) -> None:
    assert "denies" not in {a.stance for a in read(text)}
