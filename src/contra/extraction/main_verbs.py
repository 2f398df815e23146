"""Where the verb of a sentence comes whose subject holds a clause: each clause has one, and the next is its own."""

from contra.extraction.clauses import opens_clause, resumes
from contra.extraction.frames import tells_clause
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary


def main_verb(line: Line, start: int, stop: int) -> int:
    """Where the verb comes of a subject that holds the clause beginning at ``start``; ``stop`` where none does.

    "the claim that the dam broke | is false": each clause has one verb, and the next is the sentence's own.
    """
    return _verb_past_clauses(line, start, stop, sure=True)


def verb_of_subject(line: Line, start: int, stop: int) -> int:
    """The same of what is known to be the subject, which must have a verb.

    Where none is left for it, a verb of telling had an object only, and "and" joined no clauses: "a story that Kerr
    confirmed six deaths | is fake".
    """
    found = main_verb(line, start, stop)
    again = found == stop and line.sentence.role == "body"
    return _verb_past_clauses(line, start, stop, sure=False) if again else found


def in_subject(line: Line, at: int) -> bool:
    """Whether a noun at a place is the subject of a clause, or part of it."""
    auxiliaries = vocabulary().auxiliaries
    for place in range(at - 1, -1, -1):
        if line.norms[place] in (",", ";", ":", "and", "but"):
            return True
        if line.tags[place] in "VMU" or line.norms[place] in auxiliaries - {"'s"}:
            return False
    return line.tags[0] != "I"  # "Despite | warnings | that"


def _verb_past_clauses(line: Line, start: int, stop: int, sure: bool) -> int:
    """Where the verb comes after all clauses, those that may hang on "and" or a verb of telling among them or not."""
    clauses, at = 1, start
    while at < stop:
        if _finite_at(line, at):
            clauses -= 1
            if clauses < 0:
                return at
            at = _past_group(line, at)
            clauses += sure and tells_clause(line.norms, at - 1)  # "that the mayor said | the dam broke"
            continue
        clauses += at > start and (sure or line.norms[at] != "and") and _opens_another(line, at)
        at += 1
    return stop


def _finite_at(line: Line, at: int) -> bool:
    """Whether a finite verb begins at a place outside quotations, or begins one: 'it | "will rain" | for days'."""
    words = vocabulary()
    opens = line.norm(at - 1) in words.marks and line.quoted(at - 2) < 0
    if (line.inside[at] >= 0 and not opens) or line.norm(at - 1) == "to":
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
