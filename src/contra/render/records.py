"""The shape of a report in JSON, schema ``contra/1``: what every field is called, is, and may hold."""

from typing import Annotated

from msgspec import Meta, Struct, field

from contra import model
from contra.model import AGAINST, FOR, NON_COMMITTAL, SEVERITIES

SCHEMA = "contra/1"


def _one_of(*values: str) -> Meta:
    """The constraint that a text is one of a few."""
    return Meta(extra_json_schema={"enum": list(values)})


Offset = Annotated[int, Meta(ge=0, description="in characters, from the beginning of the text")]
Day = Annotated[str, Meta(extra_json_schema={"format": "date"})]
Kind = Annotated[
    str,
    _one_of("named_person", "named_institution", "titled", "anonymous", "document", "outlet", "author"),
]
Stance = Annotated[str, _one_of(*sorted(FOR | AGAINST | NON_COMMITTAL))]
Certainty = Annotated[str, _one_of("certain", "probable", "possible", "unknown")]
Polarity = Annotated[str, _one_of("+", "-")]
Bound = Annotated[str, _one_of("exact", "at_least", "more_than", "at_most", "less_than", "approx", "range")]
Severity = Annotated[str, _one_of(*SEVERITIES)]
Status = Annotated[str, _one_of("new", "known", "dismissed")]
Code = Annotated[str, Meta(pattern=r"^[A-Z]\d{3}$")]
Pieces = list[Annotated[list[Offset], Meta(min_length=2, max_length=2, description="start and end")]]


class Document(Struct):
    """An article."""

    id: str
    path: str | None
    title: str | None
    outlet: str | None
    published: Day | None
    published_from: Annotated[str, Meta(description="what the day of publication was taken from")]
    sentences: Annotated[int, Meta(ge=0, description="how many there are")]
    sha256: Annotated[str, Meta(description="of the file; empty where there is none")]


class Source(Struct):
    """Who says it, and through whom."""

    name: str
    kind: Kind
    via: list["Source"]


class Time(Struct):
    """A time expression with its TIMEX3 value and the days that bound it."""

    value: str
    earliest: Day | None = field(name="from")
    latest: Day | None = field(name="to")
    text: str


class Spans(Struct):
    """Where source, cue and content stand in the document."""

    source: Pieces
    cue: Pieces
    content: Pieces


class Quantity(Struct):
    """A figure, of what; an end that is null is open."""

    low: float | None
    high: float | None
    bound: Bound
    unit: str
    what: str
    text: str


class Assertion(Struct):
    """A sentence in which a source puts something forward, or keeps it back."""

    id: str
    document: Annotated[str, Meta(description="the id of one of the documents")]
    start: Offset
    end: Offset
    text: Annotated[str, Meta(description="the whole sentence")]
    source: Source
    cue: Annotated[str | None, Meta(description="the words that attribute; null in the outlet's own voice")]
    content: str
    stance: Stance
    certainty: Certainty
    polarity: Polarity
    event_time: Time | None
    speech_time: Time | None
    quantities: list[Quantity]
    withheld: Annotated[str, Meta(description="what a silence keeps back")]
    answers: Annotated[str | None, Meta(description="the id of the assertion that this one answers")]
    answers_because: str
    spans: Spans


class Witness(Struct):
    """A source that does not depend on the others of its side, with the articles that bring it."""

    name: str
    kind: str
    articles: Annotated[list[str], Meta(description="ids of documents")]


class Conflict(Struct):
    """A dispute: the claim on the left, what stands against it on the right, the strongest evidence first."""

    id: str
    code: Code
    kind: str
    severity: Severity
    message: str
    reasons: Annotated[list[str], Meta(description="why both sides are taken to be about the same thing")]
    left: Annotated[list[str], Meta(description="ids of assertions")]
    right: Annotated[list[str], Meta(description="ids of assertions")]
    left_sources: Annotated[list[Witness], Meta(description="the independent sources behind the left side")]
    right_sources: list[Witness]
    status: Status


class Skipped(Struct):
    """A file that could not be read, and why."""

    path: str
    reason: str


