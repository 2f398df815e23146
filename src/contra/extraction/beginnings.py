"""Where the words that a cue attributes begin."""

from contra.extraction.clauses import LEADS, after_adverbials, bounds_figure, resumes
from contra.extraction.frames import Frame
from contra.extraction.line import Line
from contra.extraction.main_verbs import main_verb
from contra.extraction.phrases import phrase_after
from contra.extraction.vocabulary import vocabulary

Start = tuple[str, int]  # the frame that fits, and the place where the content begins
ADDRESSING = frozenset({"advise", "ask", "invite", "tell", "warn"})
LONGEST_ASIDE = 24  # tokens
LONGEST_CLAUSE = 40
MEANWHILE = frozenset({"apparently", "reportedly", "when", "while"})
PARTICLES = frozenset({"again", "however", "instead", "meanwhile", "then", "though", "too"})
SUBJECTS = frozenset({"he", "it", "she", "they", "we"})


def content_start(line: Line, at: int, frame: Frame) -> Start | None:
    """Where the words attributed begin after a verb that ends at ``at``."""
    if "o" in frame.frames:
        at = _after_addressee(line, at)
    place = after_adverbials(line, at)
    if line.norm(place) == "," and line.norm(place + 1) in PARTICLES and line.norm(place + 2) == ",":
        place += 3  # "argues, though, that"
    for starts in (_quoted, _clause, _clause_past_aside, _infinitive):
        found = starts(line, place, frame)
        if found:
            return found
    return _object(line, at, frame) or _object(line, place, frame)


def _after_addressee(line: Line, at: int) -> int:
    """After the one who is told: "told reporters"."""
    if line.norm(at) in vocabulary().wh or line.norm(at) == "that" or line.quoted(at) >= 0:
        return at
    if line.norm(at) in vocabulary().objects | vocabulary().pronouns:
        return at + 1
    phrase = phrase_after(line, at)
    return next((place for place in range(*phrase) if place in line.timed), phrase[1]) if phrase else at


def _quoted(line: Line, at: int, frame: Frame) -> Start | None:
    """A quotation or what follows a colon."""
    if not set("qt") & set(frame.frames):
        return None
    if line.norm(at) == ":" and at + 1 < line.last:
        return "q", at + 1
    if line.norm(at) in (",", ":") and line.quoted(at + 1) >= 0:
        return "q", at + 1
    if line.quoted(at) >= 0:
        return "q", at
    return _quoted_past_aside(line, at)


def _quoted_past_aside(line: Line, at: int) -> Start | None:
    """A quotation after words between commas: 'said, in a reply to Kerr, "No"', 'said, when asked, "No"'."""
    if line.norm(at) != ",":
        return None
    place = at
    if line.norm(at + 1) in vocabulary().prepositions:
        place = after_adverbials(line, at + 1)
    elif line.norm(at + 1) in MEANWHILE:
        commas = (here for here in range(at + 2, at + LONGEST_ASIDE) if line.norm(here) == ",")
        place = next((here for here in commas if line.quoted(here + 1) >= 0), at)
    return ("q", place + 1) if line.norm(place) == "," and line.quoted(place + 1) >= 0 else None


def _clause(line: Line, at: int, frame: Frame) -> Start | None:
    """A that-clause, a wh-clause, or a clause without "that"."""
    if "t" not in frame.frames or at >= line.last:
        return None
    norm = line.norms[at]
    if norm in ("when", "where") and frame.kind in ("say", "voice", "report"):
        return None  # "said when she resigned"
    if norm == "that" and _describes_a_story(line, at):
        return None
    if norm == "that" or (norm in vocabulary().wh and norm != "who"):
        return ("t", at) if at + 1 < line.last else None
    if norm in (",", ";", "and", "but", "-", "—", "–", "to") or (norm in LEADS and norm != "if"):
        return None
    thing = frame.kind == "say" and _names_a_thing(line, at)
    return ("t", at) if not thing and _has_finite_verb(line, at, "n" not in frame.frames) else None


