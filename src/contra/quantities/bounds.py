"""Words that open or loosen a figure: "at least", "up to", "or more"."""

from functools import cache

from contra.lexicon.load import table
from contra.quantities.tokens import Words

_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


def _phrases(side: str, anchor: int) -> _Phrases:
    """The phrases of one side by the word next to the figure, longest first."""
    found: _Phrases = {}
    for bound, phrases in table("quantities_bounds")[side].items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            found.setdefault(parts[anchor], []).append((parts, bound))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


@cache
def _before() -> _Phrases:
    return _phrases("before", -1)


@cache
def _after() -> _Phrases:
    return _phrases("after", 0)


def bound_before(words: Words, index: int) -> tuple[str, int]:
    """The bound told before the word at ``index``, and where its words begin."""
    bound = ""
    for _ in range(2):  # "at least some 50", "just up to 50"
        for phrase, name in _before().get(words.at(index - 1), ()):
            first = index - len(phrase)
            if first >= 0 and tuple(words.low[first:index]) == phrase:
                bound, index = (bound if name == "exact" else name) or name, first
                break
        else:
            break
    return bound, index


def bound_after(words: Words, index: int) -> tuple[str, int]:
    """The bound told from the word at ``index`` on, and where its words end."""
    if words.at(index) == "+" and words.glued(index):
        return "at_least", index + 1
    if words.at(index) == "-" and words.at(index + 1) == "plus":
        return "at_least", index + 2
    for phrase, name in _after().get(words.at(index), ()):
        if tuple(words.low[index : index + len(phrase)]) == phrase:
            return name, index + len(phrase)
    return "", index
