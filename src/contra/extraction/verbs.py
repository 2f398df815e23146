"""Attributions by a verb."""

from itertools import pairwise, takewhile

from msgspec.structs import replace

from contra.extraction.beginnings import content_start
from contra.extraction.behind import who_issues, who_spends
from contra.extraction.clauses import (
    LEADS,
    after_adverbials,
    content_stop,
    fronted,
    is_verb,
    leads_in,
    opens_clause,
    resumes,
)
from contra.extraction.closings import matter_stop
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import Frame, attributes, verb_frames
from contra.extraction.groups import Group, group_at
from contra.extraction.line import Line
from contra.extraction.main_verbs import in_subject, verb_of_subject
from contra.extraction.participles import INDEFINITE, only_describes
from contra.extraction.passives import passive_draft
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.questions import ASKED
from contra.extraction.reaching import spoken_through, with_tail
from contra.extraction.refusals import is_relative, refusal, withheld
from contra.extraction.stances import standing
from contra.extraction.subjects import NAMING, claim_before, first_subject, main_subject, subject_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import lemma
from contra.lexicon.words import word as known_word
from contra.model import NON_COMMITTAL

LINKS = frozenset({",", ":", ";", "and", "but", "—", "–"})
QUOTED = frozenset({"cited", "heard", "quoted"})
MARKED = frozenset(
    {",", "—", "–", "and", "but", "or", "by", "in", "after", "before", "while", "when", "without", "for"}
)
JOINING = frozenset({"after", "and", "as", "because", "before", "but", "or", "when", "while", "who", "which"})
NOBODY = frozenset({"neither", "no", "nobody", "none"})
SAID_LAST = frozenset({"said", "say", "says"})
TOLD_LAST = SAID_LAST | {"report", "reported", "reports", "writes", "wrote"}
HABITS = frozenset({"never", "often", "rarely", "seldom", "usually"})
FORCED = frozenset({"compelled", "forced", "moved", "obliged", "rushed", "rushes"})
TOLD_TO = frozenset({"believed", "claim", "claimed", "claims", "reported", "said", "thought", "understood"})
GOING = frozenset({"go", "goes", "going", "gone", "went"})  # "| went | on to say"
CUES = 6  # before a cue, of which one may have its speaker
OCCASIONS = frozenset({"amid", "during", "following"})
PLACES = frozenset({"when", "where", "which"})  # "a house where, he said, she was buried"
SUBJECTS = frozenset({"he", "it", "she", "they", "we"})
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
    if group.infinitive and denies:
        group = spoken_through(line, group)
    governed = _governed(line, group) and not (denies and _told_to_have(line, group))
    if not fitting or governed or only_describes(line, group) or _quotes_a_speaker(line, head):
        return None
    if _only_names(line, group):
        return None
    if group.participle and HABITS.intersection(line.norms[max(group.start - 20, 0) : group.start]):
        return None  # "seldom sends letters disputing reports"
    if group.passive:
        subject = claim_before(line, group.start) or subject_before(line, group.start) or _main_one(line, group)
        return next(filter(None, (passive_draft(line, group, frame, subject) for frame in fitting)), None)
    source, inverted = _speaker(line, group, earlier)
    return next(filter(None, (_active(line, group, frame, source, inverted) for frame in fitting)), None)


def _main_one(line: Line, group: Group) -> Range | None:
    """The main subject, of which more is told: "| the rumour | spread before | being debunked | by the Herald"."""
    told = line.norm(group.start) == "being" and line.norm(group.start - 1) in ("after", "before", "despite", "until")
    return first_subject(line, group.start) if told else None


def _told_to_have(line: Line, group: Group) -> bool:
    """Whether somebody is told to have spoken, or claims it: "is said | to have denied |", "claims to have refuted"."""
    before = line.norm(group.start - 1)
    return group.infinitive and "have" in line.norms[group.start : group.head] and before in TOLD_TO


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
    return _before(line, group, frame, source, inverted) or _after(line, group, frame, source)


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


