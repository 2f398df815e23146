"""Names of one thing within an article: acronyms, surnames, and institutions whose country was told before."""

import re
from collections import defaultdict
from functools import cache, lru_cache

from contra.lexicon.load import words
from contra.text.gazetteer import gazetteer, is_class
from contra.text.kinds import Reading, is_brand, person_key
from contra.text.mentions import Mention
from contra.text.pieces import COMMON
from contra.text.spelling import commonness, person_word

Article = list[list[Mention]]  # by sentence

LONGEST_ACRONYM = 4
SMALL = frozenset(("of", "the", "for", "and", "in", "on", "&", "to", "a"))


def resolved(text: str, article: Article) -> Article:
    """The article's names, each read as the name it is short for."""
    steps = (_with_acronyms, _with_persons, _with_surnames, _with_countries, _without_common)
    for step in steps:
        article = step(text, article)
    return article


# ── acronyms ────────────────────────────────────────────────────────────────────────────────────


def _with_acronyms(text: str, article: Article) -> Article:
    """Acronyms read as what they stand for, and those of common words left out: "remotely piloted vehicles (RPVs)"."""
    readings: dict[str, Reading] = {}
    common: set[str] = set()
    for found in article:
        for place, mention in enumerate(found):
            if _is_bracketed(text, mention):
                _learn(text, found[place - 1] if place else None, mention, readings, common)
    readings = {**_by_initials(text, article), **readings}
    if not readings and not common:
        return article
    return [
        [_read(mention, readings) for mention in found if mention.parts[0].removesuffix("s") not in common]
        for found in article
    ]


def _is_bracketed(text: str, mention: Mention) -> bool:
    """Whether the name alone stands in brackets."""
    return text[mention.start - 1 : mention.start] == "(" and text[mention.stop : mention.stop + 1] == ")"


def _learn(text: str, before: Mention | None, inner: Mention, readings: dict[str, Reading], common: set[str]) -> None:
    """Take down what a name in brackets is short for, or what is short for it."""
    if before and text[before.stop : inner.start].strip() == "(":
        short, full = (inner, before) if len(inner.parts) <= len(before.parts) else (before, inner)
        if short.single and is_acronym(short.parts[0], full.parts):
            readings[" ".join(short.parts)] = _better(full, short)
            readings[" ".join(full.parts)] = readings[" ".join(short.parts)]
    elif inner.single and not inner.known and text[inner.start : inner.stop].removesuffix("s").isupper():
        letters = inner.parts[0].removesuffix("s")
        said = text[max(0, inner.start - 120) : inner.start - 1].lower().replace("-", " ").split()
        if "".join(word[0] for word in said[-len(letters) :]) == letters:
            common.add(letters)


def _better(full: Mention, short: Mention) -> Reading:
    """The reading that tells more."""
    return short.reading if short.known and not full.known else full.reading


def is_acronym(short: str, parts: tuple[str, ...]) -> bool:
    """Whether the letters of ``short`` are the initials of the words: "afu" of "armed forces of uland"."""
    letters = short.replace(".", "").replace("-", "")
    every = "".join(part[0] for word in parts for part in word.split("-") if part)
    large = "".join(word[0] for word in parts if word not in SMALL)
    return len(letters) > 1 and (
        letters in (every, large)
        or (letters[0] == every[0] and _is_among(letters, " ".join(parts)) and len(letters) >= len(large) - 1)
    )


def _is_among(letters: str, phrase: str) -> bool:
    """Whether the letters occur in this order."""
    rest = iter(phrase)
    return all(letter in rest for letter in letters)


def _by_initials(text: str, article: Article) -> dict[str, Reading]:
    """Acronyms that are never explained, yet fit a name of several words."""
    shorts = {
        mention.parts[0]
        for found in article
        for mention in found
        if not mention.known
        and len(mention.parts) == 1
        and len(mention.parts[0]) > 2
        and text[mention.start : mention.stop].isupper()
    }
    if not shorts:
        return {}
    fulls = [
        mention for found in article for mention in found if len(mention.parts) > 2 and mention.reading.kind != "person"
    ]
    return {
        initials: full.reading for full in reversed(fulls) for initials in _initials(full.parts) if initials in shorts
    }


