"""Who speaks by a verb: before it, behind it, or by the verb before."""

from contra.extraction.behind import who_issues, who_spends
from contra.extraction.clauses import LEADS, content_stop, opens_clause
from contra.extraction.draft import Draft, Range
from contra.extraction.groups import Group, group_at
from contra.extraction.line import Line
from contra.extraction.participles import INDEFINITE
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.questions import ASKED
from contra.extraction.subjects import first_subject, main_subject, subject_before
from contra.extraction.vocabulary import vocabulary

QUOTED = frozenset({"cited", "heard", "quoted"})
MARKED = frozenset(
    {",", "—", "–", "and", "but", "or", "by", "in", "after", "before", "while", "when", "without", "for"}
)
SAID_LAST = frozenset({"said", "say", "says"})
TOLD_LAST = SAID_LAST | {"report", "reported", "reports", "writes", "wrote"}
TOLD_TO = frozenset({"believed", "claim", "claimed", "claims", "reported", "said", "thought", "understood"})
CUES = 6  # before a cue, of which one may have its speaker
SUBJECTS = frozenset({"he", "it", "she", "they", "we"})


def speaker(line: Line, group: Group, earlier: list[Draft]) -> tuple[Range | None, bool]:
    """Who speaks, and whether the name stands after the verb."""
    before = _mark_before(line, group.start)
    if before in vocabulary().relatives and line.tag(group.start - 2) in "NP.X" and group.start > 1:
        return (group.start - 1, group.start), False
    if group.participle and group.start <= 1:
        return main_subject(line, group.head), False
    if group.participle and before == "as":
        return _quoted_one(line, group.start - 1), False
    if group.participle and before not in MARKED:
        said = subject_before(line, group.start)  # "the footage showing"
        return who_spends(line, group) or who_issues(line, said) or said, False
    if group.participle or before in ("and", "but", "or"):
        return _shared(line, group, earlier), False
    return _beside(line, group, earlier)


def _mark_before(line: Line, at: int) -> str:
    """The word before a place, or the comma that stands inside the quotation before it: 'a "secret deal," | saying'."""
    quoted = line.norm(at - 1) in vocabulary().marks and line.norm(at - 2) == ","
    return "," if quoted else line.norm(at - 1)


def _names_speaker(line: Line, group: Group, right: Range) -> bool:
    """Whether a name follows "said" that nothing is said of: "…, which will help, said Ann Kerr, the mayor".

    After a whole clause, with no comma before, so may anybody: "Driver has quit, claims a message that went round".
    """
    if right[1] - right[0] > 1 and line.norms[right[0]] in SUBJECTS:
        return False  # "Mia Brandt, feared dead, says | she's safe"
    if _closes_clause(line, group, right):
        return True
    verb = line.norms[group.head]
    if line.norm(group.start - 1) != "," or verb not in TOLD_LAST or right[0] in line.timed:
        return False
    closed = right[1] >= line.last or line.norms[right[1]] in (",", "who", "to") or line.tags[right[1]] == "D"
    unnamed = verb in SAID_LAST and (right[1] >= line.last or _only_described(line, right[1]))
    named = line.tag(right[1] - 1) == "P" or (unnamed and _may_speak(line, group, right))
    return closed and named and not opens_clause(line, group.head + 1)


def _only_described(line: Line, at: int) -> bool:
    """Whether no more follows than who that is: "said a guard | , Leroy Banks, who was hit in the hand |"."""
    told = [i for i in range(at, line.last) if line.tags[i] in "VM" and line.tags[i - 1] not in "VMR"]
    relative = any(line.norms[i] in ("who", "whose") for i in range(at, line.last))
    return len(told) <= relative


def _may_speak(line: Line, group: Group, right: Range) -> bool:
    """Whether who ends a sentence may have said all of it: "He left, said | a neighbour"; not "said the prayer"."""
    clause = any(line.tags[at] in "VM" for at in range(1, group.start)) or line.sentence.role != "body"
    return clause and vocabulary().said_things.isdisjoint(line.norms[right[0] : right[1]])


