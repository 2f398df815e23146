"""Where the verb of a sentence comes whose subject holds a clause: each clause has one, and the next is its own."""

from contra.extraction.clauses import opens_clause, resumes
from contra.extraction.frames import attributes
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary


def main_verb(line: Line, start: int, stop: int) -> int:
    """Where the verb comes of a subject that holds the clause beginning at ``start``; ``stop`` where none does.

    "the claim that the dam broke | is false": each clause has one verb, and the next is the sentence's own.
    """
    clauses, at = 1, start
    while at < stop:
        if _finite_at(line, at):
            clauses -= 1
            if clauses < 0:
                return at
            at = _past_group(line, at)
            clauses += attributes(line.norms, at - 1)  # "that the mayor said | the dam broke"
            continue
        clauses += _opens_another(line, at) if at > start else 0
        at += 1
    return stop


def _finite_at(line: Line, at: int) -> bool:
    """Whether a finite verb begins at a place outside quotations."""
    words = vocabulary()
    if line.inside[at] >= 0 or line.norm(at - 1) == "to":
        return False
    return line.tags[at] in "VM" or line.norms[at] in words.auxiliaries - {"'s", "be", "been", "being"}


def _past_group(line: Line, at: int) -> int:
    """After a verb with what belongs to it: "has once again duped"."""
    words = vocabulary()
    told = False  # the verb itself was passed, and not only what helps it
    while at < line.last and (line.tags[at] in "VMDGU" or line.norms[at] in words.negations or adverbial(line, at)):
        helps = line.norms[at] in words.auxiliaries | words.modals
        if told and (helps or (line.tags[at] in "VM" and line.norms[at - 1] != "to")):
            break
        told = told or (line.tags[at] in "VDG" and not helps)
        at += 1
    return at


def _opens_another(line: Line, at: int) -> bool:
    """Whether a word leads in a further clause: "who", "because", "and" with a verb, a comma with a subject."""
    words = vocabulary()
    norm = line.norms[at]
    if norm in words.coordinators:
        return line.norm(at + 1) not in words.relatives and (resumes(line, at + 1) or opens_clause(line, at + 1))
    if norm == ",":
        return opens_clause(line, at + 1)
    return norm in words.relatives | words.wh or (norm in words.subordinators and norm not in words.prepositions)
