"""Disputes by story, and their sides, in the order in which every report for people tells them."""

from collections import defaultdict
from collections.abc import Sequence

from contra.model import SEVERITIES, Assertion, Conflict, Report, Span
from contra.render.phrases import described, speaker, stance
from contra.render.places import place
from contra.render.visible import visible


def stories(report: Report) -> dict[str, list[Conflict]]:
    """The disputes by story, most severe first, the story with the most severe one first."""
    found: dict[str, list[Conflict]] = defaultdict(list)
    for conflict in sorted(report.conflicts, key=lambda conflict: -SEVERITIES.index(conflict.severity)):
        found[conflict.story].append(conflict)
    return found


def distinct(assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The evidence with every sentence once."""
    first: dict[tuple[str, Span], Assertion] = {}
    for assertion in assertions:
        first.setdefault(where(assertion), assertion)
    return tuple(first.values())


def where(assertion: Assertion) -> tuple[str, Span]:
    """What tells one sentence from another."""
    return (assertion.document.id, assertion.sentence.span)


def against(conflict: Conflict) -> Assertion:
    """The strongest evidence of the side that stands against the claim: where a dispute is shown."""
    return (conflict.right or conflict.left)[0]


def strongest(conflict: Conflict) -> list[Assertion]:
    """The strongest evidence of either side, the claim first."""
    return [side[0] for side in (conflict.left, conflict.right) if side]


def quoted(assertion: Assertion) -> str:
    """A piece of evidence on one line: ``denies: The company, institution, undated: “No leak …” (a.md:13)``."""
    who = f"{speaker(assertion.source)}, {described(assertion)}"
    return f"{stance(assertion)}: {who}: “{visible(assertion.sentence.text)}” ({place(assertion)})"
