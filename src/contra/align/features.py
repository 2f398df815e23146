"""What a stretch of tokens is about: weighed names, deeds and words."""

from collections.abc import Iterable, Sequence
from functools import cache

from contra.lexicon.deeds import classes_of, governs_irrealis, names_no_deed
from contra.lexicon.load import lines, words
from contra.lexicon.phrases import phrase_at, phrase_length
from contra.lexicon.spelling import one_spelling
from contra.lexicon.things import thing_of
from contra.lexicon.words import zipf
from contra.model import Name, Quantity, Token

NAME = 1.5
DEED = 1.2
FIGURE = 1.0
EVERYDAY = 12
COMMON = 5.7  # words more frequent than this (per billion, log 10) say nothing of a topic
RAREST = 2.5
SHORTEST_STEM = 5
SIBILANT = ("ches", "shes", "sses", "xes")
CONTENT_TAGS = frozenset("NVGDJP?")


def name_features(names: Iterable[Name]) -> dict[str, float]:
    """``n:`` and the canonical key of each name; persons also under their surname alone."""
    found: dict[str, float] = {}
    for name in names:
        if name.kind == "other" and zipf(folded(name)):
            found |= word_feature(folded(name))  # "the Carousel" of one headline, "stolen carousel" of another
            continue
        found[f"n:{folded(name)}"] = NAME
        surname = name.key.rpartition(" ")[2]
        if name.kind == "person" and surname != name.key:
            found[f"n:{name.key}"] = NAME / 3
            found[f"n:{surname}"] = NAME
    return found


@cache
def word_feature(lemma: str) -> dict[str, float]:
    """``w:`` and the key of the word; a word that no list knows counts as a name, written small."""
    weight = word_weight(lemma)
    if weight and not zipf(lemma) and lemma.isalpha() and not thing_of(lemma):
        return {f"n:{lemma}": weight}
    return {f"w:{word_key(lemma)}": weight} if weight else {}


def figure_features(quantities: Iterable[Quantity]) -> dict[str, float]:
    """``#:`` and the value of each exact figure that is no everyday number."""
    return {f"#:{q.low:g}": FIGURE for q in quantities if q.low is not None and q.low == q.high and q.low > EVERYDAY}


def folded(name: Name) -> str:
    """The key of a name, without the plural of a product: "Falcons" and "Falcon", "Lorne Watches"."""
    if name.kind != "other" or len(name.key) <= 4 or name.key.endswith("ss"):
        return name.key
    return name.key[:-2] if name.key.endswith(SIBILANT) else name.key.removesuffix("s")


def word_features(tokens: Sequence[Token]) -> dict[str, float]:
    """``e:`` and the class of each deed (``i:`` under "plans to"), ``w:`` and the key of other words."""
    found: dict[str, float] = {}
    irrealis, free = False, 0
    for i, token in enumerate(tokens):
        if token.tag not in CONTENT_TAGS:
            continue
        if i >= free:
            entry = phrase_at(tokens, i)
            free = i + phrase_length(tokens, i, entry)  # "tied | the knot"
            found |= _features(entry, token.norm, token.tag, irrealis)
        irrealis = irrealis or governs_irrealis(token.lemma)
    return found


def deed_features(tokens: Sequence[Token], index: int) -> dict[str, float]:
    """The features of one word, or of the phrase that it begins: "held up", "passed away"."""
    return _features(phrase_at(tokens, index), tokens[index].norm, tokens[index].tag, False)


@cache
def _features(entry: str, norm: str, tag: str, irrealis: bool) -> dict[str, float]:
    """What a word or phrase of the lexicon is about."""
    deeds = () if names_no_deed(norm) else classes_of(entry, tag)
    kind = "i" if irrealis else "e"
    return {f"{kind}:{deed}": DEED / len(deeds) for deed in deeds} or word_feature(entry)


@cache
def predicate_features(entry: str, tag: str) -> frozenset[str]:
    """The classes of a main verb or of the noun that it carries, else its key as a word."""
    return frozenset(f"e:{deed}" for deed in classes_of(entry, tag)) or frozenset({f"w:{word_key(entry)}"})


@cache
def word_key(lemma: str) -> str:
    """The class of the word, else its stem."""
    return thing_of(lemma) or stem(one_spelling(lemma))


@cache
def stem(lemma: str) -> str:
    """The lemma without a suffix that makes a near relative: "weightless" of "weightlessness"."""
    for suffix in _suffixes():
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= SHORTEST_STEM:
            return lemma[: -len(suffix)]
    return lemma


@cache
def _suffixes() -> tuple[str, ...]:
    """The suffixes that make near relatives, the longest first."""
    return tuple(sorted(lines("align_suffixes"), key=len, reverse=True))


@cache
def word_weight(lemma: str) -> float:
    """0 for words of the grammar and of reporting, up to 1.5 for rare ones; a class weighs what its name weighs."""
    if not lemma[:1].isalpha() or lemma.endswith(".") or len(lemma) < 3 or lemma in words("align_stopwords", "words"):
        return 0.0
    frequency = max(max(RAREST, zipf(word)) for word in (thing_of(lemma) or one_spelling(lemma)).split())
    return 0.0 if frequency > COMMON else round((COMMON + 1.0 - frequency) / 2.8, 3)
