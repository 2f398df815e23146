"""Articles with who says what marked in their own text."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.cells import cell_len

from contra.model import Assertion, Cue, Document, Part, Report, Sentence, Source, Span
from contra.pipeline import scan
from contra.render.article import articles
from contra.render.marks import Mark, marked_text, marks
from contra.render.visible import visible
from render_samples import REPORT, denial, post, retold, silence, tuesday

FIGURES = "[⁰¹²³⁴-⁹]+(?:,[⁰¹²³⁴-⁹]+)*"
MARKS = re.compile(rf"(?<!\\)((?:\\\\)*)(?:\[{FIGURES}|[<{{]|(?:(?::[a-z ',]+)?\}}|>)(?:{FIGURES})|\](?:{FIGURES})?)")
ESCAPED = re.compile(r"\\([\\<>{}\[\]:⁰¹²³⁴-⁹,])")
UNION = "the dockers' union"


def bare(marked: str) -> str:
    """What is left of a text without its marks."""
    return ESCAPED.sub(r"\1", MARKS.sub(r"\1", marked))


def dense(text: str) -> str:
    """The visible text without its blanks, which lines may break at."""
    return "".join(visible(text).split())


def at(words: str) -> Span:
    """Where words stand in the sample article."""
    start = post.text.index(words)
    return Span(start, start + len(words))


def spoken(assertion: Assertion, words: str) -> Assertion:
    """The assertion with the place of its source."""
    return replace(assertion, source=replace(assertion.source, spans=(at(words),)))


NESTED = [(1, spoken(denial, "The Port Authority")), (2, spoken(retold, UNION))]
FIRST = Span(0, post.text.index("\n"))


def test_an_inner_attribution_stands_inside_the_outer_content() -> None:
    assert marked_text(post.text, FIRST, marks(NESTED)).plain == (
        "<The Port Authority>¹ {denied: denies}¹ on Tuesday [¹<the dockers' union>²'s {claim}² that "
        "[²the pier at Kelp Bay was overloaded]]¹."
    )


def test_contents_that_cross_are_numbered_at_both_ends() -> None:
    text = "one two three"
    crossing = [Mark(Span(0, 7), "content", (1,)), Mark(Span(4, 13), "content", (2,))]
    assert marked_text(text, Span(0, 13), crossing).plain == "[¹one [²two]¹ three]²"


def test_one_place_of_two_assertions_is_marked_once() -> None:
    both = [(1, spoken(denial, "The Port Authority")), (12, spoken(retold, "The Port Authority"))]
    assert marked_text(post.text, Span(0, 18), marks(both)).plain == "<The Port Authority>¹,¹²"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[He] {did} <it>", r"\[He\] \{did\} \<it\>"),
        (r"a \[ b", r"a \\\[ b"),
        ("it: denies", r"it: denies"),  # a colon is a mark in a cue alone
        ("one\x1b[31m\ntwo\u202e", r"one\x1b\[31m two"),
    ],
)
def test_what_would_read_as_a_mark_is_escaped(text: str, shown: str) -> None:
    assert marked_text(text, Span(0, len(text)), []).plain == shown


def test_marks_cannot_be_forged_at_their_edges() -> None:
    text = "x²: y"
    assert marked_text(text, Span(0, 5), [Mark(Span(0, 1), "source", (1,))]).plain == r"<x>¹\²: y"
    assert marked_text(text, Span(0, 5), [Mark(Span(0, 5), "cue", (1,))]).plain == r"{x²\: y}¹"


def test_an_article_is_shown_with_its_notes() -> None:
    said = replace(
        silence, answers=retold, answers_because="said just before", withheld="how_many", speech_time=tuesday()
    )
    report = Report((post,), (NESTED[0][1], NESTED[1][1], said), ())
    assert articles(report, width=100, color=False) == (
        "<source>¹ {cue: stance}¹ [¹content] · no stance: says · unmarked: the outlet\n"
        "\n"
        "corpus/kelp/post.md  Post, 12 Mar 2031 (unknown)\n"
        "\n"
        "    1  <The Port Authority>¹ {denied: denies}¹ on Tuesday [¹<the dockers' union>²'s {claim}² that\n"
        "       [²the pier at Kelp Bay was overloaded]]¹.\n"
        "    ¹  denies · Port Authority, institution\n"
        "    ²  says · dockers' union, institution\n"
        "\n"
        "    2  A spokeswoman for the insurer {declined to say: declines}³ [³how many cranes stood on the\n"
        "       pier].\n"
        "    ³  declines · spokeswoman for the insurer, official, said 11 Mar 2031, keeps back how many\n"
        "       answers line 1, dockers' union: “the pier at Kelp Bay was overloaded” (said just before)\n"
        "\n"
        "    3  The Port Authority said three inspectors had seen the pier.\n"
        "    –  nothing read\n"
        "\n"
        "1 article · 3 assertions\n"
    )


def test_the_outlets_plain_words_stay_unmarked_and_its_headline_stands_first() -> None:
    text = (
        "---\ntitle: Ferry sank, crew says\noutlet: Quay Post\n---\n\nThe ferry sank on Monday.\n"
        "It may have hit a rock.\n"
    )
    shown = articles(scan([Document.from_text(text, id="q")]), width=80, color=False)
    assert "    2  [¹Ferry sank], <crew>¹ {says}¹\n    ¹  says · crew" in shown
    assert "    6  The ferry sank on Monday.\n\n    7  [²It may have hit a rock].\n    ²  says · Quay Post" in shown
    assert "own voice, possible\n" in shown


def test_a_sentence_over_two_lines_is_shown_as_one_paragraph() -> None:
    text = "The mayor said the bridge over\nthe Ouse was closed.\nIt will open soon.\n"
    document = Document.from_text(text, id="m")
    start, stop = text.index("the bridge"), text.index(".")
    said = Assertion(
        id="1",
        document=document,
        sentence=Sentence(Span(0, stop + 1), text[: stop + 1], 0, 0),
        source=Source("mayor", "titled", spans=(Span(0, 9),)),
        cue=Cue((Span(10, 14),), "said", "say"),
        content=Part((Span(start, stop),), text[start:stop]),
    )
    assert _paragraphs(articles(Report((document,), (said,), ()), width=80, color=False)) == [
        "<The mayor>¹ {said}¹ [¹the bridge over the Ouse was closed].",
        "It will open soon.",
    ]


def _paragraphs(shown: str) -> list[str]:
    """The article's own text without line numbers and notes."""
    found: list[str] = []
    mine = False
    for row in shown.splitlines():
        begins = re.match(r" *\d+(  |$)", row)
        mine = bool(begins) or (mine and row[:7] == " " * 7)
        if begins:
            found.append(row[7:])
        elif mine:
            found[-1] += " " + row[7:]
    return found


