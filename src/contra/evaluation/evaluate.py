"""Gold files and their articles -> how a scan does on them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from contra.evaluation.marks import gold_files, marks_in
from contra.evaluation.score import Outcome, outcome, together
from contra.evaluation.shelf import Shelf, article_file, shelf
from contra.ingest import ContraError
from contra.model import Document, Report
from contra.pipeline import scan_paths

Progress = Callable[[str, int, int], None]


def evaluate(gold: Path, articles: Path | None = None, progress: Progress | None = None) -> Outcome:
    """How a scan of each marked story does, all together; its articles lie in a folder, or beside the gold file."""
    files = gold_files(gold)
    shared = shelf(articles) if articles else None
    outcomes = []
    for n, file in enumerate(files):
        root = articles or file.parent
        outcomes.append(_evaluated(file, root, shelf(root) if shared is None else shared))
        if progress:
            progress("scanning", n + 1, len(files))
    return together(outcomes)


def _evaluated(file: Path, root: Path, files: Shelf) -> Outcome:
    """How a scan of one story does."""
    marks = marks_in(file)
    paths = {name: article_file(files, root, name, marks.story) for name in marks.articles}
    report = scan_paths(paths.values())
    try:
        return outcome(marks, report.conflicts, _documents(paths, report))
    except ContraError as error:
        shown = error.file or file.as_posix()
        raise ContraError(error.found, file=shown, place=error.place, remedy=error.remedy) from error


def _documents(paths: Mapping[str, Path], report: Report) -> dict[str, Document]:
    """The articles by the names that the gold file gives them."""
    for skipped in report.skipped:
        if skipped.path in {path.as_posix() for path in paths.values()}:
            raise ContraError(skipped.reason, file=skipped.path)
    read = {document.path: document for document in report.documents}
    return {name: read[path.as_posix()] for name, path in paths.items()}
