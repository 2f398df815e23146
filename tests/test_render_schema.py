"""The JSON keeps to the schema that is published, and the schema is the one that the types tell."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, ValidationError

from contra.cli import run
from contra.model import Report
from contra.pipeline import scan_paths
from contra.render.json import json as as_json
from contra.render.jsonl import jsonl
from contra.render.schema import schema
from rebuild import ROOT
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, REPORT

PUBLISHED = ROOT / "docs" / "contra-1.schema.json"
SCHEMA = json.loads(PUBLISHED.read_text(encoding="utf-8"))


def closed(part: Any) -> Any:
    """The schema with no field allowed that it does not name."""
    if isinstance(part, list):
        return [closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    inner = {key: closed(value) for key, value in part.items()}
    return inner | {"additionalProperties": False} if "properties" in part else inner


STRICT = Draft202012Validator(closed(SCHEMA), format_checker=Draft202012Validator.FORMAT_CHECKER)


def checked(report: Report, *, all_assertions: bool = True) -> Any:
    """The report's JSON, read again, once it is found to keep to the schema."""
    told = json.loads(as_json(report, all_assertions=all_assertions))
    STRICT.validate(told)
    return told


def test_the_published_schema_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    printed = capsys.readouterr().out
    assert printed == PUBLISHED.read_text(encoding="utf-8"), f"run `contra schema > {PUBLISHED.name}` in docs/"
    assert printed == schema()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert sorted(SCHEMA["$defs"]) == [
        "Assertion", "Conflict", "Document", "Quantity", "Report", "Skipped", "Source", "Spans", "Time", "Witness",
    ]  # fmt: skip


@pytest.mark.parametrize("all_assertions", [True, False])
def test_a_scan_of_the_corpus_keeps_to_the_schema(all_assertions: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    told = checked(scan_paths([Path("corpus")]), all_assertions=all_assertions)
    assert len(told["conflicts"]) > 5
    ids = {assertion["id"] for assertion in told["assertions"]}
    assert {id for conflict in told["conflicts"] for id in (*conflict["left"], *conflict["right"])} <= ids


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_keeps_to_the_schema(payload: str) -> None:
    assert checked(hostile(payload))["assertions"][0]["text"] == payload


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "contra/2"),
        (("conflicts", 0, "status"), "old"),
        (("conflicts", 0, "severity"), "error"),
        (("conflicts", 0, "code"), "D1"),
        (("assertions", 0, "start"), -1),
        (("assertions", 0, "stance"), "shouts"),
        (("assertions", 0, "polarity"), "plus"),
        (("assertions", 0, "source", "kind"), "person"),
        (("assertions", 0, "spans", "content"), [[1, 2, 3]]),
        (("documents", 0, "published"), "12 March"),
        (("documents", 0, "sentences"), None),
        (("skipped", 0, "reason"), None),
    ],
)
def test_what_does_not_keep_to_the_schema_is_refused(path: tuple[str | int, ...], value: object) -> None:
    told = checked(REPORT)
    part = told
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    with pytest.raises(ValidationError) as refused:
        STRICT.validate(told)
    assert list(path) == list(refused.value.absolute_path)[: len(path)]


@pytest.mark.parametrize("status", ["new", "known", "dismissed"])
def test_the_status_of_a_dispute_is_told(status: str) -> None:
    seen = msgspec.structs.replace(DENIED, status=status)
    told = checked(msgspec.structs.replace(REPORT, conflicts=(seen,)))
    assert [conflict["status"] for conflict in told["conflicts"]] == [status]


@pytest.mark.parametrize("field", ["status", "left", "id"])
def test_no_field_may_be_missing(field: str) -> None:
    told = checked(REPORT)
    del told["conflicts"][0][field]
    with pytest.raises(ValidationError, match=f"'{field}' is a required property"):
        STRICT.validate(told)


def test_lines_are_the_parts_of_the_whole() -> None:
    whole = checked(REPORT, all_assertions=False)
    lines = [json.loads(line) for line in jsonl(REPORT, all_assertions=False).splitlines()]
    assert lines[0] == {"type": "report", "schema": "contra/1"}
    for kind in ("document", "assertion", "conflict", "skipped"):
        listed = "skipped" if kind == "skipped" else f"{kind}s"
        assert [line for line in lines if line["type"] == kind] == [{"type": kind} | part for part in whole[listed]]
    assert len(lines) == 1 + 3 + 8 + 3 + 1


def test_lines_tell_every_assertion_where_asked() -> None:
    few = jsonl(msgspec.structs.replace(REPORT, conflicts=()), all_assertions=False)
    every = jsonl(msgspec.structs.replace(REPORT, conflicts=()), all_assertions=True)
    assert (few.count('"assertion"'), every.count('{"type":"assertion"')) == (0, len(REPORT.assertions))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_stays_on_its_line(payload: str) -> None:
    lines = jsonl(hostile(payload), all_assertions=True).split("\n")
    assert [json.loads(line)["type"] for line in lines[:-1]] == [
        "report", "document", "assertion", "assertion", "conflict", "conflict", "skipped",
    ]  # fmt: skip
    assert lines[-1] == ""
