"""What the outlet itself leaves open: "it is unclear whether | he fell |", "the cause of the fire | is unknown"."""

from functools import cache
from itertools import chain, islice

from contra.extraction.draft import Draft, Range
from contra.extraction.groups import adverbial, group_at
from contra.extraction.line import Line
from contra.extraction.main_verbs import main_verb
from contra.extraction.phrases import phrase_before
from contra.extraction.questions import told_stop
from contra.extraction.subjects import subject_before
from contra.extraction.vocabulary import vocabulary
from contra.extraction.wordings import Pattern, match, wordings
from contra.lexicon.load import table, words
from contra.lexicon.words import verb_forms

LEXICON = "extract_open"
WHETHER = frozenset({"if", "that", "whether"})
REMAINS = frozenset({"remain", "remained", "remains", "seemed", "seems"})
ITS = frozenset({"it", "what", "there"})
DOUBTING = frozenset({"whether"})
EXAMINED = frozenset({"investigation"})
NEAR = 5  # words from "unclear" to "whether": "unclear to anybody on the board whether"
LEAD = 8  # words before what is open: "that the mayor's | theory that"
LONG = 25  # words from "whether" to "is unclear"


def open_drafts(line: Line) -> list[Draft]:
    """What a sentence says that is not known to be so; at most one thing."""
    starts = line.unquoted(_starts())
    found = chain(
        (_fronted(line, at) for at in line.unquoted(DOUBTING)),
        (_open_at(line, at) for at in starts),
        (_cause_unknown(line, at) for at in sorted((*starts, *line.unquoted(EXAMINED)))),
        (_claimed(line, at) for at in line.unquoted(_claiming())),
    )
    return list(islice(filter(None, found), 1))


@cache
def _starts() -> frozenset[str]:
    plain = words(LEXICON, "unclear") | words(LEXICON, "not_clear")
    return plain | _patterns("before").keys()


@cache
def _patterns(name: str) -> dict[str, list[Pattern]]:
    return wordings(table(LEXICON)[name])


def _open_at(line: Line, at: int) -> Draft | None:
    """ "it is | unclear | whether"."""
    stop = _telling_stop(line, at)
    if not stop:
        return None
    start = _after_whether(line, stop, line.norms[at] in words(LEXICON, "unclear"))
    if not start:
        return None
    return _draft(line, (_telling_start(line, at), stop), (start, told_stop(line, start, at, "t")))


def _telling_start(line: Line, at: int) -> int:
    """Where the words begin that tell that it is open: "| it is still | unclear"."""
    while at and (line.norms[at - 1] in vocabulary().be | REMAINS or adverbial(line, at - 1)):
        at -= 1
    start = group_at(line, at).start
    return start - (line.norm(start - 1) in ITS or line.norm(start - 1) == "the")


def _telling_stop(line: Line, at: int) -> int:
    """The end of the words that tell that it is open; 0 where they do not."""
    norm = line.norms[at]
    if norm in words(LEXICON, "unclear"):
        return at + 1
    if norm in words(LEXICON, "not_clear") and _negated(line, at):
        return at + 1
    return max((match(line, at, pattern) for pattern in _patterns("before").get(norm, ())), default=0)


def _negated(line: Line, at: int) -> bool:
    """Whether nobody knows: "it is not yet | clear", "it has yet to be | established"; not "he is not sure"."""
    return _is_negated(line, at) and line.norms[_telling_start(line, at)] in ITS


def _after_whether(line: Line, at: int, uncertain: bool) -> int:
    """Where what is open begins; "that" only tells it after what is not established."""
    for place in range(at, min(at + NEAR, line.last)):
        if line.norms[place] in WHETHER:
            return 0 if line.norms[place] == "that" and (uncertain or place > at) else place + 1
        if line.norms[place] in (",", ";") or line.tags[place] in "WV":
            return 0
    return 0


