"""How a report on disputes is written in each format, and the endings that tell one."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

from contra.cli.options import Format

if TYPE_CHECKING:
    from contra.model import Report

ENDINGS = {
    ".txt": Format.table,
    ".json": Format.json,
    ".jsonl": Format.jsonl,
    ".ndjson": Format.jsonl,
    ".csv": Format.csv,
    ".md": Format.markdown,
    ".sarif": Format.sarif,
    ".xml": Format.junit,
    ".jsonld": Format.claimreview,
}
SKIPPED_UNTOLD = frozenset({Format.concise, Format.csv, Format.claimreview})
STATUS_TOLD = frozenset({Format.json, Format.jsonl, Format.csv, Format.sarif, Format.junit})


class Page(NamedTuple):
    """What a format needs to know besides the report."""

    show_known: bool  # disputes that are known already, in formats that do not tell their status
    failing: Collection[str]  # ids of the disputes for which the command exits 1
    all_assertions: bool
    width: int
    color: bool


def rendered(report: "Report", format: Format, page: Page) -> str:
    """The report in a format; those for people leave out what is known already, unless it is asked for."""
    from contra.report.selection import unseen

    shown = report if page.show_known or format in STATUS_TOLD else unseen(report)
    return RENDERERS[format](shown, page)


def _table(report: "Report", page: Page) -> str:
    from contra.render.table import table

    return table(report, width=page.width, color=page.color)


def _concise(report: "Report", page: Page) -> str:
    from contra.render.concise import concise

    return concise(report)


def _json(report: "Report", page: Page) -> str:
    from contra.render.json import json

    return json(report, all_assertions=page.all_assertions)


def _jsonl(report: "Report", page: Page) -> str:
    from contra.render.jsonl import jsonl

    return jsonl(report, all_assertions=page.all_assertions)


def _csv(report: "Report", page: Page) -> str:
    from contra.render.csv import csv

    return csv(report)


def _markdown(report: "Report", page: Page) -> str:
    from contra.render.markdown import markdown

    return markdown(report)


def _sarif(report: "Report", page: Page) -> str:
    from inspect import cleandoc

    from contra import __version__
    from contra.render.sarif import sarif
    from contra.rules import RULES

    rows = [(rule.code, rule.kind, rule.severity, cleandoc(rule.doc)) for _, rule in sorted(RULES.items())]
    return sarif(report, rules=rows, version=__version__)


def _junit(report: "Report", page: Page) -> str:
    from contra.render.junit import junit

    return junit(report, failing=page.failing)


def _github(report: "Report", page: Page) -> str:
    from contra.render.github import github

    return github(report)


def _claimreview(report: "Report", page: Page) -> str:
    from contra.render.claimreview import claimreview

    return claimreview(report)


RENDERERS: dict[Format, Callable[["Report", Page], str]] = {
    Format.table: _table,
    Format.concise: _concise,
    Format.json: _json,
    Format.jsonl: _jsonl,
    Format.csv: _csv,
    Format.markdown: _markdown,
    Format.sarif: _sarif,
    Format.junit: _junit,
    Format.github: _github,
    Format.claimreview: _claimreview,
}