def _initials(parts: tuple[str, ...]) -> set[str]:
    """The initials of all words, and of the large ones."""
    return {"".join(word[0] for word in parts), "".join(word[0] for word in parts if word not in SMALL)}


def _read(mention: Mention, readings: dict[str, Reading]) -> Mention:
    """The mention with the reading that was learnt for its words."""
    reading = readings.get(" ".join(mention.parts))
    return mention.read_as(reading) if reading else mention


# ── persons ─────────────────────────────────────────────────────────────────────────────────────


def _with_persons(text: str, article: Article) -> Article:
    """Unknown names that speak, have an age or leave their surname behind, read as persons."""
    singles = [
        each for found in article for each in found if len(each.parts) == 1 and each.reading.kind in ("other", "person")
    ]
    alone = {each.parts[0] for each in singles}
    speaking = {each.parts[0] for each in singles if each.office or _acts_pattern().match(text, each.stop)}
    article = [
        [
            each if each.known or each.reading.kind != "other" else _as_person(text, each, alone, speaking)
            for each in found
        ]
        for found in article
    ]
    return _with_short_keys(article)


def _with_short_keys(article: Article) -> Article:
    """Persons named with and without their middle names under the shorter name."""
    ends = {}
    for mention in (mention for found in article for mention in found if _is_full_name(mention)):
        parts = mention.reading.key.split(" ")
        if len(parts) == 2:
            ends[parts[0], parts[1]] = mention.reading
    return [[_shortened(mention, ends) for mention in found] for found in article] if ends else article


def _shortened(mention: Mention, ends: dict[tuple[str, str], Reading]) -> Mention:
    """The mention under the name without its middle."""
    if mention.reading.kind != "person" or len(mention.parts) < 3:
        return mention
    parts = mention.reading.key.split(" ")
    reading = ends.get((parts[0], parts[-1]))
    return mention.read_as(reading) if reading else mention


def _as_person(text: str, mention: Mention, alone: set[str], speaking: set[str]) -> Mention:
    """The unknown mention, as a person if its words and its neighbours speak for it."""
    last = mention.parts[-1]
    if commonness(last) >= COMMON or mention.parts[0] in gazetteer():
        return mention
    if (last in speaking or _is_told_of(text, mention, alone)) and _is_like_person(text, mention):
        return mention.read_as(Reading(person_key(list(mention.parts)), "person"))
    return mention


def _is_told_of(text: str, mention: Mention, alone: set[str]) -> bool:
    """Whether rare words do what persons do, or leave the last of them behind."""
    acts = (mention.parts[-1] in alone and not mention.single) or _acts_pattern().match(text, mention.stop)
    return bool(acts) and all(commonness(part) < COMMON for part in mention.parts)


def _is_like_person(text: str, mention: Mention) -> bool:
    """Whether the words are spelt like a person's: one to three, letters only, no shout, no brand."""
    written = text[mention.start : mention.stop]
    letters = all(part.replace("-", "").replace("'", "").isalpha() for part in mention.parts)
    return len(mention.parts) <= 3 and letters and not written.isupper() and not any(map(is_brand, written.split()))


@cache
def _acts_pattern() -> re.Pattern[str]:
    """What follows persons: ", 45,", " said"."""
    verbs = "|".join(sorted(words("sentences", "speech")))
    circles = "|".join(sorted(words("names_words", "person_circles") - {"government", "team"}))
    return re.compile(rf", \d\d,| \(\d\d\)|,? (?:who\b|(?:{verbs})\b)| (?:{circles})\b")


def _with_surnames(text: str, article: Article) -> Article:
    """Surnames and given names read as the full name, the nearest before them."""
    fulls = _full_names(article)
    latest: dict[str, Reading] = {}
    result = []
    for found in article:
        read = []
        for mention in found:
            if _is_full_name(mention) or _is_publication(mention):
                latest.update(dict.fromkeys(_shorts(mention.parts), mention.reading))
                read.append(mention)
            else:
                read.append(_as_surname(mention, latest, fulls))
        result.append(read)
    return result


