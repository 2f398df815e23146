"""contra finds where the sources of news articles contradict each other.

>>> import contra
>>> a = contra.Document.from_text("The mayor said the bridge is open.", id="a")
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contra.model import Assertion, Conflict, Document, Quantity, Report, Span, Time
    from contra.pipeline import check, check_paths, compare, extract, find_times, scan, scan_paths

__all__ = [
    "Assertion", "Conflict", "Document", "Quantity", "Report", "Span", "Time",
    "check", "check_paths", "compare", "extract", "find_times", "scan", "scan_paths",
]  # fmt: skip
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Values and functions, imported when first asked for: the command line starts without them."""
    if name not in __all__:
        raise AttributeError(f"module 'contra' has no attribute {name!r}")
    from contra import model, pipeline

    found: object = globals().setdefault(name, getattr(model if hasattr(model, name) else pipeline, name))
    return found
