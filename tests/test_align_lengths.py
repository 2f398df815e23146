"""How long documents are said to be."""

import pytest

from short_articles import compared

TOLD = "A 48-page indictment of Tom Reed was released on Friday."


@pytest.mark.parametrize(
    "other",
    [
        'The mill "served as a bank," the 47-page indictment said of Tom Reed.',
        "Tom Reed sold the mill twice, says the indictment of 47 pages.",
        "The indictment runs to 47 pages, and names Tom Reed.",
    ],
)
def test_a_document_has_one_length(other: str) -> None:
    assert compared(TOLD, other) == ["N301"]


@pytest.mark.parametrize(
    "other",
    [
        "The 48-page indictment names Tom Reed.",
        "A 47-page indictment of Mia Brandt was released on Friday.",
        "The 12-count indictment names Tom Reed.",
        "The 47-page letter names Tom Reed.",
        "A lawsuit of 47 pages names Tom Reed.",
    ],
)
def test_another_document_or_measure_has_another(other: str) -> None:
    assert compared(TOLD, other) == []
