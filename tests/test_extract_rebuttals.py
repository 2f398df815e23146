"""Headlines that answer a rumour, and what people are tricked into believing; and what only looks like it."""

import pytest

import contra
from contra.pipeline import reading


def own(headline: str) -> list[tuple[str, str]]:
    """Stance and content of what a headline of one line says in its own voice."""
    found = reading(contra.Document.from_text(headline, id="alpha", outlet="alpha")).assertions
    return [(a.stance, a.content.text) for a in found if a.cue is None]


DENIED = [
    # an answer before
    ("No, the dam did not break", "the dam did break"),
    ("Nope, Ana Ruiz isn't leaving Lorne", "Ana Ruiz leaving Lorne"),
    ("Sorry, Brenmark won't be selling Falcon jets", "Brenmark be selling Falcon jets"),
    ("Calm down everyone, Ana Ruiz hasn't been arrested", "Ana Ruiz been arrested"),
    ("Rumour debunked: robots are not patrolling", "robots are patrolling"),
    ("Relax, the dam has not broken, but the town is wet", "the dam has broken"),
    # a hoax behind
    ("Ana Ruiz not arrested: internet falls for a hoax", "Ana Ruiz arrested"),
    ("Ana Ruiz opens six dams: No, she doesn't - it's a hoax", "Ana Ruiz opens six dams"),
    # an answer to a question
    ("Brenmark to close its shops? Nope, the March story is fake", "Brenmark to close its shops"),
    # what others were made to believe
    ("Student tricked the web into believing that the dam broke", "the dam broke"),
    ("Prankster fools fans into thinking Ana Ruiz joined the navy", "Ana Ruiz joined the navy"),
    ("People share a hoax video of a gull stealing a crown", "a gull stealing a crown"),
    # what is told of a report
    ("Report of a flooded Lorne suburb not real, shared by pranksters", "flooded Lorne suburb"),
    ("Ana Ruiz dead? The singer is well, death rumours proven false", "death"),
]


@pytest.mark.parametrize(("headline", "content"), DENIED)
def test_a_headline_denies(headline: str, content: str) -> None:
    assert ("denies", content) in own(headline)


ASSERTED = [
    ("No, the dam has not broken yet", "the dam has not broken yet"),  # it may
    ("No, the dam probably did not break", "the dam probably did not break"),
    ("No, the dam is open", "the dam is open"),
    ("Sorry, not only the dam broke", "Sorry, not only the dam broke"),
    ("The mayor, not the dam, is to blame", "The mayor, not the dam, is to blame"),
    ("The dam did not break", "The dam did not break"),
    ("Ana Ruiz not arrested: police search the harbour", "Ana Ruiz not arrested: police search the harbour"),
    ("Student tricked the guard into opening the dam", "Student tricked the guard into opening the dam"),
    (
        "Student never tricked the web into believing that the dam broke",
        "Student never tricked the web into believing that the dam broke",
    ),
    ("People share a fake video of the storm", "People share a fake video of the storm"),  # which may have been
    ("People share a video of a gull stealing a crown", "People share a video of a gull stealing a crown"),
]


@pytest.mark.parametrize(("headline", "content"), ASSERTED)
def test_a_headline_asserts(headline: str, content: str) -> None:
    assert own(headline) == [("asserts", content)]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Fake Harbour News website reports Ana Ruiz's death", "denies"),
        ("The Harbour News website reports Ana Ruiz's death", "reports"),
        ("Tom Reed: No, the dam has not broken", "denies"),
        ("Tom Reed: The dam has not broken", "asserts"),
        ("Tom Reed kills stolen statue rumour with a photo", "denies"),
    ],
)
def test_a_source_denies(text: str, stance: str) -> None:
    found = reading(contra.Document.from_text(text, id="alpha", outlet="alpha")).assertions
    assert stance in {a.stance for a in found if a.cue}
    assert (stance == "denies") == any(a.stance == "denies" for a in found)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("A ferry that carries forty divers from Lorne to Dunmore has sunk near the old harbour wall", ["subheading"]),
        ("A ferry that carries forty divers from Lorne to Dunmore has sunk near the old harbour wall.", ["body"]),
        ('"The ferry is safe," Tom Reed said. "We looked twice."', ["body", "body"]),
        ("Ferry sunk?", ["body"]),
    ],
)
def test_a_text_of_one_line_is_a_headline(text: str, roles: list[str]) -> None:
    assert [s.role for s in reading(contra.Document.from_text(text, id="alpha")).sentences] == roles


def test_marks_alone_are_no_answer() -> None:
    assert [stance for stance, _ in own("! ! the dam has not broken")] == ["asserts"]


def test_a_question_in_a_headline_is_no_claim() -> None:
    (told,) = reading(contra.Document.from_text("Ferry sunk? Divers search the harbour of Lorne", id="a")).assertions[
        :1
    ]
    assert (told.content.text, told.certainty) == ("Divers search the harbour of Lorne", "certain")
