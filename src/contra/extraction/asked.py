"""A question told with its answer in one sentence: '"No," Kerr said when asked if | the dam was sold |'."""

from itertools import takewhile

from contra.extraction.draft import Draft, Range, Refutation
from contra.extraction.line import Line
from contra.extraction.questions import question_put
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import lemma

ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})
WHETHER = frozenset({"if", "whether"})
ENDS = frozenset({",", ";", "—", "–", "."})
QUOTES = frozenset("\"'“”‘’")
NEAR = 8  # words from "asked" to "whether": "asked on Monday by the Harbour Herald whether"
SUBJECT = 5  # words of a question in which its verb stands
LONGEST = 3  # words of an answer


def answered_no(draft: Draft) -> Refutation | None:
    """What a source answers with a no, where the question is told beside it; a question asked is no claim by itself."""
    line = draft.line
    if ASKED.isdisjoint(line.words) or not (_is_no(line, draft.content) or _says_no(line, draft.cue[1])):
        return None
    question = question_asked(line) or next(iter(question_put(line, draft.cue)), None)
    return Refutation((question,), "denies") if question and not _of_a_fact(line, question) else None


def self_asked(line: Line, told: tuple[Range, ...]) -> Refutation | None:
    """What one asks oneself and answers with a no: '"Did | I take the money |? No," Kerr said'."""
    start, stop = told[0]
    while start < stop and line.norms[start] in QUOTES:
        start += 1
    mark = next((at for at in range(start, stop) if line.norms[at] == "?"), 0)
    asks = line.norms[start] in vocabulary().auxiliaries | vocabulary().modals
    if not asks or mark - start < SUBJECT - 1:
        return None
    answer = list(takewhile(lambda norm: norm not in ENDS | QUOTES, line.norms[mark + 1 : stop]))
    said = " ".join(answer) in words("extract_disclaiming", "answers")
    return Refutation(((start + 1, mark),), "denies") if said and len(answer) <= LONGEST else None


def _of_a_fact(line: Line, question: Range) -> bool:
    """Whether the question takes it for granted: "whether he | regretted | selling it"."""
    looking_on = words("align_clauses", "looking_on")
    return any(lemma(norm, "D") in looking_on for norm in line.norms[question[0] : question[0] + SUBJECT])


def _is_no(line: Line, content: tuple[Range, ...]) -> bool:
    """Whether all that is said is a no."""
    norms = [norm for start, stop in content for norm in line.norms[start:stop] if norm not in QUOTES]
    if norms[:1] == ["no."]:
        return True  # '"No. It never happened."': no number
    said = list(takewhile(lambda norm: norm not in ENDS, norms))  # "No, | it never happened."
    if 0 < len(said) <= LONGEST and " ".join(said) in words("extract_disclaiming", "answers"):
        return True
    return _is_elliptical(line, content)


def _is_elliptical(line: Line, content: tuple[Range, ...]) -> bool:
    """Whether a negation of a pronoun is all that is said first: "We aren't", "I did not do it", "She never was"."""
    told = [at for start, stop in content for at in range(start, stop) if line.norms[at] not in QUOTES]
    first = list(takewhile(lambda at: line.norms[at] not in ENDS, told))
    if not 1 < len(first) <= SUBJECT + 1 or line.norms[first[0]] not in vocabulary().pronouns | {"that"}:
        return False
    said = [line.norms[at] for at in first[1:]]
    return any(_negates(norm) for norm in said) and all(
        _negates(norm) or norm in vocabulary().auxiliaries | words("extract_disclaiming", "elliptical") for norm in said
    )


def _negates(norm: str) -> bool:
    return norm in ("never", "not", "won't") or (norm.endswith("n't") and norm not in ("can't", "couldn't", "mightn't"))


def _says_no(line: Line, at: int) -> bool:
    """Whether "no" follows the cue and ends the statement: "Asked whether he had sold it, Kerr said | no |"."""
    return line.norm(at) == "no" and (at + 1 >= line.last or line.norms[at + 1] in ENDS)


def question_asked(line: Line) -> Range | None:
    """What was asked."""
    asked = next((at for at in range(line.last) if line.norms[at] in ASKED), line.last)
    start = next((at + 1 for at in range(asked, min(asked + NEAR, line.last)) if line.norms[at] in WHETHER), 0)
    if not start:
        return None
    stop = next((at for at in range(start, line.last) if line.norms[at] in ENDS), line.last)
    return (start, stop) if stop - start > 2 else None
