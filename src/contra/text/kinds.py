"""What a name names, and its canonical key."""

import re
from functools import cache, lru_cache

from msgspec import Struct

from contra.text.gazetteer import Entry, gazetteer, is_class
from contra.text.pieces import COMMON, Piece, is_first_name
from contra.text.spelling import commonness, folded, person_word

MARKS = str.maketrans("", "", "-'.")


class Reading(Struct, frozen=True, gc=False):
    """How a name is read: key, kind and what it speaks for. ``base``: a state institution without its country."""

    key: str
    kind: str
    stands_for: tuple[str, ...] = ()
    base: str = ""


@lru_cache(maxsize=32768)
def reading(piece: Piece, country: str) -> Reading:
    """How a piece is read; ``country`` is the key of the country named right before it, if one is."""
    phrase = piece.phrase
    entry = piece.entry or gazetteer().get(phrase)
    if entry and (piece.entry or not entry.capitals):
        return _known(piece, entry, country)
    institution = _institution(phrase, country)
    if institution:
        return institution
    return _by_form(piece, phrase)


def _known(piece: Piece, entry: Entry, country: str) -> Reading:
    """A name of the gazetteer; another country's "Congress" is its own."""
    if entry.kind == "organisation" and country and entry.stands_for and country not in entry.stands_for:
        base = institution_base(piece.phrase)
        if base:
            return Reading(f"{base} of {country}", "organisation", (country,), base)
    return Reading(entry.key, entry.kind, entry.stands_for)


def _institution(phrase: str, country: str) -> Reading | None:
    """A ministry, an army, a parliament, with its country if that is known."""
    bare, own = _without_country(phrase)
    base = institution_base(bare)
    if not base:
        return None
    owner = own or country
    return Reading(f"{base} of {owner}" if owner else base, "organisation", (owner,) if owner else (), base)


def _without_country(phrase: str) -> tuple[str, str]:
    """The phrase without the country or state in it, and its key."""
    before, joined, after = phrase.rpartition(" of ")
    entry = gazetteer().get(after.removeprefix("the ")) if joined else None
    if entry and entry.kind in ("country", "place"):
        return before, entry.key
    parts = phrase.split(" ")
    for count in range(min(3, len(parts) - 1), 0, -1):
        entry = gazetteer().get(" ".join(parts[:count]))
        if entry and entry.kind in ("country", "place"):
            return " ".join(parts[count:]), entry.key
    return phrase, ""


def institution_base(phrase: str) -> str:
    """A state institution without its country: "ministry of defense" for "defence ministry"; else nothing."""
    base = phrase.replace("defence", "defense").replace(" of the ", " of ")
    if base.endswith(" ministry"):
        base = f"ministry of {base.removesuffix(' ministry')}"
    if base in ("ministry of foreign", "ministry of external affairs"):
        base = "ministry of foreign affairs"
    if (
        base.startswith("ministry of ")
        or is_class(base, "state_institutions")
        or is_class(phrase, "state_institutions")
    ):
        return base
    return ""


def _by_form(piece: Piece, phrase: str) -> Reading:
    """A name read by its words."""
    parts = list(piece.parts)
    if "." in phrase and _domain_pattern().search(phrase):
        return Reading(phrase.removeprefix("www."), "outlet")
    if (is_class(parts[-1], "company_ends") and len(parts) > 1) or "&" in phrase:
        return Reading(_company_key(parts), "organisation")
    if piece.office and _is_personal(piece):
        return Reading(person_key(parts), "person")
    return _by_head(piece, parts)


def _company_key(parts: list[str]) -> str:
    """The company's name without "Inc."."""
    bare = (
        parts[:-1]
        if len(parts) > 1
        and parts[-1]
        in ("ag", "co", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "ltd", "plc")
        else parts
    )
    return " ".join(bare)


