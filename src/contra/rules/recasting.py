"""Whether a short saying of one speaker is told in two wordings that say different things."""

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Change, Pair, Sentence, Span
from contra.rules.rewording import LEXICON, material, negative

FEW = 3  # words to either side of a change that only turns what is said round
SAME_END = 3  # words in common after a change of several words
WIDE = 5  # words of such a change
CONTENT = frozenset("NVGDJ")


def recast(pair: Pair, change: Change) -> bool:
    """Whether a change alters how much, whether or for whom it is so, or several words between two ends in common."""
    if not (change.left and change.right) and change.last:
        return _narrowed(pair, change)
    if material(pair, _telling(change)) or _turned(pair, change):
        return True
    return _other_measure(change) or _rebuilt(pair, change)


def _telling(change: Change) -> Change:
    """The change without articles and the like, where one telling word is left on either side."""
    left, right = (tuple(t for t in side if t.tag not in "TIXU") for side in (change.left, change.right))
    return replace(change, left=left, right=right) if len(left) == len(right) == 1 else change


def _turned(pair: Pair, change: Change) -> bool:
    """Whether one side alone denies it: "can wait", "will not have to wait"."""
    if max(len(change.left), len(change.right)) > FEW + 1:
        return False
    counts = [sum(map(negative, side)) for side in (change.left, change.right)]
    return sorted(counts) == [0, 1] and not _alike(change)


def _alike(change: Change) -> bool:
    """Whether other content words are changed, too."""
    here, there = (
        {token.lemma for token in side if token.tag in CONTENT and not negative(token)}
        for side in (change.left, change.right)
    )
    return bool(here - there - words(LEXICON, "light")) and bool(there - here - words(LEXICON, "light"))


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


def _other_measure(change: Change) -> bool:
    """Whether one word that tells how much is put for another: "all", "most"."""
    if len(change.left) != 1 or len(change.right) != 1:
        return False
    return {change.left[0].norm, change.right[0].norm} <= words(LEXICON, "measures")


def _rebuilt(pair: Pair, change: Change) -> bool:
    """Whether several words differ between a beginning and an end in common."""
    if change.last or not (change.left and change.right) or max(len(change.left), len(change.right)) > WIDE:
        return False
    return _end(pair, change) >= SAME_END and _other_content(change)


def _end(pair: Pair, change: Change) -> int:
    """How many words of the left quotation follow the change."""
    sentence, inner = _side(pair, 0)
    return sum(change.left[-1].stop <= t.start < inner.stop and t.tag != "." for t in sentence.tokens)


def _other_content(change: Change) -> bool:
    """Whether somebody or something is told on one side only."""
    here, there = ({t.lemma for t in side if t.tag in "NVGDJX"} for side in (change.left, change.right))
    modals = [{t.norm for t in side if t.tag == "M"} for side in (change.left, change.right)]
    return modals[0] != modals[1] and here != there
