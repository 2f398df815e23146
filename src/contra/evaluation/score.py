"""What a scan found of the marks of a story, counted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import astuple

from contra.evaluation.marks import Evidence, Mark, Marks
from contra.ingest import ContraError
from contra.model import Assertion, Conflict, Document, Span

SHOWN = frozenset({"conflict", "caution"})  # updates and notes claim no contradiction

Place = tuple[str, Span]
Sides = tuple[list[Place], list[Place]]


class Tally(Struct, frozen=True):
    """Counts of one kind, or of all."""

    must: int = 0  # conflicts marked as a must
    found: int = 0  # … that were reported
    of_kind: int = 0  # … by a report of the same kind
    rows: int = 0  # reports of those
    reports: int = 0  # conflicts and cautions reported
    true: int = 0  # … that are marked
    near: int = 0  # near-misses marked
    alarms: int = 0  # … that were reported

    def __add__(self, other: "Tally") -> "Tally":
        """Both counted together."""
        return Tally(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


class Outcome(Struct, frozen=True, eq=False):
    """How a scan did: counts by kind, and every miss and every report that is not marked."""

    kinds: Mapping[str, Tally]
    missed: tuple[Mark, ...] = ()
    unmatched: tuple[tuple[str, Conflict], ...] = ()  # with the story
    alarms: tuple[tuple[Mark, Conflict], ...] = ()

    @property
    def total(self) -> Tally:
        """All kinds counted together."""
        return sum(self.kinds.values(), Tally())


def together(outcomes: Iterable[Outcome]) -> Outcome:
    """Several stories as one."""
    kinds: dict[str, Tally] = defaultdict(Tally)
    outcomes = list(outcomes)
    for outcome in outcomes:
        for kind, tally in outcome.kinds.items():
            kinds[kind] += tally
    return Outcome(
        dict(sorted(kinds.items())),
        tuple(mark for outcome in outcomes for mark in outcome.missed),
        tuple(report for outcome in outcomes for report in outcome.unmatched),
        tuple(alarm for outcome in outcomes for alarm in outcome.alarms),
    )


def outcome(marks: Marks, conflicts: Sequence[Conflict], articles: Mapping[str, Document]) -> Outcome:
    """How the reported conflicts do against the marks of a story."""
    reports = [(c, (_said_at(c.left), _said_at(c.right))) for c in conflicts if c.severity in SHOWN]
    gold, near = ([(m, _sides(m, articles)) for m in each] for each in (marks.conflicts, marks.compatible))
    hits = {mark.id: [c for c, at in reports if _match(at, sides)] for mark, sides in gold}
    unmatched = [(c, at) for c, at in reports if not any(_match(at, sides) for _, sides in gold)]
    alarms = [(mark, next((c for c, at in unmatched if _match(at, sides)), None)) for mark, sides in near]
    kinds: dict[str, Tally] = defaultdict(Tally)
    for mark in marks.conflicts:
        kinds[mark.kind] += _tally(mark, hits[mark.id])
    astray = {id(c) for c, _ in unmatched}
    for conflict, _ in reports:
        kinds[conflict.kind] += Tally(reports=1, true=id(conflict) not in astray)
    for mark, alarm in alarms:
        kinds[mark.kind] += Tally(near=1, alarms=alarm is not None)
    return Outcome(
        kinds,
        tuple(mark for mark in marks.conflicts if mark.must and not hits[mark.id]),
        tuple((marks.story, conflict) for conflict, _ in unmatched),
        tuple((mark, alarm) for mark, alarm in alarms if alarm),
    )


def _tally(mark: Mark, hits: Sequence[Conflict]) -> Tally:
    """What one marked conflict adds."""
    if not mark.must:
        return Tally()
    return Tally(must=1, found=bool(hits), of_kind=any(c.kind == mark.kind for c in hits), rows=len(hits))


def _said_at(assertions: Iterable[Assertion]) -> list[Place]:
    """Where a reported side stands."""
    return [(assertion.document.id, assertion.sentence.span) for assertion in assertions]


def _sides(mark: Mark, articles: Mapping[str, Document]) -> Sides:
    """Where the two sides of a mark stand; evidence from a headline outside the text stands nowhere."""
    one, other = ([_place(mark.id, e, articles) for e in side if e.field == "text"] for side in (mark.a, mark.b))
    return one, other


def _place(id: str, evidence: Evidence, articles: Mapping[str, Document]) -> Place:
    """Where a piece of evidence stands."""
    document = articles[evidence.article]
    if evidence.start is not None and evidence.end is not None:
        if 0 <= evidence.start < evidence.end <= len(document.text):
            return document.id, Span(evidence.start, evidence.end)
        found = f"characters {evidence.start} to {evidence.end} are not in {evidence.article!r}"
        raise ContraError(found, place=id, remedy=f"it has {len(document.text)}")
    at = document.text.find(evidence.quote)
    if at < 0:
        raise ContraError(f"{evidence.article!r} does not say {evidence.quote!r}", place=id, remedy="copy its words")
    return document.id, Span(at, at + len(evidence.quote))


def _match(report: Sides, gold: Sides) -> bool:
    """Whether a report touches both sides of a mark, either way round."""
    (left, right), (a, b) = report, gold
    return (_touch(left, a) and _touch(right, b)) or (_touch(left, b) and _touch(right, a))


def _touch(one: Sequence[Place], other: Sequence[Place]) -> bool:
    """Whether some place of one overlaps some place of the other."""
    return any(a == b and first.overlaps(second) for a, first in one for b, second in other)
