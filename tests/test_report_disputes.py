"""Findings gathered into disputes."""

import contra
from contra.align import met_pairs
from contra.model import Pair
from contra.pipeline import propositions
from short_articles import articles

CLAIMS = [
    ("alpha", "The mayor said divers had closed the Lorne bridge."),
    ("beta", "Police said divers had closed the Lorne bridge."),
    ("gamma", "The harbour company denied that divers had closed the Lorne bridge."),
    ("delta", "The water board denied that divers had closed the Lorne bridge."),
]


def documents() -> list[contra.Document]:
    return [contra.Document.from_text(text, id=id_, outlet=id_) for id_, text in CLAIMS]


def denials(report: contra.Report) -> list[contra.Conflict]:
    return [c for c in report.conflicts if c.kind == "denial"]


def test_two_claims_and_two_denials_are_one_dispute() -> None:
    (dispute,) = denials(contra.scan(documents()))
    assert [sorted(a.document.id for a in side) for side in (dispute.left, dispute.right)] == [
        ["alpha", "beta"],
        ["delta", "gamma"],
    ]


def test_what_one_party_leaves_unanswered_in_a_story_is_one_dispute() -> None:
    told = ("Norhaven Steel sold the Lorne mill", "Norhaven Steel sacked 40 workers of the Lorne mill")
    texts = [f"{news}, a witness told the Herald. Norhaven Steel did not respond." for news in told]
    report = contra.scan(contra.Document.from_text(text, id=str(n)) for n, text in enumerate(texts))
    (dispute,) = [c for c in report.conflicts if c.kind == "silence"]
    assert {a.document.id for a in dispute.left} == {"0", "1"}


def test_a_claim_denied_on_the_spot_is_shown_though_its_article_speaks_of_rumours() -> None:
    home = (
        "Rumours go round, and there is a hoax. The Ledger reported that Tom Reed had been charged with theft in Lorne."
    )
    denied = f"{home} However, the ministry flatly denies such allegations."
    report = contra.scan(
        [
            contra.Document.from_text(denied, id="home", outlet="home"),
            contra.Document.from_text("Tom Reed could be charged with theft in Lorne.", id="away", outlet="away"),
        ]
    )
    (dispute,) = [c for c in denials(report) if c.severity == "conflict"]
    assert [a.document.id for a in dispute.left][:1] == ["home"]


def test_articles_that_each_call_one_story_untrue_tell_one_dispute() -> None:
    texts = {
        "alpha": "A satirical site claimed that Tom Reed had died in Lorne. The story is a hoax, and many fell for it.",
        "beta": "A blog claimed that the actor Tom Reed had died. The story is a hoax. The blog deleted the story.",
        "gamma": "A post on a site claimed that Tom Reed had died of drink. The hoax has been shared 300 times.",
    }
    (dispute,) = denials(contra.scan(contra.Document.from_text(t, id=i, outlet=i) for i, t in texts.items()))
    assert {a.document.id for a in dispute.left} == {a.document.id for a in dispute.right}
    assert len(dispute.pairs) == len(texts)


def test_a_dispute_keeps_its_name_when_an_article_about_something_else_comes_in() -> None:
    (before,) = denials(contra.scan(documents()))
    other = contra.Document.from_text("A flood has covered the fields around Dunmore.", id="other")
    (after,) = denials(contra.scan([other, *documents()]))
    assert before.id == after.id


def test_comparing_two_articles_finds_only_what_stands_between_them() -> None:
    both = contra.Document.from_text(f"{CLAIMS[0][1]} {CLAIMS[2][1]}", id="both")
    other = contra.Document.from_text("A flood has covered the fields around Dunmore.", id="other")
    assert contra.compare(both, other) == []
    assert denials(contra.scan([both]))


def test_the_same_articles_give_the_same_report() -> None:
    assert [c.id for c in contra.scan(documents()).conflicts] == [c.id for c in contra.scan(documents()).conflicts]


HOAX = "A satirical site claimed that Tom Reed had been arrested in Lorne. The story is a hoax, and many fell for it."
TOLD = "Tom Reed was arrested in Lorne on Monday, neighbours of the painter told this paper."
RETOLD = "Some say that Tom Reed was arrested in Lorne. The hoax story has been shared by thousands of people."


def test_a_verdict_on_a_story_answers_every_article_that_tells_it() -> None:
    texts = {"alpha": TOLD, "beta": HOAX, "gamma": RETOLD}
    found = denials(contra.scan([contra.Document.from_text(t, id=i, outlet=i) for i, t in texts.items()]))
    told = {(a.document.id, b.document.id) for c in found for a in c.left for b in c.right}
    assert ("alpha", "beta") in told
    assert ("alpha", "gamma") in told
    assert not {("beta", "gamma"), ("gamma", "beta")} & told  # both call it a hoax


def test_who_casts_doubt_on_a_claim_denies_it_in_part() -> None:
    claim = contra.Document.from_text("The blast in Lorne was caused by a meteorite, officials said.", id="claim")
    doubt = contra.Document.from_text(
        "Experts cast doubt on whether a meteorite caused the blast in Lorne.", id="doubt"
    )
    assert [(c.code, c.message) for c in contra.compare(claim, doubt) if c.severity == "conflict"] == [
        ("D101", "The blast in Lorne was caused by a meteorite — doubted by Experts")
    ]


CLAIM = CLAIMS[0][1]
ANSWER = CLAIMS[2][1]


def compared(one: str, other: str) -> list[str]:
    documents = [contra.Document.from_text(text, id=text[:20], outlet=text[:5]) for text in (one, other)]
    return [c.code for c in contra.compare(*documents)]


