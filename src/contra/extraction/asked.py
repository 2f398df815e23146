"""A question told with its answer in one sentence: '"No," Kerr said when asked if | the dam was sold |'."""

from itertools import takewhile

from contra.extraction.draft import Draft, Range, Refutation
from contra.extraction.line import Line
from contra.extraction.questions import question_put, said_of
from contra.extraction.untruths import TRUE
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.lexicon.words import lemma

ENDS = frozenset({",", ";", "—", "–", "."})
QUOTES = frozenset("\"'“”‘’")
TELLING = 2  # words of a question that say what it is about
SUBJECT = 5  # words of a question in which its verb stands


def answered_no(draft: Draft) -> Refutation | None:
    """What a source answers with a no, where the question is told beside it; a question asked is no claim by itself."""
    line = draft.line
    if line.words.isdisjoint(("no", "no.")) or not (_is_no(line, draft.content) or _says_no(line, draft.cue[1])):
        return None
    question = question_put(line, draft.cue)
    return Refutation(question, "denies") if question and not _of_a_fact(line, question[0]) else None


def asked_of(draft: Draft) -> tuple[Range, ...]:
    """What a source speaks of by a mere "it": '"It never happened," Kerr said | of the sale | when asked about it'."""
    return said_of(draft.line, draft.cue) or tuple(
        question for question in question_put(draft.line, draft.cue) if _of_a_deed(draft.line, question)
    )


def _of_a_deed(line: Line, question: Range) -> bool:
    """Whether the question tells what may have been done, and to what: "the sale of the mill"; not "the claims"."""
    known = vocabulary().claim_nouns | vocabulary().auxiliaries | vocabulary().pointers | TRUE
    told = [at for at in range(*question) if line.tags[at] in "NVDG" and line.norms[at] not in known]
    done = any(line.tags[at] in "VDG" or classes_of(lemma(line.norms[at], "N"), "N") for at in told)
    return done and len(told) >= TELLING and not _of_a_fact(line, question)


def _of_a_fact(line: Line, question: Range) -> bool:
    """Whether the question takes it for granted: "whether he | regretted | selling it"."""
    looking_on = words("align_clauses", "looking_on")
    return any(lemma(norm, "D") in looking_on for norm in line.norms[question[0] : question[0] + SUBJECT])


def _is_no(line: Line, content: tuple[Range, ...]) -> bool:
    """Whether a no is all that is said first: "| No |, it never happened"."""
    norms = [norm for start, stop in content for norm in line.norms[start:stop] if norm not in QUOTES]
    return norms[:1] == ["no."] or list(takewhile(lambda norm: norm not in ENDS, norms)) == ["no"]


def _says_no(line: Line, at: int) -> bool:
    """Whether "no" follows the cue and ends the statement: "Asked whether he had sold it, Kerr said | no |"."""
    return line.norm(at) == "no" and (at + 1 >= line.last or line.norms[at + 1] in ENDS)