def open_told(line: Line, start: int, stop: int) -> Draft | None:
    """What a speaker calls open with all that he says: "said | it was unclear whether he fell |"."""
    for draft in open_drafts(line):
        first = min(draft.cue[0], draft.content[0][0])
        if draft.kind == "open" and start <= first <= start + LEAD and draft.cue[1] <= stop:
            return draft
    return None


def _cause_unknown(line: Line, at: int) -> Draft | None:
    """ "| the cause of the fire | is still unknown"."""
    norm = line.norms[at]
    if norm == "investigation":
        start = at - 1 if line.norm(at - 1) == "under" else -1
    else:
        start = at if norm in words(LEXICON, "unclear") or _is_negated(line, at) else -1
    if start < 0 or not _linked(line, start):
        return None
    cue = _telling_start(line, start), at + 1
    subject = phrase_before(line, cue[0])
    if subject is None or words(LEXICON, "causes").isdisjoint(line.norms[subject[0] : subject[0] + 3]):
        return None
    return _draft(line, cue, subject)


def _is_negated(line: Line, at: int) -> bool:
    """Whether a word for what is clear stands under a negation."""
    before = line.norms[_telling_start(line, at) : at]
    negated = any(norm in vocabulary().negations or norm.endswith("n't") for norm in before)
    return line.norms[at] in words(LEXICON, "not_clear") and (negated or "yet" in before)


def _fronted(line: Line, at: int) -> Draft | None:
    """ "whether | he fell | is unclear"."""
    if at > 1:
        return None
    verb = main_verb(line, at + 1, line.last)
    for place in range(at + 3, min(at + LONG, line.last)):
        stop = _told_after(line, place)
        if stop and _linked(line, place):
            start = group_at(line, place).start
            start = start if start < place else place - 1
            return _draft(line, (start, stop), (at + 1, start)) if start > at + 2 and verb else None
    return None


def _told_after(line: Line, at: int) -> int:
    """The end of "unclear" after the question; 0 where it is something else."""
    if line.norms[at] in words(LEXICON, "unclear"):
        return at + 1
    if line.norms[at] in words(LEXICON, "not_clear") and group_at(line, at).negated:
        return at + 1
    return max((match(line, at, pattern) for pattern in _patterns("after").get(line.norms[at], ())), default=0)


def _linked(line: Line, at: int) -> bool:
    """Whether "is" or "remains" stands before."""
    while at and (adverbial(line, at - 1) or line.norms[at - 1] in vocabulary().negations):
        at -= 1
    return line.norm(at - 1) in vocabulary().be | REMAINS


@cache
def _claiming() -> frozenset[str]:
    return frozenset(form for verb in words(LEXICON, "claiming") for form in verb_forms(verb))


def _claimed(line: Line, at: int) -> Draft | None:
    """ "the teacher | claims | to have found it": so it is told of him, and not for a fact."""
    group = group_at(line, at)
    if line.norm(at + 1) != "to" or line.norm(at + 2) not in ("be", "have") or group.negated or group.passive:
        return None
    source = subject_before(line, group.start)
    if source is None or line.norms[source[1] - 1] in ("that", "which"):
        return None
    content = (at + 1, told_stop(line, at + 1, at))
    return Draft(line, (group.start, at + 1), source, (content,), line.norms[at], "alleges", kind="allege")


def _before_truth(line: Line, start: int, stop: int) -> int:
    """The end of what may be untrue: "whether | the picture of the king | is genuine"."""
    if line.norms[stop - 1] not in words(LEXICON, "true"):
        return stop
    at = group_at(line, stop - 1).start
    return at if at > start + 1 and not vocabulary().be.isdisjoint(line.norms[at:stop]) else stop


def _draft(line: Line, cue: Range, content: Range) -> Draft | None:
    """The draft of what is left open."""
    if content[1] - content[0] < 2 or line.norms[content[0]] == "not":
        return None
    content = content[0], _before_truth(line, *content)
    lemma = " ".join(line.norms[slice(*cue)])
    return Draft(line, cue, None, (content,), lemma, "unaware", "unknown", kind="open")