def _by_head(piece: Piece, parts: list[str]) -> Reading:
    """A name read by the noun that heads it, or by its given name."""
    phrase = " ".join(parts)
    if len(parts) > 1:
        head = _head(parts)
        if is_class(parts[-1], "outlet_ends") and (parts[0] in gazetteer() or not is_first_name(parts[0])):
            return Reading(phrase, "outlet")
        if is_class(head, "organisation_heads"):
            return Reading(phrase, "organisation", _place_spoken_for(parts, head))
        if is_class(parts[-1], "place_heads") or (is_class(parts[0], "place_heads") and not is_first_name(parts[0])):
            return Reading(phrase, "place")
    return _personal(piece, parts)


def _personal(piece: Piece, parts: list[str]) -> Reading:
    """A person, or something unknown."""
    if len(parts) == 1:
        given = _has_given(parts) and commonness(parts[0]) < COMMON
        return Reading(person_word(parts[0]), "person") if given else Reading(parts[0], "other")
    if (_has_given(parts) or _has_initial(parts) or _has_particle(piece)) and _is_personal(piece):
        return Reading(person_key(parts), "person")
    if len(parts) == 2 and is_class(parts[0], "titles_kept"):
        return Reading(person_key(parts), "person")
    return Reading(" ".join(parts), "other")


def _has_given(parts: list[str]) -> bool:
    """Whether the first word is a given name, or the last one of rare words: "Nagy Anna"."""
    if is_first_name(parts[0].partition("-")[0]) or is_first_name(parts[0].removeprefix("st ")):
        return True
    return is_first_name(parts[-1]) and all(commonness(part) < COMMON for part in parts)


def _has_initial(parts: list[str]) -> bool:
    """Whether there is a letter for a given name: "J. Kerr", "Anna J. Kerr"."""
    return len(parts[0]) == 1 or (len(parts) > 2 and len(parts[1]) == 1)


def _has_particle(piece: Piece) -> bool:
    """Whether there is a small word of a person's name: "Ludwig van Berg"."""
    return any(word.small and word.fold not in ("of", "and", "the", "for", "&") for word in piece.words)


def _is_personal(piece: Piece) -> bool:
    """Whether the words may be a person's: few, no figures, no "of"."""
    folds = [word.fold for word in piece.words]
    if len(folds) > 5 or not {"of", "and", "for", "on", "&"}.isdisjoint(folds):
        return False
    return all(fold.translate(MARKS).isalpha() for fold in folds) and not any(
        is_brand(word.text) for word in piece.words
    )


@lru_cache(maxsize=4096)
def is_brand(text: str) -> bool:
    """Whether a capital inside a word tells a thing: "WidgetCorp", but not "McAdam"."""
    found = _inner_pattern().match(text)
    return bool(found) and not is_class(folded(found.group(1) if found else ""), "inner_capitals")


def person_key(parts: list[str]) -> str:
    """A person's name without initials in the middle and the generation, in one transliteration."""
    kept = [
        part for place, part in enumerate(parts) if place == 0 or (len(part) > 1 and not is_class(part, "generations"))
    ]
    return " ".join(person_word(part) for part in kept)


def _head(parts: list[str]) -> str:
    """The noun that heads a name: the last word, or the last before "of", "for" or "on"."""
    for place, part in enumerate(parts[1:], start=1):
        if part in ("of", "for", "on", "against"):
            return parts[place - 1]
    return parts[-1]


def _place_spoken_for(parts: list[str], head: str) -> tuple[str, ...]:
    """The place that an authority is named after."""
    if not is_class(head, "authority_heads") and not is_class(parts[-1], "authority_heads"):
        return ()
    place = _without_country(" ".join(parts))[1]
    return (place,) if place else ()


@cache
def _inner_pattern() -> re.Pattern[str]:
    """A small letter before a capital, and what comes before them."""
    return re.compile(r"([^\W\d_]*[^\W\dA-Z_])[A-Z]")


@cache
def _domain_pattern() -> re.Pattern[str]:
    """The end of an address."""
    return re.compile(r"^\S+\.(?:com|org|net|info|co|ru|ua|uk|io|tv)$")
