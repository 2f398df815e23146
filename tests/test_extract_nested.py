"""Claims that are told in their own denial."""

import pytest

from extract_marked import read

WIRE = "an article published by the Harbour Wire"
TOLD = [
    ("Kerr disputed Freedonian claims that the dam was mined.", "Freedonian", "that the dam was mined"),
    ("Kerr denied a Harbour Wire report that the dam was mined.", "Harbour Wire", "that the dam was mined"),
    ("Kerr denied media reports that the dam was mined.", "media", "that the dam was mined"),
    (
        "Kerr refuted an article in the Harbour Wire that claimed she had sold the dam.",
        "an article in the Harbour Wire",
        "she had sold the dam",
    ),
    (
        "Kerr disputed an article published by the Harbour Wire saying that the dam was mined.",
        WIRE,
        "that the dam was mined",
    ),
    (
        "Kerr challenged the facts of an article by the Harbour Wire saying the dam was mined.",
        "the Harbour Wire",
        "the dam was mined",
    ),
]
NOT_TOLD = [
    "Kerr denied that Ash had said the dam was mined.",
    "Kerr denied telling reporters that the dam was mined.",
    "Kerr denied a report in which Ash said that he fled.",
    "Kerr denied the reports.",
]


@pytest.mark.parametrize(("text", "source", "content"), TOLD)
def test_claim_told_with_its_denial(text: str, source: str, content: str) -> None:
    told = read(text)
    claim = next(a for a in told if a.stance in ("alleges", "asserts", "reports"))
    assert {a.stance for a in told} & {"denies", "doubts"}
    assert (claim.source.name, claim.content.text) == (source, content)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_claim_beside_the_denial(text: str) -> None:
    assert {a.stance for a in read(text)} == {"denies"}


def test_challenge_of_a_person_is_no_doubt() -> None:
    assert {a.stance for a in read("Kerr challenged the mayor to a race.")} == {"asserts"}