class Report(Struct):
    """What contra found in a set of articles."""

    schema: Annotated[str, Meta(extra_json_schema={"const": SCHEMA})]
    documents: list[Document]
    assertions: Annotated[list[Assertion], Meta(description="those that conflicts name, or all of them")]
    conflicts: list[Conflict]
    skipped: list[Skipped]


def recorded(report: model.Report, *, all_assertions: bool) -> Report:
    """The report with the assertions that disputes name, each maybe a part of one, or with all others, too."""
    named = _named(report)
    listed = list({id(a): a for a in (*report.assertions, *named)}.values()) if all_assertions else named
    counts = report.sentences or (0,) * len(report.documents)
    return Report(
        schema=SCHEMA,
        documents=[_document(document, count) for document, count in zip(report.documents, counts, strict=True)],
        assertions=[_assertion(assertion) for assertion in listed],
        conflicts=[_conflict(conflict) for conflict in report.conflicts],
        skipped=[Skipped(whole(skipped.path), whole(skipped.reason)) for skipped in report.skipped],
    )


def whole(text: str) -> str:
    """Text that UTF-8 can hold: half a surrogate pair, as a file name may have it, is written out."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def _named(report: model.Report) -> list[model.Assertion]:
    """The assertions that stand as evidence in a dispute, each once, in the order of the report."""
    found = {id(a): a for conflict in report.conflicts for a in (*conflict.left, *conflict.right)}
    return [a for a in report.assertions if found.pop(id(a), None)] + list(found.values())


def _document(document: model.Document, sentences: int) -> Document:
    return Document(
        id=whole(document.id),
        path=document.path and whole(document.path),
        title=document.title and whole(document.title),
        outlet=document.outlet and whole(document.outlet),
        published=document.published.isoformat() if document.published else None,
        published_from=document.published_from,
        sentences=sentences,
        sha256=document.sha256,
    )


def _assertion(assertion: model.Assertion) -> Assertion:
    return Assertion(
        id=assertion.id,
        document=whole(assertion.document.id),
        start=assertion.sentence.span.start,
        end=assertion.sentence.span.stop,
        text=whole(assertion.sentence.text),
        source=_source(assertion.source),
        cue=whole(assertion.cue.text) if assertion.cue else None,
        content=whole(assertion.content.text),
        stance=assertion.stance,
        certainty=assertion.certainty,
        polarity=assertion.polarity,
        event_time=_time(assertion.event_time),
        speech_time=_time(assertion.speech_time),
        quantities=[_quantity(quantity) for quantity in assertion.quantities],
        withheld=assertion.withheld,
        answers=assertion.answers.id if assertion.answers else None,
        answers_because=whole(assertion.answers_because),
        spans=_spans(assertion),
    )


def _spans(assertion: model.Assertion) -> Spans:
    """Where source, cue and content stand: start and end of every piece."""
    cue = assertion.cue.spans if assertion.cue else ()
    parts = (assertion.source.spans, cue, assertion.content.spans)
    return Spans(*([[span.start, span.stop] for span in spans] for spans in parts))


def _source(source: model.Source) -> Source:
    return Source(whole(source.name), source.kind, [_source(behind) for behind in source.via])


def _time(time: model.Time | None) -> Time | None:
    if time is None:
        return None
    earliest, latest = (day.isoformat() if day else None for day in (time.earliest, time.latest))
    return Time(value=time.value, earliest=earliest, latest=latest, text=whole(time.text))


def _quantity(quantity: model.Quantity) -> Quantity:
    text = whole(quantity.text)
    return Quantity(quantity.low, quantity.high, quantity.bound, quantity.unit, quantity.what, text)


def _conflict(conflict: model.Conflict) -> Conflict:
    return Conflict(
        id=conflict.id,
        code=conflict.code,
        kind=conflict.kind,
        severity=conflict.severity,
        message=whole(conflict.message),
        reasons=[whole(reason) for reason in conflict.reasons],
        left=[assertion.id for assertion in conflict.left],
        right=[assertion.id for assertion in conflict.right],
        left_sources=[_witness(witness) for witness in conflict.left_witnesses],
        right_sources=[_witness(witness) for witness in conflict.right_witnesses],
        status=conflict.status,
    )


def _witness(witness: model.Witness) -> Witness:
    return Witness(whole(witness.name), witness.kind, [whole(article) for article in witness.articles])
