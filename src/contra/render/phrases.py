"""The few words in which a report speaks: of sources, stances, days and counts."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from contra.model import NON_COMMITTAL, SEVERITIES, Assertion, Conflict, Report, Source, Time, Witness
from contra.render.visible import visible

KINDS = {
    "named_person": "person",
    "named_institution": "institution",
    "titled": "official",
    "anonymous": "unnamed",
    "document": "document",
    "outlet": "outlet",
    "author": "own voice",
}
STANCES = {
    "asserts": "says",
    "declines": "declines",
    "glomar": "won't say",
    "no_response": "no reply",
    "unaware": "unaware",
}
UNCERTAIN = {"unknown": "open whether so"}
KEPT_BACK = {"how_many": "how many"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def stance(assertion: Assertion) -> str:
    """The mark beside a side: ``says``, ``denies``, ``headline``."""
    if assertion.sentence.role == "headline":
        return "headline"
    return STANCES.get(assertion.stance, assertion.stance)


def speaker(source: Source) -> str:
    """The source as a reader would name it."""
    return visible(source.name).strip() or "unnamed source"


def described(assertion: Assertion) -> str:
    """What is known of a source beside its name: ``official, via the Herald, said 12 Mar 2031``."""
    return f"{kind_of(assertion.source)}, {when(assertion)}"


def kind_of(source: Source) -> str:
    """What a source is and through whom it speaks: ``official, via the Herald``."""
    return ", ".join([KINDS.get(source.kind, source.kind), *(f"via {speaker(other)}" for other in source.via)])


def when(assertion: Assertion) -> str:
    """When it was said, else when it was published."""
    if assertion.speech_time:
        return f"said {moment(assertion.speech_time)}"
    published = assertion.document.published
    return f"published {day(published)}" if published else "undated"


def read_as(assertion: Assertion) -> str:
    """Whatever else was read, where it is not the plain case: ``, happened 9 Mar 2031, possible, negated``."""
    plain, silent = assertion.certainty == "certain", assertion.stance in NON_COMMITTAL
    facts = [
        f"happened {moment(assertion.event_time)}" if assertion.event_time else "",
        "" if plain or silent else UNCERTAIN.get(assertion.certainty, assertion.certainty),
        "negated" if assertion.polarity == "-" else "",
        f"keeps back {KEPT_BACK.get(assertion.withheld, assertion.withheld)}" if assertion.withheld else "",
    ]
    return "".join(f", {fact}" for fact in facts if fact)


def moment(time: Time) -> str:
    """A time as a day where it is one, else in the words of the text."""
    if time.earliest and time.earliest == time.latest:
        return day(time.earliest)
    return visible(time.text)


def day(date: date) -> str:
    """``12 Mar 2031``."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def matched(reasons: Sequence[str]) -> list[str]:
    """What two sides share, by kind: ``name: Kelp Bay``, ``word: pier``, ``word: load`` become ``word pier, load``."""
    kinds: dict[str, list[str]] = {}
    for reason in reasons:
        kind, _, text = visible(reason).partition(": ")
        kinds.setdefault(kind, []).append(text)
    return [f"{kind} {', '.join(filter(None, texts))}".strip() for kind, texts in kinds.items()]


def counted(number: int, noun: str) -> str:
    """``1 note``, ``3 notes``, ``1,204 assertions``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def backed(witnesses: Sequence[Witness]) -> str:
    """Who is behind a side: `` from 3 independent sources (2 institution, own voice)``."""
    kinds = Counter(KINDS.get(witness.kind, witness.kind) for witness in witnesses)
    named = ", ".join(f"{number} {kind}" if number > 1 else kind for kind, number in kinds.items())
    independent = "independent source" if len(witnesses) > 1 else "source"
    return f" from {counted(len(witnesses), independent)} ({named})"


def tally(conflicts: Sequence[Conflict]) -> str:
    """How many disputes of each severity, most severe first: ``2 conflicts, 1 note``."""
    numbers = [(sum(c.severity == severity for c in conflicts), severity) for severity in reversed(SEVERITIES)]
    return ", ".join(counted(number, severity) for number, severity in numbers if number)


def totals(report: Report) -> str:
    """What was read and what was found, on one line."""
    read = (counted(len(report.documents), "article"), counted(len(report.assertions), "assertion"))
    return " · ".join([*read, tally(report.conflicts) or "no disputes"])
