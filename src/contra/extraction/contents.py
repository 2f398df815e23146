"""What a content says of itself: words, names, figures, times, polarity, hedges."""

from contra.extraction.draft import Range
from contra.extraction.groups import MERELY, group_at
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.model import Name, Part, Quantity, Span, Time

BELIEVED = frozenset({"believed", "expected", "feared", "thought"})  # with "is" left out, as headlines do
POSSIBLE = frozenset({"could", "may", "maybe", "might", "perhaps", "possible", "possibly", "potentially"})
PROBABLE = frozenset(
    {
        "allegedly",
        "apparently",
        "likely",
        "presumably",
        "probably",
        "purportedly",
        "reportedly",
        "seemingly",
        "suspected",
    }
)
CERTAINTY = frozenset({"denying", "doubt", "limit", "need", "point", "question", "reason", "way", "word"})
UNKNOWN = frozenset({"unclear", "undecided", "unknown", "unsure"})
HEDGES = POSSIBLE | PROBABLE | UNKNOWN
SINCE_EVER = frozenset({"before", "ever", "life"})
LONG = frozenset({"month", "quarter", "season", "year", "decade", "century"})
NOTHING = frozenset({"neither", "no", "nobody", "none", "nothing"})


def part_of(line: Line, pieces: tuple[Range, ...], text: str) -> Part:
    """The words at some places."""
    spans = tuple(line.span(start, stop) for start, stop in pieces if start < stop)
    words = [word for span in spans for word in text[span.start : span.stop].split()]
    return Part(spans, " ".join(words))


def _inside(span: Span, spans: tuple[Span, ...]) -> bool:
    """Whether a place lies in one of the pieces."""
    for piece in spans:  # noqa: SIM110 - asked for every name and figure
        if piece.start <= span.start and span.stop <= piece.stop:
            return True
    return False


def names_of(line: Line, part: Part) -> tuple[Name, ...]:
    """The names in the content."""
    return tuple(name for name in line.sentence.names if _inside(name.span, part.spans))


def quantities_of(line: Line, part: Part) -> tuple[Quantity, ...]:
    """The figures in the content."""
    return tuple(quantity for quantity in line.sentence.quantities if _inside(quantity.span, part.spans))


def moments(line: Line, part: Part, source: Range = (0, 0)) -> tuple[Time | None, Time | None]:
    """When it happened (inside the content), and when it was said (beside it)."""
    if not line.sentence.times:
        return None, None
    dates = [time for time in line.sentence.times if time.type in ("DATE", "TIME") and time.granularity != "vague"]
    event = next((time for time in dates if _inside(time.span, part.spans)), None)
    beside = (time for time in dates if not _inside(time.span, part.spans) and not _of_source(line, time, source))
    return event, min(beside, key=_is_long, default=None)


def _is_long(time: Time) -> bool:
    """Whether it is no day: the years beside "said on Monday" are mostly of something else."""
    return time.granularity in LONG


def _of_source(line: Line, time: Time, source: Range) -> bool:
    """Whether a time only tells who speaks: "Kerr, | who won in 2014, |", "the counsel for the | 2016 election |"."""
    inside = [at for at in range(*source) if time.span.start <= line.tokens[at].start < time.span.stop]
    if not inside:
        return False
    after = inside[-1] + 1
    described = not (vocabulary().relatives | {"whose"}).isdisjoint(line.norms[source[0] : inside[0]])
    return described or (after < source[1] and line.tags[after] in "NJP")


def polarity(line: Line, pieces: tuple[Range, ...]) -> str:
    """Whether the main clause of the content is negated."""
    if not SINCE_EVER.isdisjoint(line.words) and any(_never_so_much(line, *piece) for piece in pieces):
        return "+"
    return next(filter(None, (_sign(line, *piece) for piece in pieces)), "+")


def _sign(line: Line, start: int, stop: int) -> str:
    """The polarity of a piece by its first verb; none where it has no verb."""
    words = vocabulary()
    if line.norm(start + (line.norm(start) == "that")) in NOTHING or line.norm(start) == "not":
        return "-"
    for at in range(start, stop):
        if line.norms[at] == "not" and (line.sentence.role != "body" or line.tag(at - 1) in "NP"):
            return "-"  # a headline: "miners not among dead"
        if line.tags[at] in "VDG" or line.norms[at] in words.auxiliaries or line.norms[at] in words.modals:
            return "-" if _negated_around(line, at, stop) else "+"
    return ""


def _never_so_much(line: Line, start: int, stop: int) -> bool:
    """Whether a negation only stresses: "I have never felt so cold before"."""
    norms = line.norms[start:stop]
    if SINCE_EVER.isdisjoint(norms) or not {"more", "so", "such"}.intersection(norms):
        return False
    return any(norm == "never" or norm.endswith("n't") for norm in norms)


def _negated_around(line: Line, at: int, stop: int) -> bool:
    """Whether the verb group that begins here is negated."""
    words = vocabulary()
    if line.norm(at - 1) == "there" and line.norm(at + 1) == "no":
        return line.norm(at + 2) not in CERTAINTY  # "there was no fire"
    for place in range(at, min(at + 5, stop)):
        norm = line.norms[place]
        if norm in words.negations or norm.endswith("n't"):
            return line.norm(place + 1) not in MERELY
        if place > at and line.tags[place] in "VDGNP" and norm not in words.auxiliaries:
            return False
    return group_at(line, at).negated and MERELY.isdisjoint(line.norms[at : at + 3])


def hedged(line: Line, pieces: tuple[Range, ...]) -> str:
    """How certain the content puts itself."""
    marks = vocabulary().marks
    if any(line.norm(start + (line.norm(start) in marks)) in ("if", "whether") for start, _ in pieces):
        return "unknown"
    if HEDGES.isdisjoint(line.words):
        return "probable" if _believed(line, pieces) else "certain"
    places = (at for start, stop in pieces for at in range(start, stop) if at not in line.timed)  # in May
    norms = {line.norms[at] for at in places if not _of_a_quality(line, at)}
    if norms & UNKNOWN:
        return "unknown"
    if norms & POSSIBLE:
        return "possible"
    return "probable" if norms & PROBABLE or _believed(line, pieces) else "certain"


def _of_a_quality(line: Line, at: int) -> bool:
    """Whether only a quality is uncertain, and not what is told: "a | possibly | historic step"."""
    return line.tags[at] == "R" and line.tag(at - 1) in "TC" and line.tag(at + 1) == "J" and line.tag(at + 2) in "NJ"


def _believed(line: Line, pieces: tuple[Range, ...]) -> bool:
    """Whether a headline tells what is only believed: "Indictment expected", but not "colder than expected"."""
    if line.sentence.role != "headline":
        return False
    places = (at for start, stop in pieces for at in range(start, stop))
    return any(line.norms[at] in BELIEVED and line.norm(at - 1) not in ("as", "than") for at in places)
