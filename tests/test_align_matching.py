"""Which propositions are about the same thing, and which articles tell one story."""

from datetime import date

import pytest

import contra
from contra import align
from contra.align.stories import Stories
from contra.model import Pair
from contra.pipeline import propositions, reading


def pairs(one: str, other: str) -> list[Pair]:
    a = contra.Document.from_text(one, id="alpha", outlet="alpha")
    b = contra.Document.from_text(other, id="beta", outlet="beta")
    met = align.met_pairs([*propositions(a), *propositions(b)], across=True)
    return [pair for pair in met if not pair.about]


SAME = [
    ("Divers closed the Lorne bridge.", "The Lorne bridge was closed by divers."),
    ("Latvia bombed the Tamsk refinery.", "A strike by Latvia destroyed part of the Tamsk refinery."),
    ("The actress Ana Ruiz died on Monday.", "The actress Ana Ruiz is not dead."),
    ("Russia freed the sailors of the Vostok.", "The Kremlin released the sailors of the Vostok."),
]
OTHER = [
    ("Divers closed the Lorne bridge.", "Divers found a safe in the harbour of Lorne."),
    ("Latvia bombed Estonia.", "Estonia bombed Latvia."),
    ("The mayor opened the new library.", "The water board opened a second dam in Dunmore."),
    ("Johnston resigned from the water board.", "Johnson resigned from the bank."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_thing(one: str, other: str) -> None:
    assert pairs(one, other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_thing(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_what_one_country_did_another_may_not_have_done() -> None:
    did = contra.Document.from_text("Austria bought the satellite.", id="alpha")
    did_not = contra.Document.from_text("Australia did not buy the satellite.", id="beta")
    assert contra.compare(did, did_not) == []


def test_a_pair_says_what_the_two_share() -> None:
    (pair,) = pairs(*SAME[0])
    assert {(r.kind, r.text) for r in pair.reasons} == {
        ("event", "close"),
        ("name", "lorne"),
        ("word", "bridge"),
        ("word", "diver"),
    }


def test_articles_of_one_story_share_a_label() -> None:
    texts = {
        "one": "Halden Rail will buy Pellworth Signals. Marta Quill leads Pellworth Signals in Wexcombe.",
        "two": "Pellworth Signals is not for sale, Marta Quill told workers in Wexcombe. Halden Rail was silent.",
        "three": "A flood has covered the fields around Lorne. The dam at Dunmore broke on Sunday.",
    }
    documents = [contra.Document.from_text(text, id=id_) for id_, text in texts.items()]
    found = align.stories_of([reading(d).document for d in documents], [p for d in documents for p in propositions(d)])
    assert found.labels["one"] == found.labels["two"] != found.labels["three"]


def test_articles_that_share_one_subject_and_little_else_are_one_story() -> None:
    texts = [
        "A spider burrowed under the skin of Tom Reed, who was on holiday in Lorne. He felt a burning pain.",
        "Doctors in Lorne took a spider out of Tom Reed. The tourist from Dunmore had a red trail on his belly.",
        "Mark Hale, who studies arachnids at the museum, doubts that a spider lived in Tom Reed. Fangs cannot dig.",
    ]
    documents = [contra.Document.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    said = [p for document in documents for p in propositions(document)]
    assert len(set(align.stories_of(documents, said).labels.values())) == 1


RALLIES = (
    "Marta Quill held a rally in Lorne. Police said the bridge was open. Growers spoke of farms and harvests.",
    "Police in Lorne said the bridge was not open. A flood has covered the railway to Dunmore, said Tom Reed.",
)


@pytest.mark.parametrize(
    ("days", "one_story"),
    [
        ((date(2024, 3, 4), date(2024, 3, 6)), True),
        ((date(2024, 3, 4), None), True),
        ((date(2024, 3, 4), date(2026, 3, 6)), False),
    ],
)
def test_articles_that_appear_long_apart_must_share_more(days: tuple[date | None, ...], one_story: bool) -> None:
    documents = [
        contra.Document.from_text(text, id=str(n), published=day)
        for n, (text, day) in enumerate(zip(RALLIES, days, strict=True))
    ]
    said = [p for document in documents for p in propositions(document)]
    assert (len(set(align.stories_of(documents, said).labels.values())) == 1) is one_story


@pytest.mark.parametrize(("later", "found"), [("6 March 2024", True), ("6 March 2026", False)])
def test_the_day_of_an_article_counts_where_only_its_text_tells_it(later: str, found: bool) -> None:
    texts = [f"Lorne\n\nPublished: {day}\n\n{text}" for day, text in zip(("4 March 2024", later), RALLIES, strict=True)]
    documents = [contra.Document.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    assert bool(contra.scan(documents).conflicts) is found


@pytest.mark.parametrize(("day", "near"), [(date(2024, 3, 5), True), (None, True), (date(2024, 5, 30), False)])
def test_two_articles_of_a_story_may_be_too_far_apart_to_meet(day: date | None, near: bool) -> None:
    vectors = {"one": {"n:lorne": 1.0}, "two": {"n:lorne": 0.2, "n:dunmore": 0.98}, "three": {"n:dunmore": 1.0}}
    days = {"one": date(2024, 3, 4), "two": day, "three": date(2024, 3, 4)}
    told = Stories(dict.fromkeys(vectors, "lorne"), vectors, days)
    assert told.near("one", "two") is near
    assert told.near("one", "one")
    assert not told.near("one", "three")


def test_a_story_does_not_widen_as_it_grows() -> None:
    """Each article shares something with the one before; the last has nothing of the first."""
    towns = ("Lorne", "Dunmore", "Wexcombe", "Halden", "Pellworth", "Ashby", "Carrow", "Mossley", "Tarn", "Ulver")
    deeds = ("floods", "fires", "strikes", "storms", "trials", "games", "votes", "wars", "fairs", "mines")
    texts = [
        f"{towns[n]} and {towns[n + 1]} speak of {deeds[n]} and {deeds[n + 1]}. {towns[n]} has {deeds[n]} again."
        for n in range(9)
    ]
    documents = [contra.Document.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    said = [p for document in documents for p in propositions(document)]
    labels = align.stories_of(documents, said).labels
    assert labels["0"] != labels["8"]


def test_what_is_longer_than_any_sentence_is_about_many_things() -> None:
    claim = "Divers closed the Lorne bridge"
    assert pairs(f"{claim}.", f"{claim}{' and it rained' * 50}.") == []
    assert pairs(f"{claim}.", f"{claim}{' and it rained' * 5}.")


FAR_DOWN = ("The harbour of Lorne was shut on Monday. Divers searched the basin for two days. ",
            "A crane fell into the harbour of Lorne. Work on the quay was stopped at once. ")  # fmt: skip
FEW_WORDS = ("The diver walked out of the bakery with bags of food and bottles.", "There was no bottle in the bag.")


def test_a_few_words_far_down_are_no_one_thing() -> None:
    assert pairs(*FEW_WORDS)
    assert not any(
        pair.left.assertion.sentence.index and pair.right.assertion.sentence.index
        for pair in pairs(*(before + told for before, told in zip(FAR_DOWN, FEW_WORDS, strict=True)))
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The workers carried lamps into the shed.", "The workers did not carry lamps into the shed."),
        ("Tom Reed walked out with a bag of bottles.", "There was no bottle in the bag of Tom Reed."),
    ],
)
def test_a_name_or_the_verb_makes_them_one_far_down(one: str, other: str) -> None:
    assert pairs(FAR_DOWN[0] + one, FAR_DOWN[1] + other)
