"""What could not be read, a line a file, as far as anybody reads on."""

from contra.model import Report
from contra.render.visible import visible

MOST = 20


def unread(report: Report) -> tuple[str, ...]:
    """A line for each file that was skipped, with the reason; of very many only how many more there are."""
    lines = tuple(f"skipped {visible(file.path)}: {visible(file.reason)}" for file in report.skipped[:MOST])
    more = len(report.skipped) - MOST
    return (*lines, f"skipped {more:,} more; `contra scan --format json` tells each") if more > 0 else lines
