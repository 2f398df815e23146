"""Nothing in an article can act on the terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.render.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("Kelp\u00a0Bay, café, 桟橋", "Kelp Bay, café, 桟橋"),
        ("two\r\nlines\tand a tab", "two lines and a tab"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x9b2Jwiped\x07", "\\x9b2Jwiped\\x07"),
        ("safe\u202etxt.exe\u202c", "safetxt.exe"),
        ("so\u00adft, zero\u200bwidth\ufeff", "soft, zerowidth"),
        ("half a pair \ud83d", "half a pair \\ud83d"),
        ("[bold red]markup[/]", "[bold red]markup[/]"),
        ("line\u2028separator", "line separator"),
    ],
)
def test_hostile_text_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_what_is_shown_stays_on_its_line_and_controls_nothing(text: str) -> None:
    shown = visible(text)
    assert not any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in shown)
    assert not any(
        unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"} for c in shown
    )
    assert visible(shown) == shown
