"""Where what is denied or kept silent about ends: the sentence may go on with what nobody denies."""

from contra.extraction.clauses import opens_clause
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import attributes
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.model import AGAINST, NON_COMMITTAL

GOING_ON = frozenset({"and", "but", "so", "while", "yet"})
OPENING = frozenset({"how", "if", "that", "whether"})
SHORTEST = 2  # words
VERDICTS = frozenset({"attitude", "call", "reject", "scotch"})


def bounded(draft: Draft) -> Draft:
    """A denial, doubt or silence without the clause that follows it: "denied any role, and the case | went on"."""
    if draft.stance not in AGAINST | NON_COMMITTAL or not draft.content:
        return draft
    start, stop = draft.content[-1]
    if draft.kind in VERDICTS:
        stop = _before_verdict(draft.line, start, stop)
    end = next((at for at in range(start + SHORTEST, stop - SHORTEST) if _ends(draft.line, at, start)), stop)
    end += end < stop and draft.line.norms[end] in vocabulary().marks
    return draft if end == draft.content[-1][1] else draft.changed(content=(*draft.content[:-1], (start, end)))


def _before_verdict(line: Line, start: int, stop: int) -> int:
    """The end of a claim before what it is called: "the cover | a downright lie", "the tale | as 'pure fiction'"."""
    known = vocabulary()
    for at in range(start + 2, stop):
        if line.norms[at] in known.false_words and line.tag(at + 1) not in "NP":
            first = at
            while first > start and (line.norms[first - 1] in known.marks or line.tags[first - 1] in "JRT"):
                first -= 1
            named = line.norm(first - 1) == "as" or line.tags[first] == "T" or line.norms[first] in known.marks
            return first - (line.norm(first - 1) == "as") if named and first > start + 1 else stop
    return stop


def _ends(line: Line, at: int, start: int) -> bool:
    """Whether somebody else goes on, or the source with its reasons: 'rejected it as "wrong," | saying that'."""
    if line.norms[at] in vocabulary().marks:
        return line.norms[at - 1] == "," and line.quoted(at + 1) < 0 and _gives_reasons(line, at + 1)
    if line.inside[at] >= 0:
        return False
    if line.norms[at] == ":":
        return line.quoted(at + 1) >= 0  # 'denied the report: | "She is well"'
    if line.norms[at] == ",":
        return line.norms[at + 1] in GOING_ON and opens_clause(line, at + 2)
    return line.norms[at] == "and" and _is_phrase(line, (start, at)) and opens_clause(line, at + 1)


def _gives_reasons(line: Line, at: int) -> bool:
    """Whether a participle tells what else is said: "saying that", "adding"."""
    return line.tags[at] == "G" and attributes(line.norms, at)


def _is_phrase(line: Line, content: Range) -> bool:
    """Whether nothing so far is a clause: "any role in the attacks"."""
    known = vocabulary()
    clausal = known.auxiliaries | known.relatives | OPENING
    return not any(line.tags[at] in "VM" or line.norms[at] in clausal for at in range(*content))
