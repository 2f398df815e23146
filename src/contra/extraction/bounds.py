"""Where what is denied or kept silent about ends: the sentence may go on with what nobody denies."""

from itertools import takewhile

from contra.extraction.clauses import opens_clause
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import attributes
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL

GOING_ON = frozenset({"and", "but", "so", "while", "yet"})
JOINING = frozenset({",", "and", "but", "that", "which", "who"})
SPOKEN = frozenset({"said", "says", "told"})
PRESS = frozenset({"journalists", "media", "press", "reporters"})
TURNS = frozenset({"however", "though"})
FAR = 12  # words in which somebody else is named who speaks
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
    ends = (at for at in range(start + 1, stop - SHORTEST) if at >= start + SHORTEST or draft.line.norms[at] == ",")
    end = next((at for at in ends if _ends(draft.line, at, start)), stop)
    aside = (
        at for at in range(start + SHORTEST, end - 1) if _by_whom(draft.line, at, start) or _to_whom(draft.line, at)
    )
    end = _before_turn(draft.line, start, next(aside, end))
    end += end < stop and draft.line.norms[end] in vocabulary().marks
    if end == draft.content[-1][1]:
        return draft
    return draft.changed(content=(*draft.content[:-1], (start, end)), extent=_cut(draft.line, draft.extent, end))


def _cut(line: Line, extent: tuple[Range, ...], end: int) -> tuple[Range, ...]:
    """All that the source says, without a clause of the outlet's that follows: "denied it, | and the mayor left |"."""
    goes_on = line.norms[end] == "," and line.norms[end + 1] in GOING_ON and not _too_late(line, end + 1)
    return tuple((start, min(stop, end)) for start, stop in extent if start < end) if goes_on else extent


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
        return line.norms[at + 1] in GOING_ON and (opens_clause(line, at + 2) or _too_late(line, at + 1))
    if line.norms[at] != "and":
        return False
    return (_is_phrase(line, (start, at)) and opens_clause(line, at + 1)) or _another_speaks(line, at + 1)


def _another_speaks(line: Line, at: int) -> bool:
    """Whether a clause begins in which somebody else is quoted: "denied that he fled and | an aide in Lorne said"."""
    if line.tag(at) not in "TPNJ":
        return False
    ahead = list(takewhile(lambda n: line.norms[n] not in JOINING, range(at, min(at + FAR, line.last))))
    return bool(ahead) and any(line.norms[n] in SPOKEN and line.tags[n] == "V" for n in ahead[1:])


def _to_whom(line: Line, at: int) -> bool:
    """Whether it is told to whom somebody denies a claim: "denied the report | to the Herald"."""
    if line.norms[at] != "to" or line.norms[at - 1] not in vocabulary().claim_nouns or line.inside[at] >= 0:
        return False
    who = at + 1 + (line.norm(at + 1) == "the")
    return line.tag(who) == "P" or line.norm(who) in PRESS


def _before_turn(line: Line, start: int, stop: int) -> int:
    """The end of a content without a "however" behind it."""
    if stop - start < SHORTEST or line.norms[stop - 1] not in TURNS:
        return stop
    return stop - 1 - (line.norms[stop - 2] == ",")


def _too_late(line: Line, at: int) -> bool:
    """Whether it is told what had come about by then: "withdrew its report, | but not before it had spread |"."""
    return line.norms[at : at + 2] == ("but", "not") and line.norm(at + 2) in ("before", "until")


def _by_whom(line: Line, at: int, start: int) -> bool:
    """Whether it is told through whom, or where, somebody answers: "the charges | through his lawyer |"."""
    if line.norms[at] not in ("through", "via") or line.inside[at] >= 0:
        return False
    noun = at + 1
    while line.norm(noun) in vocabulary().possessives | {"a", "an", "the"} or line.tag(noun) == "J":
        noun += 1
    if line.norm(noun) in words("extract_reaching", "voices"):
        return True
    where = line.tag(noun) == "P" or line.norm(noun) in words("extract_reaching", "channels")
    return where and line.norms[at - 1] in vocabulary().claim_nouns and at - start <= SHORTEST + 1


def _gives_reasons(line: Line, at: int) -> bool:
    """Whether a participle tells what else is said: "saying that", "adding"."""
    return line.tags[at] == "G" and attributes(line.norms, at)


def _is_phrase(line: Line, content: Range) -> bool:
    """Whether nothing so far is a clause: "any role in the attacks"."""
    known = vocabulary()
    clausal = known.auxiliaries | known.relatives | OPENING
    return not any(line.tags[at] in "VM" or line.norms[at] in clausal for at in range(*content))
