"""The report for code scanning: SARIF 2.1.0, the claim of every dispute related to what stands against it."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import chain
from urllib.parse import quote

from msgspec import Struct, field

from contra.model import Assertion, Conflict, Report, Skipped
from contra.render.json import encoded
from contra.render.phrases import described, matched, speaker, stance
from contra.render.places import ends
from contra.render.records import whole
from contra.render.sides import against, distinct
from contra.render.visible import visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"conflict": "error", "caution": "warning", "update": "note", "note": "note"}
BASE = "%SRCROOT%"
FINGERPRINT = "contraDispute/v1"
Row = tuple[str, str, str, str]  # of a rule: code, kind, severity and explanation


class _Node(Struct, rename="camel", omit_defaults=True):
    """What has properties that are left out where they are the default."""


class _Message(_Node):
    text: str


class _Help(_Node):
    text: str
    markdown: str


class _Configuration(_Node):
    level: str


class _Rule(_Node):
    id: str
    short_description: _Message
    full_description: _Message
    help: _Help
    default_configuration: _Configuration
    properties: dict[str, list[str]]


class _Driver(_Node):
    name: str
    semantic_version: str
    rules: list[_Rule]


class _Tool(_Node):
    driver: _Driver


class _Artifact(_Node):
    uri: str | None = None
    uri_base_id: str | None = None
    description: _Message | None = None


class _Region(_Node):
    start_line: int
    start_column: int
    end_line: int
    end_column: int
    char_offset: int
    char_length: int
    snippet: _Message


class _Physical(_Node):
    artifact_location: _Artifact
    region: _Region | None = None


class _Location(_Node):
    physical_location: _Physical
    id: int | None = None
    message: _Message | None = None


class _Suppression(_Node):
    kind: str
    status: str


class _Result(_Node):
    rule_id: str
    level: str
    message: _Message
    locations: list[_Location]
    related_locations: list[_Location]
    partial_fingerprints: dict[str, str]
    baseline_state: str
    properties: dict[str, object]
    rule_index: int | None = None
    suppressions: list[_Suppression] = field(default_factory=list)


class _Notification(_Node):
    message: _Message
    locations: list[_Location]


class _Invocation(_Node):
    execution_successful: bool
    tool_execution_notifications: list[_Notification] = field(default_factory=list)


class _Run(_Node):
    tool: _Tool
    invocations: list[_Invocation]
    original_uri_base_ids: dict[str, _Artifact]
    results: list[_Result]
    column_kind: str
    newline_sequences: list[str]


class _Log(_Node):
    schema: str = field(name="$schema")
    version: str
    runs: list[_Run]


def sarif(report: Report, *, rules: Iterable[Row], version: str) -> str:
    """The disputes of a report, and the rules by which they were found."""
    known = [_rule(*row) for row in rules]
    run = _Run(
        tool=_Tool(_Driver("contra", version, known)),
        invocations=[_Invocation(True, [_unread(skipped) for skipped in report.skipped])],
        original_uri_base_ids={BASE: _Artifact(description=_Message("the folder in which contra was run"))},
        results=[_result(conflict, [rule.id for rule in known]) for conflict in report.conflicts],
        column_kind="unicodeCodePoints",
        newline_sequences=["\r\n", "\n", "\r"],
    )
    return encoded(_Log(SCHEMA, "2.1.0", [run]))


def _rule(code: str, kind: str, severity: str, doc: str) -> _Rule:
    """A rule with its explanation and examples, which Markdown shows as code since they are set in."""
    summary, _, rest = doc.partition("\n")
    explanation = rest.strip().partition("\n\n")[0]
    return _Rule(
        id=code,
        short_description=_message(summary),
        full_description=_message(" ".join([summary, *explanation.split()])),
        help=_Help(_unbraced(doc), _unbraced(f"**{summary}**\n{rest}")),
        default_configuration=_Configuration(LEVELS[severity]),
        properties={"tags": [kind]},
    )


def _result(conflict: Conflict, codes: list[str]) -> _Result:
    """A dispute: where that stands which is against the claim, and related to it the claim and all other evidence."""
    placed = against(conflict)
    others = chain(distinct(conflict.left), distinct(conflict.right))
    related = [_location(other, n) for n, other in enumerate((a for a in others if a is not placed), 1)]
    return _Result(
        rule_id=conflict.code,
        level=LEVELS[conflict.severity],
        message=_message(conflict.message),
        locations=[_location(placed)],
        related_locations=related,
        partial_fingerprints={FINGERPRINT: conflict.id},
        baseline_state="new" if conflict.status == "new" else "unchanged",
        properties=_properties(conflict),
        rule_index=codes.index(conflict.code) if conflict.code in codes else None,
        suppressions=[_Suppression("external", "accepted")] if conflict.status == "dismissed" else [],
    )


def _properties(conflict: Conflict) -> dict[str, object]:
    """What SARIF has no place for."""
    return {
        "severity": conflict.severity,
        "kind": conflict.kind,
        "codes": list(conflict.codes or (conflict.code,)),
        "story": visible(conflict.story),
        "matched": matched(conflict.reasons),
    }


def _location(assertion: Assertion, id: int | None = None) -> _Location:
    """Where a sentence stands, who says it and how."""
    told = f"{stance(assertion)}: {speaker(assertion.source)}, {described(assertion)}"
    document = assertion.document
    return _Location(_Physical(_artifact(document.path or document.id), _region(assertion)), id, _message(told))


def _region(assertion: Assertion) -> _Region:
    """The lines, columns and characters of a sentence."""
    span, lines = assertion.sentence.span, ends(assertion.document)
    (first, start), (last, stop) = (_at(lines, offset) for offset in (span.start, span.stop))
    snippet = _Message(whole(assertion.sentence.text))
    return _Region(first, start, last, stop, span.start, span.stop - span.start, snippet)


def _at(lines: list[int], offset: int) -> tuple[int, int]:
    """The line and column of a place, both from 1."""
    before = bisect_right(lines, offset)
    return before + 1, offset - (lines[before - 1] if before else 0) + 1


def _artifact(path: str) -> _Artifact:
    """A file: from the folder in which contra was run, or from the root where it was named so."""
    address = quote(path, errors="surrogateescape")
    return _Artifact(f"file://{address}") if path.startswith("/") else _Artifact(address, BASE)


def _unread(skipped: Skipped) -> _Notification:
    """A file that could not be read."""
    return _Notification(_message(skipped.reason), [_Location(_Physical(_artifact(skipped.path)))])


def _message(text: str) -> _Message:
    """Text in which nothing stands for an argument or a link."""
    return _Message(_unbraced(visible(text)).replace("](", "] ("))


def _unbraced(text: str) -> str:
    """Text whose braces hold no argument's number."""
    return text.replace("{", "{{").replace("}", "}}")
