"""What is called made up, as a statement of its own: "the tape was faked", which "she denies faking it" denies."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from msgspec.structs import replace

from contra.align.propositions import proposition
from contra.lexicon.load import words
from contra.model import Assertion, Part, Proposition, Span, Token

FAR = 8  # words from the thing to the word for what was made up


def with_verdicts(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """The propositions of one article, with the verdicts of those who say that something was made up."""
    return (*propositions, *_verdicts(propositions))


def _verdicts(propositions: Sequence[Proposition]) -> Iterator[Proposition]:
    """Each such verdict once."""
    for told in propositions:
        verdict = _verdict(told.assertion) if told.through is None and not told.elsewhere else None
        if verdict:
            yield proposition(verdict)


def _verdict(assertion: Assertion) -> Assertion | None:
    """ "The tape | was faked" of a denial that has only "the tape"; None for any other."""
    if assertion.stance != "denies" or assertion.cue is None or len(assertion.content.spans) != 1:
        return None
    start, stop = assertion.content.spans[0].start, assertion.content.spans[0].stop
    last = _made_up(assertion.sentence.tokens, stop)
    if last is None or start < assertion.sentence.span.start:
        return None
    text = assertion.document.text[start : last.stop]
    return replace(
        assertion,
        id=sha256(f"{assertion.id}\0{text}".encode()).hexdigest()[:12],
        stance="asserts",
        content=Part((Span(start, last.stop),), " ".join(text.split())),
        answers=None,
        answers_because="",
    )


def _made_up(tokens: Sequence[Token], stop: int) -> Token | None:
    """The word for what was made up after a place, in the same clause and not negated."""
    after = [token for token in tokens if token.start >= stop][:FAR]
    for token in after:
        if token.norm in words("align_verdicts", "made"):
            return token
        if token.tag in ".C" or token.norm in ("not", "never") or token.norm.endswith("n't"):
            return None
    return None
