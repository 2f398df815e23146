"""Claims for which nothing speaks: "no truth to the reports", "not a shred of evidence that the dam broke"."""

from contra.extraction.clauses import opens_clause
from contra.extraction.closings import matter_stop
from contra.extraction.draft import Refutation
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.lexicon.words import lemma

GROUNDS = frozenset(
    {"basis", "evidence", "indication", "indications", "intelligence", "proof", "sign", "signs", "truth"}
)
FOUND = frozenset({"detected", "discovered", "found", "uncovered"})
PLACING = frozenset({"at", "by", "during", "in", "of", "on"})
ENOUGH = frozenset({"adequate", "enough", "sufficient"})
NONE_OF = frozenset({"fail", "failed", "fails", "hardly", "never", "not", "without"})
TOWARDS = frozenset({"for", "in", "of", "that", "to"})
AS_SUGGESTS = frozenset({"indicating", "proving", "showing", "suggesting", "supporting"})
AFTER_GROUNDS = TOWARDS | AS_SUGGESTS


def nothing_to(line: Line, at: int, stop: int) -> Refutation | None:
    """ "no truth to the reports" denies them, "no hard evidence that the dam broke" doubts it.

    "Found no fraud in the vote" denies the fraud.
    """
    if found := _none_found(line, at, stop):
        return found
    noun = _grounds(line, at)
    after = _past_whatsoever(line, noun + 1)
    bare = noun >= 0 and line.norm(after) in vocabulary().marks and opens_clause(line, after + 1)
    if noun < 0 or not (bare or line.norm(after) in AFTER_GROUNDS):
        return None
    claim = after + 1 if bare else _past_suggesting(line, after + 1)  # '"no sign" | the dam broke'
    if claim >= stop or (line.norm(noun) in ("sign", "signs") and line.norm(noun + 1) == "of"):
        return None  # "showed no sign of giving in"
    return Refutation(((claim, matter_stop(line, claim, stop)),), "denies" if line.norm(noun) == "truth" else "doubts")


def _none_found(line: Line, at: int, stop: int) -> Refutation | None:
    """What was looked for in vain, a deed: "found no | fraud in the vote |"; nothing for "found no way out"."""
    noun = at + 1 + (line.tag(at + 1) == "J")
    sought = line.norms[at] == "no" and line.norm(at - 1) in FOUND and noun + 2 < stop
    if not sought or line.norm(noun + 1) not in PLACING or line.norm(noun) in GROUNDS:
        return None
    deed = line.tags[noun] == "N" and bool(classes_of(lemma(line.norms[noun], "N"), "N"))
    return Refutation(((noun, stop),), "denies") if deed else None


def _past_whatsoever(line: Line, at: int) -> int:
    """After words that only stress that there is none: "no truth | whatsoever | in", "no proof | emerged | that"."""
    emerging = words("extract_disclaiming", "emerging")
    told = next((i for i in range(at, line.last) if line.norm(i) not in emerging), at)
    if told > at:
        return told if line.norm(told) != "in" else at  # "no proof was found | in the mill |"
    if line.norm(at) in ("whatever", "whatsoever"):
        return at + 1
    return at + 2 if (line.norm(at), line.norm(at + 1)) == ("at", "all") else at


def _grounds(line: Line, at: int) -> int:
    """Where the noun for what a claim rests on stands, of which there is none; -1 where there is no such."""
    if line.norms[at] == "nothing":
        suggests = lemma(line.norm(at + 1), "V") in _suggesting()  # "nothing | suggests | that"
        return at + suggests if suggests or (line.norm(at + 1) == "to" and line.norm(at + 2) in _suggesting()) else -1
    noun = at + 1 + (line.tag(at + 1) == "J")
    if line.norms[at] in words("extract_disclaiming", "none_of"):
        noun = _past_shred(line, noun)
        return noun if line.norm(noun) in GROUNDS else -1
    if line.norms[at] in ENOUGH and line.norm(at + 1) in GROUNDS:
        return at + 1 if _not_one(line, at) else -1  # "did not hold | enough | evidence"
    shred = _past_shred(line, at) if line.norms[at] in words("extract_disclaiming", "shreds") else at
    return shred if shred > at and _not_one(line, at) and line.norm(shred) in GROUNDS else -1


def _past_shred(line: Line, at: int) -> int:
    """After "shred of"; the same place where something else stands."""
    return at + 2 if line.norm(at) in words("extract_disclaiming", "shreds") and line.norm(at + 1) == "of" else at


def _not_one(line: Line, at: int) -> bool:
    """Whether there is not one of what stands here: "not a single | shred", "isn't a | word", "without a | scrap"."""
    before = line.norms[max(at - 4, 0) : at]
    return any(norm in NONE_OF or norm.endswith("n't") for norm in before)


def _suggesting() -> frozenset[str]:
    """Verbs of what evidence does: "no evidence to | suggest | that"."""
    return words("extract_disclaiming", "suggesting")


def _past_suggesting(line: Line, at: int) -> int:
    """After "to suggest that", "suggesting that"."""
    at += line.norm(at) in _suggesting()
    return at + (line.norm(at) == "that" and line.norm(at - 1) in _suggesting() | AS_SUGGESTS)
