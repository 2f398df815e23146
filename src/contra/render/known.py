"""Known disputes, a line each: ``stands   dismissed D101 1b3f4a17a4  The mayor said … (a retraction has run; mb)``."""

from collections.abc import Iterable

from contra.model import Known
from contra.render.visible import visible


def entries(told: Iterable[tuple[Known, str]]) -> str:
    """The known disputes, each with its state."""
    return "".join(f"{_line(known, state)}\n" for known, state in told)


def _line(known: Known, state: str) -> str:
    """What is known of a dispute."""
    last = f"until {known.expires}" if known.expires else ""
    why = "; ".join(visible(part) for part in (known.reason, known.author, last) if part)
    told = f"{state:<8} {known.status:<10} {visible(known.code)} {visible(known.id)}  {visible(known.message)}"
    return f"{told} ({why})" if why else told
