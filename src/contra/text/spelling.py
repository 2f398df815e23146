"""Canonical spellings of names."""

import re
import unicodedata
from functools import cache, lru_cache

from contra.lexicon.load import table
from contra.lexicon.words import zipf

STRAIGHT = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "‑": "-",
        "–": "-",
        "\u00a0": " ",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
    }
)
ENDINGS = (("skiy", "sky"), ("skyi", "sky"), ("skyy", "sky"), ("skii", "sky"), ("skij", "sky"), ("ski", "sky"))
FINAL = (("iy", "y"), ("yy", "y"), ("ii", "y"), ("ij", "y"), ("yi", "y"), ("ei", "ey"), ("ej", "ey"))
SHORTEST = 5  # letters of a word whose ending is folded


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Lower case, without marks on letters, with straight apostrophes, without the stops of abbreviations."""
    low = text.lower()
    return _without_stops(low if low.isascii() else _plain(low))


def _plain(low: str) -> str:
    """Without marks on letters, with straight apostrophes."""
    low = low.translate(STRAIGHT)
    if low.isascii():
        return low
    return "".join(letter for letter in unicodedata.normalize("NFKD", low).lower() if not unicodedata.combining(letter))


def _without_stops(low: str) -> str:
    """Without the stops of "u.s." and "sen.", with those of "snopes.com"."""
    return _stop_pattern().sub("", low) if "." in low else low


@lru_cache(maxsize=65536)
def commonness(fold: str) -> float:
    """How frequent a folded word is in English; of "long-range" the rarer half tells."""
    if "-" not in fold:
        return zipf(fold.removesuffix("'s"))
    return zipf(fold) or min(map(zipf, fold.split("-")))


@lru_cache(maxsize=65536)
def person_word(word: str) -> str:
    """A folded word of a person's name in one of its transliterations: "sergei" and "sergiy" are "sergey"."""
    variant = _variants().get(word)
    if variant:
        return variant
    if len(word) < SHORTEST:
        return word
    for ending, plain in (*ENDINGS, *FINAL):
        if word.endswith(ending):
            return word[: -len(ending)] + plain
    return word


@cache
def _variants() -> dict[str, str]:
    """Spellings of given names, each with the first of its line."""
    lines: list[list[str]] = table("names_spellings")["given"]
    return {variant: line[0] for line in lines for variant in line}


@cache
def _stop_pattern() -> re.Pattern[str]:
    """A full stop that a word may do without."""
    return re.compile(r"\.(?!(?:com|org|net|info|gov|co|ru|ua|uk|io|tv|de|fr|eu)\b)")
