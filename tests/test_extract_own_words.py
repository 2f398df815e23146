"""What is read as an article's own statement in sentences that begin with a clause hanging on another."""

import pytest

from contra import Document, extract

OWN = [
    ("After returning to Lorne on Friday, doctors removed the splinter.", "doctors removed the splinter"),
    ("Once the rain had stopped, the mayor opened the bridge.", "the mayor opened the bridge"),
    ("While the union is small, its members hold the harbour.", "its members hold the harbour"),
    ("Despite the storm, nobody was hurt.", "nobody was hurt"),
    ("Ann Kerr denied that she had left, and the mayor opened the bridge.", "the mayor opened the bridge"),
    ("The club called off Monday's match after a storm.", "The club called off Monday's match after a storm"),
]

NOTHING = [
    "After the storm had passed.",
    "While the union is small, and its members are old.",  # goes on hanging
    "When in Lorne, stop at the mill.",  # nobody does anything
    "Because of the storm, no.",
]


def own(text: str) -> list[str]:
    return [a.content.text for a in extract(Document.from_text(text, id="a")) if a.cue is None]


@pytest.mark.parametrize(("text", "main"), OWN)
def test_the_main_clause_is_told(text: str, main: str) -> None:
    assert own(f"It rained all day.\n\n{text}") == ["It rained all day", main]


@pytest.mark.parametrize("text", NOTHING)
def test_no_main_clause(text: str) -> None:
    assert own(f"It rained all day.\n\n{text}") == ["It rained all day"]
