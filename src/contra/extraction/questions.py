"""What somebody was asked about: "Asked whether | the dam was sold |, Kerr", "hung up when asked about | the dam |"."""

from contra.extraction.clauses import content_stop, opens_clause
from contra.extraction.closings import matter_stop
from contra.extraction.draft import Range
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

ASKED = frozenset({"asked", "challenged", "grilled", "pressed", "probed", "pushed", "queried", "questioned", "quizzed"})
ASKING = frozenset({"ask", "asked", "asking", "asks"})
BEFORE = frozenset({"after", "being", "if", "once", "repeatedly", "was", "were", "when", "whenever"})
WHETHER = frozenset({"if", "whether"})
WH = frozenset({"how", "what", "when", "where", "which", "who", "why"})
QUESTIONS = frozenset({"query", "question", "questions"})
ANSWERING = frozenset({"answer", "answered", "answering", "reacting", "replying", "responding", "response"})
ON = frozenset({"about", "concerning", "of", "on", "over", "regarding"})
ONGOING = frozenset({"alleged", "continuing", "individual", "leaked", "ongoing", "pending", "private", "running"})
NEAR = 8  # words from "asked" to "whether": "asked on Monday by the Harbour Herald whether"
TURNS = frozenset({"after", "as", "before", "but", "while"})
FILLING = 4  # words from "on" to "reports": "on | the recent newspaper | reports that"


def question_put(line: Line, cue: Range) -> tuple[Range, ...]:
    """What the one whose deed stands at ``cue`` was asked, before it or after."""
    for at in range(line.last):
        if _asks(line, at) and not cue[0] <= at < cue[1]:
            start = _matter_start(line, at + 1)
            stop = _matter_stop(line, start, cue) if start else 0
            if stop - start > 0:
                return ((start, stop),)
    return ()


def said_of(line: Line, cue: Range) -> tuple[Range, ...]:
    """What something is said of: '"No comment," Kerr said of | the sale |'."""
    start = cue[1]
    if line.norm(start) not in ("about", "of") or line.inside[start] >= 0 or start + 1 in line.timed:
        return ()
    start = matter_told(line, start + 1)
    stop = told_stop(line, start, cue[0])
    return ((start, stop),) if start < stop else ()


def rather_asked(line: Line, content: tuple[Range, ...], cue: Range) -> tuple[Range, ...]:
    """What was asked, where the content is what one never comments on: "an ongoing investigation"."""
    told = [at for start, stop in content for at in range(start, stop) if line.tags[at] in "NPVDG"]
    if not told or any(line.norms[at] not in words("extract_evasions", "never") | ONGOING for at in told):
        return content
    return question_put(line, cue) or content


def _asks(line: Line, at: int) -> bool:
    """Whether somebody is asked here: "Asked", "when pressed", "reporters who asked", "a letter asking"."""
    if line.inside[at] >= 0:
        return False
    if line.norms[at] in ASKING and line.norm(at - 1) in words("extract_evasions", "askers"):
        return True
    if line.norms[at] in ASKED and (at == 0 or line.norms[at - 1] in BEFORE or line.norms[at - 1] == ","):
        return True
    return _answers_question(line, at) or (
        line.norms[at] in ASKING and (line.norm(at - 1) in ("who", "that") or line.norms[at] == "asking")
    )


def _answers_question(line: Line, at: int) -> bool:
    """Whether a question is named that somebody answers: "responding to a | question | about the sale"."""
    if line.norms[at] not in QUESTIONS or line.norm(at + 1) not in ON | WHETHER:
        return False
    return not ANSWERING.isdisjoint(line.norms[max(at - FILLING, 0) : at])


def _matter_start(line: Line, at: int) -> int:
    """Where the matter begins after a verb of asking; 0 where none is told."""
    whether = next((n for n in range(at, min(at + 2 * NEAR, line.last)) if line.norms[n] in WHETHER | ENDS), at)
    if line.norms[whether] in WHETHER:
        return whether + 1
    for place in range(at, min(at + NEAR, line.last)):
        if line.norms[place] in WH or (line.norms[place] in ENDS and place > at):
            return place if line.norms[place] in WH else 0
        if line.norms[place] in ON and place + 1 not in line.timed:
            return matter_told(line, place + 1)
    return 0


ENDS = frozenset({",", ";", "—", "–"})


def matter_told(line: Line, start: int) -> int:
    """Where the matter itself begins after "about": past "the reports that", "whether"."""
    if line.norm(start) in WHETHER:
        return start + 1
    for at in range(start, min(start + FILLING, line.last)):
        if line.norms[at] in vocabulary().claim_nouns and line.norm(at + 1) in ("of", "that"):
            return at + 2
        if line.tags[at] not in "TJNX":
            break
    return start


def _matter_stop(line: Line, start: int, cue: Range) -> int:
    """Where a question ends: at the comma before the main clause, or with what follows the deed."""
    if start < cue[0]:
        commas = [at for at in range(start + 1, cue[0]) if line.norms[at] == "," and line.inside[at] < 0]
        stop = next((at for at in commas if opens_clause(line, at + 1)), commas[0] if commas else 0)
        return _before_turn(line, start, stop)
    return told_stop(line, start, cue[0])


def told_stop(line: Line, start: int, cue: int, kind: str = "n") -> int:
    """Where a matter ends that is told after the cue: before "as he left"."""
    return _before_turn(line, start, matter_stop(line, start, content_stop(line, start, kind, cue)))


def _before_turn(line: Line, start: int, stop: int) -> int:
    """Where a matter ends before another clause: "a sale | as he left"."""
    turns = (at for at in range(start + 1, stop - 1) if line.norms[at] in TURNS and opens_clause(line, at + 1))
    return next((at - (line.norms[at - 1] == ",") for at in turns), stop)


def past_request(line: Line, start: int, stop: int) -> int:
    """Where the matter of a request begins: "did not reply to | a letter asking about | the dam"."""
    requests = words("extract_evasions", "sent")
    first = next((at for at in range(start, min(start + FILLING, stop)) if line.norms[at] in requests), -1)
    if first < 0:
        return start
    places = [at for at in range(first + 1, stop) if line.norms[at] in ON | WHETHER and at + 1 not in line.timed]
    if not places or line.norms[places[0]] == "of":
        return start
    at = places[0]
    return at + 1 if line.norms[at] in WHETHER else matter_told(line, at + 1)
