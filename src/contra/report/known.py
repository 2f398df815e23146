"""Which disputes are known already.

A known dispute is told by its pairs of sentences, each by what the two say and by the kind of the dispute. Where they
stand, which articles print them and in which order they are read makes no difference, and the dispute is known as
long as one of its pairs stands.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from msgspec.structs import replace

from contra.model import Assertion, Conflict, Known, Report

STANDS, STALE, EXPIRED = "stands", "stale", "expired"


class Told(NamedTuple):
    """A known dispute, and whether it stands, is stale or has expired."""

    known: Known
    state: str


def marked(report: Report, known: Iterable[Known], today: date | None) -> Report:
    """The report, each dispute with its status: dismissed, known or new."""
    by_pair = {pair: each for each in sorted(known, key=_weight) if not _expired(each, today) for pair in each.pairs}
    return replace(report, conflicts=tuple(_marked(conflict, by_pair) for conflict in report.conflicts))


def states(report: Report, known: Iterable[Known], today: date | None) -> list[Told]:
    """Each known dispute with whether one of its pairs still stands in the report."""
    standing = {pair for conflict in report.conflicts for pair in pairs(conflict)}
    return [Told(each, _state(each, standing, today)) for each in known]


def newest(report: Report) -> date | None:
    """The last day on which an article of the report appeared, which stands for the day of reading."""
    return max((document.published for document in report.documents if document.published), default=None)


def entry(
    conflict: Conflict, status: str = "known", reason: str = "", author: str = "", expires: date | None = None
) -> Known:
    """A dispute to be known from now on."""
    return Known(conflict.id, conflict.code, conflict.message, pairs(conflict), status, reason, author, expires)


def taken_down(report: Report, known: Sequence[Known], today: date | None) -> tuple[Known, ...]:
    """What is known, each with the pairs that it now has, and the new disputes of the report beside it."""
    kept = [each for each in known if not _expired(each, today)]
    fresh = [entry(conflict) for conflict in marked(report, kept, today).conflicts if conflict.status == "new"]
    standing = [frozenset(pairs(conflict)) for conflict in report.conflicts]
    return tuple([*(_grown(each, standing) for each in kept), *fresh])


def with_dismissed(known: Sequence[Known], dismissed: Known) -> tuple[Known, ...]:
    """What is known, with one dispute dismissed; an entry that tells no other pairs gives way to it."""
    pairs = set(dismissed.pairs)
    return (*(each for each in known if not pairs.issuperset(each.pairs)), dismissed)


def pairs(conflict: Conflict) -> tuple[str, ...]:
    """The fingerprints of a dispute's pairs of sentences, sorted."""
    return tuple(sorted({_fingerprint(conflict.kind, left, right) for left, right in conflict.pairs}))


def _fingerprint(kind: str, left: Assertion, right: Assertion) -> str:
    """A short name of two sentences that are against each other, whichever is told first."""
    said = sorted(" ".join(side.sentence.text.split()) for side in (left, right))
    return sha256("\0".join((kind, *said)).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _marked(conflict: Conflict, by_pair: dict[str, Known]) -> Conflict:
    """The dispute with the status of the first of its pairs that is known."""
    found = next((by_pair[pair] for pair in pairs(conflict) if pair in by_pair), None)
    return replace(conflict, status=found.status) if found else conflict


def _grown(known: Known, standing: Iterable[frozenset[str]]) -> Known:
    """What is known of a dispute, with the pairs that have joined it."""
    joined = [found for found in standing if not found.isdisjoint(known.pairs)]
    return replace(known, pairs=tuple(sorted(set(known.pairs).union(*joined))))


def _state(known: Known, standing: set[str], today: date | None) -> str:
    """Whether it stands."""
    if standing.isdisjoint(known.pairs):
        return STALE
    return EXPIRED if _expired(known, today) else STANDS


def _expired(known: Known, today: date | None) -> bool:
    """Whether its last day is past; on no day nothing is."""
    return bool(known.expires and today and known.expires < today)


def _weight(known: Known) -> bool:
    """Dismissed ones last, so that they hold where two tell the same pair."""
    return known.status == "dismissed"
