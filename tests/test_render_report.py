"""The shapes of a report."""

import re

import msgspec
import pytest
from msgspec.structs import replace
from rich.cells import cell_len

from contra.model import Document, Part, Quantity, Report, Sentence, Span
from contra.render.assertions import assertions
from contra.render.concise import concise
from contra.render.dispute import dispute
from contra.render.json import json
from contra.render.places import line
from contra.render.rules import rules
from contra.render.table import table
from render_samples import DENIED, ECHOED, REPORT, SILENT, claim, denial, herald, tuesday


def test_concise_is_a_line_a_dispute() -> None:
    assert concise(REPORT) == (
        "corpus/kelp/post.md:1: C002 note Two articles have one origin: the dockers' union. [c0ffee12]\n"
        "corpus/kelp/post.md:2: S201 caution The insurer will not say how many cranes stood on the pier. [77d01e92]\n"
        "corpus/kelp/post.md:1: D101 conflict The Port Authority denies that the pier at Kelp Bay was overloaded."
        " [3f9a2c1b]\n"
    )


def test_concise_tells_what_is_known() -> None:
    assert concise(replace(REPORT, conflicts=(replace(DENIED, status="known"),))).endswith(" [3f9a2c1b known]\n")


def test_concise_keeps_a_hostile_message_on_its_line() -> None:
    hostile = replace(DENIED, message="first\nsecond \x1b[2J")
    assert concise(replace(REPORT, conflicts=(hostile,))).count("\n") == 1


def test_table_puts_the_most_severe_first() -> None:
    text = table(REPORT, width=80, color=False)
    labels = re.findall(r"^ *(CONFLICT|caution|update|note)  ", text, re.MULTILINE)
    assert labels == ["CONFLICT", "caution", "note"]


def test_table_shows_both_sides_with_their_marks() -> None:
    text = table(replace(REPORT, conflicts=(SILENT,)), width=100, color=False)
    assert text == (
        "Kelp Bay pier ──────────────────────────────────────────────────────────────────────────── 1 caution\n"
        "\n"
        "  caution  The insurer will not say how many cranes stood on the pier.\n"
        "           S201 silence · 77d01e92\n"
        "\n"
        "     says  Herald, own voice, published 11 Mar 2031\n"
        "           Two cranes stood on it.\n"
        "           corpus/kelp/herald.md:6\n"
        "\n"
        " declines  spokeswoman for the insurer, official, published 12 Mar 2031\n"
        "           A spokeswoman for the insurer declined to say how many cranes stood on the pier.\n"
        "           corpus/kelp/post.md:2\n"
        "  matched  word crane\n"
        "\n"
        "3 articles · 8 assertions · 1 caution\n"
        "skipped corpus/kelp/photo.txt: binary\n"
        "contra show ID PATHS tells one dispute in full, contra explain CODE what its code means\n"
    )


def test_table_cuts_long_evidence_and_says_so() -> None:
    text = table(REPORT, width=80, color=False)
    assert "and 3 more (contra show 3f9a2c1b)" in text
    assert "groaning" not in text
    assert "groaning" in dispute(DENIED, width=80, color=False)


def test_table_of_nothing_still_counts() -> None:
    text = table(Report((herald,), (claim,), ()), width=80, color=False)
    assert text == "1 article · 1 assertion · no disputes\n"


@pytest.mark.parametrize("width", [60, 80, 100, 120, 149, 150, 200, 400])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    for text in (table(REPORT, width=width, color=False), dispute(DENIED, width=width, color=False)):
        assert max(map(cell_len, text.splitlines())) <= width
        assert not [line for line in text.splitlines() if line != line.rstrip()]


@pytest.mark.parametrize("width", [80, 160])
def test_colour_changes_nothing_but_colour(width: int) -> None:
    colored = table(REPORT, width=width, color=True)
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == table(REPORT, width=width, color=False)


def test_a_wide_screen_sets_the_sides_abreast() -> None:
    rows = [row for row in table(REPORT, width=160, color=False).splitlines() if " says " in row and " denies " in row]
    assert len(rows) == 1


def test_a_claim_told_inside_the_denial_is_not_shown_twice() -> None:
    told = replace(DENIED, left=(replace(ECHOED.right[0]),))
    text = table(replace(REPORT, conflicts=(told,)), width=100, color=False)
    assert "           … the pier at Kelp Bay was overloaded …\n" in text


def test_an_endless_sentence_is_cut_round_its_mark() -> None:
    long = "x " * 4000 + "the mayor said no " + "y " * 4000
    sentence = Sentence(Span(0, len(long)), long, 0, 0)
    start = long.index("no ")
    endless = replace(
        denial,
        document=Document.from_text(long, id="long"),
        sentence=sentence,
        cue=None,
        content=Part((Span(start, start + 2),), "no"),
    )
    text = table(replace(REPORT, conflicts=(replace(DENIED, right=(endless,)),)), width=80, color=False)
    assert "the mayor said no" in text
    assert len(text) < 2500


def test_article_text_is_never_markup() -> None:
    red = replace(DENIED, message="[red]The union[/red] \x1b[31mdenies :smile: it")
    text = table(replace(REPORT, conflicts=(red,)), width=100, color=False)
    assert "[red]The union[/red] \\x1b[31mdenies :smile: it" in text


