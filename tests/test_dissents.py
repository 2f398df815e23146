"""Who contradicts without saying what, held against what was said before."""

import pytest

from contra import Document, scan
from short_articles import disputes

ARMED = "Police said Tom Reed was armed with a knife when he was shot in Lorne. "


@pytest.mark.parametrize(
    "answer",
    [
        "His wife disagrees.",
        "His wife strongly disagreed with that.",
        "Witnesses say otherwise.",
        "Witnesses told reporters otherwise.",
        "Mia Brandt, his wife, tells a very different story.",
        "Records paint another picture.",
        "A video of the shooting appears to tell a different story.",
        "His wife remembers it differently.",
        "His lawyer is having none of it.",
        "His lawyer took issue with that.",
        "A judge threw out the claim.",
    ],
)
def test_who_contradicts_denies_what_was_said_before(answer: str) -> None:
    assert disputes(ARMED + answer) == ["D101"]


@pytest.mark.parametrize(
    "answer",
    [
        "His wife does not disagree.",
        "If his wife disagrees, she may appeal.",
        "Does his wife disagree?",
        "Experts disagree.",
        "Some disagree on the price of knives.",
        "His wife disagrees with her sister on the funeral.",
        "His wife may tell a different story.",
        "His wife said other things.",
        "A judge threw out the bottle.",
    ],
)
def test_who_does_not_contradict_denies_nothing(answer: str) -> None:
    assert disputes(ARMED + answer) == []


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Police said Tom Reed was armed with a knife in Lorne, a point on which his wife disagrees.",
            "Tom Reed was armed with a knife in Lorne — denied by his wife",
        ),
        (
            "Police said Tom Reed was armed with a knife in Lorne, a point his wife denied.",
            "Tom Reed was armed with a knife in Lorne — denied by his wife",
        ),
        (
            "Police said Tom Reed was armed with a knife in Lorne but his wife disputes it.",
            "Tom Reed was armed with a knife in Lorne — denied by his wife",
        ),
    ],
)
def test_what_is_said_in_the_same_sentence_is_denied_first(sentence: str, claim: str) -> None:
    before = "Ian Ash said the Lorne dam was sold to Mia Brandt. "
    found = scan([Document.from_text(before + sentence, id="a", outlet="Herald")]).conflicts
    assert [c.message for c in found if c.severity != "note"] == [claim]


def test_an_office_does_not_deny_what_its_own_speaker_says() -> None:
    said = "Mia Brandt, a spokeswoman for Norhaven Steel, said the Lorne mill was safe. "
    assert disputes(said + "Norhaven Steel denied that.") == []