def _names_a_thing(line: Line, at: int) -> bool:
    """Whether a thing is named of which the only clause tells: "adding | a clerk to back the claim that it sank |"."""
    thing = phrase_after(line, at)
    if thing is None or line.norm(thing[1]) != "to":
        return False
    last = min(line.last, thing[1] + LONGEST_CLAUSE)
    that = next((place for place in range(thing[1], last) if line.norms[place] == "that"), 0)
    return bool(that) and line.tags[that - 1] == "N" and main_verb(line, that + 1, last) == last


def _clause_past_aside(line: Line, at: int, frame: Frame) -> Start | None:
    """A clause after words between commas: "said, as a taxpayer, he would not pay", "said, in a letter, that"."""
    if "t" not in frame.frames or line.norm(at) != ",":
        return None
    start = _aside_stop(line, at + 1) + 1
    if line.norm(start - 1) != "," or start >= line.last:
        return None
    told = line.norms[start] == "that" or line.norms[start] in SUBJECTS
    return ("t", start) if told and _has_finite_verb(line, start, True) else None


def _aside_stop(line: Line, at: int) -> int:
    """Where "as a taxpayer", "in a letter to the council" end; the same place for anything else."""
    phrase = phrase_after(line, at + 1) if line.norm(at) == "as" else None
    if phrase:
        return phrase[1]
    return after_adverbials(line, at) if line.norm(at) in vocabulary().prepositions else at


def _describes_a_story(line: Line, at: int) -> bool:
    """Whether a "that" tells of the noun before it: "claimed in a story | that | quickly went viral"."""
    return line.tag(at - 1) == "N" and at - 1 not in line.timed and resumes(line, at + 1)


def _has_finite_verb(line: Line, at: int, sure: bool) -> bool:
    """Whether a subject and a finite verb follow before the clause ends."""
    words = vocabulary()
    for place in range(at + 1, min(line.last, at + 30)):
        norm = line.norms[place]
        if norm in words.modals or (norm in words.auxiliaries and norm != "'s") or norm.endswith("n't"):
            return True
        if norm == "not" and line.sentence.role != "body":
            return True  # "Ministry says miners not among the dead"
        if line.tags[place] in "VDM" and line.norms[place - 1] != "to":
            return True
        if norm in (";", ":") or (norm in ("who", "which") and not sure) or (norm == "," and place < at + 2):
            return False
    return False


def _infinitive(line: Line, at: int, frame: Frame) -> Start | None:
    """ "to" and a verb."""
    if "i" not in frame.frames or line.norm(at) not in ("to", "not", "never"):
        return None
    return ("i", at) if line.tag(at + 1) in "VR?UMNJ" else None


def _told_only(line: Line, at: int, frame: Frame) -> bool:
    """Whether the object is only the addressee: "told reporters", but not "told the crew to leave"."""
    if frame.kind != "instruct" or frame.lemma not in ADDRESSING:
        return False
    phrase = phrase_after(line, at)
    after = phrase[1] if phrase else at + 1
    return "to" not in line.norms[after : after + 3]


def _awaits_a_child(line: Line, at: int) -> bool:
    """Whether somebody is pregnant: "expects | her second child", but not "expects | the child to recover"."""
    child = next((i for i in range(at, at + 4) if line.norm(i) in vocabulary().borne), None)
    return child is not None and line.norm(child + 1) != "to"


def _object(line: Line, at: int, frame: Frame) -> Start | None:
    """A noun phrase or a gerund."""
    if "n" not in frame.frames or at >= line.last or at in line.timed or _told_only(line, at, frame):
        return None
    if frame.kind == "expect" and _awaits_a_child(line, at):
        return None
    if line.norms[at] == "that" and _describes_a_story(line, at):
        return None
    norm, tag = line.norms[at], line.tags[at]
    if (
        line.quoted(at) >= 0
        or norm in vocabulary().objects
        or norm in vocabulary().determiners
        or norm in ("that", "himself", "herself", "themselves", "what", "how")
    ):
        return "n", at
    named = tag in "NPJG#T?D" and norm not in vocabulary().prepositions
    return ("n", at) if named or bounds_figure(line, at) else None
