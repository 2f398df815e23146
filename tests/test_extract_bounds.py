"""Where what is denied or kept silent about ends."""

import pytest

from contra import pipeline
from contra.model import AGAINST, NON_COMMITTAL, Document


def answers(text: str) -> list[str]:
    """What a text tells that somebody denies or does not speak about."""
    document = Document.from_text(text, id="t", outlet="Harbour Day")
    told = pipeline.reading(document).assertions
    return [a.content.text for a in told if a.stance in AGAINST | NON_COMMITTAL]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lorne denies any role in the raids and several harbour inquiries have cleared it.", "any role in the raids"),
        ("Mia Brandt denied the sale was planned, and the price also fell in May.", "the sale was planned"),
        ("The Herald withdrew its report, but not before it had spread.", "its report"),
        ("The army denied that the dam broke and an aide in Lorne said it was safe.", "that the dam broke"),
        ("The army refuted that claim to the Lorne Courier, however, saying the dam was safe.", "that claim"),
        ("The army denied the reports to journalists on Friday.", "the reports"),
        ("Others have refuted rumours of a flood however.", "rumours of a flood"),
        ("The army denied it, but Ann Kerr thought it was true.", "it"),
        ("The army has not confirmed those reports, and Tom Reed released a new tape.", "those reports"),
        (
            'Brandt disputed the plan as "vague and unfounded," saying the dam is safe.',
            'the plan as "vague and unfounded,"',
        ),
    ],
)
def test_what_follows_is_not_denied(text: str, content: str) -> None:
    assert answers(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Mia Brandt denied that the dam broke and that miners died.", "that the dam broke and that miners died"),
        ("Mia Brandt denied any claim to the mill in Lorne.", "any claim to the mill in Lorne"),
        (
            "Experts doubted whether a boom and a crater found in Lorne were caused by a bomb.",
            "whether a boom and a crater found in Lorne were caused by a bomb",
        ),
        ("Tom Reed denied selling the dam and the bridge.", "selling the dam and the bridge"),
        ('Tom Reed denied the report that the dam was "old," cracked and leaking.', None),
    ],
)
def test_what_belongs_to_it_is(text: str, content: str | None) -> None:
    found = answers(text)
    assert found[0].endswith("leaking") if content is None else found == [content]


def test_a_claim_goes_on() -> None:
    document = Document.from_text("Mia Brandt said the dam broke, and the price fell.", id="t", outlet="Harbour Day")
    assert [a.content.text for a in pipeline.reading(document).assertions] == ["the dam broke, and the price fell"]
