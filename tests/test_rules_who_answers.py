"""Who answers what: subjects before insertions, pronouns, denials of everything, words taken back, cues at the end."""

import pytest

import contra
from contra.pipeline import propositions
from short_articles import disputes


def doers(text: str) -> set[str]:
    """Who does it, and to whom it is done, in the last sentence."""
    last = propositions(contra.Document.from_text(text, id="alpha", outlet="alpha"))[-1]
    return {*last.agent, *last.patient}


def heard(text: str) -> dict[str, str]:
    """What each source is told to say."""
    told = propositions(contra.Document.from_text(text, id="alpha", outlet="alpha"))
    return {p.assertion.source.name: p.assertion.content.text for p in told}


@pytest.mark.parametrize(
    "text",
    [
        "Mia Brandt, 43, of Lorne, sold the mill.",
        "On Monday, Mia Brandt, a farmer, sold the mill.",
        "Mia Brandt, who was born in Lorne, sold the mill.",
        "When the dam broke, Mia Brandt, the mayor, sold the mill.",
        "Yesterday, Mia Brandt, a farmer, sold the mill.",
        "The mill was sold by Mia Brandt, a farmer.",
    ],
)
def test_the_doer_stands_before_what_is_set_between_commas(text: str) -> None:
    assert "mia brandt" in doers(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mill, which Mia Brandt had never seen, was sold.",
        "In Lorne, a town near Mia Brandt's mill, ships were sold.",
        "The clerk, like Mia Brandt, sold a mill.",
    ],
)
def test_who_stands_in_an_insertion_is_not_the_doer(text: str) -> None:
    assert "mia brandt" not in doers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mia Brandt was heard on Friday. She was not arrested.",
        "Mia Brandt's lawyer said she had not sold the mill.",
    ],
)
def test_a_pronoun_means_who_was_named_before(text: str) -> None:
    assert "mia brandt" in doers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mia Brandt met Ana Ruiz on Friday. She was not arrested.",
        "As for her talks with Mia Brandt, she does not regret it.",
        "Mia Brandt was heard on Friday. He was not arrested, the doctor said.",
        '"She never sold the mill," Mia Brandt said.',
    ],
)
def test_a_pronoun_that_may_mean_others_means_nobody(text: str) -> None:
    assert "mia brandt" not in doers(text)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Nobody warned the board about the dam, said the head of the union.",
            "the head of the union",
            "Nobody warned",
        ),
        ("He had left the mill, said a neighbour.", "a neighbour", "He had left the mill"),
        ("The thief knew his victims, the officer leading the case said.", "the officer leading the case", "The thief"),
        ("Ana Ruiz is expecting her second child, a pal tells us.", "a pal", "Ana Ruiz is expecting"),
        ("The rebels had no part in the raid, an aide said by telephone.", "an aide", "The rebels had no part"),
    ],
)
def test_who_speaks_at_the_end_says_all_of_it(text: str, source: str, content: str) -> None:
    assert heard(text)[source].startswith(content)


@pytest.mark.parametrize("text", ["The mayor, a priest, said the prayer.", "Tom Reed, who sold it, said the same."])
def test_what_is_said_is_no_speaker(text: str) -> None:
    assert list(heard(text)) == ["alpha"]


CHARGED = "Tom Reed was charged on Friday with bribing two councillors in Aldermoor."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CHARGED, "Tom Reed denies any wrongdoing."),
        (CHARGED, "Tom Reed has pleaded not guilty."),
        (CHARGED, "Tom Reed maintains his innocence."),
        (CHARGED, "Ana Ruiz, a lawyer, said that Tom Reed is innocent."),
        (CHARGED, "Ana Ruiz, a lawyer, said that Tom Reed did nothing wrong."),
        (CHARGED, "Tom Reed called the allegations absurd."),
        ("Prosecutors accused Tom Reed of bribing two councillors.", "Tom Reed rejected the accusations."),
        ("The council filed charges against Tom Reed over two bribes.", "Tom Reed denied all of the charges."),
        (
            "The mayor Mia Brandt took bribes, a witness told the court.",
            "Mia Brandt, the mayor, denied the allegations.",
        ),
        (
            "Norhaven Steel was sued on Monday over dumping acid in the river.",
            "Norhaven Steel rejected the allegations.",
        ),
    ],
)
def test_who_denies_everything_denies_what_he_is_accused_of(one: str, other: str) -> None:
    assert disputes(one, other) in (["D101"], ["D102"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CHARGED, "Mia Brandt denies any wrongdoing."),
        (CHARGED, "Tom Reed denies that he sold the mill."),
        (CHARGED, "Ana Ruiz said that Tom Reed is not innocent."),
        (CHARGED, "Tom Reed denied knowledge of the mill."),
        ("Tom Reed accused Mia Brandt of stealing the fund.", "Tom Reed denied any wrongdoing."),
        ("Tom Reed opened the new bridge in Lorne on Friday.", "Tom Reed denies any wrongdoing."),
        ("Tom Reed's brother was charged with bribing two councillors.", "Tom Reed denies any wrongdoing."),
        ("Tom Reed was taken to court in Lorne.", "Tom Reed denies the charge."),
    ],
)
def test_who_denies_everything_denies_nothing_told_of_others(one: str, other: str) -> None:
    assert disputes(one, other) == []


SAID = "Tom Reed told the council that the bridge in Lorne was built without steel."


@pytest.mark.parametrize(
    "other",
    [
        "Tom Reed has apologised for his comments about the bridge in Lorne.",
        "Tom Reed admitted that he was wrong about the bridge in Lorne.",
        "Tom Reed withdrew his claim about the bridge in Lorne on Friday.",
        "Tom Reed said he had made a mistake about the bridge in Lorne.",
        "Tom Reed claimed that the bridge was built without steel. Tom Reed later apologised for his remarks.",
    ],
)
def test_words_are_taken_back_in_another_article(other: str) -> None:
    assert set(disputes(SAID, other)) & {"R801", "R802"}


@pytest.mark.parametrize(
    "other",
    [
        "Tom Reed apologised for being late to the opening of the bridge in Lorne.",
        "Mia Brandt apologised for her remarks about the bridge in Lorne.",
        "Tom Reed has apologised for his comments about the harbour in Dunmore.",
        "Tom Reed said that he was not wrong about the bridge in Lorne.",
        "Tom Reed regretted the traffic on the bridge in Lorne.",
    ],
)
def test_other_regrets_take_nothing_back(other: str) -> None:
    assert disputes(SAID, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The school had been warned about the ceiling, a caretaker said.",
            "No one had ever warned the school about the ceiling.",
        ),
        (
            "Ana Ruiz warned the board about the dam, her union said.",
            "The board said it received no warning from Ana Ruiz.",
        ),
        (
            '"I will serve my full term," Mia Brandt told voters.',
            "Mia Brandt said that she would not serve her full term.",
        ),
    ],
)
def test_the_same_is_denied_in_other_words(one: str, other: str) -> None:
    assert set(disputes(one, other)) & {"D101", "V901", "R801"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Reed topped off his holiday in Lorne.", "Nothing tops off a holiday in Lorne like a storm."),
        (
            "The school had been warned about the ceiling, a caretaker said.",
            "No one had ever warned the police about the ceiling.",
        ),
        (
            "Ana Ruiz warned the board about the dam, her union said.",
            "The board said it received no letter from Ana Ruiz.",
        ),
        (
            '"I will serve my full term," Mia Brandt told voters.',
            "Mia Brandt said that she could not serve dinner this term.",
        ),
    ],
)
def test_something_else_is_denied(one: str, other: str) -> None:
    assert disputes(one, other) == []
