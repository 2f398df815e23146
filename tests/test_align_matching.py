"""Which propositions are about the same thing, and which articles tell one story."""

import pytest

import contra
from contra import align
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
    labels = align.story_labels(
        [reading(d).document for d in documents], [p for d in documents for p in propositions(d)]
    )
    assert labels["one"] == labels["two"] != labels["three"]


def test_articles_that_share_one_subject_and_little_else_are_one_story() -> None:
    texts = [
        "A spider burrowed under the skin of Tom Reed, who was on holiday in Lorne. He felt a burning pain.",
        "Doctors in Lorne took a spider out of Tom Reed. The tourist from Dunmore had a red trail on his belly.",
        "Mark Hale, who studies arachnids at the museum, doubts that a spider lived in Tom Reed. Fangs cannot dig.",
    ]
    documents = [contra.Document.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    said = [p for document in documents for p in propositions(document)]
    assert len(set(align.story_labels(documents, said).values())) == 1


def test_what_is_longer_than_any_sentence_is_about_many_things() -> None:
    claim = "Divers closed the Lorne bridge"
    assert pairs(f"{claim}.", f"{claim}{' and it rained' * 50}.") == []
    assert pairs(f"{claim}.", f"{claim}{' and it rained' * 5}.")
