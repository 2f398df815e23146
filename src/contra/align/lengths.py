"""How long a document or a formula is: the pages of an indictment, the words of an oath."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from contra.lexicon.load import table, words
from contra.model import Proposition, Quantity, Sentence, Span
from contra.quantities import HELD_BY

LEXICON = "align_lengths"
Length = tuple[Proposition, Quantity]


def lengths(propositions: Sequence[Proposition]) -> Iterator[Length]:
    """Every length that an article tells of a document, with the first proposition of its sentence."""
    seen: set[int] = set()
    for proposition in propositions:
        sentence = proposition.assertion.sentence
        if sentence.index in seen or proposition.through:
            continue
        seen.add(sentence.index)
        yield from ((proposition, length) for length in _of_sentence(sentence, proposition.assertion.document.text))


def is_length(quantity: Quantity) -> bool:
    """Whether it is how long a document is."""
    return HELD_BY in quantity.what and quantity.unit in words(LEXICON, "units")


def _of_sentence(sentence: Sentence, text: str) -> Iterator[Quantity]:
    if not any(unit in sentence.text for unit in words(LEXICON, "units")):
        return
    for found in _told().finditer(text, sentence.span.start, sentence.span.stop):
        before = "" if found["number"] else "_before"
        number, unit = found[f"number{before}"], found[f"unit{before}"].lower()
        many = float(number) if number.isdigit() else float(table("align_tallies")["numbers"][number.lower()])
        what = f"{unit}{HELD_BY}{found[f'document{before}'].lower()}"
        yield Quantity(Span(*found.span(f"number{before}")), f"{number}-{unit}", many, many, unit=unit, what=what)


@cache
def _told() -> re.Pattern[str]:
    """ "The 47-page indictment", "an indictment of 47 pages", "the indictment runs to 47 pages"."""
    numbers = "|".join(sorted(word for word in table("align_tallies")["numbers"] if not word.endswith("ce")))
    units, documents = ("|".join(sorted(words(LEXICON, key))) for key in ("units", "documents"))
    number = rf"\d{{1,4}}|{numbers}"
    return re.compile(
        rf"(?<![\w$£€.,-])(?P<number>{number})-(?P<unit>{units}) (?:[a-z]+ )?(?P<document>{documents})\b"
        rf"|\b(?P<document_before>{documents}) (?:of|runs to|ran to|running to) "
        rf"(?P<number_before>{number}) (?P<unit_before>{units})s\b",
        re.I,
    )
