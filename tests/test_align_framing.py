"""What a statement tells after words that only lead in."""

import pytest

from contra import Document
from contra.align import propositions
from contra.model import Proposition
from contra.pipeline import reading


def told(text: str) -> Proposition:
    """The first proposition of a text."""
    return propositions(reading(Document.from_text(f"{text} So it went.", id="alpha")))[0]


@pytest.mark.parametrize(
    "text",
    [
        "The problem is that the dam at Dunmore isn't safe.",
        "But the truth is, the dam at Dunmore is not safe.",
        "The only snag is the dam at Dunmore isn't safe.",
        "The fact of the matter is that the dam at Dunmore isn't safe.",
        "It turned out the dam at Dunmore was not safe.",
        "It has since emerged that the dam at Dunmore was not safe.",
        "It is quite clear that the dam at Dunmore isn't safe.",
        '"I mean, the dam at Dunmore isn\'t safe," Ann Kerr said.',
        "UPDATE 2:13 p.m.: The dam at Dunmore is not safe.",
    ],
)
def test_negation_after_a_frame(text: str) -> None:
    found = told(text)
    assert found.negated
    assert found.features.keys() >= {"w:dam", "n:dunmore"}
    assert not found.mixed
    assert found.predicates == {"w:safe"}


@pytest.mark.parametrize(
    "text",
    [
        "There is no question the dam at Dunmore is safe.",
        "There's no doubt that the dam at Dunmore is safe.",
        "No doubt the dam at Dunmore is safe.",
        "There is no denying that the dam at Dunmore is safe.",
    ],
)
def test_what_is_beyond_doubt_is_so(text: str) -> None:
    found = told(text)
    assert not found.negated
    assert found.predicates == {"w:safe"}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ('"I think the dam at Dunmore is safe," Ann Kerr said.', False),
        ('"We truly believe that the dam at Dunmore is safe," Ann Kerr said.', False),
        ('"I\'m confident that the dam at Dunmore is not safe," Ann Kerr said.', True),
        ("Ann Kerr said she thought the dam at Dunmore was safe.", False),
        ("Ann Kerr said that she felt the dam at Dunmore was safe.", False),
        ('"I don\'t think the dam at Dunmore is safe," Ann Kerr said.', True),
        ('"We do not really believe that the dam at Dunmore is safe," Ann Kerr said.', True),
    ],
)
def test_what_is_believed_is_told(text: str, negated: bool) -> None:
    found = told(text)
    assert found.negated is negated
    assert found.predicates == {"w:safe"}


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ('"I thought the dam at Dunmore was safe," Ann Kerr said.', "w:think"),  # and was not
        ('"I think of the dam at Dunmore every day," Ann Kerr said.', "w:think"),
        ('"I know who built the dam at Dunmore," Ann Kerr said.', "w:know"),
        ('"I don\'t think about the dam at Dunmore," Ann Kerr said.', "w:think"),
        ("Tom Reed thought the dam at Dunmore safe.", "w:think"),
    ],
)
def test_where_nothing_is_believed(text: str, predicate: str) -> None:
    assert told(text).predicates == {predicate}


@pytest.mark.parametrize(
    "text", ["There is no way that the dam at Dunmore is safe.", "There is no question of a dam at Dunmore."]
)
def test_what_is_out_of_the_question_is_not(text: str) -> None:
    assert told(text).negated


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The problem is the dam at Dunmore.", "w:problem"),
        ("The snag is not the dam at Dunmore.", "w:snag"),
        ("The truth about the dam at Dunmore is not known.", "w:truth"),
    ],
)
def test_what_is_no_frame(text: str, word: str) -> None:
    assert word in told(text).features
