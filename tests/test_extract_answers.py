"""What a denial or a silence without content of its own answers in its article."""

import pytest

from extract_marked import read

ANSWERED = [
    (
        "Brenmark accused Tolland of mining the dam. Ann Kerr opened a school. Tolland denied the accusation.",
        "Tolland of mining the dam",
        "accuses the one who answers",
    ),
    (
        "The Harbour Herald reported that the dam was mined. Ann Kerr neither confirmed nor denied the report.",
        "that the dam was mined",
        "the report before",
    ),
    ("Ian Ash said the dam was mined. Ann Kerr denied it.", "the dam was mined", "said just before"),
    (
        "Ian Ash said Ann Kerr mined the dam. Rain fell. Ann Kerr declined to comment.",
        "Ann Kerr mined the dam",
        "names the one who answers",
    ),
    (
        "Ian Ash said the dam was mined. Rain fell. Ann Kerr said the claim was false.",
        "the dam was mined",
        "said just before",
    ),
    ("The dam was allegedly mined. Ann Kerr denied it.", "The dam was | mined", "said just before"),
    ("Ian Ash said the dam was mined, though Ann Kerr denied it.", "the dam was mined", "said just before"),
    (
        "A rumour that the dam was mined went round. Rain fell. It is a hoax.",
        "that the dam was mined",
        "the claim before",
    ),
    (
        "Ian Ash said the dam was mined. Ann Kerr opened a school. Brenmark did not discuss Ash's specific statements.",
        "the dam was mined",
        "what that source says",
    ),
    (
        "The Harbour Herald said the dam was mined. Tolland has not verified the Harbour Herald account.",
        "the dam was mined",
        "what that source says",
    ),
    (
        "Ian Ash was killed, villagers said. Ann Kerr could not confirm the death.",
        "Ian Ash was killed",
        "the deed before",
    ),
    (
        "When it was reported that Ash had died, the ministry did not confirm the death.",
        "that Ash had died",
        "the deed before",
    ),
    (
        "Ian Ash mined the dam. Rain fell. Snow came. Ash has not commented on the affair.",
        "Ian Ash mined the dam",
        "the lead",
    ),
    ("A herdsman claimed the dam was mined. Police would not confirm that.", "the dam was mined", "said just before"),
    ("A herdsman said the dam was mined. Kerr has yet to answer the claims.", "the dam was mined", "said just before"),
    (
        "Ian Ash said the dam was mined. Rain fell. Snow came. The wind rose. Police could not confirm the claim.",
        "the dam was mined",
        "the lead",
    ),
    ("Ian Ash said the dam was mined. Ash later withdrew the claim.", "the dam was mined", "what it takes back"),
    (
        "Rain fell. Sources said the dam was mined. It is red. It is tall. It is old. The army declined to comment.",
        "the dam was mined",
        "what unnamed sources say",
    ),
    (
        "Tolland said the dam was mined. Tolland posted photographs of a ruined mill. Kerr doubted Tolland's claim.",
        "the dam was mined",
        "what that source says",
    ),
    (
        "Ian Ash said the dam was mined. Rain fell. Ash admitted he had lied about the mined dam.",
        "the dam was mined",
        "what it takes back",
    ),
]


@pytest.mark.parametrize(("text", "content", "because"), ANSWERED)
def test_what_it_answers_and_why(text: str, content: str, because: str) -> None:
    last = read(text)[-1]
    assert last.answers is not None
    told = " | ".join(text[span.start : span.stop] for span in last.answers.content.spans)
    assert (told, last.answers_because) == (content, because)


UNANSWERING = [
    "Ian Ash said the dam was mined. Ann Kerr denied that the dam was mined.",  # has content of its own
    "Ian Ash said the dam was mined. Ann Kerr declined to comment on the new school.",
    "Ann Kerr denied it.",  # nothing before it
    "The dam was mined. Police would not confirm that.",  # nobody's statement
    "Ian Ash said the dam was mined. Police did not say when.",  # a detail
    "Ian Ash said the dam was mined. Ann Kerr did not respond to a request for comment.",  # on what, is not told
    "Ian Ash said the dam was mined. Ian Ash declined to comment.",  # the same voice
    "Ian Ash said the dam was mined. Ann Kerr declined to comment.",  # on what, is not told
    "The dam was mined. Ann Kerr denied it.",  # nobody's statement
    "Ian Ash expects rain. Ann Kerr denied it.",  # a forecast
    "Ian Ash said Ann Kerr denied it.",  # what he says is that very denial
    "Ian Ash said the dam was mined. Rain fell. Snow came. The wind rose. It is a fake.",  # no rumour
    "Ian Ash said the dam was mined. Rain fell. The wind rose. Snow came. Ann Kerr denied it.",
    "Ian Ash said the dam was mined. Ann Kerr did not discuss Tolland's statements.",  # whose are not told
    "The Herald said its report was accurate. Ann Kerr has not confirmed the Herald report.",  # of it, not the report
    "Ian Ash was arrested, villagers said. Ann Kerr could not confirm the sale.",  # another deed
    "Ian Ash saw him in the shop, he said. The school did not respond to a request for comment.",
    "The dam was mined, according to a report that cited a source. The source said the story was false.",  # of another
    "Sources said Ann Kerr mined the dam. Ann Kerr declined comment before saying that it was safe.",
    "Ian Ash said the dam was mined. Ann Kerr withdrew the claim.",  # it was not hers
    "Ian Ash said the dam was mined. Ash admitted he had lied about the election.",  # another statement
    "Ian Ash said the dam was mined. Ash said he had never lied about the mined dam.",
    "Ian Ash said the dam was mined. Ash said it was wrong to close the mined dam.",
]


@pytest.mark.parametrize("text", UNANSWERING)
def test_nothing_is_answered(text: str) -> None:
    assert read(text)[-1].answers is None


def test_the_headline_is_answered_last() -> None:
    text = "Ann Kerr mined the dam\n\nThe weather was fine on Monday. It rained later. Ann Kerr denied the report."
    last = read(text)[-1]
    assert last.answers is not None
    assert (last.answers.sentence.role, last.answers_because) == ("headline", "the headline")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ian Ash said the dam was mined. The site admits it prints fiction. Ann Kerr said the claim was false.",
            "mined",
        ),
        ("A site said that the woman admitted selling cats. The woman denied the claim.", ""),
        ("I would have thought that the dam was mined. Ann Kerr said the story was false.", ""),
    ],
)
def test_nobody_denies_an_admission_or_a_musing(text: str, content: str) -> None:
    (answer,) = (a for a in read(text) if a.stance == "denies")
    assert (answer.answers.content.text if answer.answers else "").endswith(content)


@pytest.mark.parametrize(
    "told",
    [
        "No evidence has emerged that the dam burst.",
        "No proof was presented that the dam burst.",
        "Nothing suggests that the dam burst.",
    ],
)
def test_what_nothing_speaks_for_is_doubted(told: str) -> None:
    assert [a.content.text for a in read(told) if a.stance == "doubts"] == ["the dam burst"]


def test_where_nothing_was_found_is_not_in_doubt() -> None:
    assert all(a.stance != "doubts" for a in read("No evidence was found in the mill."))
