"""The stages in their order."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from contra import align, ingest, report, rules, text
from contra.extraction import extract as extracted  # a package named like the function would hide it
from contra.lexicon.additions import extended
from contra.model import Assertion, Conflict, Document, Finding, Pair, Proposition, Reading, Report, Skipped, Time
from contra.quantities import find_quantities
from contra.settings import Settings, settings_above
from contra.times import find_times as times_of

Progress = Callable[[str, int, int], None]


def find_times(text: str, published: date | None = None) -> list[Time]:
    """The time expressions of a text, in text order, resolved against the day of publication where that is known."""
    return times_of(text, published)


def extract(document: Document) -> list[Assertion]:
    """Who says what in a document, in text order."""
    return list(reading(document).assertions)


def compare(one: Document, other: Document) -> list[Conflict]:
    """The conflicts between two documents, none inside either: one that tells claim and answer tells both sides."""
    said = align.Story((propositions(one), propositions(other)))
    return list(report.conflicts(_findings(said, across=True), {}))


def scan(documents: Iterable[Document], skipped: Sequence[Skipped] = (), progress: Progress | None = None) -> Report:
    """Every conflict between and inside the documents."""
    return _report(tuple(documents), skipped, progress)


def check(
    drafts: Iterable[Document],
    against: Iterable[Document],
    skipped: Sequence[Skipped] = (),
    progress: Progress | None = None,
) -> Report:
    """Every conflict that involves a draft, or stands inside one; what else the other documents dispute is left out."""
    drafts = tuple(drafts)
    return _report((*drafts, *against), skipped, progress, tuple(draft.id for draft in drafts))


def scan_paths(
    paths: Iterable[Path | str],
    *,
    max_bytes: int = 5_000_000,
    progress: Progress | None = None,
    published: Mapping[str, date] | None = None,
    settings: Settings | None = None,
) -> Report:
    """Every conflict between and inside the articles found under the paths; ``published`` gives days by file.

    Of the settings, those found above the first path unless given, only what concerns reading holds here.
    """
    files = [Path(path) for path in paths]
    settings = settings or settings_above(next(iter(files), Path()))
    with extended(settings.lexicon, settings.aliases):
        return scan(*_read_paths(files, max_bytes, published, settings), progress)


def check_paths(
    drafts: Iterable[Path | str],
    against: Iterable[Path | str],
    *,
    max_bytes: int = 5_000_000,
    progress: Progress | None = None,
    published: Mapping[str, date] | None = None,
    settings: Settings | None = None,
    contents: Mapping[Path, bytes] | None = None,
) -> Report:
    """Every conflict that involves an article under the paths of drafts; ``contents`` stand for files at some paths."""
    files = [Path(path) for path in drafts]
    settings = settings or settings_above(next(iter(files), Path()))
    both = [*files, *map(Path, against)]
    with extended(settings.lexicon, settings.aliases):
        documents, skipped = _read_paths(both, max_bytes, published, settings, contents)
        drafted = tuple(d.id for d in documents if any(_holds(file, d) for file in files))
        return _report(documents, skipped, progress, drafted)


def times_of_paths(
    paths: Iterable[Path | str],
    *,
    max_bytes: int = 5_000_000,
    progress: Progress | None = None,
    published: Mapping[str, date] | None = None,
    settings: Settings | None = None,
) -> Report:
    """The articles found under the paths with their time expressions, and no more."""
    files = [Path(path) for path in paths]
    settings = settings or settings_above(next(iter(files), Path()))
    with extended(settings.lexicon, settings.aliases):
        documents, skipped = _read_paths(files, max_bytes, published, settings)
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
        said = align.answered_at_home(align.propositions(reading(document)))
        kept["propositions"] = align.with_denied_matter(align.with_verdicts(align.with_refuted_retellings(said)))
    found: tuple[Proposition, ...] = kept["propositions"]
    return found


def _report(
    documents: tuple[Document, ...],
    skipped: Sequence[Skipped],
    progress: Progress | None,
    drafts: tuple[str, ...] | None = None,
) -> Report:
    """The conflicts of the documents; those of drafts, given by id, where only their stories are to be compared."""
    for n, document in enumerate(documents):
        propositions(document)
        if progress:
            progress("reading", n + 1, len(documents))
    ordered = sorted(documents, key=lambda document: document.id.split("/"))  # what is found hangs on no other order
    said = list(chain.from_iterable(propositions(d) for d in ordered))
    told = align.stories_of([reading(d).document for d in ordered], said)
    stories = _stories(ordered, told.labels, drafts)
    found: list[Finding] = []
    for n, story in enumerate(stories):
        found += (f for f in _findings(story) if told.near(f.left.document.id, f.right.document.id))
        if progress:
            progress("comparing", n + 1, len(stories))
    return Report(
        documents=tuple(reading(d).document for d in documents),
        assertions=tuple(a for d in documents for a in reading(d).assertions),
        conflicts=report.conflicts([f for f in found if drafts is None or _involves(f, drafts)], told.labels),
        skipped=tuple(skipped),
        sentences=tuple(len(reading(d).sentences) for d in documents),
        drafts=drafts or (),
    )


def _involves(finding: Finding, drafts: Collection[str]) -> bool:
    """Whether a draft is on either side."""
    return finding.left.document.id in drafts or finding.right.document.id in drafts


def _holds(path: Path, document: Document) -> bool:
    """Whether a document was found at a path or below."""
    found = Path(document.path or "")
    return path in (found, *found.parents) or found.as_posix().startswith(f"{path.as_posix()}#")  # feed.xml#3


def _read(document: Document) -> Reading:
    described = ingest.describe(document)
    times = _times(described)
    quantities = find_quantities(described.text, times)
    sentences = text.read_sentences(described, times, quantities)
    return Reading(described, sentences, tuple(extracted(described, sentences)))


def _read_paths(
    paths: Sequence[Path],
    max_bytes: int,
    published: Mapping[str, date] | None,
    settings: Settings,
    contents: Mapping[Path, bytes] | None = None,
) -> tuple[tuple[Document, ...], tuple[Skipped, ...]]:
    """The articles under the paths, and what could not be read."""
    return ingest.read_paths(
        paths, max_bytes=max_bytes, published=published, patterns=settings.patterns, contents=contents
    )


def _times(document: Document) -> list[Time]:
    """The time expressions of an article, its dates of figures read as its outlet writes them."""
    return times_of(document.text, document.published, day_first=ingest.writes_day_first(document))


def _stories(
    documents: Sequence[Document], labels: dict[str, str], drafts: Collection[str] | None
) -> list[align.Story]:
    """The propositions of each story, in document order; of those that a draft belongs to, where drafts are named."""
    stories: dict[str, list[tuple[Proposition, ...]]] = {}
    wanted = {labels[document.id] for document in documents if drafts is None or document.id in drafts}
    for document in documents:
        if labels[document.id] in wanted:
            stories.setdefault(labels[document.id], []).append(propositions(document))
    return [align.Story(articles) for articles in stories.values()]


def _findings(said: align.Story, across: bool = False) -> list[Finding]:
    """What the rules find in one story; with ``across`` only between two documents."""
    met = list(align.met_pairs(said, across))
    alone = across and not met  # what is counted, and who is called by a name, may differ all the same
    pairs = chain(_counted_or_named(said, across), () if alone else _pairs(said, met, across))
    return [finding for pair in pairs for finding in rules.judged(pair)]


def _counted_or_named(said: align.Story, across: bool) -> Iterator[Pair]:
    """Figures of one thing, and names of one person or thing."""
    return chain(align.with_revisions(align.figure_pairs(said, across)), align.name_pairs(said, across))


def _pairs(said: align.Story, met: list[Pair], across: bool) -> Iterator[Pair]:
    """All that may exclude each other in one story, of which some pairs of sentences share enough."""
    matched = align.between_two(met) if across else (p for p in met if not p.about)
    return chain(
        align.with_peers(matched),
        align.clause_pairs(met, said),
        align.day_pairs(said, across),
        align.life_pairs(said, across),
        align.place_pairs(said, across),
        align.scene_pairs(said, across),
        align.birth_pairs(said, across),
        align.fate_pairs(said, across),
        align.existence_pairs(said, across),
        align.portrayed_pairs(said, across),
        align.quotation_pairs(said, across),
        align.saying_pairs(said, across),
        align.reported_pairs(said, across),
        align.blanket_pairs(said),
        align.genuineness_pairs(said),
        align.recanted_pairs(said),
        align.account_pairs(said),
        () if across else align.single_pairs(said),
        () if across else align.correction_pairs(said),
        () if across else align.contrast_pairs(said),
        () if across else align.turn_pairs(said),
        () if across else align.told_pairs(said),
        () if across else align.lead_pairs(said),
    )
