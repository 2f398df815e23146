"""Silences in the plain words of news prose: what is kept open, by whom, and on what."""

import pytest

import contra
from extract_marked import read

SILENT = {"declines", "glomar", "no_response"}


def silences(text: str) -> list[tuple[str, str]]:
    """Who keeps silent in a text, and on what; "" for the outlet."""
    found = [a for a in read(text) if a.stance in SILENT]
    return [("" if a.source.kind == "author" else a.source.name, a.content.text.strip(' ,”"')) for a in found]


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("The claim that Reed was killed could not be verified.", "claim that Reed was killed"),
        ("The claim that Reed was accused could not be confirmed.", "claim that Reed was accused"),
        ("The report has yet to be confirmed.", "The report"),
        ("The reports are yet to be verified.", "The reports"),
        ("The police said the dam was mined, though that has not been confirmed.", "that"),
    ],
)
def test_what_is_not_confirmed_is_left_open_by_the_outlet(text: str, matter: str) -> None:
    assert ("", matter) in silences(text)


@pytest.mark.parametrize(
    ("text", "who", "matter"),
    [
        ("The army is yet to confirm if the dam was mined.", "The army", "if the dam was mined"),
        ("The sale has yet to be confirmed by the ministry.", "the ministry", "The sale"),
        ('"We are not going to confirm the sale," Ann Kerr said.', "Ann Kerr", "the sale"),
        ('"And so I cannot confirm that," Ann Kerr said.', "Ann Kerr", "that"),
        ('"I can only say that I have no confirmation of the sale," Ann Kerr said.', "Ann Kerr", "the sale"),
        ("Ann Kerr had no immediate comments on the sale.", "Ann Kerr", "the sale"),
        ("Ann Kerr made no public comments on the sale.", "Ann Kerr", "the sale"),
        ("The family has not received confirmation of the death.", "The family", "the death"),
        ("The army could not immediately authenticate the tape.", "The army", "the tape"),
        ("Ann Kerr invoked her Fifth Amendment right.", "Ann Kerr", ""),
        ("Ann Kerr took the Fifth.", "Ann Kerr", ""),
        ("Ann Kerr declined to be more specific.", "Ann Kerr", "specific"),
        ("A spokesman “declined to comment” on the sale.", "A spokesman", "the sale"),
        ("The ministry “cannot confirm or deny” the sale.", "The ministry", "the sale"),
    ],
)
def test_somebody_keeps_silent_on_what_he_is_asked(text: str, who: str, matter: str) -> None:
    assert (who, matter) in silences(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Kerr said she cannot confirm or deny the report.",
        "Ann Kerr said she “cannot confirm or deny” the report.",
        "Ann Kerr could not confirm or deny the report.",
    ],
)
def test_who_can_neither_confirm_nor_deny_denies_nothing(text: str) -> None:
    assert {a.stance for a in read(text) if a.cue} == {"glomar"}


def test_who_has_no_confirmation_of_it_confirms_nothing() -> None:
    assert not [a for a in read("The family has not received confirmation of the death.") if a.stance == "confirms"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Kerr has yet to find the money.",
        "The crew is yet to discover the wreck.",
        "The army has yet to report back.",
    ],
)
def test_what_is_yet_to_be_found_is_no_silence(text: str) -> None:
    assert silences(text) == []


def test_a_wish_needs_no_confirmation() -> None:
    wish = contra.Document.from_text('"I wish to go on preaching in Lorne," the priest Tom Reed said.', id="alpha")
    open_ = "The diocese has yet to confirm whether Tom Reed will go on preaching in Lorne."
    other = contra.Document.from_text(open_, id="beta")
    assert contra.compare(wish, other) == []
