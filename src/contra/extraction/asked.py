"""A question told with its answer in one sentence: '"No," Kerr said when asked if | the dam was sold |'."""

from itertools import takewhile

from contra.extraction.draft import Draft, Range, Refutation
from contra.extraction.line import Line
from contra.extraction.questions import question_put
from contra.lexicon.load import words
from contra.lexicon.words import lemma

ENDS = frozenset({",", ";", "—", "–", "."})
QUOTES = frozenset("\"'“”‘’")
SUBJECT = 5  # words of a question in which its verb stands


def answered_no(draft: Draft) -> Refutation | None:
    """What a source answers with a no, where the question is told beside it; a question asked is no claim by itself."""
    line = draft.line
    if line.words.isdisjoint(("no", "no.")) or not (_is_no(line, draft.content) or _says_no(line, draft.cue[1])):
        return None
    question = question_put(line, draft.cue)
    return Refutation(question, "denies") if question and not _of_a_fact(line, question[0]) else None


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
