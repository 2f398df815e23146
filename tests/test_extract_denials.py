"""Denials told in the ways of news prose, and what each of them answers; words that look like one and deny nothing."""

import pytest

import contra
from extract_marked import read

SAID = "Ian Ash said the dam was mined. "

# what follows Ash's claim denies it
DENYING = [
    '"That is just not what happened," said Ann Kerr.',
    '"It never happened," Ann Kerr said.',
    '"That talk never happened," Ann Kerr said.',
    "Ann Kerr denied the claims, which spread within the hour.",
    '"This did not take place," Ann Kerr said.',
    '"None of this happened," Ann Kerr said.',
    '"He made it all up," Ann Kerr said.',
    "Ann Kerr said the story was made up.",
    "Ann Kerr said it was completely made up.",
    '"It was a total phony story," said Ann Kerr.',
    '"This is a false narrative," Ann Kerr said.',
    'Ann Kerr called the article "misleading" and said the dam was safe.',
    "Ann Kerr described the report as rubbish.",
    "The report was described as a hoax by Ann Kerr.",
    "Ann Kerr rejected the report and told reporters that the dam was safe.",
    "Ann Kerr rejects this and says it is no concern of hers.",
    "Ann Kerr again rejected the claim.",
]


@pytest.mark.parametrize("answer", DENYING)
def test_a_set_phrase_denies_what_was_said_before(answer: str) -> None:
    denials = [a for a in read(SAID + answer) if a.stance == "denies"]
    assert [(a.source.name, a.answers and a.answers.content.text) for a in denials] == [
        ("Ann Kerr", "the dam was mined")
    ]


# the same words where nothing is denied
SILENT = [
    '"I am not making this up," Ann Kerr said.',
    '"That talk never happened to interest me," Ann Kerr said.',
    '"It won\'t happen," Ann Kerr said.',
    '"There are none so deaf," Ann Kerr said.',
    "Ann Kerr said the board was made up of five divers.",
    "Ann Kerr said her mind was made up by then.",
    '"We have no way of knowing," Ann Kerr said.',
    "Ann Kerr said none of the reports was false.",
    "Ann Kerr's unfounded claim hurt the town.",
    "Ann Kerr rejected the offer and told reporters that the dam was safe.",
    "Ann Kerr called the bridge absurd.",
    "Ann Kerr disowned her son.",
    "Ann Kerr called the fake photographer.",
    "Ann Kerr said it would be made up to them.",
]


@pytest.mark.parametrize("answer", SILENT)
def test_the_same_words_deny_nothing_elsewhere(answer: str) -> None:
    assert [a.content.text for a in read(SAID + answer) if a.stance == "denies"] == []


CLAIMS = [
    ("An official today denied that the dam was mined.", "that the dam was mined"),
    ("The union again disputed that the dam was mined.", "that the dam was mined"),
    (
        "Reports that the mill will deny work to strikers are false, Ann Kerr says.",
        "the mill will deny work to strikers",
    ),
    ("Ann Kerr said there was no way the dam was mined.", "the dam was mined"),
    ("Ann Kerr called the quote a fabrication.", "the quote a fabrication"),
    ("She described a newspaper report to the contrary as wrong.", "a newspaper report to the contrary"),
    ("Kerr rejected criticism from all sides in Lisle that the dam was unsafe.", "the dam was unsafe"),
    ("The crash account was somewhat disputed by the Harbour Herald.", "The crash account"),
]


@pytest.mark.parametrize(("text", "content"), CLAIMS)
def test_what_is_denied_is_told(text: str, content: str) -> None:
    assert [a.content.text for a in read(text) if a.stance == "denies"] == [content]


DOUBTS = [
    ("Experts are questioning the authenticity of the tape.", "doubts"),
    ("Experts questioned the veracity of the tale.", "doubts"),
    ("Experts are questioning the crew of the boat.", "asserts"),
    ("Experts questioned whether the tape was made in Lorne.", "doubts"),
    ("Experts questioned why the tape was made in Lorne.", "asserts"),
    ("Experts questioned what the crew were doing in Lorne.", "asserts"),
]


