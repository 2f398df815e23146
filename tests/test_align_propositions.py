"""What an assertion says, reduced to what can be compared."""

import pytest

import contra
from contra.model import Proposition
from contra.pipeline import propositions


def said(text: str) -> list[Proposition]:
    return list(propositions(contra.Document.from_text(text, id="alpha", outlet="Alpha")))


def test_a_deed_that_is_only_permitted_is_kept_apart_from_one_that_was_done() -> None:
    permitted, done = said("Canada permitted Latvia to bomb the depot.")[0], said("Latvia bombed the depot.")[0]
    assert "i:attack" in permitted.features
    assert "e:attack" in done.features


def test_doer_and_target_of_active_and_passive() -> None:
    active, passive = said("Latvia bombed Estonia.")[0], said("Estonia was bombed by Latvia.")[0]
    assert active.agent == passive.agent == {"latvia"}
    assert active.patient == passive.patient == {"estonia"}


def test_a_speaker_is_the_doer_of_what_he_says_of_himself() -> None:
    attributed = next(p for p in said("Ana Ruiz said that she had resigned.") if p.assertion.cue)
    assert attributed.agent == {"ana ruiz", "ruiz"}


def test_a_denial_of_a_negation_asserts() -> None:
    denial = next(p for p in said("Ana Ruiz denied that the bridge was not closed.") if p.assertion.stance == "denies")
    assert (denial.negated, denial.sign) == (True, 1)


@pytest.mark.parametrize(
    ("text", "deed"),
    [("The boy was held in the mill.", "w:hold"), ("The attack was carried out in Lorne.", "e:attack")],
)
def test_a_light_verb_in_the_passive_leaves_the_deed_to_a_deed_only(text: str, deed: str) -> None:
    assert deed in said(text)[0].predicates


def test_a_silence_takes_no_side() -> None:
    silence = next(p for p in said("Ana Ruiz declined to comment on the closure.") if p.assertion.cue)
    assert silence.sign == 0


def test_a_time_expression_is_no_topic() -> None:
    assert "e:protest" not in said("The bridge was closed in March.")[0].features


def test_a_quotation_of_two_sentences_gives_two_propositions() -> None:
    found = [p for p in said('"The bridge is open. The dam did not break," Ana Ruiz said.') if p.assertion.cue]
    assert [(p.negated, "w:bridge" in p.features, "w:dam" in p.features) for p in found] == [
        (False, True, False),
        (True, False, True),
    ]


def test_what_must_not_be_done_and_what_is_asked_for_is_not_told_as_so() -> None:
    texts = ("Couples do not have to file.", "Please do not file.", "Couples do not file.", "Couples will not file.")
    assert [said(text)[0].modal for text in texts] == ["have to", "do", "", "will"]


def test_a_claim_is_not_contested_by_what_no_longer_holds() -> None:
    served, told = said("The Lorne shop serves fish in the harbour.\n\nThe Lorne shop does not serve fish.")[:2]
    assert served.contested
    kept, ended = said("The Lorne shop serves fish in the harbour.\n\nThe Lorne shop no longer serves fish.")[:2]
    assert not kept.contested
    assert (told.negated, told.limited, ended.negated, ended.limited) == (True, False, True, True)


def test_what_may_have_happened_is_no_forecast() -> None:
    texts = [
        "The gate may have been forced.",
        "Ana Ruiz might have fled.",
        "The gate may be forced.",
        "Ana may have it.",
    ]
    assert [said(text)[0].modal for text in texts] == ["may have", "might have", "may", "may"]


@pytest.mark.parametrize(("pronoun", "himself"), [("he", True), ("she", False)])
def test_he_and_she_are_not_one(pronoun: str, himself: bool) -> None:
    """Who speaks may speak of himself, but not by a pronoun of the other gender."""
    text = f"Tom Reed leads the club. He does not expect that {pronoun} will win the race."
    told = next(p for p in said(text) if p.assertion.stance == "doubts")
    assert ("tom reed" in told.agent) is himself