def _speaker(line: Line, group: Group, earlier: list[Draft]) -> tuple[Range | None, bool]:
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
    if left is None and _told_to_have(line, group):
        left = subject_before(line, group_at(line, group.start - 1).start)
    if left:
        return left, False
    if right and _front_mark(line, group.start):
        return _with_apposition(line, right), True
    return (_shared(line, group, earlier) if line.norm(group.start - 1) in (",", "—", "–") else None), False


def _with_apposition(line: Line, place: Range) -> Range:
    """The name with what is told of it: "said Ann Kerr, the mayor of Port Lisle, who leads the union"."""
    start, stop = place
    if line.norm(stop) != "," or not (line.tag(stop + 1) in "TJP" or line.norm(stop + 1) in ("who", "whose")):
        return place
    end = content_stop(line, stop + 1, "n")
    quoted = next((at for at in range(stop, end) if line.inside[at] >= 0), end)
    return start, quoted - (line.norm(quoted - 1) == ",") if quoted > stop + 1 else stop


def _front_mark(line: Line, at: int) -> bool:
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


def _may_follow(line: Line, group: Group, frame: Frame, source: Range) -> bool:
    """Whether the verb can stand after the words it attributes."""
    finite = not group.participle or line.norm(group.start - 1) == "as"
    return "q" in frame.frames and finite and not is_relative(line, source)


def _before(line: Line, group: Group, frame: Frame, source: Range | None, inverted: bool) -> Draft | None:
    """What stands before a parenthetical cue: "…, said Kerr", "…, Kerr said"."""
    if source is None or not _may_follow(line, group, frame, source):
        return None
    edge = group.start if inverted else min(source[0], group.start)
    if not _front_mark(line, edge):
        return None
    after = group.head + 1 + len(frame.tail)
    letter = frame.lemma == "write" and line.norm(after) == "to"  # "and, since he is well, we | have written | to him"
    start = letter or content_start(line, source[1] if inverted else after, frame)
    if start and not (line.inside[edge - 1] >= 0 or line.quoted(edge - 2) >= 0):
        return None
    content = fronted(line, edge, 0)
    pieces = _around(line, content, max(source[1], after)) if content else ()
    return _made(line, group, frame, source, pieces) if pieces else None


def _around(line: Line, content: Range, after: int) -> tuple[Range, ...]:
    """What stands before a parenthetical cue, with what goes on after it; nothing where that tells nothing."""
    if line.norm(content[1]) == "," and line.norm(content[1] - 1) in PLACES:
        return _rest(line, after)
    told = _says_something(line, content) and (line.norm(after) == "," or not _only_leads_in(line, content))
    further = _second_part(line, after) or _taken_up(line, after) if told else _rest(line, after)
    further = further or _completed(line, content, after)
    return (content, *further) if further or told else ()


def _only_leads_in(line: Line, content: Range) -> bool:
    """Whether no more than a clause that hangs on another stands before a cue: "After the dam broke, a clerk began"."""
    start, stop = content
    if not (leads_in(line, start) or line.norms[start] in OCCASIONS) or line.inside[stop - 1] >= 0:
        return False
    thing = phrase_after(line, start + 1)
    if thing and opens_clause(line, thing[1]):
        return False  # "Despite the rain | the dam held |, Kerr said"
    return not any(line.norms[at] == "," and opens_clause(line, at + 1) for at in range(start, stop))


def _taken_up(line: Line, at: int) -> tuple[Range, ...]:
    """The verb of a subject that has a clause of its own: "The report that it broke, Kerr said, | is false"."""
    at = after_adverbials(line, at)
    helping = line.norm(at + 1) in vocabulary().auxiliaries | vocabulary().modals
    return _rest(line, at) if helping and not opens_clause(line, at + 1) else ()


