"""The report for a colleague, to be pasted into an issue; nothing in an article acts as markup, link or mention."""

import re
from collections.abc import Sequence
from functools import cache

from contra.model import Assertion, Conflict, Report
from contra.render.phrases import described, matched, speaker, stance, tally, totals
from contra.render.places import place
from contra.render.sides import distinct, stories
from contra.render.visible import visible

SHOWN = 3  # pieces of evidence a side
JOINER = "\u2060"  # shows nothing, and parts the @ of "@desk" from the name that would be told of the issue


def markdown(report: Report) -> str:
    """The disputes of a report as Markdown, story by story, most severe first."""
    blocks = ["# Disputes between sources", totals(report)]
    for label, conflicts in stories(report).items():
        blocks += [f"## {escaped(label)}: {tally(conflicts)}"] if label else []
        blocks += [block for conflict in conflicts for block in _dispute(conflict)]
    if report.skipped:
        blocks.append("\n".join(f"- skipped {_code(file.path)}: {escaped(file.reason)}" for file in report.skipped))
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Text of an article in which no character acts as Markdown: ``\\*``, ``example\\.org``."""
    return _active().sub(lambda found: f"\\{found[0]}{JOINER if found[1] else ''}", visible(text).strip())


def _dispute(conflict: Conflict) -> list[str]:
    """A dispute: what it is, both sides, and what they share."""
    codes = " ".join(_code(code) for code in conflict.codes or (conflict.code,))
    status = "" if conflict.status == "new" else f" · {escaped(conflict.status)}"
    head = [
        f"### {escaped(conflict.severity)}: {escaped(conflict.message)}",
        f"{codes} {escaped(conflict.kind)} · {_code(conflict.id)}{status}",
    ]
    sides = [block for side in (conflict.left, conflict.right) for block in _side(distinct(side))]
    shared = [f"Matched: {escaped(' · '.join(matched(conflict.reasons)))}"] if conflict.reasons else []
    return head + sides + shared


def _side(evidence: Sequence[Assertion]) -> list[str]:
    """The strongest evidence of a side, and how much more there is."""
    blocks = [block for assertion in evidence[:SHOWN] for block in _evidence(assertion)]
    rest = len(evidence) - SHOWN
    return [*blocks, f"… and {rest} more"] if rest > 0 else blocks


def _evidence(assertion: Assertion) -> list[str]:
    """Who says it, where, and the sentence as a quotation."""
    who = f"**{escaped(speaker(assertion.source))}**, {escaped(described(assertion))}"
    said = f"> “{escaped(assertion.sentence.text)}”"
    return [f"{escaped(stance(assertion))}: {who}, {_code(place(assertion))}\n{said}"]


def _code(text: str) -> str:
    """Text as code, whatever backticks it holds."""
    shown = visible(text)
    fence = "`" * (max(map(len, _backticks().findall(shown)), default=0) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


@cache
def _active() -> re.Pattern[str]:
    """What may act inside a line; the group is what names a person or an issue: ``@desk``, ``#12``."""
    return re.compile(r"([@#])(?=\w)|[\\`*_{}\[\]<>#|~&@$^]|:(?=\S)|(?<=\w)\.(?=\w)")


@cache
def _backticks() -> re.Pattern[str]:
    """Runs of backticks."""
    return re.compile("`+")
