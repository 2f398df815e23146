"""Attributions by a verb."""

from itertools import pairwise, takewhile

from msgspec.structs import replace

from contra.extraction.beginnings import content_start
from contra.extraction.clauses import content_stop, is_verb, opens_clause, resumes
from contra.extraction.closings import matter_stop
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import Frame, verb_frames
from contra.extraction.groups import Group, group_at
from contra.extraction.line import Line
from contra.extraction.main_verbs import in_subject, verb_of_subject
from contra.extraction.parenthetical import before_cue
from contra.extraction.participles import only_describes
from contra.extraction.passives import passive_draft
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.reaching import spoken_through, with_tail
from contra.extraction.refusals import is_relative, refusal, withheld
from contra.extraction.speakers import QUOTED, speaker, told_to_have
from contra.extraction.stances import standing
from contra.extraction.subjects import NAMING, claim_before, first_subject, subject_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL

NOBODY = frozenset({"neither", "no", "nobody", "none"})
HABITS = frozenset({"never", "often", "rarely", "seldom", "usually"})
FORCED = frozenset({"compelled", "forced", "moved", "obliged", "rushed", "rushes"})
GOING = frozenset({"go", "goes", "going", "gone", "went"})  # "| went | on to say"
SPEAKING = ("say", "voice")
WE = (("i",), ("we",))


def verb_drafts(line: Line) -> list[Draft]:
    """What verbs attribute in a sentence, from left to right."""
    frames = verb_frames()
    found: list[Draft] = []
    for head in line.unquoted(frames.keys()):
        draft = _draft_at(line, head, frames[line.norms[head]], found) if is_verb(line, head) else None
        if draft:
            found.append(draft)
    return found


def _draft_at(line: Line, head: int, frames: tuple[Frame, ...], earlier: list[Draft]) -> Draft | None:
    """The attribution by the verb at ``head``, in the first frame that fits."""
    fitting = [fitted for frame in frames if (fitted := with_tail(line, head, frame))]
    group = _released(line, group_at(line, head), any(frame.negated == "declines" for frame in fitting))
    denies = any(frame.stance in ("denies", "rejects") for frame in fitting)
    if group.infinitive and (denies or any(frame.kind in SPEAKING for frame in fitting)):
        group = spoken_through(line, group)
    governed = _governed(line, group) and not (denies and told_to_have(line, group))
    if not fitting or governed or only_describes(line, group) or _quotes_a_speaker(line, head):
        return None
    if _only_names(line, group):
        return None
    if group.participle and HABITS.intersection(line.norms[max(group.start - 20, 0) : group.start]):
        return None  # "seldom sends letters disputing reports"
    if group.passive:
        subject = claim_before(line, group.start) or subject_before(line, group.start) or _main_one(line, group)
        return next(filter(None, (passive_draft(line, group, frame, subject) for frame in fitting)), None)
    source, inverted = speaker(line, group, earlier)
    return next(filter(None, (_active(line, group, frame, source, inverted) for frame in fitting)), None)


def _main_one(line: Line, group: Group) -> Range | None:
    """The main subject, of which more is told: "| the rumour | spread before | being debunked | by the Herald"."""
    told = line.norm(group.start) == "being" and line.norm(group.start - 1) in ("after", "before", "despite", "until")
    return first_subject(line, group.start) if told else None


def _only_names(line: Line, group: Group) -> bool:
    """Whether a bare participle only says by what name something goes: "the asteroid, | called | 2014 RC, passed"."""
    at = group.head
    name = phrase_after(line, at + 1) if line.norms[at] in NAMING and line.norm(at - 1) == "," else None
    return group.start == at and name is not None and line.norm(name[1]) == "," and line.tag(at - 2) in "NPJ"


def _released(line: Line, group: Group, confirms: bool) -> Group:
    """The whole group where somebody is made to speak, or has not spoken: "was forced to deny", "is yet to confirm"."""
    if not group.infinitive:
        return group
    if line.norm(group.start - 1) in FORCED:
        return replace(group, start=group_at(line, group.start - 1).start, infinitive=False)
    if line.norm(group.start - 1) == "on" and line.norm(group.start - 2) in GOING:
        return replace(group, start=group_at(line, group.start - 2).start, infinitive=False)
    yet = next((at for at in range(group.start + 1, group.head) if line.norms[at] == "yet"), 0)
    if not (confirms and yet) or line.norms[yet - 1] not in vocabulary().auxiliaries:
        return group
    passive = not vocabulary().be.isdisjoint(line.norms[yet : group.head])
    return replace(group, infinitive=False, negated=True, passive=passive)


