"""The classes of deeds, looked up by word."""

from functools import cache

from contra.lexicon.load import table, words
from contra.lexicon.spelling import one_spelling

VERBAL = frozenset("VDG")


@cache
def classes_of(lemma: str, tag: str = "") -> tuple[str, ...]:
    """The deed classes that a lemma, or a phrase of lemmas, may name: as any part of speech, or as this one."""
    found = deed_words().get(lemma) or deed_words().get(one_spelling(lemma)) or {}
    group = "V" if tag in VERBAL else tag
    return tuple(name for name, only in found.items() if not only or only in (tag, group))


@cache
def deed_words() -> dict[str, dict[str, str]]:
    """For each lemma its classes, and the part of speech that it must be to name them: "" where any may."""
    found: dict[str, dict[str, str]] = {}
    for name, members in table("events_classes")["classes"].items():
        for member in members:
            lemma, _, tag = member.partition(":")
            found.setdefault(lemma, {})[name] = tag
    return found


def related(one: str, other: str) -> bool:
    """Whether two classes belong to one chain of events."""
    return other in chain_of(one)


@cache
def chain_of(deed: str) -> frozenset[str]:
    """The classes that belong to one chain of events with a class."""
    links = table("events_classes")["related"]
    return frozenset((*links.get(deed, ()), *(other for other, found in links.items() if deed in found)))


@cache
def attitude_of(lemma: str) -> int:
    """+1 for a word of support or permission, -1 for one of opposition, else 0."""
    return int(lemma in words("events_classes", "attitude.for")) - int(
        lemma in words("events_classes", "attitude.against")
    )


@cache
def governs_irrealis(lemma: str) -> bool:
    """Whether what follows the word is allowed, planned, wanted or feared rather than done."""
    return bool(attitude_of(lemma)) or lemma in words("events_classes", "irrealis.governors")


@cache
def names_no_deed(form: str) -> bool:
    """Whether the form names no deed although its lemma does: "sales of ten million"."""
    return form in words("events_classes", "not_deeds.forms")
