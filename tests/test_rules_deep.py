"""What an article tells deep in its text, against denials that stand elsewhere."""

import pytest

from short_articles import disputes

FILLER = (
    "The harbour of Aldermoor lies in the north.",
    "Two cranes stand on its quay.",
    "Fishermen mend their nets in spring.",
    "The market opens at six.",
    "A new school was built in May.",
    "Its roof is green.",
    "Children walk there along the shore.",
    "The baker sells rolls with raisins.",
    "An old lighthouse marks the point.",
    "It was painted white last year.",
    "Gulls nest below the lamp.",
    "The keeper writes poems.",
    "Some were printed in Lorne.",
)
HERBS = "The herbs were used by healers long ago."
DENIAL = "Officials say that herbs from the garden are not used in the palace kitchen."
REPORT = "Norhaven Steel sold the Brannock mine to the Dunmore bank for two million crowns, a clerk said."
SALE = "Mia Brandt denied that Norhaven Steel had sold the Brannock mine to the Dunmore bank."


def article(*sentences: str) -> str:
    return " ".join(sentences)


@pytest.mark.parametrize(("claim", "denial"), [(HERBS, DENIAL)])
def test_what_is_told_in_passing_needs_more_in_common_with_a_denial(claim: str, denial: str) -> None:
    assert disputes(article(*FILLER, claim), article(denial, "The palace has ten gardeners.")) == []


@pytest.mark.parametrize(("claim", "denial"), [(REPORT, SALE)])
def test_what_has_much_in_common_with_a_denial_counts_wherever_it_stands(claim: str, denial: str) -> None:
    assert disputes(article(*FILLER, claim), article(denial, "Its shares fell.")) == ["D101"]
    assert disputes(article(claim, *FILLER), article(denial, "Its shares fell.")) == ["D101"]


def test_a_denial_near_by_answers_what_is_told_deep_in_the_text() -> None:
    told = "Tom Reed said that the ferry was closed."
    assert disputes(article(*FILLER, told, "The captain denied that the ferry was closed."), FILLER[0]) == ["D101"]


VERDICT = (
    "This viral story about a restaurant of Norhaven Steel in Lorne is a hoax.",
    "The reports claimed that the restaurant would be opened under the name of Brannock House.",
)


def test_a_verdict_on_a_story_is_not_held_against_the_background_of_another() -> None:
    background = "The restaurant was opened again as Brannock House."
    verdict = article(VERDICT[0], *FILLER[:3], VERDICT[1], *FILLER[3:6])
    assert disputes(verdict, article(*FILLER[6:], background)) == []
    assert disputes(verdict, article(background, *FILLER[6:])) == ["D101"]
