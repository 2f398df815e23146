"""The report for code scanning: SARIF 2.1.0, the claim of every dispute related to what stands against it."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import chain
from urllib.parse import quote

from contra.model import Assertion, Conflict, Report, Skipped
from contra.render.json import encoded
from contra.render.phrases import described, matched, speaker, stance
from contra.render.places import ends
from contra.render.records import whole
from contra.render.sarif_log import (
    Artifact,
    Configuration,
    Driver,
    Help,
    Invocation,
    Location,
    Log,
    Message,
    Notification,
    Physical,
    Region,
    Result,
    Rule,
    Run,
    Suppression,
    Tool,
)
from contra.render.sides import against, distinct
from contra.render.visible import visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"conflict": "error", "caution": "warning", "update": "note", "note": "note"}
BASE = "%SRCROOT%"
FINGERPRINT = "contraDispute/v1"
Row = tuple[str, str, str, str]  # of a rule: code, kind, severity and explanation
# halves of surrogate pairs that no byte of a file name stands behind
HALVES = dict.fromkeys((*range(0xD800, 0xDC80), *range(0xDD00, 0xE000)), "\ufffd")


def sarif(report: Report, *, rules: Iterable[Row], version: str) -> str:
    """The disputes of a report, and the rules by which they were found."""
    known = [_rule(*row) for row in rules]
    run = Run(
        tool=Tool(Driver("contra", version, known)),
        invocations=[Invocation(True, [_unread(skipped) for skipped in report.skipped])],
        original_uri_base_ids={BASE: Artifact(description=Message("the folder in which contra was run"))},
        results=[_result(conflict, [rule.id for rule in known]) for conflict in report.conflicts],
        column_kind="unicodeCodePoints",
        newline_sequences=["\r\n", "\n", "\r"],
    )
    return encoded(Log(SCHEMA, "2.1.0", [run]))


def _rule(code: str, kind: str, severity: str, doc: str) -> Rule:
    """A rule with its explanation and examples, which Markdown shows as code since they are set in."""
    summary, _, rest = doc.partition("\n")
    explanation = rest.strip().partition("\n\n")[0]
    return Rule(
        id=code,
        short_description=_message(summary),
        full_description=_message(" ".join([summary, *explanation.split()])),
        help=Help(_unbraced(doc), _unbraced(f"**{summary}**\n{rest}")),
        default_configuration=Configuration(LEVELS[severity]),
        properties={"tags": [kind]},
    )


def _result(conflict: Conflict, codes: list[str]) -> Result:
    """A dispute: where that stands which is against the claim, and related to it the claim and all other evidence."""
    placed = against(conflict)
    others = chain(distinct(conflict.left), distinct(conflict.right))
    related = [_location(other, n) for n, other in enumerate((a for a in others if a is not placed), 1)]
    return Result(
        rule_id=conflict.code,
        level=LEVELS[conflict.severity],
        message=_message(conflict.message),
        locations=[_location(placed)],
        related_locations=related,
        partial_fingerprints={FINGERPRINT: conflict.id},
        baseline_state="new" if conflict.status == "new" else "unchanged",
        properties=_properties(conflict),
        suppressions=[Suppression("external", "accepted")] if conflict.status == "dismissed" else [],
        rule_index=codes.index(conflict.code) if conflict.code in codes else None,
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


def _location(assertion: Assertion, id: int | None = None) -> Location:
    """Where a sentence stands, who says it and how."""
    told = f"{stance(assertion)}: {speaker(assertion.source)}, {described(assertion)}"
    document = assertion.document
    return Location(Physical(_artifact(document.path or document.id), _region(assertion)), id, _message(told))


def _region(assertion: Assertion) -> Region:
    """The lines, columns and characters of a sentence."""
    span, lines = assertion.sentence.span, ends(assertion.document)
    (first, start), (last, stop) = (_at(lines, offset) for offset in (span.start, span.stop))
    snippet = Message(whole(assertion.sentence.text))
    return Region(first, start, last, stop, span.start, span.stop - span.start, snippet)


def _at(lines: list[int], offset: int) -> tuple[int, int]:
    """The line and column of a place, both from 1."""
    before = bisect_right(lines, offset)
    return before + 1, offset - (lines[before - 1] if before else 0) + 1


def _artifact(path: str) -> Artifact:
    """A file: from the folder in which contra was run, or from the root where it was named so."""
    address = quote(path.translate(HALVES), errors="surrogateescape")
    return Artifact(f"file://{address}") if path.startswith("/") else Artifact(address, BASE)


def _unread(skipped: Skipped) -> Notification:
    """A file that could not be read."""
    return Notification(_message(skipped.reason), [Location(Physical(_artifact(skipped.path)))])


def _message(text: str) -> Message:
    """Text in which nothing stands for an argument or a link."""
    return Message(_unbraced(visible(text)).replace("](", "] ("))


def _unbraced(text: str) -> str:
    """Text whose braces hold no argument's number."""
    return text.replace("{", "{{").replace("}", "}}")
