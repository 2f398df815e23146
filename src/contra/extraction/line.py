"""One sentence laid out in columns, for rules that look around a word."""

from bisect import bisect_left
from collections.abc import Set

from msgspec import Struct

from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import Quotation, Sentence, Span, Token

OWNING = frozenset({"'", "'s", "’", "’s"})
OPENING = 4  # words with which a quotation may go on with the sentence


class Line(Struct, frozen=True, eq=False):
    """The tokens of a sentence, their norms and tags, and the number of the spoken quotation around each (-1: none)."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    norms: tuple[str, ...]
    words: frozenset[str]  # the norms, without order
    tags: tuple[str, ...]
    inside: tuple[int, ...]
    timed: frozenset[int]  # places that belong to a time expression
    last: int  # after the last word: the full stop of the sentence is not said by anybody

    def span(self, start: int, stop: int) -> Span:
        """The characters from token ``start`` up to ``stop``."""
        return Span(self.tokens[start].start, self.tokens[stop - 1].stop)

    def norm(self, index: int) -> str:
        """The word at a place; nothing beyond either end."""
        return self.norms[index] if 0 <= index < len(self.norms) else ""

    def tag(self, index: int) -> str:
        """The tag at a place; a mark beyond either end."""
        return self.tags[index] if 0 <= index < len(self.tags) else "."

    def unquoted(self, words: Set[str]) -> list[int]:
        """The places of any of some words outside quotations."""
        if words.isdisjoint(self.words):
            return []
        return [at for at, norm in enumerate(self.norms) if norm in words and self.inside[at] < 0]

    def quoted(self, index: int) -> int:
        """The number of the quotation around a place."""
        return self.inside[index] if 0 <= index < len(self.inside) else -1


def line_of(sentence: Sentence) -> Line:
    """A sentence in columns."""
    tokens = sentence.tokens
    norms = tuple([token.norm for token in tokens])
    words = frozenset(norms)
    tags = _tags(sentence)
    inside = _inside(sentence)
    return Line(sentence, tokens, norms, words, tags, inside, _timed(sentence), _last(norms, inside))


def _tags(sentence: Sentence) -> tuple[str, ...]:
    """The tags; a participle or a person's adjective inside a name is part of it: "Downing Street", "Ann Savage"."""
    tags = [token.tag for token in sentence.tokens]
    starts = [token.start for token in sentence.tokens] if sentence.names else []
    for at, token in enumerate(sentence.tokens[:-1]):
        if token.norm == "miss" and token.text[0] == "M" and tags[at + 1] == "P":
            tags[at] = "P"  # "Miss Kerr said"
    for name in sentence.names:
        loose = "VDGJRM" if name.kind == "person" else "DG" if " " in name.text else ""
        for at in range(bisect_left(starts, name.span.start), bisect_left(starts, name.span.stop)) if loose else ():
            if tags[at] in loose:
                tags[at] = "P"
    return tuple(tags)


def _timed(sentence: Sentence) -> frozenset[int]:
    """The places of the tokens of time expressions."""
    if not sentence.times:
        return frozenset()
    starts = [token.start for token in sentence.tokens]
    spans = [time.span for time in sentence.times if time.type in ("DATE", "TIME")]
    ranges = [range(bisect_left(starts, span.start), bisect_left(starts, span.stop)) for span in spans]
    return frozenset(at for places in ranges if not _owns(sentence, places.stop) for at in places)


def _owns(sentence: Sentence, stop: int) -> bool:
    """Whether a time is only the owner of what is told: "called off | Friday |'s strike"."""
    return any(token.norm in OWNING for token in sentence.tokens[stop : stop + 1])


def _last(norms: tuple[str, ...], inside: tuple[int, ...]) -> int:
    """The place after the last word; a full stop inside a quotation belongs to it."""
    stop = len(norms)
    while stop and norms[stop - 1] in vocabulary().ends and inside[stop - 1] < 0:
        stop -= 1
    return stop


def _inside(sentence: Sentence) -> tuple[int, ...]:
    """For each token the number of the spoken quotation that it stands in."""
    spoken = [
        quotation for quotation in sentence.quotations if quotation.speech and not _mere_name(sentence, quotation)
    ]
    if not spoken:
        return (-1,) * len(sentence.tokens)
    found = []
    number = 0
    for token in sentence.tokens:
        while number < len(spoken) and spoken[number].span.stop <= token.start:
            number += 1
        found.append(number if number < len(spoken) and _within(token, spoken[number]) else -1)
    answering = words("extract_disclaiming", "answering")
    if any(token.norm in answering for token in sentence.tokens):
        for quotation in spoken:
            _free_verb(sentence, quotation, found, answering)
    return tuple(found)


def _free_verb(sentence: Sentence, quotation: Quotation, inside: list[int], answering: Set[str]) -> None:
    """Take out of a quotation the verb of the sentence with which it begins: 'Kerr | "categorically denies | it"'."""
    starts = [token.start for token in sentence.tokens]
    first, last = (bisect_left(starts, at) for at in (quotation.span.start, quotation.span.stop))
    told = sentence.tokens[first + 1 : min(first + 1 + OPENING, last)]
    if first == 0 or not told or not _may_be_subject(sentence.tokens[first - 1]) or told[0].tag not in "VRDM":
        return
    verb = next((at for at, token in enumerate(told, first + 1) if token.norm in answering), 0)
    if verb and told[0].text[:1].islower():
        stop = last if verb + 2 == last else verb + 1
        inside[first:stop] = [-1] * (stop - first)


def _may_be_subject(token: Token) -> bool:
    """Whether a subject may end here: "Kerr", "Kerr, 24,"."""
    return token.tag in "NPX" or token.norm == ","


def _mere_name(sentence: Sentence, quotation: Quotation) -> bool:
    """Whether one or two words stand in quotation marks inside a phrase: 'editor of "Harbour.net," also said'."""
    text = sentence.text
    start, stop = quotation.inner.start - sentence.span.start, quotation.inner.stop - sentence.span.start
    before = text[: max(quotation.span.start - sentence.span.start, 0)].rstrip()
    return (
        0 < start < stop
        and text[start:stop].count(" ") < 2
        and before[-1:].isalnum()
        and text[start : start + 1].isupper()
    )


def _within(token: Token, quotation: Quotation) -> bool:
    """Whether a token stands between (or is one of) the marks."""
    return quotation.span.start < token.stop and token.start < quotation.span.stop
