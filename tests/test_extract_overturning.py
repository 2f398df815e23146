"""What an outlet turns against all that it has told, and what only looks like it."""

import pytest

from extract_marked import read

OVERTURNED = [
    ("But there's just one problem... it didn't happen.", "denies", "it"),
    ("There is only one snag: that never happened.", "denies", "that"),
    ("Fortunately, none of this is true.", "denies", "this"),
    ("Yes, but it's also not plausible.", "doubts", "it"),
    ("But it's almost certainly not true.", "denies", "it"),
    ("The story of the flying tram might not be all it seemed.", "doubts", "The story of the flying tram"),
    ("The video was not what it appeared.", "doubts", "The video"),
    ("The story of the flying tram belongs in a fairy tale.", "denies", "The story of the flying tram"),
    ("The tale was too good to be true.", "doubts", "The tale"),
    ("However, it turned out the mayor had not made the comment.", "denies", "the comment"),
    ("He never said any such thing.", "denies", "any such thing"),
    ("Mia Brandt did not make those remarks.", "denies", "those remarks"),
    ("The report has been retracted.", "retracts", "The report"),
    (
        "The alert and story on the tram is withdrawn and no other will follow.",
        "retracts",
        "The alert and story on the tram",
    ),
    ("The incorrect rumours hurt the tram.", "denies", "The incorrect rumours"),
    ("Tom Reed said the tale of the tram belongs in fiction.", "denies", "the tale of the tram"),
]


@pytest.mark.parametrize(("sentence", "stance", "content"), OVERTURNED)
def test_a_story_is_overturned(sentence: str, stance: str, content: str) -> None:
    assert (stance, content) in _told(sentence)


TOLD = [
    "He never made things easy for the tram.",
    "Tom Reed has not made the announcement of the year.",
    "She had not said a word.",
    "It didn't happen overnight.",
    "It never happened before the war.",
    "But that isn't true of the bridge.",
    "None of this is true to the book.",
    "If it is not true, Norhaven Steel will pay.",
    "The dam was not what it seemed.",
    "The story is all it seems.",
    "The book belongs to the library.",
    "The photo belongs in the museum of Lorne.",
    "The offer was too good to be true.",
    "The story was withdrawn from the contest.",
    "Troops were withdrawn from the area of the report.",
    "The incorrect bill hurt the tram.",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_nothing_is_overturned(sentence: str) -> None:
    assert not [told for told in _told(sentence) if told[0] in ("denies", "doubts", "retracts")]


def _told(sentence: str) -> list[tuple[str, str]]:
    """The stances in a sentence after another, with what they are about."""
    found = read(f"Tram leaves the ground\n\nThe tram left the ground on Monday. {sentence}")
    return [(told.stance, told.content.text) for told in found if told.sentence.text == sentence]