@pytest.mark.parametrize(("text", "stance"), DOUBTS)
def test_questioning_the_truth_of_something_is_doubt(text: str, stance: str) -> None:
    assert [a.stance for a in read(text) if a.cue] == [stance]


def test_a_report_is_denied_for_what_it_leads_with() -> None:
    text = (
        "The Harbour Herald reported that the dam was mined. The Harbour Herald reported that divers were paid. "
        "Ann Kerr denied the report."
    )
    denial = next(a for a in read(text) if a.stance == "denies")
    assert denial.answers
    assert denial.answers.content.text == "that the dam was mined"


def test_what_the_silent_one_does_besides_is_not_asked_about() -> None:
    texts = [f"Ann Kerr has not commented on the post and {does} in Lisle." for does in ("spent a month", "letters")]
    assert [[a.content.text for a in read(text) if a.stance == "declines"] for text in texts] == [
        ["the post"],
        ["the post and letters in Lisle"],
    ]


def test_a_silence_on_what_stands_first() -> None:
    silent = [a for a in read("On the talks, Ann Kerr again declined to comment.") if a.stance == "declines"]
    assert [a.content.text for a in silent] == ["the talks"]


def test_a_day_in_front_is_nothing_to_be_silent_on() -> None:
    silent = [a for a in read("On Monday, Ann Kerr declined to comment.") if a.stance == "declines"]
    assert [a.content.text for a in silent] == [""]


# the denial of what stands before it in the same sentence, and by whom
APPENDED = [
    ("Ian Ash said the dam was mined, a claim that was immediately disputed by the harbour company.", "company"),
    ("Ian Ash said the dam was mined, something the harbour company has denied.", "company"),
    ("Ian Ash said the dam was mined, a contention the harbour company disputed.", "company"),
    ("Ian Ash said the dam was mined, a claim the harbour company said was false.", "company"),
    ("Ian Ash said the dam was mined, an old accusation denied by the harbour company.", "company"),
    ("Ian Ash said the dam was mined, which the harbour company denies.", "company"),
]


@pytest.mark.parametrize(("text", "source"), APPENDED)
def test_a_denial_may_be_hung_on_to_its_claim(text: str, source: str) -> None:
    (denial,) = (a for a in read(text) if a.stance == "denies")
    assert denial.source.name.endswith(source)
    assert denial.answers
    assert denial.answers.content.text == "the dam was mined"


# hung on too, but no denial of what stands before
HUNG_ON = [
    "Ian Ash said the dam was mined, a claim that the harbour company made first.",
    "Ian Ash said the dam was mined, something the harbour company has not denied.",
    "Ian Ash said the dam was mined, which the harbour company may deny.",
    "Ian Ash said the dam was mined, a boat the harbour company denied him.",
]


@pytest.mark.parametrize("text", HUNG_ON)
def test_what_is_hung_on_may_deny_nothing(text: str) -> None:
    assert [a for a in read(text) if a.stance == "denies" and a.answers] == []


REACHING = [
    ("Ann Kerr took to the radio to deny that she had mined the dam.", "that she had mined the dam"),
    ("Ann Kerr went on to strenuously deny that she had mined the dam.", "that she had mined the dam"),
    ("Ann Kerr issued a statement to deny that she had mined the dam.", "that she had mined the dam"),
    ("Ann Kerr pushed back hard on the notion that the dam was for sale.", "the dam was for sale"),
    ("Ann Kerr pushed back Friday on a report claiming the dam was for sale.", "the dam was for sale"),
]


@pytest.mark.parametrize(("text", "content"), REACHING)
def test_a_denial_may_stand_away_from_who_denies(text: str, content: str) -> None:
    assert [(a.source.name, a.content.text) for a in read(text) if a.stance == "denies"] == [("Ann Kerr", content)]


