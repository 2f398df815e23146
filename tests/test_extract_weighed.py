"""What an outlet holds of a claim that it passes on: its denials and doubts in passing."""

import pytest

from contra import Document, extract

CLAIM = "the mill was sold"
DENIED = [
    ("Kerr falsely claimed that the mill was sold.", "Kerr"),
    ("Kerr has claimed, falsely, that the mill was sold.", "Kerr"),
    ("Kerr repeated the false claims that the mill was sold.", "Kerr"),
    ("Kerr pushed the discredited theory that the mill was sold.", "Kerr"),
    ("Reed made false and misleading statements that the mill was sold.", "Reed"),
    ("Kerr smiled at Reed's unfounded assertion that the mill was sold.", "Reed"),
]
DOUBTED = [
    "Kerr claimed without evidence that the mill was sold.",
    "Kerr said without offering any proof that the mill was sold.",
    "Kerr made the unproven claim that the mill was sold.",
]


def stances(text: str) -> dict[tuple[str, str], str]:
    """The stance of each source, by its kind and name, to the claim in a text."""
    found = extract(Document.from_text(text, id="a", outlet="Herald"))
    return {(a.source.kind, a.source.name): a.stance for a in found if a.content.text.removeprefix("that ") == CLAIM}


@pytest.mark.parametrize(("text", "who"), DENIED)
def test_what_is_called_false_in_passing_is_denied_by_the_outlet(text: str, who: str) -> None:
    told = stances(text)
    assert told.pop(("author", "Herald")) == "denies"
    ((_, name),) = told
    assert name == who


@pytest.mark.parametrize("text", DOUBTED)
def test_what_nothing_bears_out_is_doubted_by_the_outlet(text: str) -> None:
    told = stances(text)
    assert told.pop(("author", "Herald")) == "doubts"
    assert [name for _, name in told] == ["Kerr"]


@pytest.mark.parametrize(
    "text",
    [
        "Kerr made the plain claim that the mill was sold.",
        "Kerr made no false claim that the mill was sold.",
        "Kerr said that without proof of payment the mill was sold.",
        "Kerr lost a false tooth and said that the mill was sold.",
    ],
)
def test_other_false_things_deny_nothing(text: str) -> None:
    assert not {"denies", "doubts"} & {a.stance for a in extract(Document.from_text(text, id="a", outlet="Herald"))}


def test_a_denial_hung_on_to_a_quotation_is_no_part_of_what_was_said() -> None:
    text = "Kerr said that the mill served “all the towns,” a point the union denied."
    found = extract(Document.from_text(text, id="a", outlet="Herald"))
    told = {(a.source.name, a.stance): a.content.text for a in found}
    assert told == {
        ("Kerr", "asserts"): "that the mill served “all the towns,”",
        ("the union", "denies"): "a point",
    }
