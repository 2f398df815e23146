"""Silences told in deeds and in many words, and what only looks like one."""

import pytest

from short_articles import disputes

BRIBE = "Mayor Mia Brandt took a bribe from the builder Norhaven Steel, two former aides told the Lorne Herald."

DECLINES = [
    "A spokesman for Mayor Mia Brandt hung up when asked about the bribe from Norhaven Steel.",
    "Asked whether she had taken a bribe from Norhaven Steel, Mayor Mia Brandt hung up the phone.",
    "Mayor Mia Brandt walked away from reporters who asked about the bribe from Norhaven Steel.",
    "Asked about the bribe from Norhaven Steel, Mayor Mia Brandt walked off without a word.",
    "City hall refused to be drawn on the bribe from Norhaven Steel.",
    "City hall declined to be drawn on whether Mayor Brandt took a bribe from Norhaven Steel.",
    "Mayor Mia Brandt had no comment on the bribe from Norhaven Steel.",
    "There was no immediate comment from city hall on the bribe from Norhaven Steel.",
    "City hall referred questions about the bribe from Norhaven Steel to the mayor's lawyer.",
    "City hall referred all questions about the bribe from Norhaven Steel to the prosecutor.",
    "City hall directed inquiries about the bribe from Norhaven Steel to the state police.",
    '"We don\'t comment on rumours," a spokesman for city hall said of the bribe from Norhaven Steel.',
    'Asked about the bribe from Norhaven Steel, a spokesman for city hall said: "We do not comment on rumours."',
    '"No comment," Mayor Mia Brandt said when asked about the bribe from Norhaven Steel.',
    '"I have nothing to say about that," Mayor Mia Brandt said of the bribe from Norhaven Steel.',
    'Mayor Mia Brandt said "no comment" when asked whether she had taken a bribe from Norhaven Steel.',
    "Mayor Mia Brandt brushed aside questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt waved away a question about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt shrugged off questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt dodged questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt ignored questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt took no questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt has refused to answer questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt has kept silent about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt has so far been silent on the bribe from Norhaven Steel.",
    "Mayor Mia Brandt is staying tight-lipped about the bribe from Norhaven Steel.",
    "City hall was tight-lipped about the bribe from Norhaven Steel.",
    "City hall was mum on the bribe from Norhaven Steel.",
    "City hall has been coy about the bribe from Norhaven Steel.",
    "City hall has said nothing about the bribe from Norhaven Steel.",
    "City hall has made no comment on the bribe from Norhaven Steel.",
    "City hall has not commented on the bribe from Norhaven Steel.",
    "City hall offered no comment on the bribe from Norhaven Steel.",
    "City hall gave no answer when asked about the bribe from Norhaven Steel.",
    "Neither the mayor nor city hall made any public comment about the bribe from Norhaven Steel.",
    "Neither the mayor nor her lawyer would discuss the bribe from Norhaven Steel.",
    "Prosecutors would not say whether Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "Prosecutors refuse to say if Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "Prosecutors stopped short of confirming that Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "Prosecutors avoided questions on whether Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "Mayor Mia Brandt did not want to talk about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt's lawyer had no comment on her client's bribe from Norhaven Steel.",
    "City hall is not commenting on the bribe from Norhaven Steel.",
    "City hall is not saying whether Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall isn't saying if Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall would not be drawn on whether Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall won't talk about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt pleaded the Fifth when asked about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt invoked her right to silence when questioned about the bribe from Norhaven Steel.",
    "City hall had no word on the bribe from Norhaven Steel.",
]


@pytest.mark.parametrize("silence", DECLINES)
def test_who_evades_the_question_does_not_confirm(silence: str) -> None:
    assert disputes(BRIBE, silence) == ["S201"]


GLOMAR = [
    "Mayor Mia Brandt would neither confirm nor deny that she took a bribe from Norhaven Steel.",
    "City hall can neither confirm nor deny that Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall would not confirm or deny that Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall refused either to confirm or to deny that Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall was unable to confirm that Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall could not immediately confirm that Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall said it could not confirm reports of a bribe from Norhaven Steel.",
    '"I can\'t confirm that," a city hall spokesman said of reports of a bribe from Norhaven Steel.',
]


@pytest.mark.parametrize("silence", GLOMAR)
def test_who_neither_confirms_nor_denies_leaves_it_open(silence: str) -> None:
    assert disputes(BRIBE, silence) == ["S202"]


