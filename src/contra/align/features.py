"""What a stretch of tokens is about: weighed names, deeds and words."""

from collections.abc import Iterable, Sequence
from functools import cache

from contra.lexicon.deeds import classes_of, governs_irrealis, phrase_at
from contra.lexicon.load import lines, words
from contra.lexicon.words import zipf
from contra.model import Name, Quantity, Token

NAME = 1.5
DEED = 1.2
FIGURE = 1.0
EVERYDAY = 12
COMMON = 5.7  # words more frequent than this (per billion, log 10) say nothing of a topic
RAREST = 2.5
SHORTEST_STEM = 5
CONTENT_TAGS = frozenset("NVGDJP?")


def name_features(names: Iterable[Name]) -> dict[str, float]:
    """``n:`` and the canonical key of each name; persons also under their surname alone."""
    found: dict[str, float] = {}
    for name in names:
        found[f"n:{folded(name)}"] = NAME
        surname = name.key.rpartition(" ")[2]
        if name.kind == "person" and surname != name.key:
            found[f"n:{name.key}"] = NAME / 3
            found[f"n:{surname}"] = NAME
    return found


def word_feature(token: Token) -> dict[str, float]:
    """``w:`` and the stem; a word that no list knows counts as a name, written small."""
    weight = word_weight(token.lemma)
    if weight and not zipf(token.lemma) and token.lemma.isalpha():
        return {f"n:{token.lemma}": weight}
    return {f"w:{stem(token.lemma)}": weight} if weight else {}


def figure_features(quantities: Iterable[Quantity]) -> dict[str, float]:
    """``#:`` and the value of each exact figure that is no everyday number."""
    return {f"#:{q.low:g}": FIGURE for q in quantities if q.low is not None and q.low == q.high and q.low > EVERYDAY}


def folded(name: Name) -> str:
    """The key of a name, without the plural of a product: "Falcons" and "Falcon"."""
    plural = name.kind == "other" and name.key.endswith("s") and len(name.key) > 4
    return name.key[:-1] if plural and not name.key.endswith("ss") else name.key


def word_features(tokens: Sequence[Token]) -> dict[str, float]:
    """``e:`` and the class of each deed (``i:`` under "plans to"), ``w:`` and the lemma of other words."""
    found: dict[str, float] = {}
    lemmas = [token.lemma for token in tokens]
    irrealis = False
    for i, token in enumerate(tokens):
        if token.tag not in CONTENT_TAGS:
            continue
        deeds = () if token.norm in words("events_classes", "not_deeds.forms") else classes_of(phrase_at(lemmas, i))
        for deed in deeds:
            found[f"{'i' if irrealis else 'e'}:{deed}"] = DEED / len(deeds)
        if not deeds:
            found |= word_feature(token)
        irrealis = irrealis or governs_irrealis(token.lemma)
    return found


@cache
def stem(lemma: str) -> str:
    """The lemma without a suffix that makes a near relative: "weightless" of "weightlessness"."""
    for suffix in sorted(lines("align_suffixes"), key=len, reverse=True):
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= SHORTEST_STEM:
            return lemma[: -len(suffix)]
    return lemma


@cache
def word_weight(lemma: str) -> float:
    """0 for words of the grammar and of reporting, up to 1.5 for rare ones."""
    if not lemma[:1].isalpha() or lemma.endswith(".") or len(lemma) < 3 or lemma in words("align_stopwords", "words"):
        return 0.0
    frequency = max(zipf(lemma), RAREST)
    return 0.0 if frequency > COMMON else round((COMMON + 1.0 - frequency) / 2.8, 3)