@pytest.mark.parametrize("width", [60, 80, 120, 300])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    lines = articles(REPORT, width=width, color=False).splitlines()
    assert max(map(cell_len, lines)) <= min(width, 120)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[tuple[int, Assertion]]]:
    """Any text, with sources, cues and contents anywhere in it."""
    text = draw(
        st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("[]{}<>\\: ¹²,\nab")), min_size=1, max_size=60)
    )
    place = st.integers(0, len(text))
    span = st.tuples(place, place).map(lambda ends: Span(min(ends), max(ends)))
    spans = st.lists(span, max_size=2).map(tuple)
    document = Document.from_text(text, id="a")
    said = [
        Assertion(
            id=str(n),
            document=document,
            sentence=Sentence(draw(span), text, 0, 0),
            source=Source("a", "titled", spans=draw(spans)),
            cue=Cue(draw(spans), "x", "x"),
            content=Part(draw(spans), "x"),
            stance=draw(st.sampled_from(["asserts", "denies", "glomar"])),
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    return text, list(enumerate(said, start=1))


@given(marked())
def test_without_its_marks_a_text_is_the_visible_text(drawn: tuple[str, list[tuple[int, Assertion]]]) -> None:
    text, said = drawn
    shown = marked_text(text, Span(0, len(text)), marks(said)).plain
    assert "".join(bare(shown).split()) == dense(text)


@given(marked(), st.integers(60, 140))
def test_the_blocks_together_are_the_whole_text(drawn: tuple[str, list[tuple[int, Assertion]]], width: int) -> None:
    text, said = drawn
    assume(not re.search(FIGURES, text))  # "[¹a] ¹", its lines joined again, would end in a mark
    document = said[0][1].document if said else Document.from_text(text, id="a")
    shown = articles(Report((document,), tuple(assertion for _, assertion in said), ()), width=width, color=False)
    assert {c for c in shown if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}} <= {"\n"}
    assert "".join(bare("".join("".join(_paragraphs(shown)).split())).split()) == dense(text)
