"""Articles are read once, however often they are compared; what is told again is kept as one value."""

from collections.abc import Sequence

import contra
from contra.align.alike import one_of
from contra.align.articles import Story, read_of_each, read_once
from contra.model import Proposition
from contra.pipeline import propositions


def article(text: str) -> tuple[Proposition, ...]:
    return propositions(contra.Document.from_text(text, id=text[:3]))


FIRE = article("A fire destroyed the Lorne mill. Nobody was hurt.")
VOTE = article("Mia Brandt won the vote in Aldermoor.")


def test_a_story_holds_its_articles_one_after_the_other() -> None:
    story = Story((FIRE, (), VOTE))
    assert story == (*FIRE, *VOTE)
    assert [told for told, _ in story.articles] == [FIRE, VOTE]  # of what tells nothing there is nothing to read


def test_an_article_is_read_once_however_it_is_handed_over() -> None:
    read = []

    def sentences(told: Sequence[Proposition]) -> int:
        read.append(told)
        return len(told)

    assert list(read_once(Story((FIRE, VOTE)), sentences)) == [len(FIRE), len(VOTE)]
    assert list(read_once([*VOTE, *FIRE], sentences)) == [len(VOTE), len(FIRE)]
    assert read == [FIRE, VOTE]


def test_across_nothing_is_found_where_one_article_tells_none() -> None:
    def hurt(told: Sequence[Proposition]) -> list[Proposition]:
        return [p for p in told if "hurt" in p.assertion.content.text]

    assert [p.assertion.content.text for p in read_of_each(Story((FIRE, VOTE)), hurt, False)] == ["Nobody was hurt"]
    assert list(read_of_each(Story((FIRE, VOTE)), hurt, True)) == []


def test_equal_sets_are_kept_as_one() -> None:
    first = one_of(frozenset({"w:mill", "n:lorne"}))
    assert one_of(frozenset({"n:lorne", "w:mill"})) is first
    assert one_of(frozenset({"w:mill"})) == {"w:mill"}


def test_comparing_an_article_with_itself_changes_nothing_of_it() -> None:
    denied = contra.Document.from_text("The mayor resigned, the council said. The mayor denied it.", id="itself")
    other = contra.Document.from_text("Mayor Tom Reed has resigned over the Lorne mill.", id="other")
    before = [c.id for c in contra.compare(other, denied)]
    assert contra.compare(denied, denied) == []
    assert [c.id for c in contra.compare(other, denied)] == before
