"""Headlines that answer a rumour by saying that it is not so: "No, the dam has not broken", "Relax, it is safe"."""

from contra.extraction.draft import Range, Refutation
from contra.extraction.line import Line
from contra.extraction.refuting import refutation
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

MARKS = frozenset({",", ":", "-", "–", "—", "!", "."})
BREAKS = frozenset({":", ";", "-", "–", "—", "!", "?"})
FAR = 6  # words that may lead in


def rebutted(line: Line, own: tuple[Range, ...]) -> Refutation | None:
    """What a headline that begins with an answer says not to be so; none for another."""
    if line.sentence.role == "body" or len(own) != 1:
        return None
    start, stop = own[0]
    first = _after_answer(line, start, stop)
    at = _negation(line, first or start, stop)
    if not at or not (first or _speaks_of_hoax(line, at, stop)) or _qualified(line, first or start, stop):
        return None
    end = _clause_stop(line, at, stop)
    if refutation(line, ((first or start, end),)):
        return None  # "No, the report is not true"
    claim = tuple(piece for piece in ((first or start, at), (at + 1, end)) if piece[0] < piece[1])
    return Refutation(claim, "denies")


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_rebuttals", name)


def _after_answer(line: Line, start: int, stop: int) -> int:
    """Where what follows "No,", "Sorry," or "Calm down, everyone," begins; 0 where nothing leads in."""
    marks = [at for at in range(start + 1, min(start + FAR, stop - 2)) if line.norms[at] in MARKS]
    answers = [at for at in marks if _only_answers(line, start, at)]
    return answers[-1] + 1 if answers else 0


def _only_answers(line: Line, start: int, stop: int) -> bool:
    """Whether some words are an answer or call upon the reader to keep calm, and nothing else."""
    said = [norm for norm in line.norms[start:stop] if norm not in MARKS]
    calls = _class("answers") | _class("calming")
    return not _class("answers").isdisjoint(said[:1]) and calls.issuperset(said)


def _negation(line: Line, start: int, stop: int) -> int:
    """Where the main clause is negated; 0 where it is not, or where another clause begins before."""
    for at in range(start + 1, stop):
        norm = line.norms[at]
        if norm in vocabulary().subordinators | vocabulary().relatives or norm in BREAKS or line.inside[at] >= 0:
            return 0
        if norm in ("not", "never") or norm.endswith("n't"):
            return 0 if line.norm(at + 1) in _class("limits") else at
    return 0


def _clause_stop(line: Line, at: int, stop: int) -> int:
    """Where the clause around a negation ends: at a mark, or before "but"."""
    ends = (place for place in range(at + 1, stop) if line.norms[place] in BREAKS | {"but", "despite", ","})
    return next(ends, stop)


def _qualified(line: Line, start: int, stop: int) -> bool:
    """Whether it is negated for a time only ("has not resigned yet") or may be so all the same ("probably not")."""
    return not (_class("bounded") | _class("doubting")).isdisjoint(line.norms[start:stop])


def _speaks_of_hoax(line: Line, at: int, stop: int) -> bool:
    """Whether a hoax is told of behind the clause: "Dam not broken: internet hoax spreads"."""
    after = _clause_stop(line, at, stop)
    return not words("extract_storied", "hoaxes").isdisjoint(line.norms[after:stop])
