"""Quotations of one utterance in two articles: which meet, and what differs between them."""

import pytest

import contra
from contra import pipeline
from contra.align.quotations import quotation_pairs
from contra.model import Pair

BASE = "We will close the Brannock works on the river and move all of its people to Lorne"


def pairs(*quoted: str, speaker: str = "Tom Reed") -> list[Pair]:
    texts = [f'"{words}," {speaker} said.' for words in quoted]
    documents = [contra.Document.from_text(text, id=f"d{n}") for n, text in enumerate(texts)]
    return list(quotation_pairs([p for document in documents for p in pipeline.propositions(document)]))


def changes(one: str, other: str) -> list[tuple[str, str]]:
    """The words of either side of each change."""
    found = [pair.change for pair in pairs(one, other) if pair.change]
    return [(" ".join(t.text for t in c.left), " ".join(t.text for t in c.right)) for c in found]


def test_the_same_words_are_one_pair_without_a_change() -> None:
    (pair,) = pairs(BASE, BASE)
    assert (pair.about, pair.change, pair.cover, pair.evidence) == ("quotations", None, 1.0, 17.0)
    assert [a.document.id for a in (pair.left.assertion, pair.right.assertion)] == ["d0", "d1"]
    assert [a.source.name for a in (pair.left.assertion, pair.right.assertion)] == ["Tom Reed", "Tom Reed"]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (BASE.replace("close", "open"), [("close", "open")]),
        (BASE.replace("all of its", "none of its"), [("all", "none")]),
        (BASE.replace(" on the river", ""), [("on the river", "")]),
        (BASE.replace("to Lorne", "to Dunmore"), [("Lorne", "Dunmore")]),  # where both quotations end
        (BASE.replace("river", "lake").replace("people", "staff"), [("river", "lake"), ("people", "staff")]),
    ],
)
def test_what_differs_between_firm_words_is_a_change(other: str, expected: list[tuple[str, str]]) -> None:
    assert changes(BASE, other) == expected
    assert changes(other, BASE) == [(right, left) for left, right in expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BASE, BASE.upper()),
        (BASE, BASE.replace(" on the river", ", on the river -")),
        (BASE, BASE.replace("on the river", "...")),
        (BASE, BASE.replace("the river", "the [city's] river")),
        (BASE, BASE.replace("the river", "the (city's) river")),
        (BASE, " ".join(BASE.split()[:9])),
        (BASE, " ".join(BASE.split()[4:])),
        (f"{BASE}. And so on", f"It is so. {BASE}"),
        (
            "The three labour camps in the north-east of Lorne stood open",
            "The 3 labor camps in the northeast of Lorne stood open",
        ),
        ("They are not ready to close the plant in Lorne", "They're not ready to close the plant in Lorne"),
        (f"No damn fool said it. {BASE}", f"No d**n fool said it. {BASE}"),
    ],
)
def test_marks_spelling_brackets_and_cuts_change_nothing(one: str, other: str) -> None:
    found = pairs(one, other)
    assert [pair.about for pair in found] == ["quotations"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will close the works", "We will close the works"),  # too short to be known again
        (BASE, "We shall shut the Brannock factory down by the stream and bring every worker over to Lorne"),
    ],
)
def test_other_utterances_do_not_meet(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_two_quotations_of_one_article_do_not_meet() -> None:
    document = contra.Document.from_text(f'"{BASE}," Tom Reed said.\n\n"{BASE}," Mia Brandt said.', id="a")
    assert list(quotation_pairs(pipeline.propositions(document))) == []


def test_the_speaker_is_taken_from_the_sentence_that_differs() -> None:
    first = f'"It is a good day. {BASE}," Tom Reed said.'
    other = f'"It is a good day. {BASE.replace("close", "open")}," Reed said.'
    documents = [contra.Document.from_text(text, id=text[-9:]) for text in (first, other)]
    found = list(quotation_pairs([p for document in documents for p in pipeline.propositions(document)]))
    (changed,) = [pair for pair in found if pair.change]
    assert changed.change is not None
    around = [
        a.document.text[s.start : s.stop]
        for a, s in zip((changed.left.assertion, changed.right.assertion), changed.change.around, strict=True)
    ]
    assert around == ["good day. We will close the Brannock works on", "good day. We will open the Brannock works on"]
    turned = changed.turned
    assert turned.change is not None
    assert turned.change.around == changed.change.around[::-1]
    assert turned.quotations == changed.quotations[::-1]


def test_a_quotation_without_end_is_read_in_part() -> None:
    endless = " ".join(f"word{n}" for n in range(3000))
    (pair,) = pairs(endless, endless)
    assert pair.evidence == 400.0


def test_what_all_articles_quote_stays_near_linear() -> None:
    assert len(pairs(*[BASE] * 40)) == 40 * 39 // 2
