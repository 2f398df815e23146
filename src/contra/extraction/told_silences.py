"""The silence that a source tells of itself: '"No comment,"', '"We are not aware of it,"', "said it was unclear"."""

from itertools import pairwise

from contra.extraction.checking import checking_at
from contra.extraction.draft import Draft, Range
from contra.extraction.line import Line
from contra.extraction.open_questions import open_told
from contra.extraction.questions import question_put, said_of
from contra.extraction.silences import silence_at
from contra.extraction.vocabulary import vocabulary
from contra.model import NON_COMMITTAL

ASKING = frozenset({"if", "how", "what", "when", "where", "whether", "who", "why"})
OPEN = frozenset({"premature", "uncertain", "unclear", "unknown", "unsure"})
DOUBTFUL = frozenset(
    {("not", "certain"), ("not", "clear"), ("not", "known"), ("not", "sure"), ("too", "early"), ("too", "soon")}
)
ANSWERED = NON_COMMITTAL - {"no_response"}  # "we can't respond to a loss by giving up" is no silence
LEADING = frozenset({"although", "as", "because", "since", "though", "while"})
KNOWING = frozenset({"aware", "examining", "investigating", "looking", "reviewing", "seen", "studying"})
NEAR = 7  # words in which a silence, or what is known, is told
OPENING = frozenset({",", "and", "but", "however", "look", "so", "well"})
ALONE = frozenset({"all", "just", "merely", "only", "simply"})
SELF = (("i",), ("we",))
PREFACE = 4  # words of "I can only say"
POINTING = 3  # words of what is only pointed at: "We don't comment on | market rumours |"


def silence_of(draft: Draft, inner: Draft) -> Draft:
    """What is said as the silence told in it: "said | he could not say how it began"."""
    told = inner.content or draft.content
    if inner.stance in ANSWERED and _only_points(draft.line, told):
        told = question_put(draft.line, draft.cue) or told  # "said he does not discuss | deals"
    return _silent(draft, inner.stance, told).changed(withheld=inner.withheld)


def silence_told(draft: Draft) -> Draft | None:
    """The silence in what is said, on what was asked where that is told; None where something is said."""
    silent = _no_comment(draft) or _left_open(draft) or _of_ours(draft)
    if silent is None:
        return None
    asked = said_of(draft.line, draft.cue) or question_put(draft.line, draft.cue)
    asked_of_us = silent.kind == draft.kind and silent.stance != "unaware" and _speaks_of_us(draft)
    return (
        silent.changed(content=asked) if asked and (asked_of_us or _only_points(draft.line, silent.content)) else silent
    )


def _silent(draft: Draft, stance: str, content: tuple[Range, ...]) -> Draft:
    return draft.changed(stance=stance, content=content, certainty="unknown", extent=draft.content)


def _only_points(line: Line, content: tuple[Range, ...]) -> bool:
    """Whether hardly anything is told: "that", "rumours", "no comment"."""
    return sum(norm[:1].isalpha() for start, stop in content for norm in line.norms[start:stop]) <= POINTING


def _no_comment(draft: Draft) -> Draft | None:
    """Whether all that is said is that nothing is."""
    if "comment" not in draft.line.words:
        return None
    said = [norm for start, stop in draft.content for norm in draft.line.norms[start:stop] if norm[:1].isalpha()]
    if said[:2] != ["no", "comment"] or (len(said) > 2 and said[2] not in ("at", "when")):
        return None
    start = draft.content[0][0]
    return _silent(draft, "declines", ((start, min(start + POINTING, draft.content[0][1])),))


def _left_open(draft: Draft) -> Draft | None:
    """Whether the source says that it is not known: "said it was unclear if"."""
    line, (start, stop) = draft.line, draft.content[0]
    found = open_told(line, start, stop)
    if found is None:
        return _silent(draft, "unaware", draft.content) if _open_question(draft) else None
    return _silent(draft, "unaware", found.content)


def _open_question(draft: Draft) -> bool:
    """Whether what is said is an open question: "it was too early to tell if"."""
    start, stop = draft.content[0]
    norms = draft.line.norms[start : min(stop, start + 9)]
    if ASKING.isdisjoint(norms):
        return False
    return not OPEN.isdisjoint(norms) or any(pair in DOUBTFUL for pair in pairwise(norms))


def _speaks_of_us(draft: Draft) -> bool:
    """Whether what is said begins with "I" or "we"."""
    start = draft.content[0][0]
    return draft.line.norm(start + (draft.line.norms[start] in vocabulary().marks)) in ("i", "we")


def _of_ours(draft: Draft) -> Draft | None:
    """The silence in the first person: '"We are not aware | of it"'."""
    line, start = draft.line, _main_clause(draft.line, draft.content[0])
    if line.quoted(start) < 0 or line.norm(start) not in ("i", "we"):
        return None
    return _kept_silent(draft, start, draft.content) or _no_more(draft, start)


def _no_more(draft: Draft, start: int) -> Draft | None:
    """The silence of who only knows of it: '"We are aware of the reports | but have nothing to add |"'."""
    line, stop = draft.line, draft.content[0][1]
    if KNOWING.isdisjoint(line.norms[start : start + NEAR]):
        return None
    turns = (n for n in range(start, stop) if line.norms[n] in ("and", "but"))
    return next((_kept_silent(draft, n, ((start, start),)) for n in turns), None)


def _kept_silent(draft: Draft, start: int, whole: tuple[Range, ...]) -> Draft | None:
    """The silence told in the words that follow a place, on the whole where it does not tell on what."""
    line, stop = draft.line, draft.content[0][1]
    for at in range(start + 1, min(stop, start + NEAR)):
        found = silence_at(line, at) or checking_at(line, at)
        if found and found.stance in ANSWERED:
            matter = tuple((first, min(last, stop)) for first, last in found.content if first < stop)
            alone = line.norm(found.cue[1]) in vocabulary().marks | vocabulary().ends  # "I have nothing | to say |,"
            return _silent(draft, found.stance, matter or (((start, start),) if alone else whole))
    return None


def _main_clause(line: Line, content: Range) -> int:
    """Where the main clause of what is said begins: "While I support the law, | I | can neither confirm"."""
    start, stop = content
    start += line.norms[start] in vocabulary().marks
    while line.norm(start) in OPENING and start + 1 < stop:
        start += 1
    if line.norm(start) not in LEADING:
        return _past_preface(line, start)
    return next(
        (n + 1 for n in range(start, stop - 1) if line.norms[n] == "," and line.norms[n + 1] in ("i", "we")), start
    )


def _past_preface(line: Line, start: int) -> int:
    """After "I can only say that" and the like, where "I" or "we" follows."""
    told = line.norms[start : start + PREFACE]
    said = start + told.index("say") + 1 if told[:1] in SELF and "say" in told and not ALONE.isdisjoint(told) else start
    said += line.norm(said) == "that"
    return said if line.norm(said) in ("i", "we") else start