NO_RESPONSE = [
    "Mayor Mia Brandt was not available for comment on the alleged bribe from Norhaven Steel.",
    "Nobody at the mayor's office was available for comment on the bribe from Norhaven Steel.",
    "No spokesman for the mayor could be reached for comment on the bribe from Norhaven Steel.",
    "City hall did not return calls about the bribe from Norhaven Steel.",
    "City hall did not return phone calls seeking comment on the bribe from Norhaven Steel.",
    "Calls to city hall about the bribe from Norhaven Steel were not returned.",
    "An email to city hall about the bribe from Norhaven Steel went unanswered.",
    "Emails and calls to city hall about the bribe from Norhaven Steel were not answered.",
    "City hall has yet to comment on the bribe from Norhaven Steel.",
    "City hall hasn't responded to the report of a bribe from Norhaven Steel.",
    "City hall has not yet responded to questions about the bribe from Norhaven Steel.",
    "Mayor Mia Brandt smiled but did not answer when asked if she had taken a bribe from Norhaven Steel.",
    "Questions put to city hall about the bribe from Norhaven Steel have gone unanswered.",
    "City hall did not reply to a letter asking about the bribe from Norhaven Steel.",
    "We asked city hall about the bribe from Norhaven Steel but have not heard back.",
    "City hall was asked for comment on the bribe from Norhaven Steel but had not replied by deadline.",
    "Attempts to reach Mayor Mia Brandt about the bribe from Norhaven Steel were unsuccessful.",
]


@pytest.mark.parametrize("silence", NO_RESPONSE)
def test_who_is_not_heard_from_gives_no_answer(silence: str) -> None:
    assert disputes(BRIBE, silence) == ["S204"]


OTHERS = [
    "Mayor Mia Brandt hung up her coat and greeted the builder from Norhaven Steel.",
    "Mayor Mia Brandt hung up a portrait given by Norhaven Steel and spoke of the bribe at length.",
    "City hall was available for comment on the bribe from Norhaven Steel on Monday and confirmed it.",
    "Mayor Mia Brandt walked away with a bribe from Norhaven Steel, city hall said.",
    "City hall could not say how Norhaven Steel paid for the hall.",
    "City hall would not say how many people work at Norhaven Steel.",
    "Mayor Mia Brandt ignored the cheers outside Norhaven Steel.",
    "City hall referred the bribe from Norhaven Steel to the state police.",
    "Mayor Mia Brandt referred to the bribe from Norhaven Steel in her speech.",
    "Mayor Mia Brandt is aware of the new roof at Norhaven Steel.",
    "City hall declined to say when Mayor Mia Brandt took a bribe from Norhaven Steel.",
    "City hall refused to comment on the new road past Norhaven Steel.",
    "Mayor Mia Brandt shrugged off a cold at the Norhaven Steel gala.",
    "Mayor Mia Brandt brushed aside a fern at Norhaven Steel.",
    "Norhaven Steel was silent on Sunday, the gates shut.",
    "City hall did not return the money from Norhaven Steel.",
    "The letter about Norhaven Steel was not returned to city hall.",
    "City hall only said the bribe from Norhaven Steel was a matter of record.",
    "Mayor Mia Brandt pleaded guilty to taking a bribe from Norhaven Steel.",
    "Mayor Mia Brandt had no comment on the weather at the Norhaven Steel fair.",
]


@pytest.mark.parametrize("told", OTHERS)
def test_what_is_no_silence_on_the_bribe(told: str) -> None:
    assert disputes(BRIBE, told) == []


TAKEOVER = "Norhaven Steel will buy Pellfeld, the Lorne Herald reported."


@pytest.mark.parametrize(
    "silence",
    [
        "Norhaven Steel declined to comment on the report about Pellfeld.",
        "Norhaven Steel dodged questions about Pellfeld.",
        "Calls to Norhaven Steel about Pellfeld were not returned.",
    ],
)
def test_who_keeps_silent_on_a_name_was_asked_of_his_own_deed(silence: str) -> None:
    assert disputes(TAKEOVER, silence) in (["S201"], ["S204"])


@pytest.mark.parametrize(
    "other",
    [
        "Tom Reed declined to comment on the report about Pellfeld.",
        "Norhaven Steel declined to comment on the report about Dunmore.",
        "Norhaven Steel had no information about Pellfeld.",
    ],
)
def test_who_does_nothing_with_a_name_was_asked_of_something_else(other: str) -> None:
    assert disputes(TAKEOVER, other) == []


def test_what_is_told_of_a_hoax_is_no_claim_on_which_somebody_is_silent() -> None:
    hoax = "The hoaxer has made a picture of the death of Mia Brandt."
    assert disputes(hoax, "There has been no word from Mia Brandt about the Mia Brandt death hoax.") == []
