"""Where and when an article appeared, as far as its text tells."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import chain
from typing import NamedTuple

from contra.ingest.calendar import Written, date_in, dates_in, has_figure
from contra.ingest.dateline import Dateline, dateline
from contra.ingest.furniture import dated, plain
from contra.ingest.lines import Line
from contra.lexicon.load import table, words
from contra.model import Document

HEAD, TAIL = 14, 10  # lines in which a page tells of itself
LEXICON = "ingest_origin"


class Origin(NamedTuple):
    """What was found; None where the text is silent."""

    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    published_from: str = "unknown"


def origin(lines: Sequence[Line], url: str | None) -> Origin:
    """Where, by whom and when the article appeared."""
    edges = _edges(lines)
    url = url or next(filter(None, map(_source_url, edges)), None)
    head = dateline_of(lines)
    day, told_by = _published(edges, url, head)
    return Origin(
        url=url,
        outlet=(url and _host(url)) or (head and head.agency) or None,
        author=next(filter(None, map(_author, lines[:HEAD])), None),
        published=day,
        published_from=told_by,
    )


def _edges(lines: Sequence[Line]) -> list[Line]:
    """The short lines at both ends."""
    near = chain(lines[:HEAD], lines[max(HEAD, len(lines) - TAIL) :])
    return [line for line in near if len(line.text) <= 250]


def _published(edges: Sequence[Line], url: str | None, head: Dateline | None) -> tuple[date | None, str]:
    """The day of publication, from the surest place that tells it."""
    in_url = _url_day(url) if url else None
    for day, told_by in (
        (_labelled_day(edges), "published line"),
        (in_url, "url"),
        (_dateline_day(head, url), "dateline"),
    ):
        if day:
            return day, told_by
    return None, "unknown"


# ── lines that tell a day ───────────────────────────────────────────────────────────────────────


def _labelled_day(edges: Sequence[Line]) -> date | None:
    """The day of the line with the surest label."""
    days = [found for line in edges if (found := _told_day(line.text))]
    return min(days, key=lambda found: found[0])[1] if days else None


def _told_day(text: str) -> tuple[int, date] | None:
    """The rank of the label of a line and its day: a label, a byline, or nothing but a date."""
    if len(text) > 150 or not has_figure(text) or "://" in text or "www." in text:
        return None
    rank = _rank(text)
    day = date_in(text) if rank is not None else None
    return (rank, day) if rank is not None and day else None


def _rank(text: str) -> int | None:
    """How sure the label of a line is, 0 the surest; None where the line is about something else."""
    labels = table(LEXICON)["published"]["labels"]
    match = _labelled().match(text)
    if match and plain(match[0]) in labels:
        return int(labels.index(plain(match[0])))
    if dated(text) or _byline().match(text):
        return 4
    return 6 if _separated(text) else None


@cache
def _labelled() -> re.Pattern[str]:
    labels = "|".join(sorted(words(LEXICON, "published.labels"), key=len, reverse=True))
    return re.compile(rf"\W*(?:{labels})(?=\s?:|\s(?:on|at|by)?\b|\s\d|\s\w{{3,9}}\.?,?\s\d)", re.IGNORECASE)


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(
        r"(?:By|BY):?\s(?P<name>[^\W\d_a-z][\w.'’-]*(?:\s(?:and\s|de\s|von\s|van\s|al-)?[^\W\d_a-z][\w.'’-]*){1,5})",
        re.UNICODE,
    )


def _separated(text: str) -> bool:
    """Whether a short line has a date set off by a mark: ``Harbour Post | 21 November 2014``."""
    found = next(dates_in(text), None) if len(text.split()) <= 14 else None
    if not found:
        return False
    around = text[: found.start].rstrip()[-1:], text[found.stop :].lstrip()[:1]
    return any(mark and mark in "|·•—–/" for mark in around)


def _author(line: Line) -> str | None:
    """The name in a byline."""
    match = _byline().match(line.text) if line.text.startswith(("By ", "By:", "BY ")) and len(line.text) < 150 else None
    return match["name"] if match else None


# ── datelines ───────────────────────────────────────────────────────────────────────────────────


def dateline_of(lines: Sequence[Line]) -> Dateline | None:
    """The first dateline near the head."""
    return next(filter(None, (dateline(line.text) for line in lines[:HEAD])), None)


def _dateline_day(head: Dateline | None, url: str | None) -> date | None:
    """The day of a dateline; where it names no year, the address may: ``/2014/09/``."""
    if not head or not head.written:
        return None
    if head.written.year:
        return head.written.date
    month = _url_month().search(url) if url else None
    same = month and int(month["month"]) == head.written.month
    return head.written.in_year(int(month["year"])) if month and same else None


# ── addresses ───────────────────────────────────────────────────────────────────────────────────


def _source_url(line: Line) -> str | None:
    """The address of a line ``Source: https://...``."""
    match = _address().fullmatch(line.text) if "http" in line.text or "www." in line.text else None
    return match["url"] if match else None


@cache
def _address() -> re.Pattern[str]:
    labels = "|".join(sorted(words(LEXICON, "source.labels"), key=len, reverse=True))
    return re.compile(rf"\W{{0,3}}(?:{labels})\s?:\s*<?(?P<url>(?:https?://|www\.)[^\s<>]+)>?", re.IGNORECASE)


def _host(url: str) -> str | None:
    """The host of an address, without the labels that say nothing."""
    match = re.match(r"(?:https?://)?(?P<host>[\w.-]+\.\w{2,})", url, re.IGNORECASE)
    if not match:
        return None
    labels = match["host"].casefold().split(".")
    while len(labels) > 2 and labels[0] in words(LEXICON, "hosts.prefixes"):
        labels.pop(0)
    return ".".join(labels)


@cache
def _url_month() -> re.Pattern[str]:
    return re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2})(?=[/-])")


@cache
def _url_date() -> re.Pattern[str]:
    months = "|".join(name for name in table("ingest_calendar")["months"] if len(name) == 3)
    return re.compile(
        rf"/(?P<year>(?:19|20)\d\d)(?P<mark>[/-]?)(?P<month>\d{{2}}|(?i:{months})|(?<=[/-])\d)(?P=mark)(?P<day>\d{{1,2}})(?![\d])"
    )


def _url_day(url: str) -> date | None:
    """The day in an address: ``/2014/09/15/``, ``/2014/sep/15/``, ``/20140915-``."""
    for match in _url_date().finditer(url):
        month = table("ingest_calendar")["months"].get(match["month"].lower()) or int(match["month"])
        written = Written(match.start(), match.end(), int(match["year"]), month, int(match["day"]))
        if written.date and written.date.year >= 1990:
            return written.date
    return None


def writes_day_first(document: Document) -> bool | None:
    """How the outlet writes 11/12/2024, by the country of its address; None where that is not known."""
    host = (document.url and _host(document.url)) or document.outlet or ""
    end = host.casefold().rpartition(".")[2]
    if end in words(LEXICON, "day_first.hosts"):
        return True
    return False if end in words(LEXICON, "month_first.hosts") else None
