"""Comments in articles: read by nobody, obeyed where they stand, told of where they came to nothing."""

import pytest

import contra
from contra.ingest.comments import comments as hidden
from contra.model import Document, Report
from contra.report.comments import comments, obeyed
from contra.rules import RULES
from growth import grows_with_length_only

CLAIM = Document.from_text("The mayor said the Lorne bridge had collapsed.", id="claim", outlet="Herald")
DENIAL = "The harbour company denied that the Lorne bridge had collapsed."
OTHER = "Rain fell on the quay all day."


def scanned(text: str, *more: Document) -> Report:
    """The denials of an article that answers the mayor."""
    return contra.scan([CLAIM, Document.from_text(text, id="draft.md", outlet="Post"), *more])


def outcome(text: str, *more: Document) -> tuple[list[str], tuple[str, ...]]:
    """The status of every dispute about the bridge, and what is said of comments."""
    found = obeyed(scanned(text, *more), RULES)
    return [conflict.status for conflict in found.report.conflicts if conflict.kind == "denial"], found.unused


USED = [
    f"<!-- contra: ignore D101 he has called us -->\n{DENIAL}\n",
    f"<!-- contra: ignore D101 -->\n\n{DENIAL}\n",
    f"<!--contra:ignore d -->\n\n\n<!-- a note -->\n\n{DENIAL}\n",
    f"{DENIAL} <!-- contra: ignore D101 he has called us -->\n\n{OTHER}\n",
    f"<!-- contra: ignore D101 --> {DENIAL}\n",
    f"{OTHER}\n{DENIAL} <!-- contra: ignore D101 -->\n",
    f"{OTHER} <!-- contra: ignore D101 -->\n{DENIAL}\n",
    f"{OTHER}\n<!-- contra: ignore D101 -->\n{DENIAL}\n",
    f"{OTHER}\r\n\r\n<!-- contra: ignore D101 over\r\ntwo lines -->\r\n\r\n{DENIAL}\r\n",
    f"---\noutlet: Post\n---\n<!-- contra: ignore D101 -->\n{DENIAL}\n",
]


@pytest.mark.parametrize("text", USED)
def test_a_comment_dismisses_what_its_paragraph_disputes(text: str) -> None:
    assert outcome(text) == (["dismissed"], ())


NOTHING = "comment: no D101 there that could be ignored; delete the comment"
UNUSED = [
    (f"<!-- contra: ignore D101 -->\n{OTHER}\n\n{DENIAL}\n", [f"draft.md:1: {NOTHING}"]),
    (f"{DENIAL}\n\n{OTHER} <!-- contra: ignore D101 -->\n", [f"draft.md:3: {NOTHING}"]),
    (f"{DENIAL}\n\n<!-- contra: ignore D101 -->\n", [f"draft.md:3: {NOTHING}"]),
    (f"{DENIAL}\n<!-- contra: ignore D101 -->\n\n{OTHER}\n", [f"draft.md:2: {NOTHING}"]),
    (f"<!-- contra: ignore N301 -->\n{DENIAL}\n", [f"draft.md:1: {NOTHING.replace('D101', 'N301')}"]),
    (
        f"<!-- contra: ignore X9 -->\n{DENIAL}\n",
        ["draft.md:1: comment: no code begins with X9; `contra rules` lists them"],
    ),
    *(
        (
            f"<!-- contra: {order} -->\n{DENIAL}\n",
            ["draft.md:1: comment: not understood; write <!-- contra: ignore D101 reason -->"],
        )
        for order in ("", "ignore", "ignore ,", "skip D101", "ignored D101")
    ),
]


@pytest.mark.parametrize(("text", "told"), UNUSED)
def test_a_comment_that_comes_to_nothing_is_told_of(text: str, told: list[str]) -> None:
    assert outcome(text) == (["new"], tuple(told))


@pytest.mark.parametrize(
    "text",
    [DENIAL, f"<!-- contrary: ignore D101 -->\n{DENIAL}", f"<!-- contra: ignore D101\n{DENIAL}"],
)
def test_other_comments_are_nothing_to_contra(text: str) -> None:
    assert outcome(text) == (["new"], ())


def test_two_codes_are_two_comments() -> None:
    text = f"<!-- contra: ignore D101,N301 both -->\n{DENIAL}\n"
    assert outcome(text) == (["dismissed"], (f"draft.md:1: {NOTHING.replace('D101', 'N301')}",))


def test_a_dispute_stays_while_others_tell_it_too() -> None:
    other = Document.from_text(
        "The water board denied that the Lorne bridge had collapsed.", id="other.md", outlet="Mail"
    )
    commented = f"<!-- contra: ignore D101 -->\n{DENIAL}\n"
    assert outcome(commented, other) == (["new"], ())
    both = Document.from_text(f"<!-- contra: ignore D101 -->\n{other.text}", id="other.md", outlet="Mail")
    assert outcome(commented, both) == (["dismissed"], ())


# ── no reader sees them ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<!-- the mayor lied -->\nThe bridge is open.", ["The bridge is open."]),
        ("The bridge is open. <!-- the mayor lied -->", ["The bridge is open."]),
        ("The bridge is open.\n<!-- the mayor\nlied -->\nIt is safe.", ["The bridge is open.", "It is safe."]),
        ("<!-- a --><!-- b --> The bridge is open.", ["The bridge is open."]),
        ("The bridge is open. <!-- never closed", ["The bridge is open.", "<!", "-- never closed"]),
        ("<!-- only this -->", []),
    ],
)
def test_a_comment_is_no_sentence(text: str, read: list[str]) -> None:
    from contra.pipeline import reading

    assert [sentence.text for sentence in reading(Document.from_text(text, id="a")).sentences] == read


def test_a_headline_goes_without_its_comment() -> None:
    from contra.ingest import describe

    text = "# Bridge open again <!-- too short -->\n\nThe Lorne bridge is open again, police said on Monday.\n"
    assert describe(Document.from_text(text, id="a")).title == "Bridge open again"


def test_what_surrounds_a_comment_stays_where_it_is() -> None:
    text = f"<!-- contra: ignore D101 -->\n\n{DENIAL}"
    (conflict,) = scanned(text).conflicts
    (denial,) = conflict.right
    assert (denial.sentence.span.start, denial.sentence.text) == (text.index(DENIAL), DENIAL)


@pytest.mark.parametrize(
    "text",
    ["<!--", "<!-- -->", "<!-- contra: ignore D101 -->\n", "<!-- contra: ignore D -->"],
    ids=["open", "side by side", "line by line", "one line"],
)
def test_a_hostile_page_takes_no_longer_than_its_length(text: str) -> None:
    from contra.ingest import describe

    def read(page: str) -> None:
        found = list(comments(describe(Document.from_text(page, id="a")), RULES))
        assert len(found) == page.count("-->") * ("contra" in page)
        assert len(hidden(page, 0)) == page.count("-->")

    assert grows_with_length_only(read, text, 40_000, DENIAL)
