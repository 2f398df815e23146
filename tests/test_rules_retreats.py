"""The same source on both sides: words taken back, promises broken, positions left."""

import pytest

from short_articles import disputes

TURNS = [
    (
        '"I will build the bridge at Lorne," Mayor Mia Brandt said in March.',
        "Mayor Mia Brandt said on Friday that she would not build the bridge at Lorne.",
        ["R801"],
    ),
    (
        "Mayor Mia Brandt promised in March to build the bridge at Lorne.",
        "Mayor Mia Brandt now says she will not build the bridge at Lorne.",
        ["R801"],
    ),
    (
        "Mayor Mia Brandt vowed never to sell the town hall.",
        "Mayor Mia Brandt said on Friday she would sell the town hall.",
        ["R801"],
    ),
    ("Norhaven Steel first said the mill was safe.", "Norhaven Steel later said the mill was not safe.", ["R801"]),
    (
        "Police described the death of Tom Reed as an accident.",
        "Police now say that the death of Tom Reed was no accident.",
        ["D101"],
    ),
    (
        "Tom Reed told police that he was at the mill on the night of the fire.",
        "Tom Reed told the court that he was not at the mill on the night of the fire.",
        ["R801"],
    ),
    (
        "Tom Reed identified Ian Ash as the robber in a line-up.",
        "In court, Tom Reed said Ian Ash was not the robber.",
        ["D101"],
    ),
    (
        "Tom Reed testified that Ian Ash had shot the guard.",
        "Tom Reed has recanted his testimony that Ian Ash shot the guard.",
        ["R801"],
    ),
    (
        "Mayor Mia Brandt opposes the sale of the ferry.",
        "Mayor Mia Brandt dropped her opposition to the sale of the ferry on Friday.",
        ["R802"],
    ),
    (
        "The ministry said the water in Lorne was safe to drink.",
        "The ministry warned on Friday that the water in Lorne was not safe to drink.",
        ["D101", "R801"],
    ),
    (
        "The club said there were no plans to sack coach Lee Dunn.",
        "The club sacked coach Lee Dunn on Friday.",
        ["D101"],
    ),
    ("Mayor Mia Brandt has reversed her decision to close the Lorne school.", "The school is a fine one.", ["R802"]),
    ("Mayor Mia Brandt walked back her claim that the bridge was unsafe.", "The bridge is old.", ["R802"]),
    (
        "Mayor Mia Brandt contradicted her own statement of Monday that the bridge was safe.",
        "The bridge is old.",
        ["R802"],
    ),
    (
        "Mayor Mia Brandt had earlier insisted that the bridge was safe.",
        "The bridge is not safe, Mayor Mia Brandt said on Friday.",
        ["R801"],
    ),
    (
        "Mayor Mia Brandt said on Monday that the bridge was safe.",
        '"The bridge is not safe. I was wrong," Mayor Mia Brandt said.',
        ["R801"],
    ),
    (
        "Ian Ash pleaded not guilty to the murder in May.",
        "Ian Ash changed his plea to guilty and admitted the murder.",
        ["R802"],
    ),
    ("The bank said it would not raise fees.", "The bank raised fees on Friday.", ["D101"]),
]


@pytest.mark.parametrize(("first", "then", "found"), TURNS)
def test_a_turn_is_told(first: str, then: str, found: list[str]) -> None:
    assert disputes(first, then) == found


KEPT = [
    (
        '"I will build the bridge at Lorne," Mayor Mia Brandt said in March.',
        "Mayor Mia Brandt said on Friday that she would not build the tunnel at Dunmore.",
    ),
    (
        "Norhaven Steel said on Monday that nobody had been hurt in the blast at its Lorne mill.",
        "The union said nine workers had been hurt in the blast last year at its Dunmore mill.",
    ),
    ("Police had no suspects in the Lorne fire on Monday.", "Police named a suspect in the Lorne fire on Friday."),
    (
        "The hospital said Tom Reed was in a critical condition on Monday.",
        "The hospital said Tom Reed was out of danger on Friday.",
    ),
    ("The club said Lee Dunn would stay as coach.", "The club sacked Ian Ash as physio on Friday."),
    ("The bank held its rate in June.", "The bank raised its rate in September."),
    ("Mayor Mia Brandt voted for the ferry bill in 2010.", "Mayor Mia Brandt voted against the road bill on Friday."),
    (
        "Mayor Mia Brandt promised to build the bridge at Lorne.",
        "Mayor Mia Brandt said the bridge at Lorne would not be cheap.",
    ),
    (
        "The ministry said the water in Lorne was safe to drink.",
        "The ministry said the water in Dunmore was not safe to drink.",
    ),
    (
        "Police said Tom Reed was missing on Monday.",
        "Police said Tom Reed was found on Friday, and was no longer missing.",
    ),
    ("Mayor Mia Brandt said she would sign the ferry bill.", "Mayor Mia Brandt vetoed the road bill on Friday."),
    ("The champion said he would win in four rounds.", "The champion won in nine rounds."),
    ("The club said there were no plans to sack coach Lee Dunn.", "The club said coach Lee Dunn had done well."),
    ("Mayor Mia Brandt reversed her car into a wall.", "The wall is old."),
    ("Mayor Mia Brandt walked back to the town hall.", "The town hall is old."),
    ("Mayor Mia Brandt did not reverse her decision to close the Lorne school.", "The school is old."),
    ("Mayor Mia Brandt had no mind to change her story.", "The school is old."),
    ("An appeals court reversed the decision to close the Lorne school.", "The school is old."),
    ("The mayor told how the council changed its mind in 1910.", "The school is old."),
]


@pytest.mark.parametrize(("first", "then"), KEPT)
def test_what_is_no_turn(first: str, then: str) -> None:
    assert disputes(first, then) == []


def test_who_is_sorry_for_his_words_takes_back_what_he_said_first() -> None:
    said = "Tom Reed said on Monday that the whole of Dunmore was run by smugglers."
    sorry = "On Friday, Reed apologized for his remarks about the town."
    assert disputes(f"{said} The town was angry. {sorry}", "The town is old.") == ["R801"]


@pytest.mark.parametrize(
    "then",
    [
        "Reed later said he had been mistaken.",
        "Reed has since admitted that he was wrong.",
        "Reed has since apologized for the remark.",
        "Reed later said that he misspoke.",
    ],
)
def test_who_says_that_he_was_wrong_takes_back_what_he_said_just_before(then: str) -> None:
    assert disputes(f"Tom Reed said on Monday that the whole of Dunmore was run by smugglers. {then}") == ["R801"]


@pytest.mark.parametrize(
    "then",
    [
        "Reed later said he had been mistaken for a smuggler.",
        "Mia Brandt later said she had been mistaken.",
        "The town is old. Rain fell. Boats came in. The gulls were loud. Reed later said he had been mistaken.",
        "Reed later said he had been wrong about the weather in Lorne.",
    ],
)
def test_what_somebody_was_wrong_about_may_be_something_else(then: str) -> None:
    assert disputes(f"Tom Reed said on Monday that the whole of Dunmore was run by smugglers. {then}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed said that Dunmore was run by smugglers. On Friday, Reed apologized for his late arrival.",
        "Mia Brandt said that Dunmore was run by smugglers. On Friday, Reed apologized for his remarks.",
        "Tom Reed said that Dunmore was run by smugglers. On Friday, Reed did not apologize for his remarks.",
        "Tom Reed apologized for his remarks about the town.",
    ],
)
def test_who_is_sorry_for_something_else_takes_nothing_back(text: str) -> None:
    assert disputes(text, "The town is old.") == []
