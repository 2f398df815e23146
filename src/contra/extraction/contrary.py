"""What is said not to be so against what others put about: "contrary to reports, the dam has not broken"."""

from contra.extraction.draft import Range, Refutation
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

FAR = 6  # words from "contrary to" to the noun for what was put about
REACH = 12  # … and to the end of the phrase
PUT_ABOUT = frozenset({"belief", "what"})
NEGATIONS = frozenset({"never", "no", "not"})


def contrary(line: Line, pieces: tuple[Range, ...]) -> Refutation | None:
    """The claim that some words hold against a report or a rumour, if any; none without a negation."""
    if "contrary" not in line.words:
        return None
    start, stop = pieces[0][0] + (line.norms[pieces[0][0]] == "that"), _end(line, pieces)
    phrase = _phrase(line, start, stop)
    at = _negation(line, start, stop, phrase) if phrase else 0
    if not phrase or not at:
        return None
    edges = sorted(((start, phrase[0]), (phrase[1], stop)))
    claim = [part for piece in edges for part in _without(piece, at) if _tells(line, part)]
    return Refutation(tuple(claim), "denies") if claim else None


def _end(line: Line, pieces: tuple[Range, ...]) -> int:
    """The end of some words, with a phrase that follows them: "did not sink it, | contrary to reports"."""
    stop = pieces[-1][1]
    return line.last if line.norms[stop : stop + 2] == (",", "contrary") else stop


def _phrase(line: Line, start: int, stop: int) -> Range | None:
    """Where "contrary to some reports" stands, to the comma behind it."""
    at = next((at for at in range(start, stop - 2) if line.norms[at : at + 2] == ("contrary", "to")), stop)
    noun = next((place for place in range(at + 2, min(stop, at + FAR)) if _put_about(line.norms[place])), None)
    if noun is None:
        return None
    commas = (place for place in range(noun + 1, min(stop, at + REACH)) if line.norms[place] == ",")
    return (at - (line.norm(at - 1) == "," and at > start), next(commas, noun) + 1)


def _put_about(norm: str) -> bool:
    """Whether a noun tells of what was put about: "published | reports", "popular | belief"."""
    return norm in vocabulary().claim_nouns | words("extract_hoaxes", "rumours") | PUT_ABOUT


def _negation(line: Line, start: int, stop: int, phrase: Range) -> int:
    """Where the first clause outside the phrase is negated; 0 where it is not."""
    for at in range(start, stop):
        if phrase[0] <= at < phrase[1]:
            continue
        norm = line.norms[at]
        if norm in NEGATIONS or norm.endswith("n't"):
            return at
        if norm in vocabulary().subordinators | {"but", ";"}:
            return 0
    return 0


def _without(piece: Range, at: int) -> tuple[Range, ...]:
    """A stretch of words without the one at a place."""
    start, stop = piece
    return ((start, at), (at + 1, stop)) if start <= at < stop else (piece,)


def _tells(line: Line, part: Range) -> bool:
    """Whether it holds more than marks."""
    return any(line.norms[at] not in vocabulary().marks and line.norms[at] != "," for at in range(*part))
