"""Common English words: their tags, lemmas, inflections and frequency.

The table is one sorted text, searched by halving, so that loading it is reading it; a word is parsed when it is
first asked for.
"""

from bisect import bisect_left
from functools import cache, lru_cache

from msgspec import Struct

from contra.lexicon.load import DATA

VERB_TAGS = "VDG"
SIBILANT = ("s", "x", "z", "ch", "sh")


class Word(Struct, frozen=True, gc=False):
    """A form: the coarse tags it may have, likeliest first; its frequency (zipf, 0.0 unknown); its lemma by tag."""

    form: str
    tags: str
    zipf: float
    lemmas: dict[str, str]

    def lemma(self, tag: str) -> str:
        """The dictionary form of this form as a ``tag``."""
        group = "V" if tag in VERB_TAGS else tag
        return self.lemmas.get(group) or self.lemmas.get("") or self.form


@lru_cache(maxsize=65536)
def word(form: str) -> Word | None:
    """What is known of the lower-case ``form``."""
    line = _line("words_forms", form)
    if line is None:
        return None
    form, tags, zipf_figure, *specs = line.split(" ")
    lemmas = {group: lemma for group, _, lemma in (_spec(spec) for spec in specs)}
    return Word(form, tags, float(zipf_figure), lemmas)


def _spec(text: str) -> tuple[str, str, str]:
    """Group, "=", lemma; a bare lemma stands for every group."""
    return text.partition("=") if "=" in text else ("", "", text)


def lemma(form: str, tag: str) -> str:
    """The dictionary form of ``form`` as a ``tag``; the form itself where the word is unknown."""
    found = word(form)
    return found.lemma(tag) if found else form


def zipf(form: str) -> float:
    """How frequent: 3 is once in a million words, 6 once in a thousand; 0.0 unknown."""
    found = word(form)
    return found.zipf if found else 0.0


@lru_cache(maxsize=4096)
def verb_forms(lemma: str) -> tuple[str, ...]:
    """The verb and all its inflections: ("deny", "denied", "denies", "denying")."""
    line = _line("words_verbs", lemma)
    return tuple(line.split(" ")) if line else (lemma,)


def noun_forms(lemma: str) -> tuple[str, ...]:
    """The noun and its plurals: ("child", "children")."""
    line = _line("words_nouns", lemma)
    return tuple(line.split(" ")) if line else (lemma, regular_plural(lemma))


def regular_plural(noun: str) -> str:
    """The plural by the spelling rule: "enemies", "boxes", "claims"."""
    if noun.endswith("y") and noun[-2:-1] not in ("", *"aeiou"):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(SIBILANT) else "s")


def _line(name: str, form: str) -> str | None:
    """The line of the sorted list that begins with ``form``."""
    lines = _sorted_lines(name)
    place = bisect_left(lines, form)
    if place < len(lines) and (lines[place] == form or lines[place].startswith(form + " ")):
        return lines[place]
    return None


@cache
def _sorted_lines(name: str) -> list[str]:
    """The list as it stands in the file; without its comment line."""
    return (DATA / f"{name}.txt").read_text(encoding="utf-8").split("\n")[1:-1]
