"""The report for a test server: a test a dispute, which fails or, where it is not to fail the run, is skipped."""

import re
from collections.abc import Collection, Sequence
from functools import cache
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from contra.model import Conflict, Report
from contra.render.places import line, name
from contra.render.sides import against, quoted, stories, strongest
from contra.render.visible import visible


def junit(report: Report, *, failing: Collection[str]) -> str:
    """The disputes of a report as JUnit XML, a suite a story; ``failing`` are the ids of those that fail."""
    root = Element("testsuites", {"name": "contra"} | _counts(report.conflicts, failing))
    for label, conflicts in stories(report).items():
        suite = SubElement(root, "testsuite", {"name": _legal(label) or "contra"} | _counts(conflicts, failing))
        for conflict in conflicts:
            _test(suite, conflict, fails=conflict.id in failing)
    if report.skipped:
        suite = SubElement(root, "testsuite", {"name": "not read"} | _counts((), failing))
        SubElement(suite, "system-err").text = "\n".join(_legal(f"{s.path}: {s.reason}") for s in report.skipped)
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _counts(conflicts: Sequence[Conflict], failing: Collection[str]) -> dict[str, str]:
    """How many tests, and what became of them."""
    failed = sum(conflict.id in failing for conflict in conflicts)
    counts = {"tests": len(conflicts), "failures": failed, "errors": 0, "skipped": len(conflicts) - failed}
    return {key: str(count) for key, count in counts.items()}


def _test(suite: Element, conflict: Conflict, *, fails: bool) -> None:
    """Enter a dispute into a suite."""
    placed = against(conflict)
    test = SubElement(
        suite,
        "testcase",
        classname=f"{conflict.code} {_legal(conflict.kind)}",
        name=f"{_legal(conflict.message)} [{conflict.id}]",
        file=_legal(name(placed.document)),
        line=str(line(placed.document, placed.sentence.span.start)),
    )
    if fails:
        failure = SubElement(test, "failure", message=_legal(conflict.message), type=conflict.code)
        failure.text = "\n".join(_legal(quoted(assertion)) for assertion in strongest(conflict))
    else:
        severity = conflict.severity if conflict.status == "new" else f"{conflict.status} {conflict.severity}"
        SubElement(test, "skipped", message=_legal(severity))


def _legal(text: str) -> str:
    """Text that XML 1.0 may hold."""
    return _illegal().sub("", visible(text))


@cache
def _illegal() -> re.Pattern[str]:
    """Characters that no XML document may hold, not even as references."""
    return re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
