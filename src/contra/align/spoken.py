"""The words of a quotation, in a spelling by which they are known again in another article."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from contra.lexicon.load import table
from contra.lexicon.spelling import one_spelling
from contra.model import Quotation, Sentence, Token

LONGEST = 400  # words; the rest of a longer quotation is not looked at
CUT = "…"  # where something is left out, put in brackets, or masked
OPENING, CLOSING = "[(", "])"
EXPANDED = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}


class Word(Struct, frozen=True, gc=False):
    """A word and the key by which it is compared; a compound gives several words of one token."""

    key: str
    token: Token


def spoken_words(sentences: Sequence[Sentence], quotation: Quotation) -> tuple[Word, ...]:
    """The words of a quotation, without marks; one mark for each cut."""
    inner = quotation.inner
    tokens = [t for s in sentences for t in s.tokens if inner.start <= t.start and t.stop <= inner.stop]
    found: list[Word] = []
    bracketed = False
    for token in tokens[: 2 * LONGEST]:
        bracketed = (bracketed or token.text in OPENING) and token.text not in CLOSING
        for key in (CUT,) if bracketed else _keys(token):
            if key != CUT or not found or found[-1].key != CUT:
                found.append(Word(key, token))
    return tuple(found[:LONGEST])


def _keys(token: Token) -> Iterator[str]:
    """The keys of a token: none of a comma, two of "long-range"."""
    if "*" in token.text or token.text.startswith("..") or token.text == "…":
        yield CUT
    elif token.tag != "." and any(c.isalnum() for c in token.norm):
        yield from (_key(part) for part in token.norm.split("-") if part)


@cache
def _key(word: str) -> str:
    """American, figures in digits, clitics as words: "organise", "three", "they | 're"."""
    word = EXPANDED.get(word, word)
    return _figures().get(word) or one_spelling(word.replace(".", ""))


@cache
def _figures() -> dict[str, str]:
    """The words of numbers in digits."""
    numbers = table("quantities_numbers")
    return {word: f"{value:g}" for part in ("units", "teens", "tens") for word, value in numbers[part].items()}
