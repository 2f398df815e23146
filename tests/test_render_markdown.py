"""Markdown: what a renderer makes of it holds the report's own markup, and of the articles nothing but text."""

import re
from collections import Counter

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from contra.model import Report
from contra.render.markdown import escaped, markdown
from contra.render.visible import visible
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, REPORT, SILENT

GFM = MarkdownIt("gfm-like")  # HTML allowed, bare addresses made links


def tags(report: Report) -> Counter[str]:
    """How often each element opens in what the renderer makes of a report."""
    return Counter(re.findall(r"<(\w+)", GFM.render(markdown(report))))


def test_a_report_to_paste() -> None:
    assert markdown(replace(REPORT, conflicts=(SILENT,))) == (
        "# Disputes between sources\n"
        "\n"
        "3 articles · 8 assertions · 1 caution\n"
        "\n"
        "## Kelp Bay pier: 1 caution\n"
        "\n"
        "### caution: The insurer will not say how many cranes stood on the pier.\n"
        "\n"
        "`S201` silence · `77d01e92`\n"
        "\n"
        "says: **Herald**, own voice, published 11 Mar 2031, `corpus/kelp/herald.md:6`\n"
        "> “Two cranes stood on it.”\n"
        "\n"
        "declines: **spokeswoman for the insurer**, official, published 12 Mar 2031, `corpus/kelp/post.md:2`\n"
        "> “A spokeswoman for the insurer declined to say how many cranes stood on the pier.”\n"
        "\n"
        "Matched: word crane\n"
        "\n"
        "- skipped `corpus/kelp/photo.txt`: binary\n"
    )


def test_it_renders_as_headings_quotations_and_code() -> None:
    assert tags(replace(REPORT, conflicts=(SILENT,))) == Counter(
        h1=1, h2=1, h3=1, p=7, code=5, strong=2, blockquote=2, ul=1, li=1
    )


def test_the_most_severe_comes_first_and_long_evidence_is_cut() -> None:
    text = markdown(REPORT)
    assert re.findall(r"^### (\w+)", text, re.MULTILINE) == ["conflict", "caution", "note"]
    assert "… and 2 more\n" in text
    assert "`D101` `V901` denial · `3f9a2c1b`\n" in text


def test_a_known_dispute_says_so_and_a_story_without_name_has_no_heading() -> None:
    text = markdown(replace(REPORT, conflicts=(replace(DENIED, status="dismissed", story=""),), skipped=()))
    assert "· `3f9a2c1b` · dismissed\n" in text
    assert "## " not in text.replace("### ", "")


def test_nothing_found() -> None:
    text = markdown(replace(REPORT, conflicts=(), skipped=()))
    assert text == "# Disputes between sources\n\n3 articles · 8 assertions · no disputes\n"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_makes_no_element(payload: str) -> None:
    assert tags(hostile(payload)) == tags(hostile("plain words"))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_shown_as_it_is(payload: str) -> None:
    shown = GFM.render(f"“{escaped(payload)}”").removeprefix("<p>“").removesuffix("”</p>\n")
    text = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    assert text.replace("\u2060", "") == visible(payload).strip()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, “quoted” words - and so on: it's 5 (five).", "plain, “quoted” words - and so on: it's 5 (five)."),
        ("at 3.5 per cent", "at 3\\.5 per cent"),
        ("a*b_c", "a\\*b\\_c"),
        ("https://a.example", "https\\://a\\.example"),
        ("@desk, #12, # 12", "\\@\u2060desk, \\#\u206012, \\# 12"),
        ("<b>&amp;", "\\<b\\>\\&amp;"),
        ("two\nlines", "two lines"),
    ],
)
def test_only_what_acts_is_escaped(text: str, shown: str) -> None:
    assert escaped(text) == shown


@pytest.mark.parametrize("path", ["a`b.md", "`", "``a``", "a|b*c.md"])
def test_a_file_of_any_name_is_code(path: str) -> None:
    report = hostile("plain words")
    odd = replace(report, conflicts=(), skipped=(replace(report.skipped[0], path=path),))
    assert f"<li>skipped <code>{path}</code>: plain words</li>" in GFM.render(markdown(odd))
