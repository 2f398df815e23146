"""``contra scan``: all disputes in a folder of articles."""

from contra.cli.answer import Answer
from contra.cli.judging import configured, weighed
from contra.cli.options import (
    MAX_BYTES,
    AllAssertions,
    Baseline,
    Color,
    ColorWhen,
    ExitZero,
    FailOn,
    Format,
    FormatOf,
    Ignore,
    MaxBytes,
    MinSeverity,
    Outputs,
    Paths,
    Published,
    Quiet,
    Select,
    Severity,
    ShowKnown,
    Today,
    Width,
)
from contra.cli.output import Wanted, answer, targets
from contra.cli.reading import read


def scan(
    paths: Paths,
    format: FormatOf = Format.table,
    output: Outputs = None,
    quiet: Quiet = False,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: MinSeverity = Severity.note,
    baseline: Baseline = None,
    show_known: ShowKnown = False,
    today: Today = None,
    all_assertions: AllAssertions = False,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """Find the disputes between the sources of articles. Exits 1 when there are any."""
    settings = configured(paths[0], select=select, ignore=ignore, fail_on=fail_on, baseline=baseline)
    wanted = Wanted(format, targets(output, paths), quiet, show_known, all_assertions, width, color)
    report = read(paths, max_bytes, published, settings=settings)
    judged = weighed(report, settings, min_severity, today)
    return answer(judged, wanted, fail_on=settings.fail_on, exit_zero=exit_zero)