def _completed(line: Line, content: Range, at: int) -> tuple[Range, ...]:
    """What a clause needs that a cue cuts off: "It did not, Kerr said, | sink off Lorne |"."""
    if line.norm(at) != ",":
        at = after_adverbials(line, _after_addressee(line, at))
    if line.norm(at) != "," or line.norm(at + 1) in JOINING:
        return ()
    return ((at + 1, content_stop(line, at + 1)),) if _cut_in_verbs(line, content, at + 1) else ()


def _after_addressee(line: Line, at: int) -> int:
    """After the one who is told: "told | reporters |"."""
    phrase = phrase_after(line, at)
    return phrase[1] if phrase and line.norm(phrase[1]) == "," else at


def _cut_in_verbs(line: Line, content: Range, at: int) -> bool:
    """Whether a clause breaks off before its verb is told: "The ferry | did not |", "There | was never |".

    Only "is" goes on with a form in "-ing": not "It did, Kerr said, pointing at the ferry".
    """
    start, stop = content
    while stop > start and (line.norm(stop - 1) in vocabulary().negations or line.tag(stop - 1) == "R"):
        stop -= 1
    norm = line.norm(stop - 1)
    helps = norm in vocabulary().auxiliaries or norm in vocabulary().modals or norm.endswith("n't")
    goes_on = line.tag(at) != "G" or lemma(norm, "V") == "be"
    return helps and goes_on and line.inside[stop - 1] < 0


def _rest(line: Line, at: int) -> tuple[Range, ...]:
    """What goes on after a cue between commas: "In the end, Kerr said, the bridge will open", "It, he said, broke"."""
    at = after_adverbials(line, at)
    at = at if line.norm(at) == "," else after_adverbials(line, _after_addressee(line, at))
    if line.norm(at) != "," or not (opens_clause(line, at + 1) or resumes(line, at + 1) or _verb_too(line, at + 1)):
        return ()
    return ((at + 1, content_stop(line, at + 1)),)


def _verb_too(line: Line, at: int) -> bool:
    """Whether a form that is taken for a noun may be a verb: "His wife, he says, | plans | to leave"."""
    known = known_word(line.norm(at)) if line.tag(at) == "N" else None
    return known is not None and "V" in known.tags


def _second_part(line: Line, at: int) -> tuple[Range, ...]:
    """The quotation that goes on after the cue: '"We checked," said Kerr, "and it is safe."'"""
    for place in range(at, line.last):
        if line.inside[place] >= 0:
            linked = line.norms[place - 1] in LINKS or place == after_adverbials(line, at)
            return ((place, content_stop(line, place, "q")),) if linked else ()
        if attributes(line.norms, place) and line.tags[place] in "VD":
            return ()
    return ()


def _says_something(line: Line, content: Range) -> bool:
    """Whether it is a quotation or has a verb, or a headline says that there is none; "On Monday," has none."""
    start, stop = content
    if line.sentence.role != "body" and "no" in line.norms[start : stop - 1]:
        return True  # "No sackings at mill, says Norhaven Steel"
    return line.inside[stop - 1] >= 0 or any(
        line.tags[at] in "VDM" or line.norms[at] in vocabulary().auxiliaries or line.norms[at] == "not"
        for at in range(start, stop)
    )


def _after(line: Line, group: Group, frame: Frame, source: Range | None) -> Draft | None:
    """What follows the cue."""
    after = group.head + 1 + len(frame.tail)
    after += line.norm(after) in vocabulary().marks and line.quoted(after) < 0  # '"denies" | that'
    after = _past_verdict(line, after, frame)
    start = content_start(line, after, frame)
    if start is None:
        return _announcement(line, group, frame, source) or _objectless(line, group, frame, source)
    if source is None and group.start > 0:
        return None
    aside = is_relative(line, source)
    aside = aside or (group.participle and line.norm(group.start - 1) in (",", "—", "–"))
    stop = content_stop(line, start[1], start[0], group.start, aside)
    if group.participle and source and source[1] == group.start and _is_told(line, source):
        stop = _before_verdict(line, start, stop)
    return _made(line, group, frame, source, ((start[1], stop),))


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
