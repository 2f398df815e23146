"""Words between quotation marks."""

import pytest

from contra.model import Document
from contra.text import read_sentences


def quotations(text: str) -> list[tuple[str, bool, bool]]:
    """The inner text of every quotation, whether it is closed, whether it is speech."""
    found = {
        quotation.span: (text[quotation.inner.start : quotation.inner.stop], quotation.closed, quotation.speech)
        for sentence in read_sentences(Document.from_text(text, id="a"), (), ())
        for quotation in sentence.quotations
    }
    return [found[span] for span in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We won," she said.', [("We won,", True, True)]),
        ("“We won,” she said. “They lost.”", [("We won,", True, True), ("They lost.", True, True)]),
        ("«We won,» she said.", [("We won,", True, True)]),
        ("‘We won,’ she said.", [("We won,", True, True)]),
        ("'We won,' said Ann.", [("We won,", True, True)]),
        ("‘It’s the boys’ team,’ he said.", [("It’s the boys’ team,", True, True)]),
        (
            "“I never said ‘perhaps’ to him,” he said.",
            [("I never said ‘perhaps’ to him,", True, True), ("perhaps", True, False)],
        ),
        ("He said it was “a plain lie” and left.", [("a plain lie", True, True)]),
        ("The “expert” came with “Mad Dog” Lorne.", [("expert", True, False), ("Mad Dog", True, False)]),
        ("She wrote “The Old Pier and the Sea” in May.", [("The Old Pier and the Sea", True, False)]),
        ("“Who won?“ he asked.", [("Who won?", True, True)]),
        ('“Who won?" he asked.', [("Who won?", True, True)]),
        ("He wrote “it’s over” on it.", [("it’s over", True, True)]),
    ],
)
def test_quotations(text: str, expected: list[tuple[str, bool, bool]]) -> None:
    assert quotations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The boys' team won Ann's cup.",
        "The boys’ team won Ann’s cup, and ’tis so.",
        'He is 5\'10" tall and the pipe is 6" wide.',
        "It was the summer of '69, rock 'n' roll.",
        "The firms’ and the workers’ lawyers met.",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quotations(text) == []


def test_a_quotation_without_its_closing_mark_runs_to_the_end_of_the_paragraph() -> None:
    assert quotations("He said: “We go. We stay.\nThey left.") == [("We go. We stay.", False, True)]


def test_a_quotation_without_its_closing_mark_ends_before_the_next() -> None:
    assert quotations('"We go, he said. "We stay," she said.') == [
        ("We go, he said.", False, True),
        ("We stay,", True, True),
    ]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    assert quotations("“We go.\n“We stay,” she said.") == [("We go.", False, True), ("We stay,", True, True)]
    assert quotations("“We go.\nWe stay,” she said.") == [("We go.", False, True), ("We stay,", False, True)]


def test_a_quotation_is_listed_in_every_sentence_it_touches() -> None:
    found = read_sentences(Document.from_text("He said: “We go. We stay.", id="a"), (), ())
    assert [len(sentence.quotations) for sentence in found] == [1, 1]
    assert found[0].quotations == found[1].quotations
