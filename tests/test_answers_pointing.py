"""Denials that only point to the claim before them."""

import pytest

from contra import Document, scan
from short_articles import disputes

CHEATED = "The union said Norhaven Steel had cheated its workers in Lorne out of their wages. "


@pytest.mark.parametrize(
    "answer",
    [
        "Norhaven Steel dismissed that criticism.",
        "Norhaven Steel denied the accusation even before the strike began.",
        "Norhaven Steel rejected the claim, and Mia Brandt left the hall.",
        "Norhaven Steel dismissed the claim as a trick of the union.",
        "Norhaven Steel called that a bunch of malarkey.",
        '"That\'s a bunch of malarkey," said the chief of Norhaven Steel.',
        '"That is a load of nonsense," said the chief of Norhaven Steel.',
        '"Nothing they said is true," the chief of Norhaven Steel said.',
        "Norhaven Steel contests that version of events.",
        "Norhaven Steel said no such thing had happened.",
        "Norhaven Steel has denied any impropriety.",
        "Norhaven Steel has denied knowledge of any improprieties.",
        "Norhaven Steel said it was innocent.",
        "Norhaven Steel insisted it had done nothing wrong.",
        "The union's claim was false, a court found.",
        'Norhaven Steel called the union\'s claim "ridiculous."',
        '"Not true," the chief of Norhaven Steel said.',
        '"Absolutely not true at all," the chief of Norhaven Steel said.',
        '"Nice try, not true," the chief of Norhaven Steel said in a letter.',
        '"Total nonsense," the chief of Norhaven Steel said.',
        '"Lies," said the chief of Norhaven Steel. "All lies."',
        '"Fake news," the chief of Norhaven Steel wrote.',
        "Not so, says Norhaven Steel.",
        "Norhaven Steel has denied the charges through its lawyer.",
        "Norhaven Steel denied the accusation via Orkut.",
        "That is a charge that Norhaven Steel denies.",
        "Norhaven Steel begs to differ.",
        "It is a charge Norhaven Steel strongly disputes.",
        "It is an accusation rejected by Norhaven Steel.",
        '"What they said is just plain wrong," the chief of Norhaven Steel said.',
        '"What the union said is untrue," the chief of Norhaven Steel said.',
        "The chief of Norhaven Steel said the union was wrong.",
        '"The union has it all wrong," the chief of Norhaven Steel said.',
        '"We didn\'t do it," the chief of Norhaven Steel said.',
        "Norhaven Steel insists it did no such thing.",
        "The lawyer of Norhaven Steel said his client had done nothing wrong.",
    ],
)
def test_what_points_to_the_claim_before_denies_it(answer: str) -> None:
    assert disputes(CHEATED + answer)


@pytest.mark.parametrize(
    "other",
    [
        "Norhaven Steel dismissed the manager.",
        "Norhaven Steel shared that criticism.",
        "It is a charge Norhaven Steel strongly supports.",
        '"What they did was wrong," the chief of Norhaven Steel said.',
        '"The union is wrong," the chief of Norhaven Steel said.',
        '"Something is wrong," the chief of Norhaven Steel said.',
        "Nothing they said was new, the chief of Norhaven Steel said.",
        "The mayor denied the union a licence for its march.",
        "Norhaven Steel said the union was angry.",
        "Norhaven Steel has a load of debts.",
        '"False alarms are a plague," the chief of Norhaven Steel said.',
        '"Perhaps nonsense," the chief of Norhaven Steel said.',
        '"Not all of it is new," the chief of Norhaven Steel said.',
        "Norhaven Steel told what its rival called total nonsense.",
        '"We didn\'t do it on Sunday," the chief of Norhaven Steel said.',
        "The chief of Norhaven Steel would answer anybody. \"I would say, 'That is ridiculous,'\" he said.",
        "Norhaven Steel will scoff at the notion.",
        '"Thousands were not paid for their work," the chief of Norhaven Steel said. "That makes no sense to me."',
    ],
)
def test_what_tells_something_else_denies_nothing(other: str) -> None:
    assert disputes(CHEATED + other) == []


def test_what_appears_to_be_so_is_denied() -> None:
    told = "It appeared that Tom Reed was stealing the ring."
    assert disputes(f"{told} But that is not what happened at all, said Mia Brandt, his lawyer.") == ["D101"]


@pytest.mark.parametrize(("rest", "found"), [("", True), ("Rain fell in Lorne. " * 6, False)])
def test_this_notion_is_one_told_just_before(rest: str, found: bool) -> None:
    assert bool(disputes(f"{CHEATED}{rest}Norhaven Steel discounted this notion.")) is found


NEWS = "Norhaven Air will close its base in Lorne in May, two pilots told the Herald. About 300 people work there. "
BETWEEN = (
    "The base was opened by a prince. "
    "A rival said Norhaven Air had the oldest jets in Ruritania. "
    "Rain is expected in Lorne at the weekend. "
)


@pytest.mark.parametrize(
    "silence",
    [
        "Norhaven Air declined to comment.",
        "Norhaven Air did not respond to a request for comment.",
        "A spokesman for Norhaven Air did not return calls.",
        "Norhaven Air has yet to comment on any of this.",
    ],
)
def test_who_keeps_silent_at_the_end_keeps_silent_about_the_news(silence: str) -> None:
    found = scan([Document.from_text(NEWS + BETWEEN + silence, id="a", outlet="Herald")]).conflicts
    assert [[claim.sentence.index for claim in c.left] for c in found if c.kind == "silence"] == [[0]]


def test_who_keeps_silent_right_after_a_claim_keeps_silent_about_it() -> None:
    told = "A rival said Norhaven Air had the oldest jets in Ruritania. Norhaven Air declined to comment."
    found = scan([Document.from_text(NEWS + told, id="a", outlet="Herald")]).conflicts
    assert [[claim.sentence.index for claim in c.left] for c in found if c.kind == "silence"] == [[2]]


@pytest.mark.parametrize(
    "silence",
    [
        "Norhaven Steel refused to answer questions about the wages.",
        '"I have nothing to add," the chief of Norhaven Steel said.',
        '"I\'m not going to get into that," the chief of Norhaven Steel said.',
        "Norhaven Steel is not giving interviews.",
        "Norhaven Steel has issued no statement.",
    ],
)
def test_who_keeps_silent_in_other_words(silence: str) -> None:
    assert disputes(CHEATED + silence) == ["S201"]


@pytest.mark.parametrize(
    "other",
    [
        '"I have nothing to add to the soup," the cook of Norhaven Steel said.',
        "Norhaven Steel refused to answer questions about the weather.",
    ],
)
def test_who_speaks_of_something_else_keeps_no_silence(other: str) -> None:
    assert disputes(CHEATED + other) == []


@pytest.mark.parametrize("joined", ["although the ministry disputes this", "but the ministry denies it"])
def test_what_is_conceded_answers_its_own_sentence(joined: str) -> None:
    text = f"Tom Reed met the mayor. The Lorne mill was built on sand, {joined}."
    (found,) = scan([Document.from_text(text, id="alpha")]).conflicts
    assert found.message == "The Lorne mill was built on sand — denied by the ministry"


def test_what_a_speaker_has_told_before_is_what_he_points_to() -> None:
    speech = '"The judge was dismissed on Monday. It is a total hoax," the mayor of Lorne wrote.'
    assert disputes("Mayor Mia Brandt of Lorne was dismissed on Monday, the court said. " + speech) == []
