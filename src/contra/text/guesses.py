"""What a word tells of itself, before its neighbours are asked."""

from functools import lru_cache

from msgspec import Struct

from contra.lexicon.words import Word
from contra.lexicon.words import word as known

CLOSED = frozenset("TXICWMUR#.")  # a capital does not make a name of these
KEPT = ("JP", "MP")  # nor of nationalities and "May": their rules look at the neighbours
ATTRIBUTIVE = ("-old", "-led", "-based", "-style", "-backed", "-born", "-wide", "-like", "-long")
SUFFIXES = (  # the likeliest tags of an unknown lower-case word, by its end
    ("ing", "GN"),
    ("ed", "DV"),
    ("ly", "R"),
    ("ous", "J"),
    ("ful", "J"),
    ("ible", "J"),
    ("able", "J"),
    ("ian", "JN"),
    ("ic", "J"),
    ("al", "JN"),
    ("less", "J"),
    ("ish", "J"),
    ("ive", "J"),
)
PREFIXES = ("re-", "re", "un", "over", "under", "out", "mis", "dis", "co-", "pre-", "de-", "de", "cyber")
AUXILIARIES = {"be": "b", "have": "h", "do": "d"}


class Guess(Struct, frozen=True, gc=False):
    """A word by itself: its likeliest tag, all tags it may have, its lemma by tag, and how it is written."""

    text: str
    norm: str
    tag: str
    tags: str
    lemmas: dict[str, str]
    auxiliary: str = ""  # b be, h have, d do
    form: str = ""  # past, s, base: which verb form it would be
    case: str = ""  # C capitalised, U upper case
    name: "Guess | None" = None  # itself read as a name, where its capital allows that


EDGE = Guess("", "", ".", ".", {})


@lru_cache(maxsize=65536)
def guess(text: str) -> Guess:
    """What the form ``text`` tells of itself, blanks before it or not."""
    if text[0].isspace():
        return guess(text.lstrip())
    norm = text.lower().replace("’", "'")
    found = known(norm)
    case = _case(text)
    tags = _tags(text, norm, found)
    lemmas = _lemmas(norm, tags, found)
    auxiliary = AUXILIARIES.get(lemmas.get("V") or lemmas.get("D") or lemmas.get("G") or "", "")
    form, name = _verb_form(norm, tags, lemmas), _name(text, norm, case, tags)
    return Guess(text, norm, tags[0], tags, lemmas, auxiliary, form, case, name)


def _lemmas(norm: str, tags: str, found: Word | None) -> dict[str, str]:
    """The dictionary form as each of the tags."""
    if found is None:
        return {tag: _unknown_lemma(norm, tag) for tag in tags}
    return {tag: found.lemma(tag) for tag in tags} if found.lemmas else dict.fromkeys(tags, norm)


def _case(text: str) -> str:
    """C for "Officials", U for "NATO" and "U.S.", nothing for "officials"."""
    if not text[0].isupper():
        return ""
    return "U" if len(text) > 1 and text.isupper() else "C"


def _tags(text: str, norm: str, found: Word | None) -> str:
    """The tags the form may have, likeliest first."""
    if text[0].isdigit():
        return "J" if "-" in norm and norm[-1].isalpha() else "#"
    if found:
        return found.tags
    return _unknown_tags(text, norm) if text[0].isalnum() else _mark_tags(text)


def _mark_tags(text: str) -> str:
    """A mark, an address ("@newsdesk", "#elections") or an unknown clitic."""
    return "P" if len(text) > 1 and text[0] in "@#" else "."


def _unknown_tags(text: str, norm: str) -> str:
    """The tags of a word that no list has."""
    if text[0].isupper() and "-" not in text:
        return "P"
    return _compound_tags(text, norm) if "-" in norm else _suffix_tags(norm)


def _compound_tags(text: str, norm: str) -> str:
    """The tags of "Kh-101" (P), "U.S.-led" (J), "cease-fire" (N)."""
    last = known(norm.rpartition("-")[2])
    if norm.endswith(ATTRIBUTIVE) or (last and last.tags[0] in "DGJ#"):
        return "JN"
    return "P" if text[0].isupper() else "NJ" if last and "N" in last.tags else "JN"


def _suffix_tags(norm: str) -> str:
    """The tags of an unknown lower-case word."""
    return next((tags for suffix, tags in SUFFIXES if norm.endswith(suffix) and len(norm) > len(suffix) + 2), "N")


def _unknown_lemma(norm: str, tag: str) -> str:
    """The dictionary form of an unknown noun, or of a verb made from another; any other word stays as it is."""
    made = next((prefix for prefix in PREFIXES if norm.startswith(prefix)), "") if tag in "VDG" else ""
    if made and (verb := known(norm.removeprefix(made))):
        return made + verb.lemma(tag)  # "relabelled"
    if tag == "N" and len(norm) > 4 and norm.endswith("s") and not norm.endswith(("ss", "us", "is")):
        return norm[:-3] + "y" if norm.endswith("ies") else norm[:-1]
    return norm


def _verb_form(norm: str, tags: str, lemmas: dict[str, str]) -> str:
    """Which verb form it would be: past ("denied"), s ("denies"), base ("deny"), "" no verb."""
    if "V" not in tags:
        return "past" if "D" in tags else ""
    lemma = lemmas["V"]
    if norm == lemma:
        return "base"
    return "s" if norm.endswith("s") and norm[:2] == lemma[:2] else "past"


def _name(text: str, norm: str, case: str, tags: str) -> Guess | None:
    """The form read as a name; None for lower case, "The", "Russian" and other words that stay what they are."""
    if not case or tags in KEPT or (tags[0] in CLOSED and case == "C") or norm.endswith(ATTRIBUTIVE):
        return None
    return Guess(text, norm, "P", "P", {"P": norm}, case=case)