def test_dispute_tells_times_figures_answers_and_reasons() -> None:
    figure = Quantity(Span(0, 1), "at least 12 cranes", 12.0, None, "at_least", what="crane")
    full = replace(denial, event_time=tuesday(), speech_time=tuesday("then"), quantities=(figure,), answers=claim)
    text = dispute(replace(DENIED, right=(full,)), width=100, color=False)
    assert text.endswith(
        "against it: 1 statement\n"
        "\n"
        "   denies  Port Authority, institution, said 11 Mar 2031\n"
        "           The Port Authority denied on Tuesday the dockers' union's claim that the pier at Kelp Bay\n"
        "           was overloaded.\n"
        "           corpus/kelp/post.md:1\n"
        " happened  11 Mar 2031\n"
        "  answers  The pier at Kelp Bay was carrying twice its load when it gave way on Monday, the dockers'\n"
        "           union said.\n"
        "   figure  at least 12 cranes (12 to any, crane)\n"
        "\n"
        "  matched  name Kelp Bay\n"
        "           word pier, overloaded\n"
    )


def test_assertions_go_by_article() -> None:
    text = assertions(REPORT, width=80, color=False)
    assert text.startswith(
        "corpus/kelp/herald.md  Herald, 11 Mar 2031 (unknown)\n"
        "\n"
        "     says  dockers' union, line 5, institution, published 11 Mar 2031\n"
        "           The pier at Kelp Bay was carrying twice its load\n"
    )
    assert text.endswith("\n3 articles · 8 assertions\n")


def test_json_has_the_schema_and_the_named_assertions_only() -> None:
    silent = json(replace(REPORT, conflicts=(SILENT,)), all_assertions=False)
    found = msgspec.json.decode(silent)
    assert list(found) == ["schema", "documents", "assertions", "conflicts", "skipped"]
    assert found["schema"] == "contra/1"
    assert found["documents"][0] == {
        "id": "herald",
        "path": "corpus/kelp/herald.md",
        "title": None,
        "outlet": "Herald",
        "published": "2031-03-11",
        "published_from": "unknown",
        "sentences": 3,
        "sha256": "",
    }
    assert [assertion["cue"] for assertion in found["assertions"]] == [None, "declined to say"]
    assert found["conflicts"] == [
        {
            "id": "77d01e92",
            "code": "S201",
            "kind": "silence",
            "severity": "caution",
            "message": "The insurer will not say how many cranes stood on the pier.",
            "reasons": ["word: crane"],
            "left": ["herald-163-asserts"],
            "right": ["post-106-declines"],
            "left_sources": [],
            "right_sources": [],
            "status": "new",
        }
    ]
    assert found["skipped"] == [{"path": "corpus/kelp/photo.txt", "reason": "binary"}]
    assert silent.endswith("}\n")


def test_json_offsets_index_into_the_text() -> None:
    found = msgspec.json.decode(json(REPORT, all_assertions=True))
    texts = {document.id: document.text for document in REPORT.documents}
    assert len(found["assertions"]) == len(REPORT.assertions)
    for said in found["assertions"]:
        assert texts[said["document"]][said["start"] : said["end"]] == said["text"]


def test_json_tells_where_source_cue_and_content_stand_and_what_is_answered() -> None:
    answering = replace(denial, answers=claim, answers_because="said just before", withheld="when")
    said = msgspec.json.decode(json(Report((), (answering,), ()), all_assertions=True))["assertions"][0]
    assert (said["answers"], said["answers_because"], said["withheld"]) == (claim.id, "said just before", "when")
    assert said["spans"]["source"] == []
    pieces = {kind: [denial.document.text[start:stop] for start, stop in said["spans"][kind]] for kind in said["spans"]}
    assert (pieces["cue"], pieces["content"]) == (["denied"], [denial.content.text])


def test_assertions_tell_what_a_denial_answers() -> None:
    answering = replace(denial, answers=claim, answers_because="said just before", certainty="unknown", polarity="-")
    text = assertions(Report((), (answering,), ()), width=120, color=False)
    assert "published 12 Mar 2031, open whether so, negated\n" in text
    assert "answers line 5, dockers' union: “The pier at Kelp Bay was carrying twice its load” (said just" in text


def test_json_writes_out_half_a_surrogate_pair() -> None:
    odd = replace(herald, path="corpus/\udcff.md")
    assert (
        msgspec.json.decode(json(Report((odd,), (), ()), all_assertions=False))["documents"][0]["path"]
        == "corpus/\\udcff.md"
    )


def test_lines_end_as_editors_have_it() -> None:
    text = "a\nb\r\nc\rd"
    document = Document.from_text(text, id="a")
    assert [line(document, text.index(letter)) for letter in "abcd"] == [1, 2, 3, 4]


def test_rules_are_listed_in_columns() -> None:
    rows = [
        ("D101", "denial", "conflict", "One source asserts what another denies"),
        ("S201", "silence", "caution", "x " * 40),
    ]
    assert rules(rows, width=80).splitlines()[0] == "D101  denial     conflict  One source asserts what another denies"
    assert max(map(len, rules(rows, width=80).splitlines())) <= 80


def test_the_cue_and_the_shared_words_are_marked_in_colour() -> None:
    text = table(replace(REPORT, conflicts=(DENIED,)), width=120, color=True)
    assert "\x1b[1;35mdenied\x1b[0m" in text
    assert "\x1b[4mpier\x1b[0m" in text