def _closes_clause(line: Line, group: Group, right: Range) -> bool:
    """Whether the verb follows a clause and the only comma before it, and leads to who says so."""
    at = group.start - 1
    if line.norm(at) != "," or "," in line.norms[:at] or line.norm(right[0]) not in INDEFINITE | {"the"}:
        return False
    relative = line.norm(right[1]) in ("that", "which", "who")
    closed = right[1] >= line.last or line.norms[right[1]] == "," or right[1] in line.timed
    finite = line.norms[group.head].endswith("s") and group.start == group.head
    return finite and (relative or closed) and opens_clause(line, 0)


def _quoted_one(line: Line, stop: int) -> Range | None:
    """Who is quoted as saying: "the Herald quoted Kerr as saying", "Kerr was quoted by the Herald as saying"."""
    found = phrase_before(line, stop)
    if found and line.norm(found[0] - 1) != "by":
        return found
    for at in range(stop - 1, 0, -1):
        if line.norms[at] in QUOTED:
            return subject_before(line, group_at(line, at).start)
    return None


def _beside(line: Line, group: Group, earlier: list[Draft]) -> tuple[Range | None, bool]:
    """The subject on the left of a finite verb, or after it."""
    if line.norms[group.start] == "nor":
        return first_subject(line, group.start), False
    right = phrase_after(line, group.head + 1)
    if right and _names_speaker(line, group, right):
        return _with_apposition(line, right), True
    left = subject_before(line, group.start)
    if left is None and told_to_have(line, group):
        left = subject_before(line, group_at(line, group.start - 1).start)
    if left:
        return left, False
    if right and front_mark(line, group.start):
        return _with_apposition(line, right), True
    return (_shared(line, group, earlier) if line.norm(group.start - 1) in (",", "—", "–") else None), False


def told_to_have(line: Line, group: Group) -> bool:
    """Whether somebody is told to have spoken, or claims it: "is said | to have denied |", "claims to have refuted"."""
    before = line.norm(group.start - 1)
    return group.infinitive and "have" in line.norms[group.start : group.head] and before in TOLD_TO


def _with_apposition(line: Line, place: Range) -> Range:
    """The name with what is told of it: "said Ann Kerr, the mayor of Port Lisle, who leads the union"."""
    start, stop = place
    if line.norm(stop) != "," or not (line.tag(stop + 1) in "TJP" or line.norm(stop + 1) in ("who", "whose")):
        return place
    end = content_stop(line, stop + 1, "n")
    quoted = next((at for at in range(stop, end) if line.inside[at] >= 0), end)
    return start, quoted - (line.norm(quoted - 1) == ",") if quoted > stop + 1 else stop


def front_mark(line: Line, at: int) -> bool:
    """Whether a quotation or a fronted clause ends before ``at``: 'It is a "change agent," | Kerr said'."""
    if at <= 0:
        return False
    return line.inside[at - 1] >= 0 or _mark_before(line, at) in (",", "—", "–", "?", "!")


def _shared(line: Line, group: Group, earlier: list[Draft]) -> Range | None:
    """The speaker of the cue before: "said A and added B", "said A, adding B"."""
    before = _outermost(earlier) if line.norm(group.start - 1) in ("and", "but") else earlier[-1:]
    if before and before[-1].source:
        return before[-1].source
    leading = (
        main_subject(line, 0) if line.norms[0] in LEADS | ASKED else None
    )  # "When it broke, aides were wary and said"
    return leading if leading and leading[1] <= group.start else first_subject(line, group.start)


def _outermost(earlier: list[Draft]) -> list[Draft]:
    """The last cue but those in what another tells: "| said | he had been told it was safe, and dismissed"."""
    near = earlier[-CUES:]
    told = [place for draft in near for place in draft.content]
    outer = (draft for draft in reversed(near) if not any(start <= draft.cue[0] < stop for start, stop in told))
    return [*outer][:1]