def _active(line: Line, group: Group, frame: Frame, source: Range | None, inverted: bool) -> Draft | None:
    """The attribution in one frame of an active verb."""
    if frame.stance == "refuses":
        return refusal(line, group, frame, source)
    if frame.kind == "call" and line.norms[group.head] == "considering":
        return None  # "is considering | selling the bridge": nothing is called so
    if frame.kind == "seem":
        return _impression(line, group, frame, source)
    fronted = before_cue(line, group, frame, source, inverted)
    passing = _made(line, group, frame, source, fronted) if fronted else None
    return passing or _after(line, group, frame, source)


def _impression(line: Line, group: Group, frame: Frame, subject: Range | None) -> Draft | None:
    """ "The road seemed to be closed": nobody in particular thinks so."""
    start = content_start(line, group.head + 1, frame)
    if start is None or subject is None or start[1] != group.head + 1:
        return None  # "Two notes appeared on Monday"
    told = (start[1], content_stop(line, start[1], "t", group.start))
    impersonal = line.norms[slice(*subject)] == ("it",) and _is_clause(line, start[1])
    return Draft(
        line=line,
        cue=(group.start, group.head + 1),
        source=None,
        content=(told,) if impersonal else (subject, told),
        lemma=frame.lemma,
        stance=frame.stance,
        certainty=frame.certainty,
        kind="impersonal" if impersonal else frame.kind,
        negated=group.negated,
        extent=(subject,) if impersonal else (),
    )


def _is_clause(line: Line, at: int) -> bool:
    """Whether all that seems so follows: "it appears | that the road was closed", "it seems | Reed has left"."""
    return line.norm(at) == "that" or opens_clause(line, at)


def _quotes_a_speaker(line: Line, head: int) -> bool:
    """Whether the verb only leads to "as saying"."""
    if line.norms[head] not in QUOTED | {"quoting", "quotes"}:
        return False
    return ("as", "saying") in pairwise(line.norms[head:])


def _governed(line: Line, group: Group) -> bool:
    """Whether the infinitive hangs on another verb: "wanted to say"."""
    if group.infinitive and not words("extract_weighing", "wrongly").isdisjoint(line.norms[group.start : group.head]):
        return False  # "used an old picture | to wrongly suggest | that"
    return group.infinitive and line.norm(group.start - 1) not in (
        "went",
        "goes",
        "going",
        "continued",
        "continues",
        "proceeded",
        "quick",
        "used",
    )


def _after(line: Line, group: Group, frame: Frame, source: Range | None) -> Draft | None:
    """What follows the cue."""
    after = group.head + 1 + len(frame.tail)
    after += line.norm(after) in vocabulary().marks and line.quoted(after) < 0  # '"denies" | that'
    after = _past_verdict(line, after, frame)
    start = content_start(line, after, frame)
    if start is None:
        return _announcement(line, group, frame, source) or _objectless(line, group, frame, source)
    if group.start > 0 and (source is None or _in_tail(group, frame, source)):
        return None
    aside = is_relative(line, source)
    aside = aside or (group.participle and line.norm(group.start - 1) in (",", "—", "–"))
    stop = content_stop(line, start[1], start[0], group.start, aside)
    if group.participle and source and source[1] == group.start and _is_told(line, source):
        stop = _before_verdict(line, start, stop)
    return _made(line, group, frame, source, ((start[1], stop),))


def _in_tail(group: Group, frame: Frame, source: Range) -> bool:
    """Whether the words of the cue itself were taken for its subject: "and made | clear | that"."""
    return group.head < source[0] <= group.head + len(frame.tail)


def _is_told(line: Line, source: Range) -> bool:
    """Whether it is the subject of the sentence, or a story with a verb of its own to come."""
    stories = vocabulary().claim_nouns | vocabulary().stories
    return in_subject(line, source[0]) and (source[0] == 0 or not stories.isdisjoint(line.norms[slice(*source)]))


def _before_verdict(line: Line, start: tuple[str, int], stop: int) -> int:
    """Where what a story says ends before the verb of its sentence: "A story saying he fled | is false"."""
    kind, at = start
    if kind == "t":
        return verb_of_subject(line, at + (line.norms[at] == "that"), stop)
    after = next((place for place in range(at, stop) if line.inside[place] < 0), stop)
    return after if kind == "q" and line.inside[at] >= 0 and resumes(line, after) else stop


