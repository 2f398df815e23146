"""Stories called untrue as a whole: by the outlet, by those who looked, or told to have been."""

import pytest

import contra
from contra.align.retellings import verdict_on_story
from contra.pipeline import propositions
from extract_marked import read


def denials(text: str) -> list[tuple[str, str]]:
    """Who calls what untrue in a text; "" for the outlet."""
    against = [a for a in read(text) if a.stance in ("denies", "doubts")]
    return [("" if a.source.kind == "author" else a.source.name, a.content.text) for a in against]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An article saying Norhaven confirmed six deaths in March is fake.", "An article"),
        ("An article saying the ferry “will sink within days” and drown hundreds is fake.", "An article"),
        ("The report may have won a lot of readers but is totally inaccurate.", "The report"),
        ("The story spread fast, but is not true.", "The story"),
        ("The rumoured theft of the ferry appears to be a false alarm.", "The rumoured theft of the ferry"),
        (
            "In Lorne, a report that Tom Reed—known for his poems—had died turned out to be false.",
            "Tom Reed—known for his poems—had died",
        ),
        ("The story that Reed fled has been disputed.", "Reed fled"),
        ("The report, which has been widely shared on the net, is a hoax.", "The report"),
        ("The picture, shared by thousands, is a fake.", "The picture"),
        ("Others used an old picture to wrongly suggest Reed had drowned.", "Reed had drowned"),
    ],
)
def test_the_outlet_calls_a_story_untrue(text: str, told: str) -> None:
    assert ("", told) in denials(text)


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        (
            "A story that ran in the Daily Star suggesting that Reed tore up a deal is false, according to the Herald.",
            "the Herald",
            "Reed tore up a deal",
        ),
        ("A post claiming that the dam broke is false, Ann Kerr said.", "Ann Kerr", "the dam broke"),
        ("A post claiming the dam broke is false, Ann Kerr said.", "Ann Kerr", "the dam broke"),
        (
            'Ann Kerr said the reports of a dam that broke were "creative," but untrue.',
            "Ann Kerr",
            "the reports of a dam that broke",
        ),
        ("The report of a bomb was a false alarm, Ann Kerr said.", "Ann Kerr", "The report of a bomb"),
        ("Ann Kerr said the ministry is incorrect.", "Ann Kerr", "the ministry"),
        ('A spokesman for Kerr said the story is "100 percent false."', "A spokesman for Kerr", "the story"),
        (
            "Reports that the ferry sank, which ran on Monday, are untrue, Ann Kerr said.",
            "Ann Kerr",
            "the ferry sank",
        ),
        ("The rumour spread far before being debunked by the Herald.", "the Herald", "The rumour"),
        ("Ann Kerr is said to have denied any such plans.", "Ann Kerr", "any such plans"),
        ("Two divers claim to have debunked the story.", "Two divers", "the story"),
        ("Ann Kerr went on to deny that she fled.", "Ann Kerr", "that she fled"),
        ("Ann Kerr posted a message on the net debunking reports of her arrest.", "Ann Kerr", "reports of her arrest"),
    ],
)
def test_somebody_calls_a_story_untrue(text: str, who: str, told: str) -> None:
    assert (who, told) in denials(text)


def test_a_headline_disputes_a_report() -> None:
    text = "Kerr Statement Disputes Report That Mill Was Sold\n\nThe town hall spoke on Monday.\n"
    assert ("Kerr Statement", "Mill Was Sold") in denials(text)


@pytest.mark.parametrize(
    "text",
    [
        "The area is disputed.",
        "Ann Kerr said the refusal was not a good thing.",
        "Ann Kerr challenged the old alliance that had been forged by Reed.",
        "The report of a bomb set off an alarm.",
        "Ann Kerr said the dam was old, but the false ceiling held.",
        "The claim that the mayor said the dam broke is old.",
    ],
)
def test_nothing_is_called_untrue(text: str) -> None:
    assert denials(text) == []


def test_what_a_story_says_goes_on_where_the_story_is_no_subject() -> None:
    text = "A clerk gave the Herald a link to a post claiming sources told it four men have been held at the border."
    told = "sources told it four men have been held at the border"
    assert [a.content.text for a in read(text) if a.stance == "alleges"] == [told]


def test_who_goes_on_to_say_it_says_it() -> None:
    told = [a for a in read("The report goes on to say that a man fell ill.") if a.cue]
    assert [(a.source.name, a.content.text) for a in told] == [("The report", "that a man fell ill")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Kerr warned that the dam could break, but the mayor dismissed the concerns.", "that the dam could break"),
        ("Residents said the dam could break. The mayor dismissed those fears.", "the dam could break"),
    ],
)
def test_fears_that_are_dismissed_are_those_told_before(text: str, told: str) -> None:
    answers = [a.answers.content.text for a in read(text) if a.stance == "denies" and a.answers]
    assert answers == [told]


def test_a_report_called_false_at_once_is_no_verdict_on_the_article() -> None:
    rumour = (
        "A site said that Tom Reed had died in Lorne. It rained. The town was still. Shops shut early. Boats came in. "
    )
    aside = "A paper reported that guests had been called to Lorne, but this turned out to be false."
    told = contra.Document.from_text(rumour + aside, id="alpha")
    elsewhere = contra.Document.from_text("The painter Tom Reed has died in Lorne, a nurse said.", id="beta")
    assert contra.compare(told, elsewhere) == []


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Tom Reed (who said the dam broke) left Lorne on Monday.", "Tom Reed left Lorne on Monday"),
        ("Lorne (the mayor says it has 40 streets) lies on the coast.", "Lorne lies on the coast"),
    ],
)
def test_the_sentence_goes_on_after_a_bracket_with_its_own_subject(text: str, own: str) -> None:
    assert own in [a.content.text for a in read(text) if a.source.kind == "author"]


def test_a_warning_ends_with_its_quotation() -> None:
    text = 'Despite warnings from the ministry that the law was "badly misguided," lawmakers passed it on Monday.'
    assert [a.content.text for a in read(text) if a.cue] == ['that the law was "badly misguided,"']


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Herald claimed that Reed made $72 million. But Reed said that the figure is not accurate.",
            "$72 million",
        ),
        ("Police said 40 people died. It rained. The union disputed that number.", "40 people died"),
        ("The Daily Herald reported that the club was sold. The club rejected the newspaper's story.", "was sold"),
        ('Ten men were held, Tom Reed claims, but the mayor has called his statements "false."', "Ten men"),
    ],
)
def test_a_figure_and_a_papers_story_are_those_told_before(text: str, told: str) -> None:
    answers = [a.answers.content.text for a in read(text) if a.stance == "denies" and a.answers]
    assert len(answers) == 1
    assert told in answers[0]


def test_the_verdict_that_tells_what_it_is_about_stands_for_an_article() -> None:
    text = (
        "A site wrote that Norhaven blocks the Kestrel browser. The report is inaccurate. "
        "The evidence about the Kestrel browser described in these reports is not accurate."
    )
    verdict = verdict_on_story(propositions(contra.Document.from_text(text, id="alpha")))
    assert verdict is not None
    assert verdict.assertion.sentence.index == 2
