"""One spelling for a word that is written in several ways."""

from functools import cache

from contra.lexicon.load import table
from contra.lexicon.words import zipf

ENDINGS = {"isation": "ization", "ise": "ize", "yse": "yze"}  # "organise", but not "advise"


@cache
def one_spelling(lemma: str) -> str:
    """American and without the hyphen: "labour", "analyse", "cease-fire"."""
    if "-" in lemma and zipf(lemma.replace("-", "")):
        lemma = lemma.replace("-", "")
    return table("things_classes")["spellings"].get(lemma) or _american_ending(lemma)


def _american_ending(lemma: str) -> str:
    """The word with -ize for -ise, where there is such a word."""
    for ending, other in ENDINGS.items():
        if lemma.endswith(ending):
            american = lemma.removesuffix(ending) + other
            return american if zipf(american) else lemma
    return lemma
