"""The stages in their order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from contra import align, ingest, report, rules, text
from contra.extraction import extract as extracted  # a package named like the function would hide it
from contra.model import Assertion, Conflict, Document, Finding, Proposition, Reading, Report, Skipped, Time
from contra.quantities import find_quantities
from contra.times import find_times as times_of

Progress = Callable[[str, int, int], None]


def find_times(text: str, published: date | None = None) -> list[Time]:
    """The time expressions of a text, in text order, resolved against the day of publication where that is known."""
    return times_of(text, published)


def extract(document: Document) -> list[Assertion]:
    """Who says what in a document, in text order."""
    return list(reading(document).assertions)


def compare(one: Document, other: Document) -> list[Conflict]:
    """The conflicts between two documents, none inside either."""
    said = [*propositions(one), *propositions(other)]
    return list(report.conflicts(_findings(said, across=True), {}))


def scan(documents: Iterable[Document], skipped: Sequence[Skipped] = (), progress: Progress | None = None) -> Report:
    """Every conflict between and inside the documents."""
    documents = tuple(documents)
    for n, document in enumerate(documents):
        propositions(document)
        if progress:
            progress("reading", n + 1, len(documents))
    said = list(chain.from_iterable(propositions(d) for d in documents))
    labels = align.story_labels(documents, said)
    stories = _stories(documents, labels)
    found: list[Finding] = []
    for n, story in enumerate(stories):
        found += _findings(story)
        if progress:
            progress("comparing", n + 1, len(stories))
    return Report(
        documents=tuple(reading(d).document for d in documents),
        assertions=tuple(a for d in documents for a in reading(d).assertions),
        conflicts=report.conflicts(found, labels),
        skipped=tuple(skipped),
        sentences=tuple(len(reading(d).sentences) for d in documents),
    )


def scan_paths(
    paths: Iterable[Path | str],
    *,
    max_bytes: int = 5_000_000,
    progress: Progress | None = None,
    published: Mapping[str, date] | None = None,
) -> Report:
    """Every conflict between and inside the articles found under the paths; ``published`` gives days by file."""
    return scan(*_read_paths(paths, max_bytes, published), progress)


def times_of_paths(
    paths: Iterable[Path | str],
    *,
    max_bytes: int = 5_000_000,
    progress: Progress | None = None,
    published: Mapping[str, date] | None = None,
) -> Report:
    """The articles found under the paths with their time expressions, and no more."""
    documents, skipped = _read_paths(paths, max_bytes, published)
    times = []
    for n, document in enumerate(documents):
        times.append(tuple(_times(document)))
        if progress:
            progress("reading", n + 1, len(documents))
    return Report(documents, (), (), skipped, times=tuple(times))


def reading(document: Document) -> Reading:
    """All that is read out of a document; kept on it, so that it is read once."""
    kept = vars(document)
    if "reading" not in kept:
        kept["reading"] = _read(document)
    found: Reading = kept["reading"]
    return found


def propositions(document: Document) -> tuple[Proposition, ...]:
    """What a document's assertions say; kept on it."""
    kept = vars(document)
    if "propositions" not in kept:
        kept["propositions"] = align.contested_at_home(align.propositions(reading(document)))
    found: tuple[Proposition, ...] = kept["propositions"]
    return found


def _read(document: Document) -> Reading:
    described = ingest.describe(document)
    times = _times(described)
    quantities = find_quantities(described.text, times)
    sentences = text.read_sentences(described, times, quantities)
    return Reading(described, sentences, tuple(extracted(described, sentences)))


def _read_paths(
    paths: Iterable[Path | str], max_bytes: int, published: Mapping[str, date] | None
) -> tuple[tuple[Document, ...], tuple[Skipped, ...]]:
    """The articles under the paths, and what could not be read."""
    return ingest.read_paths([Path(path) for path in paths], max_bytes=max_bytes, published=published)


def _times(document: Document) -> list[Time]:
    """The time expressions of an article, its dates of figures read as its outlet writes them."""
    return times_of(document.text, document.published, day_first=ingest.writes_day_first(document))


def _stories(documents: Sequence[Document], labels: dict[str, str]) -> list[list[Proposition]]:
    """The propositions of each story, in document order."""
    stories: dict[str, list[Proposition]] = {}
    for document in documents:
        stories.setdefault(labels[document.id], []).extend(propositions(document))
    return list(stories.values())


def _findings(said: Sequence[Proposition], across: bool = False) -> list[Finding]:
    """What the rules find in one story; with ``across`` only between two documents."""
    pairs = chain(
        align.with_peers(align.matched_pairs(said, across)),
        align.with_revisions(align.figure_pairs(said, across)),
        align.day_pairs(said, across),
        align.quotation_pairs(said),
        () if across else align.single_pairs(said),
    )
    return [finding for pair in pairs for finding in rules.judged(pair)]
