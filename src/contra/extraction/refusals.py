"""Declining, refusing, refraining: silence where the deed is speaking."""

from contra.extraction.clauses import after_adverbials, content_stop
from contra.extraction.closings import ASKED, matter_stop, past_closing
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import Frame
from contra.extraction.groups import Group
from contra.extraction.line import Line
from contra.extraction.questions import question_put, rather_asked
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.words import lemma

INTERVIEWS = frozenset({"comment", "interview", "interviews"})
MARKS = frozenset({",", ";", "—", "–"})
ELSEWHERE = MARKS | {
    "after",
    "and",
    "as",
    "because",
    "before",
    "but",
    "citing",
    "pending",
    "saying",
    "since",
    "until",
    "while",
}
SPEECH = frozenset({"comment", "speak", "talk"})
ON = frozenset({"about", "on"})
MATTERS = ON | {"concerning", "regarding"}
PASSED = ON | {"beyond", "directly", "further", "immediately", "publicly", "to"}
UNTIL = frozenset({"as", "at", "before", "by", "until"})
LATELY = tuple((over, "the", past) for over in ("for", "in", "over") for past in ("last", "past"))
FOR_PAPER = frozenset({"article", "comment", "piece", "report", "story"})
WITHHELD = {
    "when": "when",
    "where": "where",
    "who": "who",
    "whom": "who",
    "what": "details",
    "which": "details",
    "why": "details",
    "how": "details",
}


TOLD_BY = {
    **dict.fromkeys(("date", "day", "hour", "month", "time", "week", "year"), "when"),
    **dict.fromkeys(("city", "country", "place", "region", "site", "town", "village"), "where"),
}


def refusal(line: Line, group: Group, frame: Frame, source: Range | None) -> Draft | None:
    """ "declined to confirm the report", "refrained from commenting"; "declined the offer" is no silence."""
    verb = after_adverbials(line, group.head + 1 + len(frame.tail))
    while line.norm(verb) in ("either", "to"):
        verb += 1
    while line.norm(verb).endswith("ly") or line.norm(verb) in ("even", "further"):
        verb += 1
    spoken = lemma(line.norm(verb), "G" if line.norm(verb).endswith("ing") else "V")
    if line.norm(verb + 1) in ("or", "nor") and "deny" in line.norms[verb + 2 : verb + 4]:
        return _silent(line, group, frame, source, line.norms.index("deny", verb))
    if spoken in vocabulary().speaking or (spoken in vocabulary().speaking_of and _of_telling(line, verb + 1)):
        return _silent(line, group, frame, source, verb + (spoken == "be"))
    asked = next((at for at in range(verb, verb + 4) if line.norm(at) in INTERVIEWS), 0)
    if asked:
        return _silent(line, group, frame, source, asked)
    return _unwilling(line, group, frame, source)


def _of_telling(line: Line, at: int) -> bool:
    """Whether something that can be told follows: "provide details", "be interviewed"."""
    words = vocabulary()
    return any(line.norm(place) in words.told_things or line.norm(place) in words.asked for place in range(at, at + 5))


def is_relative(line: Line, source: Range | None) -> bool:
    """Whether the subject is "who" or "which"."""
    return source is not None and source[1] - source[0] == 1 and line.norms[source[0]] in vocabulary().relatives


def _silent(line: Line, group: Group, frame: Frame, source: Range | None, verb: int) -> Draft:
    """A refusal to speak; the content is what is not spoken about."""
    start = content_after(line, verb + 1)
    stop = content_stop(line, start, "n", group.start, is_relative(line, source)) if start < line.last else start
    cue = (group.start, verb + 1)
    told = start < line.last
    content = rather_asked(line, ((start, matter_stop(line, start, stop)),), cue) if told else fronted_matter(line, cue)
    kept = withheld(line, start)
    stance = "glomar" if line.norm(verb) == "deny" else "declines"
    return Draft(
        line,
        cue,
        source,
        content,
        frame.lemma,
        stance,
        "unknown",
        withheld=kept,
        kind="silence",
    )


