"""Who a source is: name, kind, title, parties; pronouns and descriptions inside the article."""

import pytest

import contra
from contra.model import Source
from extract_marked import attributions


def last_source(text: str) -> Source:
    """The source of the last attribution of a text."""
    return attributions(text)[-1].source


KINDS = [
    (
        "According to the findings published by the court, two men stole a ferry.",
        "the findings published by the court",
        "document",
    ),
    ("Ann Kerr said the bridge was safe.", "Ann Kerr", "named_person"),
    (
        "The Port Lisle Harbour Ministry said the bridge was safe.",
        "The Port Lisle Harbour Ministry",
        "named_institution",
    ),
    ("A ministry spokesman said the bridge was safe.", "A ministry spokesman", "titled"),
    ("Police said the bridge was safe.", "Police", "titled"),
    ("Two sources said the bridge was unsafe.", "Two sources", "anonymous"),
    ("Unnamed officials said the bridge was unsafe.", "Unnamed officials", "anonymous"),
    ("People familiar with the plan said the bridge was unsafe.", "People familiar with the plan", "anonymous"),
    ("A study found that the bridge was unsafe.", "A study", "document"),
    ("The newspaper Harbour Day reported that the bridge was unsafe.", "The newspaper Harbour Day", "outlet"),
    ("The bridge reportedly collapsed.", "Harbour Day", "author"),
    ("Ann Kerr, the mayor of Lorne, who is in Dunmore said that the bridge was unsafe.", "Ann Kerr", "named_person"),
    ("The firm that ran the mill denied that the bridge was unsafe.", "The firm that ran the mill", "anonymous"),
    (
        "The official who first told of the cracks, and in doing so shook the ministry, denied that it was unsafe.",
        "The official",
        "titled",
    ),
    ("Ann Kerr, who left after two aides said the bridge was unsafe.", "two aides", "anonymous"),
    ("Ann Kerr spoke of a “secret plan,” saying the bridge was unsafe.", "Ann Kerr", "named_person"),
    ("Several pilots backing Ann Kerr declined to comment.", "Several pilots backing Ann Kerr", "anonymous"),
    ("Ann Kerr has not spoken of Ash and his aides did not reply to a request for comment.", "his aides", "anonymous"),
    ("A spokesman for Ash and his aides declined to comment.", "A spokesman for Ash and his aides", "titled"),
    ("The ministry has spent three months denying that the bridge was unsafe.", "The ministry", "named_institution"),
    (
        "The letters of three months denying that the bridge was unsafe were read.",
        "The letters of three months",
        "document",
    ),
]


@pytest.mark.parametrize(("text", "name", "kind"), KINDS)
def test_name_and_kind(text: str, name: str, kind: str) -> None:
    source = last_source(text)
    assert (source.name, source.kind) == (name, kind)


RESOLVED = [
    # pronouns
    ("Ann Kerr said the bridge was safe. She denied the report.", "Ann Kerr"),
    ("Ann Kerr said the bridge was safe, and she denied the report.", "Ann Kerr"),
    ("Two sources said the bridge was safe. Neither disclosed when it would open.", "Two sources"),
    # descriptions
    ("The Harbour Ministry said the bridge was safe. The ministry denied the report.", "The Harbour Ministry"),
    ("Tolland Rail said the bridge was safe. The company denied the report.", "Tolland Rail"),
    ("Unnamed officials said the bridge was safe. According to these officials, it was new.", "Unnamed officials"),
    # near-misses: the man of another institution, another kind of body
    ("Tolland Rail said the bridge was safe. The ministry denied the report.", "The ministry"),
    ("Two sources said the bridge was safe. Kerr denied the report.", "Kerr"),
    # a relative pronoun
    ("Ann Kerr, who denied the report, left.", "Ann Kerr"),
    ("It drew a reply from Brenmark, which denied the report.", "Brenmark"),
]


@pytest.mark.parametrize(("text", "name"), RESOLVED)
def test_pronouns_and_descriptions_are_resolved(text: str, name: str) -> None:
    assert last_source(text).name == name


PARTIES = [
    ("Tolland Rail spokesman Ian Ash said the bridge was safe.", "ian ash", "tolland rail"),
    ("A spokesman for Tolland Rail said the bridge was safe.", "tolland rail", "tolland rail"),
    ("Tolland Rail denied the report. A spokesman for the company said it was safe.", "tolland rail", "tolland rail"),
    ("Tolland Rail spokesman Ian Marlow said it was new. Marlow denied the report.", "ian marlow", "tolland rail"),
]


