"""ClaimReview: schema.org's terms, each where it may stand, and no word on who is right."""

import json
from typing import Any

import pytest
from msgspec.structs import replace

from contra.model import Report
from contra.render.claimreview import claimreview
from contra.render.visible import visible
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, REPORT, SILENT, claim, denial, herald

# What schema.org lets the types have, as far as it is used here; a Claim, an article and a review are creative works.
WORK = {"@type", "author", "citation", "datePublished", "headline", "identifier", "publisher", "text", "url"}
TERMS = {
    "ClaimReview": WORK | {"claimReviewed", "itemReviewed", "reviewAspect", "reviewBody"},
    "Claim": WORK | {"appearance", "claimInterpreter", "firstAppearance"},
    "NewsArticle": WORK,
    "Person": {"@type", "name"},
    "Organization": {"@type", "name"},
    None: {"name"},
}


def graph(report: Report) -> list[Any]:
    """The reviews of a report, once every term is found where it may stand."""
    told = json.loads(claimreview(report))
    assert told.keys() == {"@context", "@graph"}
    assert told["@context"] == "https://schema.org"
    check(told["@graph"])
    reviews: list[Any] = told["@graph"]
    return reviews


def check(part: Any) -> None:
    """Find no property that its type does not have."""
    if isinstance(part, dict):
        assert part.keys() <= TERMS[part.get("@type")]
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        check(inner)


def test_a_dispute_is_a_review_of_its_claim_with_every_appearance() -> None:
    (review,) = graph(replace(REPORT, conflicts=(replace(DENIED, left=DENIED.left[:2]),)))
    assert review == {
        "@type": "ClaimReview",
        "identifier": "3f9a2c1b",
        "reviewAspect": "D101 denial",
        "reviewBody": "The Port Authority denies that the pier at Kelp Bay was overloaded.",
        "claimReviewed": "The pier at Kelp Bay was carrying twice its load",
        "itemReviewed": {
            "@type": "Claim",
            "text": "The pier at Kelp Bay was carrying twice its load",
            "author": {"@type": "Organization", "name": "dockers' union"},
            "appearance": [
                {
                    "@type": "NewsArticle",
                    "identifier": "corpus/kelp/herald.md",
                    "datePublished": "2031-03-11",
                    "publisher": {"@type": "Organization", "name": "Herald"},
                    "text": "The pier at Kelp Bay was carrying twice its load when it gave way on Monday,"
                    " the dockers' union said.",
                },
                {
                    "@type": "NewsArticle",
                    "identifier": "corpus/kelp/radio.md",
                    "publisher": {"@type": "Organization", "name": "Radio Kelp"},
                    "text": "Kelp Bay's pier was overloaded, harbour pilots told this station.",
                },
            ],
        },
        "citation": {
            "@type": "Claim",
            "text": "The Port Authority denied on Tuesday the dockers' union's claim that the pier at Kelp Bay was"
            " overloaded.",
            "author": {"@type": "Organization", "name": "Port Authority"},
            "appearance": [
                {
                    "@type": "NewsArticle",
                    "identifier": "corpus/kelp/post.md",
                    "datePublished": "2031-03-12",
                    "publisher": {"@type": "Organization", "name": "Post"},
                    "text": "The Port Authority denied on Tuesday the dockers' union's claim that the pier at Kelp Bay"
                    " was overloaded.",
                }
            ],
        },
    }


def test_no_verdict_is_made_up() -> None:
    assert len(graph(REPORT)) == 3
    assert "rating" not in claimreview(REPORT).lower()


@pytest.mark.parametrize(
    ("kind", "author"),
    [
        ("named_person", {"@type": "Person", "name": "dockers' union"}),
        ("titled", {"@type": "Person", "name": "dockers' union"}),
        ("outlet", {"@type": "Organization", "name": "dockers' union"}),
        ("author", {"@type": "Organization", "name": "dockers' union"}),
        ("anonymous", {"name": "dockers' union"}),
        ("document", {"name": "dockers' union"}),
    ],
)
def test_authors_are_of_a_type_where_it_is_known(kind: str, author: dict[str, str]) -> None:
    said = replace(claim, source=replace(claim.source, kind=kind))
    (review,) = graph(replace(REPORT, conflicts=(replace(DENIED, left=(said,)),)))
    assert review["itemReviewed"]["author"] == author


def test_an_article_is_told_as_far_as_it_is_known() -> None:
    known = replace(herald, title="Pier carried twice its load", url="https://herald.example/pier")
    bare = replace(denial, document=replace(denial.document, outlet=None, path=None, published=None))
    told = replace(DENIED, left=(replace(claim, document=known),), right=(bare,))
    (review,) = graph(replace(REPORT, conflicts=(told,)))
    (article,) = review["itemReviewed"]["appearance"]
    assert (article["headline"], article["url"]) == ("Pier carried twice its load", "https://herald.example/pier")
    (article,) = review["citation"]["appearance"]
    assert article.keys() == {"@type", "identifier", "text"}
    assert article["identifier"] == "post"


@pytest.mark.parametrize("stance", ["declines", "glomar", "alleges", "denies"])
def test_what_is_no_plain_claim_is_told_as_a_whole(stance: str) -> None:
    (review,) = graph(replace(REPORT, conflicts=(replace(SILENT, right=(replace(claim, stance=stance),)),)))
    assert review["citation"]["text"] == claim.sentence.text


def test_a_side_without_evidence() -> None:
    (review,) = graph(replace(REPORT, conflicts=(replace(DENIED, left=(denial,), right=()),)))
    assert review["citation"] == {"@type": "Claim"}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_ends_no_script(payload: str) -> None:
    report = hostile(payload)
    assert not {"<", ">", "&"} & set(claimreview(report))
    assert graph(report)[0]["reviewBody"] == visible(payload)
