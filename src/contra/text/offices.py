"""Whom a person speaks for, by the office he is introduced with."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.text.gazetteer import is_class
from contra.text.mentions import Mention
from contra.text.spelling import folded

Article = list[list[Mention]]

NEAR = 70  # characters between a person and what he speaks for
BODIES = frozenset(("organisation", "country", "place", "outlet", "other"))


def with_offices(text: str, article: Article) -> Article:
    """The article's names, persons with what they speak for throughout."""
    spoken: dict[str, tuple[str, ...]] = {}
    for found in article:
        for person, body in _introductions(text, found):
            key = person.reading.key
            spoken[key] = tuple(dict.fromkeys((*spoken.get(key, ()), body.reading.key, *body.reading.stands_for)))
    return [[_speaking(mention, spoken) for mention in found] for found in article] if spoken else article


def _speaking(mention: Mention, spoken: dict[str, tuple[str, ...]]) -> Mention:
    """The mention with what the person speaks for."""
    if mention.reading.kind != "person" or mention.reading.key not in spoken:
        return mention
    return mention.read_as(replace(mention.reading, stands_for=spoken[mention.reading.key]))


def _introductions(text: str, found: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Persons, each with a body that he holds an office of."""
    for place, person in enumerate(found):
        if person.reading.kind != "person":
            continue
        before = found[place - 1] if place else None
        after = found[place + 1] if place + 1 < len(found) else None
        if before and _is_introduced(text, before, person) and _may_have_offices(text, before, person):
            yield person, before
        if after and after.reading.kind in BODIES and _is_explained(text, person, after):
            yield person, after


def _may_have_offices(text: str, body: Mention, person: Mention) -> bool:
    """Whether somebody may hold an office there; a person has spokesmen, but no presidents."""
    if body.reading.kind in BODIES:
        return True
    return any(is_class(word.strip(","), "proxies") for word in text[body.stop : person.start].lower().split())


def _is_introduced(text: str, body: Mention, person: Mention) -> bool:
    """Whether the body stands before: "Norlandish President X", "Acme's chief, X", "the mayor of Lorne, X"."""
    if person.start - body.stop > NEAR:
        return False
    between = text[body.stop : person.start]
    if between.strip() == ",":
        found = _office_of_pattern().search(text, max(0, body.start - NEAR), body.start)
        told = found is not None and _ends_in_office(text, body.start)
    else:
        told = is_office(between.removeprefix("'s").removeprefix("’s"))
    return told and not _is_past(text, body.start)


def _is_explained(text: str, person: Mention, body: Mention) -> bool:
    """Whether the body stands after: "X, the mayor of Lorne", "X, Acme's chief executive", "X of Acme"."""
    if body.start - person.stop > NEAR:
        return False
    between = text[person.stop : body.start]
    if between.strip() in ("of", "of the", "from", "from the", "with", "with the"):
        return body.reading.kind == "organisation"
    if not between.startswith(","):
        return False
    if between.strip() in (",", ", the"):
        found = _office_after_pattern().match(text, body.stop)
        return bool(found) and is_office(found.group(1) if found else "")
    return _is_office_of(between)


def _is_office_of(between: str) -> bool:
    """Whether the words are an office and "of": ", the deputy mayor of"."""
    found = _office_of_pattern().search(between)
    return bool(found) and is_office(between[: found.start() if found else 0].removeprefix(","))


def _ends_in_office(text: str, stop: int) -> bool:
    """Whether the words before a body are an office and "of"."""
    said = text[max(0, stop - NEAR) : stop].split()
    kept = [folded(word) for word in said if word not in ("of", "for", "at", "the", "with", "in", "to")]
    return bool(kept) and is_class(kept[-1], "offices")


@lru_cache(maxsize=4096)
def is_office(said: str) -> bool:
    """Whether the words are nothing but a present office: " Deputy Prime Minister", ", the chief spokesman "."""
    found = [folded(word.strip(",")) for word in said.replace(" of state", "").replace(" of staff", "").split()]
    if not found or any(is_class(word, "former") for word in found):
        return False
    small = ("the", "a", "an", "and", "its", "&", "of", "who", "is", "defense", "defence", "")
    return any(is_class(word, "offices") for word in found) and all(
        is_class(word, "offices") or is_class(word, "office_modifiers") or word in small for word in found
    )


def _is_past(text: str, start: int) -> bool:
    """Whether "former" or the like stands before."""
    return bool(_past_pattern().search(text, max(0, start - 12), start))


@cache
def _past_pattern() -> re.Pattern[str]:
    """Words of what is no longer so, at the end."""
    past = "|".join(sorted(words("names_words", "former"), key=len, reverse=True))
    return re.compile(rf"\b(?:{past})\W?\Z", re.IGNORECASE)


@cache
def _office_of_pattern() -> re.Pattern[str]:
    """The small words between an office and its body, at the end."""
    return re.compile(r"\b(?:of|for|at|with|in|to)(?: the)? ?\Z")


@cache
def _office_after_pattern() -> re.Pattern[str]:
    """An office right after a body: "'s chief executive,"."""
    return re.compile(r"(?:['’]s)?((?: [\w-]{1,20}){1,4})(?=[,.;)]|\Z)")
