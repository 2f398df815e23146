"""The dateline that opens a report: ``KYIV, Nov 21 (Reuters) -``."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from contra.ingest.calendar import Written, dates_in
from contra.lexicon.load import table

HEAD = 160  # characters in which a dateline ends


class Dateline(NamedTuple):
    """The opening ``KYIV, Nov 21 (Reuters) -`` of a paragraph."""

    stop: int  # in the line
    agency: str | None
    written: Written | None


@lru_cache(maxsize=1024)
def dateline(text: str) -> Dateline | None:
    """The dateline that opens a paragraph."""
    match = _dateline().match(text[:HEAD]) if _dash().search(text, 0, HEAD) else None
    if match is None:
        return None
    named = (match["agency"] or "").strip()
    agency = table("ingest_origin")["agencies"].get(named.casefold())
    place = match["place"] or ""
    if not agency and not (_sure_place(place) and _begins(text[match.end() :])):
        return None
    written = next(dates_in(match.group()), None)
    return Dateline(match.end(), agency or named or None, written)


def _begins(text: str) -> bool:
    """Whether a sentence begins: ``OLD FORD - The council``, not ``UNESCO - the agency``."""
    return text[:1].isupper() or text[:1] in tuple("\"“'‘0123456789")


def _sure_place(place: str) -> bool:
    """Whether the place is set in capitals, as datelines are: ``NEW YORK``, ``FLINT, Mich.``"""
    city = place.split(",")[0].strip()
    return len(city) > 2 and city.isupper()


@cache
def _dash() -> re.Pattern[str]:
    return re.compile("[-–—―]")


@cache
def _dateline() -> re.Pattern[str]:
    month = "|".join(sorted(table("ingest_calendar")["months"], key=len, reverse=True))
    word = r"[^\W\d_][\w.'’-]*"
    place = rf"(?P<place>{word}(?:[ /]{word}){{0,3}}(?:,\s{word}(?:\s{word}){{0,2}})?)"
    day = rf"(?:,?\s(?:\w{{3,9}}\.?,?\s)?(?i:(?:{month})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{month})\.?)(?:,?\s\d{{4}})?)?"
    agency = r"[(\[](?P<agency>[A-Z][\w.&' ]{1,30})[)\]]"
    dash = r"\s{0,2}(?:--|[-–—―])(?=[\s\w\"“'‘])\s{0,2}"
    return re.compile(rf"(?:{place}{day}\s{{0,2}})?(?:{agency})?{dash}")
