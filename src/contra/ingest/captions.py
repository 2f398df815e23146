"""Captions of pictures and their credits."""

import re
from functools import cache

from contra.lexicon.load import words

LEXICON = "ingest_furniture"


def captioned(text: str) -> bool:
    """Whether a line is the caption of a picture or its credit."""
    if _marked(text) and _credit().search(text):
        return True
    return text[-1] not in ".!?:”’\"']" and text.count(" ") > 6 and _placed().search(text) is not None


def _marked(text: str) -> bool:
    """Whether a line has a mark or a word that every credit has."""
    return bool(_mark().search(text) or "redit " in text.lower() or _first_words().match(text))


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"[)\]/:|]")


@cache
def _first_words() -> re.Pattern[str]:
    return re.compile(r"\w+ (?:by|via|courtesy|credit)\b", re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    label = "|".join(sorted(words(LEXICON, "credits"), key=len, reverse=True))
    desk = "|".join(sorted(words(LEXICON, "desks"), key=len, reverse=True))
    forms = (
        rf"[(\[](?:{label})\b[^()\[\]]{{0,100}}[)\]]\.?$",  # (Photo: Jo Ray)
        r"[(\[](?:[^()\[\]\s]+\s){0,3}(?:photos?|picture|image)[)\]]\.?$",  # (Riverside Council photo)
        rf"[(\[][^()\[\]]{{0,80}}/\s?(?:{desk})\b[^()\[\]]{{0,30}}[)\]]\.?$",  # (Jo Ray/AFP/Getty Images)
        rf"^(?:{label})\s?[:|]\s?\S.{{0,120}}$",
        rf"[\s.](?-i:(?=[A-Z]))(?:{label})\s?[:|]\s?[^\s.]+(?:\s[^\s.]+){{0,6}}\.?$",  # The weir. Photo: Jo Ray
        rf"^(?:{label})\s(?:via|by|courtesy)\s.{{1,60}}$",
        rf"^.{{0,120}}/\s?(?:{desk})\.?$",
        r"\b(?-i:C)redit(?: (?-i:[A-Z])[\w.'’-]+){2,4}(?:/|\sfor\s).{1,40}$",
    )
    return re.compile("|".join(forms), re.IGNORECASE)


@cache
def _placed() -> re.Pattern[str]:
    side = "left|right|cent(?:er|re)"
    return re.compile(rf",\s(?:{side}),\s|\((?:{side}|pictured|above|below)\)|\bpictured\b", re.IGNORECASE)
