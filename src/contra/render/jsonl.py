"""The report for programs that read line by line: the parts of the JSON, each on a line and told by its ``type``."""

from collections.abc import Iterator
from itertools import chain

import msgspec
from msgspec import Struct

from contra.model import Report
from contra.render.records import recorded


def jsonl(report: Report, *, all_assertions: bool) -> str:
    """The schema, then documents, assertions, conflicts and skipped files, each an object on its line."""
    whole = recorded(report, all_assertions=all_assertions)
    lines: Iterator[object] = chain(
        [{"type": "report", "schema": whole.schema}],
        (_typed("document", document) for document in whole.documents),
        (_typed("assertion", assertion) for assertion in whole.assertions),
        (_typed("conflict", conflict) for conflict in whole.conflicts),
        (_typed("skipped", skipped) for skipped in whole.skipped),
    )
    return msgspec.json.Encoder().encode_lines(list(lines)).decode()


def _typed(type: str, record: Struct) -> dict[str, object]:
    """A record with what it is."""
    fields: dict[str, object] = msgspec.to_builtins(record)
    return {"type": type, **fields}
