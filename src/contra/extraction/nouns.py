"""Attributions by a noun: "the ministry's claim that", "accusations of fraud", "confirmation by the bank of"."""

from functools import cache

from contra.extraction.clauses import content_stop, resumes
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import NounFrame, noun_frames
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.main_verbs import in_subject, verb_of_subject
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import verb_forms

OF = frozenset(
    {"accusation", "admission", "allegation", "charge", "claim", "confirmation", "denial", "report", "suspicion"}
)
FAR = 8  # words
HELPERS = 3  # words: "have been going"
NONE = frozenset({"any", "anybody", "anyone", "no", "nobody", "without"})


def noun_drafts(line: Line) -> list[Draft]:
    """What nouns attribute in a sentence."""
    frames = noun_frames()
    places = (at for at in line.unquoted(frames.keys()) if line.tags[at] in "NVP?")
    return [draft for at in places if (draft := _draft_at(line, at, frames[line.norms[at]]))]


def _draft_at(line: Line, at: int, frame: NounFrame) -> Draft | None:
    """The attribution by the noun at a place: what it says is known, and who says it may be."""
    source, after = _source(line, at)
    while after in line.timed or (after + 1 in line.timed and line.norm(after) in ("in", "on")):
        after += 1  # "the claim in 2012 that"
    start = _content(line, _past_spreading(line, after), frame)
    if start is None or _attributes_nothing(line, at, start, frame):
        return None
    stop = content_stop(line, start, "t", at)
    if line.norms[start] == "that" and in_subject(line, at):
        stop = verb_of_subject(line, start + 1, stop)
    content = ((start, stop),)
    return Draft(line, (at, at + 1), source, content, frame.lemma, frame.stance, "certain", noun=True, kind="noun")


def _attributes_nothing(line: Line, at: int, start: int, frame: NounFrame) -> bool:
    """Whether there is no claim, the noun is no word for one, or something is withheld: "the denial of | access |"."""
    withheld = frame.lemma == "denial" and line.norms[start] in vocabulary().granted
    by_few = frame.stance == "doubts" and line.norm(at - 1) == "few"  # "few | doubt | that"
    return withheld or by_few or _denied_to_exist(line, at) or line.norm(at - 1) in ("conference", "phone", "telephone")


def _past_spreading(line: Line, at: int) -> int:
    """The "that" after how a rumour went round: "rumours | have hit the town | that"."""
    spreading = words("extract_spreading", "verbs")
    stop = next((place for place in range(at, at + FAR) if line.norm(place) in ("", ",", ".", "that")), at)
    went = any(line.norms[place] in spreading for place in range(at, min(at + HELPERS, stop)))
    return stop if went and line.norm(stop) == "that" else at


def _source(line: Line, at: int) -> tuple[Range | None, int]:
    """Who makes the claim, and the place after that: "Ukraine's earlier claim", "claims by the union"."""
    if line.norm(at + 1) in ("by", "from") and line.tag(at + 2) in "NPTJ#":
        found = phrase_after(line, at + 2)
        return (_before_day(line, *found), found[1]) if found else (None, at + 1)
    start = at
    while start and line.tags[start - 1] in "JRN#D" and line.norms[start - 1] not in ("'s", "'"):
        start -= 1
    if start and line.norms[start - 1] in ("'s", "'"):
        return _whole(line, start - 1), at + 1
    if start and line.norms[start - 1] in ("his", "her", "their", "its"):
        return (start - 1, start), at + 1
    return _named(line, at), at + 1


def _before_day(line: Line, start: int, stop: int) -> Range:
    """Who makes the claim, without when: "a claim by | an aide | earlier on Thursday that"."""
    day = next((at for at in range(start + 1, stop) if at in line.timed), stop)
    while day < stop and day - 1 > start and line.tags[day - 1] in "IRJ":
        day -= 1
    return start, day


def _named(line: Line, at: int) -> Range | None:
    """The name right before the noun: "| Republican | claims that", "a | Harbour Wire | report that"."""
    start = at
    while start > 1 and line.tags[start - 1] in "PJ" and line.tokens[start - 1].text[:1].isupper():
        start -= 1
    return (start, at) if start < at and start not in line.timed and line.sentence.role == "body" else None


def _whole(line: Line, stop: int) -> Range | None:
    """The possessor before 's."""
    found = phrase_before(line, stop)
    if found is None:
        return None
    prepositions = [at for at in range(*found) if line.norms[at] in vocabulary().np_prepositions - {"of"}]
    return (prepositions[-1] + 1, stop) if prepositions else found


def _content(line: Line, at: int, frame: NounFrame) -> int | None:
    """Where what is claimed begins."""
    if at >= line.last:
        return None
    norm = line.norms[at]
    if norm == "that":
        return None if resumes(line, at + 1) else at
    if norm in ("of", "about") and frame.lemma in OF and at + 1 < line.last:
        return at + 1 if not _bare(line, at - 1) else None
    return None


def _bare(line: Line, at: int) -> bool:
    """Whether the noun stands in a fixed phrase, without article: "took charge of", but not "on suspicion of"."""
    return line.norm(at - 1) == "in" or line.norm(at - 1).startswith(("take", "taking", "took"))


def _denied_to_exist(line: Line, at: int) -> bool:
    """Whether there is none: "no reports of injuries", "has not received | confirmation of the death"."""
    if any(line.norm(place) in NONE for place in range(at - 3, at)):
        return True
    while at and line.tags[at - 1] in "TJ":
        at -= 1
    return line.norm(at - 1) in _getting() and group_at(line, at - 1).negated


@cache
def _getting() -> frozenset[str]:
    """The forms of verbs for coming by something."""
    return frozenset(form for verb in ("get", "have", "hear", "obtain", "receive", "see") for form in verb_forms(verb))
