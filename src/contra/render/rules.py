"""The codes, a line each."""

import textwrap
from collections.abc import Iterable

INDENT = 27


def rules(rows: Iterable[tuple[str, str, str, str]], *, width: int) -> str:
    """Code, kind, severity and summary in columns."""
    return "".join(_row(*row, width=width) for row in rows)


def _row(code: str, kind: str, severity: str, summary: str, *, width: int) -> str:
    """One code; the summary is wrapped under itself."""
    head = f"{code:<6}{kind:<10} {severity:<10}"
    return textwrap.fill(summary, max(width, 60), initial_indent=head, subsequent_indent=" " * INDENT) + "\n"