@pytest.mark.parametrize(("text", "first", "further"), PARTIES)
def test_a_voice_speaks_for_its_institution(text: str, first: str, further: str) -> None:
    parties = last_source(text).parties
    assert (parties[0], further in parties) == (first, True)


UNRESOLVED = [
    "The Port Union said repairs were late. The company denied the report.",  # a union is no company
    "Brenmark Chemicals said fares were high. The airline denied the report.",
    "Brenmark Chemicals said fares were high. The companies denied the report.",
    "Brenmark Chemicals said fares were high. The ministry denied the report.",
]


@pytest.mark.parametrize("text", UNRESOLVED)
def test_a_description_of_another_kind_is_left_open(text: str) -> None:
    assert last_source(text).parties == ()


def test_others_in_an_aside_are_no_parties() -> None:
    source = last_source("Ann Kerr, speaking beside Brenmark President Ian Ash, declined to confirm the raid.")
    assert source.parties == ("ann kerr",)


VIA = [
    ("The Harbour Herald, citing a council source, said the bridge was unsafe.", ["a council source"]),
    ("According to the Harbour Herald, Ann Kerr denied the report.", ["the Harbour Herald"]),
    ("Ann Kerr denied the report.", []),
]


@pytest.mark.parametrize(("text", "via"), VIA)
def test_those_through_whom_it_comes(text: str, via: list[str]) -> None:
    assert [source.name for source in last_source(text).via] == via


def test_title_of_a_person() -> None:
    assert last_source("Tolland Rail spokesman Ian Ash said the bridge was safe.").title == "Tolland Rail spokesman"
    assert last_source("Ian Ash, the mayor of Port Lisle, said it was safe.").title == "the mayor of Port Lisle"


def test_a_pronoun_after_a_quotation_is_who_led_the_sentence_before() -> None:
    text = '"The plan is good," Ann Kerr said.\n\nIan Ash spent his day in Lorne.\n\n"We have no choice," he said.'
    found = contra.extract(contra.Document.from_text(text, id="a", outlet="Herald"))
    assert [a.source.name for a in found if a.cue] == ["Ann Kerr", "Ian Ash"]


def test_a_pronoun_after_a_quotation_is_who_spoke_where_nobody_else_was_told_of() -> None:
    text = '"The plan is good," Ann Kerr said.\n\nIt rained in Lorne.\n\n"We have no choice," she said.'
    found = contra.extract(contra.Document.from_text(text, id="a", outlet="Herald"))
    assert [a.source.name for a in found if a.cue] == ["Ann Kerr", "Ann Kerr"]


@pytest.mark.parametrize("day", [" Thursday", " on Thursday", " last week", ""])
def test_the_day_of_a_report_is_not_what_reports(day: str) -> None:
    found = attributions(f"The mayor disputed the Herald's report{day} that said the bridge was unsafe.")
    assert [a.source.name for a in found if a.cue and a.cue.text == "said"] == ["the Herald's report"]


@pytest.mark.parametrize("day", ["on Thursday", "earlier Thursday", "late on Thursday", "in 2012"])
def test_the_day_of_a_claim_is_no_part_of_who_makes_it(day: str) -> None:
    assert last_source(f"Kerr spoke of a claim by an aide {day} that the bridge was unsafe.").name == "an aide"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Kerr has for years denied that the bridge was unsafe.",
        "Ann Kerr has through a spokesman denied that the bridge was unsafe.",
        "Ann Kerr has herself denied that the bridge was unsafe.",
        "Ann Kerr has this week denied that the bridge was unsafe.",
        "Ann Kerr issued a statement denying that the bridge was unsafe.",
        "Ann Kerr put out a video denying that the bridge was unsafe.",
    ],
)
def test_who_denies_is_told_before_what_stands_between(text: str) -> None:
    found = [a for a in attributions(text) if a.stance == "denies"]
    assert [a.source.name for a in found] == ["Ann Kerr"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Kerr found a letter denying that the bridge was unsafe.", "a letter"),
        ("Ann Kerr, who has a house in Lorne, denied that the bridge was unsafe.", "Ann Kerr"),
    ],
)
def test_a_text_that_somebody_has_not_put_out_speaks_for_itself(text: str, name: str) -> None:
    assert [a.source.name for a in attributions(text) if a.stance == "denies"] == [name]