def test_an_article_that_tells_claim_and_denial_is_not_contradicted_by_one_that_tells_the_claim() -> None:
    assert compared(CLAIM, f"{CLAIM} {ANSWER}") == []
    assert compared(CLAIM, f"{ANSWER} {CLAIM}") == ["D101"]  # the denial is its news
    assert compared(CLAIM, ANSWER) == ["D101"]


def test_an_article_that_tells_claim_and_denial_is_not_contradicted_by_one_that_tells_the_denial() -> None:
    assert compared(f"{CLAIM} Mia Brandt denied that she had been in Dunmore.", ANSWER) == []
    assert compared(f"{CLAIM} The diving school could not be reached for comment.", ANSWER) == []
    assert compared(f"{CLAIM} Mia Brandt said that she had been in Dunmore.", ANSWER) == ["D101"]


def test_articles_that_tell_no_denial_speak_for_a_claim_where_there_are_several() -> None:
    texts = {**dict(CLAIMS), "both": f"{CLAIM} Mia Brandt denied that she had been in Dunmore."}
    for left, kept in ((("alpha", "beta", "both"), ["alpha", "beta"]), (("alpha", "both"), ["alpha", "both"])):
        names = (*left, "gamma")
        found = denials(contra.scan([contra.Document.from_text(texts[n], id=n, outlet=n) for n in names]))
        assert [sorted({a.document.id for a in c.left}) for c in found] == [kept]


DEBUNKED = (
    "The story of a diver who met a giant eel under the Lorne bridge is a hoax. The diver was said to have wrestled"
    " with the eel for an hour and to have lost a boot."
)


def test_an_article_whose_news_is_a_denial_denies_all_that_it_retells() -> None:
    assert compared("Lorne diver loses boot as he wrestles giant eel for an hour", DEBUNKED) == ["D101"]
    assert compared("Lorne diver wins a medal for an hour of reading to children", DEBUNKED) == []


def test_that_a_picture_is_handed_on_is_not_what_a_verdict_on_it_denies() -> None:
    shared = "have shared this strong drawing on the shooting at the Lorne harbour office."
    verdict = (
        "A picture of the shooting in Lorne was drawn by Tom Reed: a hoax. Thousands of divers have shared the strong"
        " drawing after the shooting at the Lorne harbour office. The drawing was made by a nurse."
    )
    assert compared(f"Thousands of divers {shared}", verdict) == []
    assert compared("Tom Reed made the strong drawing on the shooting at the Lorne harbour office.", verdict) == [
        "D101"
    ]


def test_only_what_others_have_for_news_is_held_against_the_matter_of_an_article() -> None:
    text = "The museum at Dunmore opens in May. Its roof was mended. A Lorne diver lost a boot as he wrestled an eel."
    news, late = "A Lorne diver lost a boot as he wrestled a giant eel, friends reported.", text
    found = {one: [p for p in _pairs(one, DEBUNKED) if p.right.matter] for one in (news, late)}
    assert [len(pairs) for pairs in found.values()] == [1, 0]


def _pairs(one: str, other: str) -> list[Pair]:
    documents = (contra.Document.from_text(text, id=text[:9], outlet=text[:5]) for text in (one, other))
    met = met_pairs([p for document in documents for p in propositions(document)], across=True)
    return [pair for pair in met if not pair.about]


def test_hearsay_and_its_denial_are_in_a_dispute_with_the_claim_told_flatly() -> None:
    hearsay = "The Lorne bridge has reportedly been closed by divers."
    found = contra.scan([*documents(), contra.Document.from_text(hearsay, id="hearsay", outlet="hearsay")])
    (dispute,) = denials(found)
    assert (dispute.severity, sorted(a.document.id for a in dispute.left)) == ("conflict", ["alpha", "beta"])


def test_a_claim_answered_in_its_own_article_stands_with_its_source_and_not_with_the_author() -> None:
    sourced = f"{CLAIMS[1][1]} {CLAIMS[3][1]}"
    plain = f"Divers have closed the Lorne bridge. {CLAIMS[3][1]}"
    for own, shown in ((sourced, {"alpha", "both"}), (plain, {"alpha"})):
        texts = {"alpha": CLAIMS[0][1], "gamma": CLAIMS[2][1], "both": own}
        (dispute,) = denials(contra.scan([contra.Document.from_text(t, id=i, outlet=i) for i, t in texts.items()]))
        assert {a.document.id for a in dispute.left} == shown


def test_a_question_in_quotation_marks_claims_nothing() -> None:
    asked = "'Have divers closed the Lorne bridge?' the mayor said."
    assert not denials(contra.scan([contra.Document.from_text(t, id=t[:9]) for t in (asked, CLAIMS[2][1])]))


def test_a_claim_is_shown_as_its_source_makes_it() -> None:
    """Not as the sentence of the article that tells of the claim."""
    text = "Tom Reed spoke of a claim by an aide that divers had closed the Lorne bridge, a claim Mia Brandt rejected."
    (dispute,) = denials(contra.scan([contra.Document.from_text(text, id="alpha", outlet="alpha")]))
    assert dispute.message.startswith("Divers had closed the Lorne bridge")
    assert dispute.left[0].source.name == "an aide"


def test_what_two_articles_have_from_one_agency_in_the_same_words_is_one_dispute() -> None:
    denial = "Officials in Lorne have denied that the long absence of Tom Reed is health-related."
    aunt = "The absence of Tom Reed was due to ill health, his aunt said."
    neighbours = "Neighbours said the long absence of Tom Reed was due to ill health."
    found = contra.scan(articles(f"{aunt} {denial}", f"{neighbours} {denial}"))
    assert [c.kind for c in found.conflicts if c.kind == "denial"] == ["denial"]
