"""Places told of one person: which pairs of articles meet over them."""

import pytest

from contra.align import place_pairs
from contra.pipeline import propositions
from short_articles import article

SITES = {
    "Lee Dunn was killed near Lima on Monday.": {"lima"},
    "Lee Dunn was arrested in the Peruvian capital in Peru.": {"peru"},
    "Lee Dunn was killed in a Bolivian airstrike.": set(),
    "Lee Dunn was killed after he had left Peru.": set(),
    "Lee Dunn died in Paris, where his brother had lived in London.": {"paris"},
    "In London the news was that Lee Dunn died.": set(),
}


@pytest.mark.parametrize(("text", "expected"), SITES.items())
def test_sites(text: str, expected: set[str]) -> None:
    assert {place for p in propositions(article(text)) for place in p.sites} == expected


MET = {
    ("Lee Dunn was killed in Lima.", "Lee Dunn died in Paris."): [("dunn", "dead")],
    ("Lee Dunn was killed in Lima.", "Ana Dunn died in Paris."): [],
    ("Lee Dunn killed a guard in Lima.", "Lee Dunn died in Paris."): [],
    ("Lee Dunn was not killed in Lima.", "Lee Dunn died in Paris."): [],
    ("Lee Dunn may be arrested in Lima.", "Lee Dunn was arrested in Paris."): [],
    ("Lee Dunn spoke in Lima.", "Lee Dunn spoke in Paris."): [],
    ("Lee Dunn was arrested in Lima. Lee Dunn was arrested in Paris.", "Lee Dunn was arrested in London."): [],
    ("Lee Dunn was killed in Lima, Reed said. Lee Dunn died in Paris, Kerr said.", "It rained."): [("dunn", "dead")],
}


@pytest.mark.parametrize(("texts", "expected"), MET.items())
def test_place_pairs(texts: tuple[str, str], expected: list[tuple[str, str]]) -> None:
    said = [p for n, text in enumerate(texts) for p in propositions(article(text, f"d{n}"))]
    assert [(p.reasons[0].text, p.reasons[1].text) for p in place_pairs(said)] == expected


def test_place_pairs_across_leave_one_article_alone() -> None:
    said = propositions(article("Lee Dunn was killed in Lima, Reed said. Lee Dunn died in Paris, Kerr said."))
    assert len(list(place_pairs(said))) == 1
    assert list(place_pairs(said, across=True)) == []
