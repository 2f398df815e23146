"""Whether a short saying of one speaker is told in two wordings that say different things."""

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Change, Pair, Sentence, Span
from contra.rules.rewording import LEXICON, material, negative


def recast(pair: Pair, change: Change) -> bool:
    """Whether a change is material, or narrows what is denied."""
    if not (change.left and change.right) and change.last:
        return _narrowed(pair, change)
    return material(pair, _telling(change))


def _telling(change: Change) -> Change:
    """The change without articles and the like, where one telling word is left on either side."""
    left, right = (tuple(t for t in side if t.tag not in "TIXU") for side in (change.left, change.right))
    return replace(change, left=left, right=right) if len(left) == len(right) == 1 else change


def _narrowed(pair: Pair, change: Change) -> bool:
    """Whether only one side goes on to tell of whom or when it denies it: "never sell it | to foreigners"."""
    more, (whole, quoted) = (
        (change.left, _side(pair, 0)) if change.left and not change.right else (change.right, _side(pair, 1))
    )
    shorter = change.right if more is change.left else change.left
    if not change.last or shorter or not more or more[0].norm not in words(LEXICON, "narrowing"):
        return False
    rest = " ".join(token.norm for token in more)
    if rest in " ".join((pair.right if more is change.left else pair.left).assertion.document.text.lower().split()):
        return False  # told elsewhere: "we shall never sell it," he said, "to foreigners"
    return any(negative(t) for t in whole.tokens if quoted.start <= t.start < more[0].start)


def _side(pair: Pair, at: int) -> tuple[Sentence, Span]:
    """The sentence of a side, with where its quotation stands."""
    side = (pair.left, pair.right)[at]
    return side.assertion.sentence, pair.quotations[at].inner
