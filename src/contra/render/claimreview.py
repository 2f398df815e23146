"""The disputes as JSON-LD in the shape of schema.org's ClaimReview, without a rating: who is right is for you to say.

Each dispute is a ClaimReview of its claim, with every article in which the claim appears; the side that stands
against it is cited as a claim of its own.
"""

from collections.abc import Sequence

from contra.model import Assertion, Conflict, Document, Report
from contra.render.json import encoded
from contra.render.phrases import speaker
from contra.render.sides import distinct
from contra.render.visible import visible

TYPES = {
    "named_person": "Person",
    "titled": "Person",
    "named_institution": "Organization",
    "outlet": "Organization",
    "author": "Organization",
}
SCRIPT = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
)  # an article's "</script>" must not end the page's own
PLAIN = ("asserts", "confirms", "reports", "suggests")
Node = dict[str, object]


def claimreview(report: Report) -> str:
    """The disputes of a report as a graph of reviews."""
    graph = [_review(conflict) for conflict in report.conflicts]
    return encoded({"@context": "https://schema.org", "@graph": graph}).translate(SCRIPT)


def _review(conflict: Conflict) -> Node:
    """A dispute."""
    return {
        "@type": "ClaimReview",
        "identifier": conflict.id,
        "reviewAspect": f"{conflict.code} {visible(conflict.kind)}",
        "reviewBody": visible(conflict.message),
        "claimReviewed": _words(conflict.left or conflict.right),
        "itemReviewed": _claim(conflict.left),
        "citation": _claim(conflict.right),
    }


def _claim(evidence: Sequence[Assertion]) -> Node:
    """One side: what it says, who says so first, and everywhere it appears."""
    if not evidence:
        return {"@type": "Claim"}
    appearances = [_article(assertion) for assertion in distinct(evidence)]
    author = _author(evidence[0])
    return {"@type": "Claim", "text": _words(evidence), "author": author, "appearance": appearances}


def _words(evidence: Sequence[Assertion]) -> str:
    """What the strongest evidence claims; a denial, a silence or an accusation is told as a whole."""
    claim = evidence[0]
    content = visible(claim.content.text) if claim.stance in PLAIN else ""
    return content or visible(claim.sentence.text)


def _author(assertion: Assertion) -> Node:
    """Who says it."""
    name, kind = speaker(assertion.source), TYPES.get(assertion.source.kind)
    return {"@type": kind, "name": name} if kind else {"name": name}


def _article(assertion: Assertion) -> Node:
    """Where a sentence appears: the article, as far as it is known, and the sentence."""
    document = assertion.document
    outlet = {"@type": "Organization", "name": visible(document.outlet)} if document.outlet else None
    known = {"headline": document.title, "url": document.url, "identifier": document.path or document.id}
    return {
        "@type": "NewsArticle",
        **{key: visible(value) for key, value in known.items() if value},
        **_published(document),
        **({"publisher": outlet} if outlet else {}),
        "text": visible(assertion.sentence.text),
    }


def _published(document: Document) -> Node:
    """The day of publication, where it is known."""
    return {"datePublished": document.published.isoformat()} if document.published else {}
