"""An outcome for people, and for programs."""

from collections.abc import Iterator

import msgspec
from msgspec.structs import asdict

from contra.evaluation.score import Outcome, Tally
from contra.model import Conflict
from contra.render.visible import visible

COLUMNS = "{:<12}{:>14}{:>16}{:>14}\n"


def text(outcome: Outcome, *, verbose: bool) -> str:
    """The figures, with ``verbose`` below what was missed (-), is not marked (?) and is a near-miss reported (!)."""
    total = outcome.total
    rows = [COLUMNS.format("kind", "must found", "reports true", "near-misses")]
    rows += [_row(kind, tally) for kind, tally in (*outcome.kinds.items(), ("all", total))]
    listed = "".join(f"{line}\n" for line in _listed(outcome)) if verbose else ""
    return f"{''.join(rows)}\n{_summary(total)}{listed and chr(10)}{listed}"


def _row(kind: str, tally: Tally) -> str:
    """The counts of one kind."""
    pairs = ((tally.found, tally.must), (tally.true, tally.reports), (tally.alarms, tally.near))
    return COLUMNS.format(kind, *(f"{part} of {whole}" if whole else "-" for part, whole in pairs))


def _summary(total: Tally) -> str:
    """The shares over all kinds."""
    return (
        f"must recall {_share(total.found, total.must)} · of the same kind {_share(total.of_kind, total.found)} · "
        f"precision {_share(total.true, total.reports)} · near-misses reported {_share(total.alarms, total.near)} · "
        f"rows per conflict {_share(total.rows, total.found)}\n"
    )


def _share(part: int, whole: int) -> str:
    """``0.750``, or a dash of nothing."""
    return f"{part / whole:.3f}" if whole else "-"


def _listed(outcome: Outcome) -> Iterator[str]:
    """A line for each miss, each report that is not marked, and each near-miss reported."""
    for mark in outcome.missed:
        yield f"- {visible(mark.id)} {mark.kind}: {visible(mark.claim)}"
    for story, conflict in outcome.unmatched:
        yield f"? {visible(story)} {_reported(conflict)}"
    for mark, conflict in outcome.alarms:
        yield f"! {visible(mark.id)} {mark.kind} reported as {_reported(conflict)}"


def _reported(conflict: Conflict) -> str:
    """Code, kind, id and message of a report."""
    return f"{conflict.code} {conflict.kind} [{conflict.id}]: {visible(conflict.message)}"


def json(outcome: Outcome) -> str:
    """The counts by kind and in all, and what was missed, is not marked, or is a near-miss reported."""
    whole = {
        "schema": "contra-eval/1",
        "all": _counts(outcome.total),
        "kinds": {kind: _counts(tally) for kind, tally in outcome.kinds.items()},
        "missed": [{"id": mark.id, "kind": mark.kind, "claim": mark.claim} for mark in outcome.missed],
        "unmatched": [{"story": story, **_conflict(conflict)} for story, conflict in outcome.unmatched],
        "near_misses_reported": [{"mark": mark.id, **_conflict(conflict)} for mark, conflict in outcome.alarms],
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=1).decode() + "\n"


def _counts(tally: Tally) -> dict[str, float | None]:
    """The counts and the shares that follow from them, null of nothing."""
    shares = {
        "must_recall": (tally.found, tally.must),
        "kind_accuracy": (tally.of_kind, tally.found),
        "precision": (tally.true, tally.reports),
        "near_misses_share": (tally.alarms, tally.near),
        "rows_per_conflict": (tally.rows, tally.found),
    }
    return asdict(tally) | {name: round(part / whole, 4) if whole else None for name, (part, whole) in shares.items()}


def _conflict(conflict: Conflict) -> dict[str, str]:
    """A report that is not marked."""
    return {"id": conflict.id, "code": conflict.code, "kind": conflict.kind, "message": conflict.message}
