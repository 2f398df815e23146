"""Notes in which an outlet corrects itself, and what looks like one."""

import pytest

from contra import Document, scan

TOLD = "Mayor Ana Ruiz will close the Lorne bridge in May, two aides said.\n\nThe bridge was built in 1913.\n\n"

CORRECTIONS = {
    "An earlier version of this article said the bridge was built in 1931. It was built in 1913.": ("1931", "1913"),
    "An original version of this story misstated the age of the bridge. It is 118.": ("age of the bridge", "118"),
    "This post originally said the bridge was built in 1931. It was built in 1913.": ("1931", "1913"),
    "The headline incorrectly stated that the bridge was shut. The bridge is open.": ("shut", "open"),
    'The paper added a note: "An earlier version of this report said the bridge fell. In fact, it stands."': (
        "fell",
        "stands",
    ),
}


def reversals(text: str) -> list[tuple[str, str]]:
    """What is taken back in an article, and what stands instead."""
    report = scan([Document.from_text(text, id="alpha", outlet="alpha")])
    return [(c.left[0].content.text, c.right[0].content.text) for c in report.conflicts if c.code == "R802"]


@pytest.mark.parametrize(("note", "expected"), CORRECTIONS.items())
def test_a_correction_is_held_against_what_it_corrects(note: str, expected: tuple[str, str]) -> None:
    [(before, now)] = reversals(TOLD + note)
    assert expected[0] in before
    assert expected[1] in now


NO_CORRECTIONS = [
    "An earlier version of this bill said the bridge would be sold. It will be kept.",
    "An earlier version of the bridge was made of wood. It burned in 1870.",
    "This article originally appeared in the Harbour Wire. It was shortened.",
    "This story was originally reported by the Harbour Wire. It was denied at once.",
    "The Post had earlier reported that the bridge was shut. It is open, aides said.",
    "This article said the bridge was built in 1913. It is the oldest in Lorne.",
    "An earlier version of this article said the bridge was built in 1931.",
]


@pytest.mark.parametrize("note", NO_CORRECTIONS)
def test_what_only_looks_like_a_correction(note: str) -> None:
    assert reversals(TOLD + note) == []


UPDATES = {
    "UPDATE: The mayor will not close the Lorne bridge.": "The mayor will not close the Lorne bridge",
    "Update, 5:20 p.m.: An aide said the Lorne bridge would not close in May.": "would not close in May",
    "[CORRECTION: The Lorne bridge is not going to close.]": "is not going to close",
}


@pytest.mark.parametrize(("note", "expected"), UPDATES.items())
def test_an_update_that_denies_the_lead(note: str, expected: str) -> None:
    [(before, now)] = reversals(TOLD + note)
    assert "will close the Lorne bridge in May" in before
    assert expected in now


NO_UPDATES = [
    "UPDATE: The mayor confirmed that the Lorne bridge will close.",
    "UPDATE: The harbour was not dredged.",
    "An update was promised. The mayor will not close the Lorne bridge on Sunday.",
    "The mayor will not close the Lorne bridge before May.",
]


@pytest.mark.parametrize("note", NO_UPDATES)
def test_an_update_that_takes_nothing_back(note: str) -> None:
    assert reversals(TOLD + note) == []


def test_an_update_at_the_head_of_the_article() -> None:
    [(before, now)] = reversals("UPDATE: The mayor will not close the Lorne bridge, aides say.\n\n" + TOLD)
    assert "will close the Lorne bridge in May" in before
    assert "will not close" in now
