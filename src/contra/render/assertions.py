"""Who says what, and when, article by article."""

from collections import defaultdict

from rich.text import Text

from contra.model import Assertion, Document, Report
from contra.render.blocks import MEASURE
from contra.render.layout import GUTTER, labelled, printed, wrapped
from contra.render.phrases import counted, day, described, moment, speaker, stance
from contra.render.places import line, name
from contra.render.visible import visible


def assertions(report: Report, *, width: int, color: bool) -> str:
    """All assertions of a report as text for a terminal of a width."""
    found: dict[Document, list[Assertion]] = defaultdict(list)
    for assertion in report.assertions:
        found[assertion.document].append(assertion)
    room, lines = min(width, MEASURE), list[Text]()
    for document, said in found.items():
        lines += [*_heading(document, room), *(row for one in said for row in _row(one, room)), Text()]
    counts = f"{counted(len(report.documents), 'article')} · {counted(len(report.assertions), 'assertion')}"
    return printed([*lines, Text(counts, "bold")], color=color)


def _heading(document: Document, width: int) -> list[Text]:
    """An article: file, outlet, day."""
    published = f"{day(document.published)} ({document.published_from})" if document.published else "undated"
    known = ", ".join(part for part in (document.outlet, published) if part)
    return [*wrapped(Text.assemble((name(document), "bold"), (f"  {visible(known)}", "dim")), width), Text()]


def _row(assertion: Assertion, width: int) -> list[Text]:
    """One assertion: stance, source and times, then what is put forward."""
    room = width - GUTTER
    happened = f", happened {moment(assertion.event_time)}" if assertion.event_time else ""
    at = f"line {line(assertion.document, assertion.sentence.span.start)}, "
    head = Text.assemble((speaker(assertion.source), "bold"), (f", {at}{described(assertion)}{happened}", "dim"))
    said = Text(visible(assertion.content.text) or visible(assertion.sentence.text))  # "He declined to comment."
    return labelled(stance(assertion), "cyan", [*wrapped(head, room), *wrapped(said, room)])
