"""Where sentences end, and what part they play."""

import pytest

from contra.model import Document, Quantity, Span, Time
from contra.text import read_sentences


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in read_sentences(Document.from_text(text, id="a"), (), ())]


@pytest.mark.parametrize(
    "marked",
    [
        "It rained.|It stopped.",
        '"It is safe,” Mia Brandt told the Herald.|“We went home. It rained."',
        '"This is war!" Jan Jansen said.|He left.',
        '"Is it so?" asked the mayor.|Nobody knew.',
        '"Why? When?" Mr. Tan, 45, asked.|Nobody knew.',
        "“Never!”|The crowd went home.",
        "Approx. 500 people came.|They sang.",
        "The crew, incl. Captain Lorne, is safe.",
        "It is in Vol. 5 of the papers.",
        "The case of Lorne v. Adair is old.",
        "He is No. 7 on the list.|She is first.",
        "He said no.|She said yes.",
        "In the U.S. Congress said no.|It was late.",
        "He lives in the U.S.|She does not.",
        "Rep. Tom Reed, D-N.Y., left.|He came back.",
        "Sen. Orla Finch and Gov. Tom Reed met.|They talked.",
        "They live in St. Adair.|It is small.",
        "It began at 5 p.m. Monday in town.|It ended at 9 p.m.|The hall was empty.",
        "J. K. Lorne wrote it.|She is old.",
        '"We won. They lost," she said.|She smiled.',
        "They left.|'Tis so.",
        "The quake had a magnitude of 5. 9 and cost $2. 6 million.|It was over by 10.|Nobody slept.",
        "Nobody came in 2014.|60 people left.",
        "It sank in May.|A diver saw it.",
        "It is a work of art.|Reed sold it.",
        '"She told me.|Nobody knew," Reed said.',
        "He lives in Springfield, Ill. Reed left it.",
    ],
)
def test_sentences_end_where_marked(marked: str) -> None:
    assert sentences(marked.replace("|", " ")) == marked.split("|")


def test_lines_are_paragraphs_and_lose_their_list_marks() -> None:
    text = "Port Closed\n\n• Two ships wait.\n2) A third one left. It was empty.\n"
    found = read_sentences(Document.from_text(text, id="a"), (), ())
    assert [(each.paragraph, each.index, each.role, each.text) for each in found] == [
        (0, 0, "subheading", "Port Closed"),
        (1, 1, "body", "Two ships wait."),
        (2, 2, "body", "A third one left."),
        (2, 3, "body", "It was empty."),
    ]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = "The harbour master said on Friday that the old\npier would stay closed. Ships\nmust wait."
    assert sentences(text) == [
        "The harbour master said on Friday that the old\npier would stay closed.",
        "Ships\nmust wait.",
    ]


def test_the_headline_is_read_where_it_stands_and_furniture_is_not() -> None:
    text = "title: Pier Falls\n\nShare this\nThe pier fell. Nobody was hurt.\n"
    document = Document(id="a", text=text, headline=Span(7, 17), body=Span(19, len(text)), furniture=(Span(19, 29),))
    found = read_sentences(document, (), ())
    assert [(each.role, each.text) for each in found] == [
        ("headline", "Pier Falls"),
        ("body", "The pier fell."),
        ("body", "Nobody was hurt."),
    ]


def test_a_title_that_begins_the_text_is_the_headline() -> None:
    document = Document.from_text("Pier falls\n\nThe pier fell.", id="a", title="Pier Falls")
    assert [each.role for each in read_sentences(document, (), ())] == ["headline", "body"]


def test_times_and_quantities_belong_to_the_sentence_they_begin_in() -> None:
    text = "On Monday two ships sank. Nine people drowned."
    day = Time(span=Span(3, 9), text="Monday", type="DATE", value="XXXX-WXX-1")
    ships = Quantity(span=Span(10, 13), text="two", low=2, high=2)
    people = Quantity(span=Span(26, 30), text="Nine", low=9, high=9)
    first, second = read_sentences(Document.from_text(text, id="a"), (day,), (people, ships))
    assert (first.times, first.quantities, second.times, second.quantities) == ((day,), (ships,), (), (people,))