def _past_verdict(line: Line, after: int, frame: Frame) -> int:
    """Where the object begins after a verdict: "dismissed as false | a report", 'described as "rubbish" | a report'."""
    if line.norm(after) != "as" or not (frame.stance == "rejects" or frame.kind == "call"):
        return after
    marks = vocabulary().marks
    word = after + 1 + (line.norm(after + 1) in marks)
    stop = word + 1 + (line.norm(word + 1) in marks)
    named = line.norm(word) in vocabulary().false_words and line.tag(stop) in "TNPJ"
    return stop if frame.stance == "rejects" or named else after


def _objectless(line: Line, group: Group, frame: Frame, source: Range | None) -> Draft | None:
    """A denial whose object stands before it: "a link that she denies", "which he has always denied"."""
    if frame.kind not in ("deny", "dispute") or source is None:
        return None
    at = source[0] - 1
    relative = line.norm(at) in ("which", "that")
    matter = phrase_before(line, at - (line.norm(at - 1) == ",") if relative else source[0])
    return _made(line, group, frame, source, (matter,)) if matter else None


def _announcement(line: Line, group: Group, frame: Frame, source: Range | None) -> Draft | None:
    """ "Kerr went on to say:" with the quotation in the next paragraph."""
    if "q" not in frame.frames or source is None or line.norm(line.last - 1) != ":":
        return None
    return _made(line, group, frame, source, ((line.last - 1, line.last - 1),))


def _mere_name(line: Line, content: Range) -> bool:
    """Whether something is only given its name: "a town called Port Lisle"."""
    return line.tags[content[0]] == "P" and all(line.tags[at] in "P#" for at in range(*content))


def _is_nobody(line: Line, at: int) -> bool:
    """Whether the subject is negated: "no official", "none of them"; not "No 10"."""
    return line.norms[at] in NOBODY and line.tag(at + 1) not in "#."


def _of_nobody(line: Line, group: Group, source: Range | None) -> bool:
    """Whether nobody, or hardly anybody, is the subject, with or without a name for it as a source."""
    at = group.start - 1 if source is None else source[0]
    return _is_nobody(line, at) or line.norm(at) == "few" or (line.norm(at - 1), line.norm(at)) == ("no", "one")


def _books(line: Line, frame: Frame, content: Range) -> bool:
    """Whether a firm tells what it made or lost, as a deed of its own: "reported | a loss of $2m |"."""
    if frame.lemma not in words("extract_results", "booking"):
        return False
    group = takewhile(lambda at: line.tags[at] in "TJN", range(*content))
    nouns = [line.norms[at] for at in group if line.tags[at] == "N"]
    return bool(nouns) and nouns[-1] in words("extract_results", "booked")


def _amazes(line: Line, group: Group, source: Range | None, stance: str) -> bool:
    """Whether a wonder is told or promised: "You won't believe | how it sank", "I didn't expect | it to sink"."""
    who, cue = line.norms[slice(*source)] if source else (), line.norms[group.start : group.head + 1]
    surprised = who in WE and cue[-1] == "expect" and cue[0] in ("did", "didn't")
    return surprised or (stance == "doubts" and who == ("you",))


def _made(line: Line, group: Group, frame: Frame, source: Range | None, content: tuple[Range, ...]) -> Draft | None:
    """The draft of its parts; None where the cue attributes nothing."""
    if frame.stance in AGAINST and _of_nobody(line, group, source):
        return None  # "nobody doubts that"
    if frame.negated == "declines" and source and _is_nobody(line, source[0]):
        group = replace(group, negated=True)  # "no official has confirmed"
    stands = standing(line, group, frame, content[0][0])
    if (
        stands is None
        or _amazes(line, group, source, stands.stance)
        or _books(line, frame, content[0])
        or (frame.kind == "call" and _mere_name(line, content[0]))
    ):
        return None
    if stands.stance in NON_COMMITTAL:
        content = tuple((start, matter_stop(line, start, stop)) for start, stop in content)
    return Draft(
        line=line,
        cue=(group.start, group.head + 1 + len(frame.tail)),
        source=source,
        content=content,
        lemma=frame.lemma,
        stance=stands.stance,
        certainty=stands.certainty,
        withheld=withheld(line, content[0][0]) if stands.stance in NON_COMMITTAL else "",
        kind=frame.kind,
        negated=stands.negated,
        quoting="q" in frame.frames
        and (line.norm(line.last - 1) == ":" or any(line.quoted(stop - 1) >= 0 for _, stop in content)),
        announces=line.norm(line.last - 1) == ":",
    )
