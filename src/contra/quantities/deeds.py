"""The lexicon of deeds, word form by word form."""

from functools import cache

from msgspec import Struct

from contra.lexicon.load import table, words


class Form(Struct, frozen=True):
    """One form of a deed's word: its class, and how it takes what is counted."""

    role: str
    kind: str  # done | does | is | noun
    participle: bool = False
    state: bool = False  # a noun that is told of somebody as well: "were confirmed | dead"


@cache
def role_words(name: str) -> frozenset[str]:
    """A list of the lexicon of roles."""
    return words("quantities_roles", f"words.{name}")


@cache
def people_roles() -> frozenset[str]:
    """The roles in which a bare figure counts people."""
    return frozenset(role for role, entry in table("quantities_roles").items() if entry.get("people") is True)


@cache
def forms() -> dict[str, Form]:
    """Every form of every deed; phrases with a blank ("shot down")."""
    found: dict[str, Form] = {}
    for role, entry in table("quantities_roles").items():
        if role not in ("irregular", "words"):
            found.update(_forms_of(role, entry))
    return found


@cache
def nouns() -> dict[str, str]:
    """The deeds told as nouns, with their class; some are verb forms too ("arrests")."""
    entries = table("quantities_roles").items()
    return {form: role for role, entry in entries for noun in entry.get("nouns", ()) for form in (noun, _with_s(noun))}


def _forms_of(role: str, entry: dict[str, list[str]]) -> dict[str, Form]:
    """The forms of one class of deeds."""
    found: dict[str, Form] = dict.fromkeys(entry.get("is", ()), Form(role, "is", True))
    for noun in entry.get("nouns", ()):
        state = noun in entry.get("is", ())
        found.update(dict.fromkeys((noun, _with_s(noun)), Form(role, "noun", state=state)))
    for kind in ("done", "does"):
        for verb in entry.get(kind, ()):
            found.update(_inflected(verb, role, kind))
    return found


def _inflected(phrase: str, role: str, kind: str) -> dict[str, Form]:
    """The forms of a verb, its particle kept: shoot, shoots, shooting, shot down."""
    verb, _, rest = phrase.partition(" ")
    past, participle = table("quantities_roles")["irregular"].get(verb, (_ending(verb, "ed"),) * 2)
    plain = {verb, _with_s(verb), _ending(verb, "ing"), past} - {participle}
    tail = f" {rest}" if rest else ""
    found = {form + tail: Form(role, kind) for form in sorted(plain)}
    found[participle + tail] = Form(role, kind, True)
    return found


def _with_s(verb: str) -> str:
    """The third person of a verb, which is the plural of a noun."""
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"


def _ending(verb: str, ending: str) -> str:
    """``verb`` with -ed or -ing."""
    if verb.endswith("ee"):
        return verb + (ending if ending == "ing" else "d")
    if verb.endswith("ie"):
        return verb[:-2] + "ying" if ending == "ing" else verb + "d"
    if verb.endswith("e"):
        return verb[:-1] + ending
    if verb in role_words("doubling"):
        return verb + verb[-1] + ending
    return verb[:-1] + "ied" if verb[-1] == "y" and verb[-2] not in "aeiou" and ending == "ed" else verb + ending


@cache
def lengths() -> dict[str, int]:
    """The longest phrase, in words, that begins with a word."""
    found: dict[str, int] = {}
    for phrase in forms():
        first, width = phrase.split(" ")[0], phrase.count(" ") + 1
        found[first] = max(found.get(first, 0), width)
    return found


@cache
def endings() -> frozenset[str]:
    """The words that end a form."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in forms())
