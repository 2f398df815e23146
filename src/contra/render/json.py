"""The report for programs: schema ``contra/1``, the same bytes for the same input."""

import msgspec
from msgspec import Struct, field

from contra.model import Assertion, Conflict, Document, Quantity, Report, Source, Time, Witness


class _Document(Struct):
    id: str
    path: str | None
    title: str | None
    outlet: str | None
    published: str | None
    published_from: str
    sentences: int
    sha256: str


class _Source(Struct):
    name: str
    kind: str
    via: list["_Source"]


class _Time(Struct):
    value: str
    earliest: str | None = field(name="from")
    latest: str | None = field(name="to")
    text: str


class _Spans(Struct):
    source: list[list[int]]
    cue: list[list[int]]
    content: list[list[int]]


class _Quantity(Struct):
    low: float | None
    high: float | None
    bound: str
    unit: str
    what: str
    text: str


class _Expression(Struct):
    start: int
    end: int
    text: str
    type: str
    value: str
    modifier: str
    earliest: str | None = field(name="from")
    latest: str | None = field(name="to")
    granularity: str
    anchor: str


class _Timed(Struct):
    id: str
    published: str | None
    published_from: str
    times: list[_Expression]


class _Assertion(Struct):
    id: str
    document: str
    start: int
    end: int
    text: str
    source: _Source
    cue: str | None
    content: str
    stance: str
    certainty: str
    polarity: str
    event_time: _Time | None
    speech_time: _Time | None
    quantities: list[_Quantity]
    withheld: str
    answers: str | None
    answers_because: str
    spans: _Spans


class _Witness(Struct):
    name: str
    kind: str
    articles: list[str]


class _Conflict(Struct):
    id: str
    code: str
    kind: str
    severity: str
    message: str
    reasons: list[str]
    left: list[str]
    right: list[str]
    left_sources: list[_Witness]
    right_sources: list[_Witness]
    status: str


class _Skipped(Struct):
    path: str
    reason: str


class _Report(Struct):
    schema: str
    documents: list[_Document]
    assertions: list[_Assertion]
    conflicts: list[_Conflict]
    skipped: list[_Skipped]


def json(report: Report, *, all_assertions: bool) -> str:
    """The report as JSON, with the assertions that disputes name, or all of them."""
    listed = report.assertions if all_assertions else _named(report)
    counts = report.sentences or (0,) * len(report.documents)
    whole = _Report(
        schema="contra/1",
        documents=[_document(document, count) for document, count in zip(report.documents, counts, strict=True)],
        assertions=[_assertion(assertion) for assertion in listed],
        conflicts=[_conflict(conflict) for conflict in report.conflicts],
        skipped=[_Skipped(_whole(skipped.path), skipped.reason) for skipped in report.skipped],
    )
    return _encoded(whole)


def _encoded(whole: object) -> str:
    """Values as indented JSON with a line end."""
    return msgspec.json.format(msgspec.json.encode(whole), indent=1).decode() + "\n"


def times(report: Report) -> str:
    """The time expressions of a report's articles."""
    return _encoded([_timed(*each) for each in zip(report.documents, report.times, strict=True)])


def _timed(document: Document, found: tuple[Time, ...]) -> _Timed:
    """An article with its time expressions."""
    return _Timed(
        id=document.id,
        published=document.published.isoformat() if document.published else None,
        published_from=document.published_from,
        times=[_expression(time) for time in found],
    )


def _expression(time: Time) -> _Expression:
    """A time expression."""
    start, end = time.span.start, time.span.stop
    first, last = (day.isoformat() if day else None for day in (time.earliest, time.latest))
    return _Expression(
        start, end, _whole(time.text), time.type, time.value, time.modifier, first, last, time.granularity, time.anchor
    )


def _named(report: Report) -> list[Assertion]:
    """The assertions that stand as evidence in a dispute, each once, in the order of the report."""
    found = {id(a): a for conflict in report.conflicts for a in (*conflict.left, *conflict.right)}
    return [a for a in report.assertions if found.pop(id(a), None)] + list(found.values())


def _document(document: Document, sentences: int) -> _Document:
    return _Document(
        id=_whole(document.id),
        path=document.path and _whole(document.path),
        title=document.title and _whole(document.title),
        outlet=document.outlet and _whole(document.outlet),
        published=document.published.isoformat() if document.published else None,
        published_from=document.published_from,
        sentences=sentences,
        sha256=document.sha256,
    )


def _assertion(assertion: Assertion) -> _Assertion:
    return _Assertion(
        id=assertion.id,
        document=_whole(assertion.document.id),
        start=assertion.sentence.span.start,
        end=assertion.sentence.span.stop,
        text=_whole(assertion.sentence.text),
        source=_source(assertion.source),
        cue=_whole(assertion.cue.text) if assertion.cue else None,
        content=_whole(assertion.content.text),
        stance=assertion.stance,
        certainty=assertion.certainty,
        polarity=assertion.polarity,
        event_time=_time(assertion.event_time),
        speech_time=_time(assertion.speech_time),
        quantities=[_quantity(quantity) for quantity in assertion.quantities],
        withheld=assertion.withheld,
        answers=assertion.answers.id if assertion.answers else None,
        answers_because=_whole(assertion.answers_because),
        spans=_spans(assertion),
    )


def _spans(assertion: Assertion) -> _Spans:
    """Where source, cue and content stand: start and end of every piece."""
    cue = assertion.cue.spans if assertion.cue else ()
    parts = (assertion.source.spans, cue, assertion.content.spans)
    return _Spans(*([[span.start, span.stop] for span in spans] for spans in parts))


def _source(source: Source) -> _Source:
    return _Source(_whole(source.name), source.kind, [_source(behind) for behind in source.via])


def _time(time: Time | None) -> _Time | None:
    if time is None:
        return None
    earliest, latest = (day.isoformat() if day else None for day in (time.earliest, time.latest))
    return _Time(value=time.value, earliest=earliest, latest=latest, text=_whole(time.text))


def _quantity(quantity: Quantity) -> _Quantity:
    text = _whole(quantity.text)
    return _Quantity(quantity.low, quantity.high, quantity.bound, quantity.unit, quantity.what, text)


def _conflict(conflict: Conflict) -> _Conflict:
    return _Conflict(
        id=conflict.id,
        code=conflict.code,
        kind=conflict.kind,
        severity=conflict.severity,
        message=_whole(conflict.message),
        reasons=[_whole(reason) for reason in conflict.reasons],
        left=[assertion.id for assertion in conflict.left],
        right=[assertion.id for assertion in conflict.right],
        left_sources=[_witness(witness) for witness in conflict.left_witnesses],
        right_sources=[_witness(witness) for witness in conflict.right_witnesses],
        status="new",
    )


def _witness(witness: Witness) -> _Witness:
    return _Witness(_whole(witness.name), witness.kind, [_whole(article) for article in witness.articles])


def _whole(text: str) -> str:
    """Text that UTF-8 can hold: half a surrogate pair, as a file name may have it, is written out."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")
