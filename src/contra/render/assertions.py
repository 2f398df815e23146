"""Who says what, and when, article by article."""

from collections import defaultdict

from rich.text import Text

from contra.model import Assertion, Document, Report
from contra.render.blocks import MEASURE
from contra.render.layout import GUTTER, labelled, printed, wrapped
from contra.render.phrases import counted, day, described, read_as, speaker, stance
from contra.render.places import answered, line, name
from contra.render.visible import visible


def assertions(report: Report, *, width: int, color: bool) -> str:
    """All assertions of a report as text for a terminal of a width."""
    found: dict[Document, list[Assertion]] = defaultdict(list)
    for assertion in report.assertions:
        found[assertion.document].append(assertion)
    room, lines = min(width, MEASURE), list[Text]()
    for document, said in found.items():
        lines += [*heading(document, room), *(row for one in said for row in _row(one, room)), Text()]
    counts = f"{counted(len(report.documents), 'article')} · {counted(len(report.assertions), 'assertion')}"
    return printed([*lines, Text(counts, "bold")], color=color)


def heading(document: Document, width: int) -> list[Text]:
    """An article: file, outlet, day."""
    published = f"{day(document.published)} ({document.published_from})" if document.published else "undated"
    known = ", ".join(part for part in (document.outlet, published) if part)
    return [*wrapped(Text.assemble((name(document), "bold"), (f"  {visible(known)}", "dim")), width), Text()]


def _row(assertion: Assertion, width: int) -> list[Text]:
    """One assertion: stance, source and times, then what is put forward."""
    room = width - GUTTER
    at = f"line {line(assertion.document, assertion.sentence.span.start)}, "
    head = Text.assemble(
        (speaker(assertion.source), "bold"), (f", {at}{described(assertion)}{read_as(assertion)}", "dim")
    )
    said = Text(visible(assertion.content.text) or visible(assertion.sentence.text))  # "He declined to comment."
    lines = [head, said, *([Text(f"answers {answered(assertion)}", "dim")] if assertion.answers else [])]
    return labelled(stance(assertion), "cyan", [row for text in lines for row in wrapped(text, room)])
