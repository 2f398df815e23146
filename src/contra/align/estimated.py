"""A figure that somebody puts on what was counted just before: "50,000 marched. Police put | the number at 8,000 |"."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Proposition, Quantity, Span
from contra.quantities import find_quantities

LEXICON = "extract_estimates"
NEAR = 2  # sentences back to what was counted


def estimated(propositions: Sequence[Proposition]) -> Iterator[tuple[Proposition, Quantity]]:
    """Each figure that is put on what a sentence before has counted."""
    counted: tuple[int, Quantity] | None = None
    for proposition in propositions:
        said = proposition.assertion
        told = next((q for q in reversed(said.quantities) if q.role and q.what and not q.unit), None)
        if told is not None:
            counted = said.sentence.index, told
        elif counted and 0 < said.sentence.index - counted[0] <= NEAR and (put := _put(proposition, counted[1])):
            yield proposition, put


def _put(proposition: Proposition, counted: Quantity) -> Quantity | None:
    """The count with the figure that is put on it here; None where none is."""
    said = proposition.assertion
    putting = said.cue is not None and not words(LEXICON, "putting").isdisjoint(said.cue.text.lower().split())
    tokens = said.tokens if putting else []
    at = next((i for i, token in enumerate(tokens) if token.norm == "at"), len(tokens))
    if not at or at + 1 >= len(tokens) or tokens[at - 1].norm not in words(LEXICON, "pointing"):
        return None  # not "the number of arrests"
    span = Span(tokens[at + 1].start, tokens[-1].stop)
    text = said.document.text[span.start : span.stop]
    found = next(iter(find_quantities(f"{text} people")), None)
    if found is None or found.unit:
        return None
    return replace(counted, span=span, text=text, low=found.low, high=found.high, bound=found.bound, qualifiers=())
