"""The headline and the furniture of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.ingest import describe
from ingest_files import told

LEAD = "The council of Old Ford will close the weir bridge for a week, its engineer Ann Lee said on Monday."
MORE = "Repairs to the bridge and its piers will cost £1.4m, the council said, and last until the spring floods."


def marked(text: str) -> str:
    """A text with its headline in <h> and its furniture in <f>."""
    document = told(text)
    marks = [(span.start, span.stop, "f") for span in document.furniture]
    if document.headline:
        marks.append((document.headline.start, document.headline.stop, "h"))
    for start, stop, mark in sorted(marks, reverse=True):
        text = f"{text[:start]}<{mark}>{text[start:stop]}</{mark}>{text[stop:]}"
    return text


# ── headlines ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "title",
    [
        "Weir bridge to close for a week",
        "Council closes weir bridge",
        "Old Ford Council Will Close Its Weir Bridge For A Week",
        "COUNCIL CLOSES WEIR BRIDGE",
        "Will council close the bridge?",
        "Bridge closes!",
        "Weir bridge shuts",
        "Council to Close the Weir Bridge, Engineer Says.",  # some archives end every title so
        "Weir bridge: council speaks of a week, others of months",
        "‘A week’: bridge closed, says engineer",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n"])
def test_the_headline_above_the_lead(title: str, gap: str) -> None:
    assert marked(f"{title}{gap}{LEAD}{gap}{MORE}") == f"<h>{title}</h>{gap}{LEAD}{gap}{MORE}"
    assert told(f"{title}{gap}{LEAD}").title == title


@pytest.mark.parametrize(
    "first",
    [
        "A bridge will close.",
        "The council has closed its weir bridge.",
        "It was a bad week for the bridge.",
        "You would not think that a bridge can close.",
        "The bridge of Old Ford in Carrow was built by Ann Lee and Bo Kim in 1924.",
        "“The bridge will close for a week”",
        "Real bridges.",
        "Whose bridge? Ours, says the council.",
        "The council said:",
        "OLD FORD, Carrow -",
        "Our town is known for cider and its fairs",  # of another matter
    ],
)
def test_a_lead_is_no_headline(first: str) -> None:
    assert marked(f"{first}\n\n{LEAD}\n\n{MORE}") == f"{first}\n\n{LEAD}\n\n{MORE}"


@pytest.mark.parametrize("text", ["", "\n", "Weir bridge to close for a week", LEAD, f"{LEAD}\n\n{MORE}", "One.\nTwo."])
def test_no_headline_without_an_article_below(text: str) -> None:
    assert marked(text) == text


def test_a_line_of_a_wrapped_paragraph_is_no_headline() -> None:
    text = "The council of Old Ford will close the weir bridge\nfor a week, its engineer said on Monday.\n\n" + MORE
    assert marked(text) == text


def test_the_headline_after_the_menu() -> None:
    text = (
        "News of the weir in one app.\nNo ads.\nStart now\nTop News\nPolitics\n\nWeir bridge to close\n\n"
        f"Engineer Ann Lee, left, shows the weir to visitors at the fair of Old Ford\n\n{LEAD}\n\n{MORE}"
    )
    assert marked(text) == (
        "<f>News of the weir in one app.</f>\n<f>No ads.</f>\n<f>Start now</f>\n<f>Top News</f>\n<f>Politics</f>\n\n"
        "<h>Weir bridge to close</h>\n\n"
        f"<f>Engineer Ann Lee, left, shows the weir to visitors at the fair of Old Ford</f>\n\n{LEAD}\n\n{MORE}"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"# Bridge shut\n\n{LEAD}\n\n## Why\n\n{MORE}", f"# <h>Bridge shut</h>\n\n{LEAD}\n\n## Why\n\n{MORE}"),
        (f"Bridge shut\n===\n\n{LEAD}", f"<h>Bridge shut</h>\n<f>===</f>\n\n{LEAD}"),
        (f"---\noutlet: X\n---\n# Bridge shut\n{LEAD}", f"---\noutlet: X\n---\n# <h>Bridge shut</h>\n{LEAD}"),
        (f"---\ntitle: Flood\n---\n{LEAD}", f"---\ntitle: <h>Flood</h>\n---\n{LEAD}"),
        (
            f"---\ntitle: Bridge shut\n---\n# Bridge shut\n{LEAD}",
            f"---\ntitle: Bridge shut\n---\n# <h>Bridge shut</h>\n{LEAD}",
        ),
        (f"---\na: b: c\n---\n{LEAD}", f"<f>---</f>\na: b: c\n<f>---</f>\n{LEAD}"),  # not YAML: text
        (f"Bridge shut\n\nBridge shut\n\n{LEAD}", f"<h>Bridge shut</h>\n\n<f>Bridge shut</f>\n\n{LEAD}"),
    ],
)
def test_markdown(text: str, expected: str) -> None:
    assert marked(text) == expected


def test_a_given_title_is_found_in_the_text() -> None:
    text = f"Harbour Post\nBo Kim’s Cider Wins\n\n{LEAD}"
    document = told(text, title="Bo Kim's cider wins")
    assert document.headline is not None
    assert text[document.headline.start : document.headline.stop] == "Bo Kim’s Cider Wins"
    assert document.title == "Bo Kim's cider wins"


# ── furniture ───────────────────────────────────────────────────────────────────────────────────

FURNITURE = [
    "Advertisement",
    "Share this:",
    "» Comments (0)",
    "Comment (0)",
    "12 comments",
    "5 min read",
    "Read more",
    "Read more: Ford fair opens its gates",
    "READ: Ford fair opens",
    "RELATED: Who pays for the weir?",
    "Follow us on Twitter",
    ">> Follow Ann Lee (@annlee) on Twitter",
    "Sign up for our morning letter",
    "Already a member? Sign in here",
    "Subscribe to the Harbour Post",
    "Leave a review",
    "Scroll down for video",
    "Source: https://harbour.example/weir",
    "Source: Harbour Post",
    "Tags: bridges, weirs, Old Ford",
    "#weir #bridge",
    "© 2024 Harbour Post",
    "(c) Bo Kim",
    "Copyright 2024 Harbour Post",
    "17 likes",
    "From staff reports",
    "Photo by Bo Kim",
    "The weir in flood (Harbour Post photo)",
    "The weir in flood at Old Ford Credit Bo Kim for The Harbour Post",
    "Copyright 2024 Harbour Post. All rights reserved.",
    "Filed under: Carrow",
    "This entry was posted in Carrow. Bookmark the permalink.",
    "Home > Carrow > Old Ford",
    "Home » News » Carrow",
    "By Ann Lee",
    "By Ann Lee and Bo Kim, Harbour Post",
    "Fact checked by Bo Kim",
    "Published: 21 November 2024",
    "Updated at 11:45 p.m. ET",
    "ann.lee@harbour.example",
    "https://harbour.example/weir",
    "The weir at Old Ford in the spring flood. (Photo: Bo Kim)",
    "The weir in flood [Image via Bo Kim]",
    "The weir in flood (Bo Kim/AFP/Getty Images)",
    "The weir in flood. Photo: Bo Kim",
    "Image: Bo Kim",
    "Bo Kim / Getty Images",
    "BO KIM/HARBOUR POST/REUTERS",
    "Engineer Ann Lee (left) and Mayor Bo Kim (right) at the weir",
    "(Reporting by Ann Lee; Editing by Bo Kim)",
    "Ann Lee in Carrow contributed to this report.",
    "Ann Lee is a reporter at the Harbour Post.",
    "Ann Lee covers bridges for the Harbour Post. Follow her on Twitter.",
    "<!-- slot = 'a1'; -->",
    "</div> <br>",
    "<a href='/weir'> The weir </a>",
    "createPlayer('weir');",
    "![the weir](weir.jpg)",
    "* * *",
    "____",
]
ARTICLE = [
    "More from the council was expected on Monday.",
    "Related work on the weir will follow in May, the engineer said.",
    "Share prices of the builder fell by a tenth on Monday.",
    "Sign-ups for the fair doubled, said the mayor.",
    "The council shared the source: a letter of the engineer, dated May.",
    "Sources: Council to sell the weir bridge",
    "Advertisement spending rose to £2m, the council said.",
    "Comment from the builder was not available on Monday.",
    "By Monday, the bridge will be closed.",
    "Copyright law forbids it, the council said.",
    "He captioned one of the images: ‘I think the weir is gone!’",
    "Photographs of the weir show a crack, Lee said.",
    "The left, she said, wanted the bridge open.",
    "He turned left, Lee said.",
    "Cars were left on the bridge (pictured by visitors) and towed away.",
    "Read more books, the mayor told the pupils of Old Ford.",
    "Lee is a reporter who was asked to leave the council on Monday.",
    "She wrote on Twitter that the bridge will stay open.",
    "“No comment.”",
    "Over 11,000 cars a day on the weir bridge",
    "Repairs to cost £1.4m",
    "— Ann Lee (@annlee) November 11, 2024",
    "He posted a photo (it shows the weir) on Monday.",
    "Lee told Reuters",
    "<p>The bridge is safe, said Lee.</p>",
    "“Video: I have seen none of it”",
    "Councillor Bo Kim (R) on why the weir has to go and what it would cost",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture(line: str) -> None:
    text = f"{LEAD}\n\n{MORE}\n\n{line}"
    assert marked(text) == f"{LEAD}\n\n{MORE}\n\n<f>{line}</f>"


@pytest.mark.parametrize("line", ARTICLE)
def test_no_furniture(line: str) -> None:
    text = f"{LEAD}\n\n{line}\n\n{MORE}"
    assert marked(text) == text
    assert marked(f"{LEAD}\n\n{line}") == f"{LEAD}\n\n{line}"


def test_related_stories_end_at_the_next_sentence() -> None:
    text = f"{LEAD}\n\nRelated stories\nFord fair opens\nCider prices up again\n{MORE}\nWhat next"
    listed = "<f>Related stories</f>\n<f>Ford fair opens</f>\n<f>Cider prices up again</f>"
    assert marked(text) == f"{LEAD}\n\n{listed}\n{MORE}\nWhat next"


def test_all_that_follows_a_wall_is_furniture() -> None:
    tail = [
        "Sign up to read this article",
        "Hundreds of titles, chosen for you.",
        "Fourteen days free",
        "One app. One fee.",
    ]
    text = "\n".join([LEAD, "She declined to say more.", *tail])
    assert marked(text) == "\n".join([LEAD, "She declined to say more.", *(f"<f>{line}</f>" for line in tail)])


def test_sentences_after_a_wall_are_kept() -> None:
    tail = ["The bridge opened again on Friday, said the mayor.", MORE]
    text = "\n".join([LEAD, "Sign up for our morning letter", *tail])
    assert marked(text) == "\n".join([LEAD, "<f>Sign up for our morning letter</f>", *tail])


def test_the_biography_of_the_author() -> None:
    life = "Having begun at the Carrow Courier, Lee has written about bridges, weirs and floods for twenty years."
    text = f"{LEAD}\n\n{MORE}\n\nAnn Lee\nAbout Ann Lee 312 Articles\n{life}"
    assert marked(text) == f"{LEAD}\n\n{MORE}\n\n<f>Ann Lee</f>\n<f>About Ann Lee 312 Articles</f>\n<f>{life}</f>"


# ── any text ────────────────────────────────────────────────────────────────────────────────────

PIECES = [
    *FURNITURE,
    *ARTICLE,
    LEAD,
    "---",
    "title: A",
    "# Bridge",
    "Related stories",
    "OLD FORD (AP) — Rain.",
    "\ufeff",
    "\x85",
]
TEXTS = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=12)).map("\n".join)


@given(TEXTS)
def test_spans_lie_inside_the_text_sorted_and_apart(text: str) -> None:
    document = told(text)
    spans = [span for span in (document.body, document.headline) if span]
    assert document.body is not None
    assert all(0 <= span.start <= span.stop <= len(text) for span in [*spans, *document.furniture])
    assert all(span.start < span.stop for span in document.furniture)
    pairs = zip(document.furniture, document.furniture[1:], strict=False)
    assert all(before.stop <= after.start for before, after in pairs)
    assert not any(document.headline.overlaps(span) for span in document.furniture if document.headline)
    assert document.text == text


@given(TEXTS)
def test_describing_twice_changes_nothing(text: str) -> None:
    document = told(text)
    assert describe(document) is document
    again = told(text)
    assert (again.headline, again.furniture, again.published) == (
        document.headline,
        document.furniture,
        document.published,
    )
