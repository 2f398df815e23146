"""How many independent sources stand behind a side."""

import json

import pytest

import contra
from contra.model import Document, Witness
from contra.render.dispute import dispute
from contra.render.json import json as rendered
from contra.report.copies import agency, copied, same_sentence
from contra.report.independence import witnesses

BODY = " ".join(
    f"The {n} divers of Lorne went down to the {n} bridge and found the {n} pillar cracked." for n in range(9)
)
FOUND = "The pillars of the Lorne bridge have cracked since Monday morning."


def article(id: str, text: str) -> Document:
    return Document.from_text(text, id=id, outlet=id)


def standing(*documents: Document) -> list[tuple[str, str, tuple[str, ...]]]:
    """The witnesses behind the first assertion of each article."""
    found = witnesses([contra.extract(document)[0] for document in documents])
    return [(w.name, w.kind, w.articles) for w in found]


def test_two_outlets_that_tell_it_in_their_own_words_are_two() -> None:
    one, other = article("alpha", FOUND), article("beta", "There have been cracks in the Lorne bridge since Monday.")
    assert standing(one, other) == [("alpha", "author", ("alpha",)), ("beta", "author", ("beta",))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"Police said that it fell. {BODY}", "It fell, police said, and nobody saw it."),  # one source in two articles
        (FOUND, FOUND),  # one sentence in two articles
        (FOUND, FOUND.replace("since Monday morning", "since Monday")),
        (f"LORNE (Reuters) - {FOUND}", "LORNE (Reuters) - There have been cracks."),  # one agency
        (f"{FOUND}\n\nIt is old.\n\nReuters", "There have been cracks.\n\nIt is old.\n\nSource: Reuters"),
        (f"The bridge is old. {BODY}", f"A bridge has aged. {BODY}"),  # one text
        (f"Sources said that it fell. {BODY}", f"It had cracked, sources said. {BODY}"),
    ],
)
def test_what_comes_from_one_origin_is_one(one: str, other: str) -> None:
    (witness,) = standing(article("alpha", one), article("beta", other))
    assert witness[2] == ("alpha", "beta")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police said that it fell.", "The harbour company said that it fell."),
        (f"LORNE (Reuters) - {FOUND}", "LORNE (AP) - There have been cracks."),
        ("Sources said that it fell.", "It had cracked, sources said."),  # not known to be the same
        (f"Police said it fell. {BODY}", f"It was old. {BODY}"),  # a source, and what the same text says itself
        (f"Police said it fell. {BODY}", f"The harbour company said it stood. {BODY}"),
    ],
)
def test_what_may_come_from_two_stays_two(one: str, other: str) -> None:
    assert [found[2] for found in standing(article("alpha", one), article("beta", other))] == [("alpha",), ("beta",)]


def test_copies_reach_one_another_through_a_third() -> None:
    agency_copy = f"LORNE (Reuters) - {FOUND}"
    found = standing(
        article("alpha", FOUND), article("beta", "LORNE (Reuters) - It is old."), article("gamma", agency_copy)
    )
    assert [each[2] for each in found] == [("alpha", "beta", "gamma")]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("LORNE (Reuters) - It fell.", "reuters"),
        ("It fell.\n\n(AP)", "ap"),
        ("By The Associated Press\n\nIt fell.", "ap"),
        ("It fell, Reuters reported. Nobody saw it.", ""),
        ("AP exams (Advanced Placement) were held.", ""),
        ("It fell.", ""),
        (f"{BODY} (Reuters) {BODY}", ""),
    ],
)
def test_an_agency_is_named_at_the_head_or_the_end(text: str, key: str) -> None:
    assert agency(article("alpha", text)) == key


def test_copies_share_most_of_the_shorter_text() -> None:
    whole, cut, other = article("a", BODY), article("b", BODY[: len(BODY) * 2 // 3]), article("c", "It fell. " * 40)
    assert copied(whole, cut)
    assert not copied(whole, other)
    assert not copied(article("d", "It fell."), article("e", "It fell."))  # too short to tell
    assert same_sentence("It fell on Monday, he said.", "It fell on Monday, he said!")
    assert not same_sentence("It fell on Monday, he said.", "It fell on Tuesday, she said.")


def test_a_dispute_tells_who_is_behind_each_side() -> None:
    denied = "The harbour company denied that divers had closed the Lorne bridge."
    texts = [
        ("alpha", "The mayor said divers had closed the Lorne bridge."),
        ("beta", "Police said divers had closed the Lorne bridge."),
        ("gamma", "Divers had closed the Lorne bridge, police said."),
        ("delta", denied),
        ("epsilon", denied),
    ]
    report = contra.scan([article(*each) for each in texts])
    (found,) = [conflict for conflict in report.conflicts if conflict.kind == "denial"]
    assert [w.kind for w in found.left_witnesses] == ["titled", "titled"]
    assert sorted(w.articles for w in found.left_witnesses) == [("alpha",), ("beta", "gamma")]
    assert found.right_witnesses == (Witness("The harbour company", "named_institution", ("delta", "epsilon")),)
    text = dispute(found, width=100, color=False)
    assert "the claim: 3 statements from 2 independent sources (2 official)\n" in text
    assert "against it: 2 statements from 1 source (institution)\n" in text
    (told,) = [c for c in json.loads(rendered(report, all_assertions=False))["conflicts"] if c["kind"] == "denial"]
    assert told["right_sources"] == [
        {"name": "The harbour company", "kind": "named_institution", "articles": ["delta", "epsilon"]}
    ]
    assert [source["articles"] for source in told["left_sources"]] == [list(w.articles) for w in found.left_witnesses]