KEPT_AWAY = [
    "Ann Kerr refused to deny that she had mined the dam.",
    "Ann Kerr may go on air to deny that she had mined the dam.",
    "Ann Kerr did not go on air to deny that she had mined the dam.",
    "Ann Kerr wants to deny service to sailors.",
    "Ann Kerr pushed back the boat on the report of Ian Ash.",
]


@pytest.mark.parametrize("text", KEPT_AWAY)
def test_a_denial_that_is_not_made_is_none(text: str) -> None:
    assert [a.content.text for a in read(text) if a.stance == "denies"] == []


ACCUSED = "Ian Ash accused Ann Kerr of mining the dam. "
PLEAS = [
    "Ann Kerr maintains her innocence.",
    "Ann Kerr pleaded not guilty.",
    "Ann Kerr entered a plea of not guilty.",
    "Ann Kerr insisted that she was innocent.",
    '"I did nothing wrong," Ann Kerr said.',
]


@pytest.mark.parametrize("plea", PLEAS)
def test_a_plea_answers_the_accusation(plea: str) -> None:
    (denial,) = (a for a in read(ACCUSED + "Rain fell. " + plea) if a.stance == "denies")
    assert denial.answers
    assert denial.answers.content.text == "Ann Kerr of mining the dam"


@pytest.mark.parametrize("plea", PLEAS)
def test_a_plea_answers_nothing_but_an_accusation(plea: str) -> None:
    (denial,) = (a for a in read("Ian Ash said the dam was mined. " + plea) if a.stance == "denies")
    assert denial.answers is None


@pytest.mark.parametrize(
    "text", ["Ann Kerr pleaded guilty.", "Ann Kerr lost her innocence.", "Ann Kerr is not innocent."]
)
def test_other_words_of_guilt_deny_nothing(text: str) -> None:
    assert [a for a in read(ACCUSED + text) if a.stance == "denies"] == []


def test_the_reports_are_those_denied_before() -> None:
    text = (
        "Brenmark has moved to deny reports that its king will open a mine. It was noted that mines are cheap. "
        'A spokesman for Brenmark said of the reports: "It is nonsense."'
    )
    last = [a for a in read(text) if a.stance == "denies"][-1]
    assert last.answers
    assert (last.answers.content.text, last.answers_because) == ("its king will open a mine", "what it denied before")


def test_a_pledge_is_not_what_is_denied() -> None:
    text = "Ian Ash said the dam was mined. Lee Dunn promised to mend it. Ann Kerr denied it."
    denial = next(a for a in read(text) if a.stance == "denies")
    assert denial.answers
    assert denial.answers.content.text == "the dam was mined"


def test_who_accuses_may_stand_last() -> None:
    (charge,) = (a for a in read("Ann Kerr had been accused of theft by Ian Ash.") if a.stance == "alleges")
    assert (charge.source.name, charge.content.text) == ("Ian Ash", "Ann Kerr of theft")


REQUESTS = [
    ("The mill is not asking the crew to leave the dam.", "denies"),
    ("The mill did not order divers to close the dam.", "denies"),
    ("The mill is asking the crew to leave the dam.", "asserts"),
]


@pytest.mark.parametrize(("text", "stance"), REQUESTS)
def test_a_request_that_is_not_made_is_denied(text: str, stance: str) -> None:
    assert [a.stance for a in read(text) if a.cue] == [stance]


def test_a_thing_that_contradicts_denies_nothing() -> None:
    text = "Ann Kerr said it contradicted the promise that the dam would be mined."
    assert [a for a in read(text) if a.stance == "denies"] == []


def test_a_denial_that_tells_no_content_may_stand_before_a_colon() -> None:
    text = "Tom Reed said the mill was sold. Mia Brandt gave a different version: the mill burnt."
    said = contra.extract(contra.Document.from_text(text, id="alpha"))
    assert [a.source.name for a in said if a.stance == "denies"] == ["Mia Brandt"]
