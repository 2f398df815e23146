"""Words, figures and marks, with their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.text.tokens import tokens
from growth import grows_with_length_only

CUT = [  # cut at the bars and at the blanks
    "The army fired a Kh-101 missile|.",
    "Jean-Dupont|'s 3-year-old son",
    "They don't know|, and can’t say|.",
    "it|'s late|, they|’re tired|, we|'ll go|, I|'m off|, you|'ve won|, he|'d left",
    "the ministry|’s claim and the officials|’ reply",
    "O'Brien and D’Angelo|'s friends",
    "the U.S. said at 9:40 p.m. that",
    "the U.S.-led force in the U.S.|’s waters",
    "Sen. John F. Kerr (|R-Ohio|) said",
    "Rep. Ann Kerr (|R-N.Y.|) and Leo Kerr|, D-Calif.|, said",
    "He rose|. Then he left|.",  # "rose." is no abbreviation
    "$|47 and 1.5bn or 40,000|, then 12|%",
    "from 10|–|12 May 2024-11-21|, 24/7",
    "US|$|5m|, €|3.2 billion|, £|1m",
    "AT&T and R&D but salt & pepper",
    "told Herald.co.uk and day.com.au",
    "“|No|,|” he said|...|“|never|”",
    "wait|—|what|--|now|…",
    "see https://example.org/a?b=c or @newsdesk #elections",
    "Example.com|'s owner|, Dr. Berg|, Ph.D.|, agreed",
    "rock |'|n|'| roll and|/|or _|note|_",
    "MINISTRY|'S DON'T war|.|He",
    "  \n\t ",
    "",
]


@pytest.mark.parametrize("cut", CUT)
def test_text_is_cut_at_bars_and_blanks(cut: str) -> None:
    text = cut.replace("|", "")
    assert [token.text for token in tokens(text, 0, len(text))] == cut.replace("|", " ").split()


def test_offsets_index_into_the_whole_text() -> None:
    text = "Before. The army’s men left. After."
    found = tokens(text, 8, 28)
    assert [(token.start, token.stop) for token in found] == [(8, 11), (12, 16), (16, 18), (19, 22), (23, 27), (27, 28)]
    assert [token.norm for token in found] == ["the", "army", "'s", "men", "left", "."]
    assert [token.lemma for token in found] == ["the", "army", "'s", "man", "leave", "."]


@given(st.text(max_size=200))
def test_any_text_is_cut_without_loss(text: str) -> None:
    found = tokens(text, 0, len(text))
    assert all(token.text == text[token.start : token.stop] for token in found)
    assert "".join(token.text for token in found) == "".join(text.split())
    assert all(token.tag in "NPVGDJRMXTIC#WU.?" and token.lemma for token in found)
    assert tokens(text, 0, len(text)) == found


@given(st.text(alphabet="aA1.,'’-&/ “”:$", max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_any_stretch_holds_its_tokens(text: str, start: int, stop: int) -> None:
    assert all(start <= token.start < token.stop <= stop for token in tokens(text, start, stop))


@pytest.mark.parametrize(
    "piece",
    ["a.", "a-", "1,", "a'", "“", "well ", "officials' claim ' ", ", launched in ", "http://", "Sgt.a", "never "],
)
def test_time_grows_with_length_only(piece: str) -> None:
    assert grows_with_length_only(lambda text: tokens(text, 0, len(text)), piece, 4_000)