def _full_names(article: Article) -> dict[str, Reading]:
    """Surnames, and given names of one person only, with the first full name that has them."""
    found: dict[str, Reading] = {}
    given: dict[str, set[Reading]] = defaultdict(set)
    for mention in (mention for each in article for mention in each if _is_full_name(mention)):
        given[mention.parts[0]].add(mention.reading)
        for short in _shorts(mention.parts):
            found.setdefault(short, mention.reading)
    alone = {
        first: readings.pop() for first, readings in given.items() if len(readings) == 1 and first not in gazetteer()
    }
    return {**alone, **found}


def _is_full_name(mention: Mention) -> bool:
    """Whether a person is named with more than a surname."""
    return mention.reading.kind == "person" and len(mention.parts) > 1


def _is_publication(mention: Mention) -> bool:
    """Whether a newspaper is named that is called "the Post" later."""
    return mention.reading.kind == "outlet" and len(mention.parts) > 1 and is_class(mention.parts[-1], "outlet_ends")


@lru_cache(maxsize=8192)
def _shorts(parts: tuple[str, ...]) -> set[str]:
    """What a person is called for short: the surname, its second half, without its article."""
    last = [part for part in parts if not is_class(part, "generations")][-1:] or list(parts[-1:])
    surname = last[0]
    return {surname, surname.removeprefix("al-"), *([surname.rpartition("-")[2]] if "-" in surname else [])}


def _as_surname(mention: Mention, latest: dict[str, Reading], fulls: dict[str, Reading]) -> Mention:
    """The mention, as the person it is short for, if it is."""
    last = mention.parts[-1]
    reading = latest.get(last) or fulls.get(last)
    if reading is None and mention.office and mention.reading.kind == "other":
        reading = Reading(person_word(last), "person")
    return mention.read_as(reading) if reading and _may_be_surname(mention) else mention


def _may_be_surname(mention: Mention) -> bool:
    """Whether a name is one word (particles aside) and no adjective or organisation."""
    if mention.adjective:
        return False
    if mention.reading.kind in ("organisation", "outlet"):
        return mention.known and mention.single and len(mention.parts[0]) > LONGEST_ACRONYM
    return all(is_class(part, "particles") for part in mention.parts[:-1])


# ── institutions ────────────────────────────────────────────────────────────────────────────────


def _with_countries(text: str, article: Article) -> Article:
    """Institutions without a country read as the one that was named with its country before, else after."""
    first: dict[str, Reading] = {}
    for mention in (mention for found in article for mention in found):
        if mention.reading.base and mention.reading.stands_for:
            first.setdefault(mention.reading.base, mention.reading)
    return [list(_with_latest(found, first)) for found in article] if first else article


def _with_latest(found: list[Mention], latest: dict[str, Reading]) -> list[Mention]:
    """The names of one sentence, institutions read as the latest of their kind."""
    result = []
    for mention in found:
        reading = mention.reading
        if reading.base and reading.stands_for:
            latest[reading.base] = reading
        elif reading.base in latest:
            mention = mention.read_as(latest[reading.base])
        result.append(mention)
    return result


# ── what is left ────────────────────────────────────────────────────────────────────────────────


def _without_common(text: str, article: Article) -> Article:
    """The names without single common words that the article also writes small: "the Watch", "a watch"."""
    doubtful = {each.parts[0] for found in article for each in found if _is_doubtful(each)}
    written = {word for word in doubtful if word in text}  # asked first, for speed only
    small = written.intersection(text.split()) if written else written
    if not small:
        return article
    return [[each for each in found if not (_is_doubtful(each) and each.parts[0] in small)] for found in article]


def _is_doubtful(mention: Mention) -> bool:
    """Whether a name is one common word that nothing else is known of."""
    return (
        mention.reading.kind == "other"
        and not mention.known
        and len(mention.parts) == 1
        and commonness(mention.parts[0]) >= COMMON
    )
