"""A question told with its answer in one sentence: '"No," Kerr said when asked if | the dam was sold |'."""

from itertools import takewhile

from contra.extraction.draft import Draft, Range
from contra.extraction.line import Line
from contra.extraction.refuting import Refutation
from contra.lexicon.load import words

ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})
WHETHER = frozenset({"if", "whether"})
ENDS = frozenset({",", ";", "—", "–", "."})
QUOTES = frozenset("\"'“”‘’")
NEAR = 8  # words from "asked" to "whether": "asked on Monday by the Harbour Herald whether"
LONGEST = 3  # words of an answer


def answered_no(draft: Draft) -> Refutation | None:
    """What a source answers with a no, where the question is told beside it; a question asked is no claim by itself."""
    line = draft.line
    if ASKED.isdisjoint(line.words) or not (_is_no(line, draft.content) or _says_no(line, draft.cue[1])):
        return None
    question = question_asked(line)
    return Refutation((question,), "denies") if question else None


def _is_no(line: Line, content: tuple[Range, ...]) -> bool:
    """Whether all that is said is a no."""
    norms = [norm for start, stop in content for norm in line.norms[start:stop] if norm not in QUOTES]
    if norms[:1] == ["no."]:
        return True  # '"No. It never happened."': no number
    said = list(takewhile(lambda norm: norm not in ENDS, norms))  # "No, | it never happened."
    return 0 < len(said) <= LONGEST and " ".join(said) in words("extract_disclaiming", "answers")


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