def fronted_matter(line: Line, cue: Range) -> tuple[Range, ...]:
    """What the sentence begins with where that is what is not spoken about: "On | the talks |, Kerr said nothing".

    So does a question, which may follow, too: "Asked whether | the dam was sold |, Kerr declined to comment".
    """
    question = question_put(line, cue)
    if question:
        return question
    if line.norms[0] not in MATTERS or 1 in line.timed:
        return ()
    comma = next((at for at in range(2, cue[0]) if line.norms[at] == ","), 0)
    return ((1, comma),) if comma and comma < cue[0] - 1 else ()


def content_after(line: Line, at: int) -> int:
    """Where the matter begins after a verb of speaking: "comment on the talks"; the end where there is none."""
    at += line.norm(at) in vocabulary().marks and line.quoted(at + 1) < 0  # '"declined to comment" | on'
    if line.norm(at) == "to" and line.norm(at - 1) in SPEECH:
        return next((place + 1 for place in range(at, min(at + 7, line.last)) if line.norms[place] in ON), line.last)
    at += line.norms[at - 1 : at + 1] == ("weigh", "in")
    if line.norm(at) == "for" and line.norm(at + 1) == "comment" and line.norm(at + 2) in MATTERS:
        at += 2  # "could not be reached | for comment on | the talks"
    while line.norm(at) in PASSED or at in line.timed or _by_when(line, at) or _part_of_day(line, at):
        at += 1  # "declined to say | on Tuesday | what", "had not replied | by Tuesday |"
    at += line.norm(at) == "of" and line.norm(at - 1) == "confirmation"
    closed = past_closing(line, at)
    if closed > at and line.norm(closed) in MATTERS:
        at = closed + 1  # "had no information | at this time about | the talks"
    return line.last if _tells_nothing(line, at) else at


def _by_when(line: Line, at: int) -> bool:
    """Whether only a time is told: "by | Tuesday", "before | press time"."""
    return line.norm(at) in UNTIL and (at + 1 in line.timed or line.norm(at + 1) in ("deadline", "late", "press"))


def _part_of_day(line: Line, at: int) -> bool:
    """Whether the day goes on that was told: "Tuesday | night"."""
    return at - 1 in line.timed and line.norm(at) in ("afternoon", "evening", "morning", "night")


def _tells_nothing(line: Line, at: int) -> bool:
    """Whether no matter begins here: "| when asked", "| for this article", "| and left"."""
    if line.norm(at) == "when" and line.norm(at + 1) in ASKED:
        return True
    if line.norm(at) == "for" and FOR_PAPER.intersection((line.norm(at + 1), line.norm(at + 2))):
        return True
    closed = past_closing(line, at)
    if closed > at and (closed >= line.last or line.tag(closed) == "."):
        return True  # "no further comment | at this time |,"
    if line.norms[at : at + 3] in LATELY:
        return True
    return line.norm(at) in ELSEWHERE or line.norm(at) in vocabulary().be


def withheld(line: Line, at: int) -> str:
    """Which detail is kept back."""
    at += line.norm(at) in vocabulary().prepositions and line.norm(at + 1) in WITHHELD  # "on what day"
    norm = line.norm(at)
    if norm in ("what", "which") and line.norm(at + 1) in TOLD_BY:
        return TOLD_BY[line.norm(at + 1)]
    if norm == "how" and line.norm(at + 1) in ("many", "much"):
        return "how_many"
    if norm in WITHHELD:
        return WITHHELD[norm]
    return (
        "details"
        if any(
            line.norm(place) in vocabulary().told_things - {"comment", "comments", "confirmation"} | {"type", "types"}
            for place in range(at, at + 3)
        )
        else ""
    )


def _unwilling(line: Line, group: Group, frame: Frame, source: Range | None) -> Draft | None:
    """A refusal to do something: no silence, and nothing denied."""
    start = group.head + 1 + len(frame.tail)
    if line.norm(start) != "to":
        return None
    stop = content_stop(line, start, "i", group.start, is_relative(line, source))
    cue = (group.start, start)
    return Draft(line, cue, source, ((start, stop),), frame.lemma, "asserts", "unknown", kind="unwilling", negated=True)
