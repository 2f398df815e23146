"""The extents of noun phrases, to the left and to the right of a place."""

from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary

NOMINAL = frozenset("NPJ#T")
MARKS = frozenset({"'s", "'", "-", "/", "s'"})
LOOSE = frozenset({"&", "'", "'s", "-", "and", "but", "or", "that", "to", "‘", "’"})
OWNERS = frozenset({"'s", "her", "his", "their", "’s"})
ASKED = frozenset({"interviewed", "polled", "questioned", "surveyed"})
OFFICES = frozenset({"chief", "head"})  # adjectives elsewhere: "the | chief | of staff"
JOINS = frozenset({"&", "and", "nor", "or"})
HEADLESS = 3  # words of "the Kurdish underground"
Range = tuple[int, int]


def phrase_before(line: Line, stop: int, floor: int = 0) -> Range | None:
    """The noun phrase that ends at ``stop``: "a spokesman for the mayor" before "said"."""
    start = stop
    while start > floor and line.inside[start - 1] == line.inside[stop - 1]:
        opening = _bracket_before(line, start, floor)
        if opening is None and not _extends_left(line, start - 1, stop):
            break
        start = start - 1 if opening is None else opening
        if _closes_left(line, start):
            break
    start = _trimmed(line, start, stop)
    return (start, stop) if start < stop and _names_something(line, start, stop) else None


def _bracket_before(line: Line, start: int, floor: int) -> int | None:
    """The place of the bracket that opens what closes before ``start``: "Kerr (Ind.) said"."""
    if line.norms[start - 1] not in (")", "]"):
        return None
    return next((at for at in range(start - 2, max(floor, start - 12) - 1, -1) if line.norms[at] in ("(", "[")), None)


def _closes_left(line: Line, start: int) -> bool:
    """Whether nothing can precede: "he", "the … " after a comma or a verb is left to the walk."""
    return line.norms[start] in vocabulary().pronouns


def _extends_left(line: Line, at: int, stop: int) -> bool:
    """Whether the word at a place may belong to the phrase that reaches up to ``stop``."""
    if _parts(line, at, stop):
        return False
    closed = _closed_extends_left(line, at, stop)
    if closed is not None:
        return closed
    norm, tag = line.norms[at], line.tags[at]
    if tag in "DG" and stop > 1:
        return _participle_extends(line, at) if at < stop - 1 else _participle_ends(line, at)
    if at == 0 and stop == 1 and tag in "VDG?":
        return line.tokens[0].text[:1].isupper()  # a surname that is a word too: "Baker said"
    return (tag in NOMINAL or norm in MARKS) and norm not in vocabulary().auxiliaries - {"'s"}


def _parts(line: Line, at: int, stop: int) -> bool:
    """Whether another phrase begins after a place: "in May | Kerr said", "a report | Kerr denied"."""
    if at + 1 >= stop:
        return False
    if at in line.timed:
        return line.tags[at + 1] in "PTXC" and line.norms[at + 1] != "'s"
    return line.norms[at] in vocabulary().claim_nouns and line.tags[at] != "P" and line.tags[at + 1] == "P"


def _participle_ends(line: Line, at: int) -> bool:
    """Whether a participle is the last word of a phrase: "Thursday's | meeting |", "voters | polled |"."""
    if line.tags[at] == "G":
        return line.norm(at - 1) in OWNERS
    return line.norms[at] in ASKED and line.tag(at - 1) in "NPT"


def _participle_extends(line: Line, at: int) -> bool:
    """Whether a participle stands before its noun ("leaked papers") or after it ("people briefed on the talks")."""
    before, after = line.tag(at - 1), line.tag(at + 1)
    if line.tags[at] == "G" and before == "N":
        return after in "NJTPIU"  # "the man driving the van"
    return (after in "NJ" and before not in "NPXVM") or (after in "IU" and before == "N")


def _closed_extends_left(line: Line, at: int, stop: int) -> bool | None:
    """The same for pronouns, articles, prepositions and conjunctions; None for other words."""
    norm = line.norms[at]
    words = vocabulary()
    if line.tags[at] == "N" and at + 1 < stop and line.norms[at + 1] in ("a", "an", "the"):
        return False  # "a fact the mayor denied"
    if norm in words.pronouns:
        return at == stop - 1
    if norm == "that":
        leads = line.norm(at - 1) in words.claim_nouns  # "reports | that | officials knew it"
        return at == stop - 1 or (line.tags[at + 1] in "NJ" and not leads)
    if norm in words.plain_pronouns or norm in words.determiners:
        return True
    if norm in words.np_prepositions or norm in JOINS or norm == "to":
        return at < stop - 1 and _links(line, at, stop)
    return None


def _links(line: Line, at: int, stop: int) -> bool:
    """Whether a preposition or conjunction ties two parts of a phrase."""
    before, after = line.tag(at - 1), line.tag(at + 1)
    if line.norms[at] == "with" and line.tag(stop) == "G":
        return False  # "drew crowds | with some suggesting"
    if line.norms[at] == "to":  # "a source with access to the leadership", "a source close to it"
        return (before == "N" or line.norm(at - 1) == "close") and after in "TPNJ"
    if line.norms[at] in JOINS:
        return before in "NP" and after in "NPJT#D" and not _joins_clauses(line, at)
    if before in "NP#?DX" or line.norm(at - 1) == "all" or line.norm(at - 1) in OFFICES:
        return True
    return _of_adjective(line, at) or _headless(line, at)


def _joins_clauses(line: Line, at: int) -> bool:
    """Whether what stands before belongs to another verb: "has not spoken of Lorne | and | his aides did not reply"."""
    if line.norm(at + 1) not in vocabulary().possessives:
        return False
    before = at - 1
    while before > 0 and line.tags[before] in "NPJT#":
        before -= 1
    return line.tags[before] == "I" and line.tag(before - 1) in "VD"


def _headless(line: Line, at: int) -> bool:
    """Whether an adjective stands for its noun: "sources in the | underground | in Lorne"."""
    group = range(max(at - HEADLESS, 0), at - 1)
    return line.tag(at - 1) == "J" and any(line.tags[i] == "T" and line.norms[i] == "the" for i in group)


def _of_adjective(line: Line, at: int) -> bool:
    """Whether an adjective after its noun takes the preposition: "people familiar with the plan"."""
    return line.tag(at - 1) == "J" and line.tag(at - 2) == "N"


def _trimmed(line: Line, start: int, stop: int) -> int:
    """The start without a leading preposition or conjunction."""
    words = vocabulary()
    while start < stop and (line.norms[start] in words.np_prepositions or line.norms[start] in LOOSE):
        if line.norms[start] == "that" and start == stop - 1:
            break
        start += 1
    return start


def _names_something(line: Line, start: int, stop: int) -> bool:
    """Whether there is a noun, a name or a pronoun in it."""
    words = vocabulary()
    return any(
        line.tags[at] in "NPX#"
        or line.norms[at] in words.pronouns
        or line.norms[at] in words.plain_pronouns
        or (at == 0 and stop == 1)
        or (stop - start == 1 and line.norms[at] == "that" and line.tags[at] == "T")  # "but | that | was denied"
        or (line.tags[at] in "JDG" and line.norm(at - 1) in ("a", "an", "the", "some", "many"))
        for at in range(start, stop)
    )


def phrase_after(line: Line, start: int) -> Range | None:
    """The noun phrase that begins at ``start``: after "according to"."""
    stop = start
    seen = False
    while stop < line.last and line.inside[stop] == line.inside[start] and _extends_right(line, stop, start, seen):
        seen = seen or line.tags[stop] in "NPX#" or line.norms[stop] in vocabulary().pronouns
        stop += 1
        stop = _bracket_after(line, stop)
    while stop > start and (
        line.norms[stop - 1] in vocabulary().np_prepositions or line.norms[stop - 1] in ("and", "&", "or")
    ):
        stop -= 1
    return (start, stop) if stop > start and _names_something(line, start, stop) else None


def _bracket_after(line: Line, stop: int) -> int:
    """The place after a bracket that opens at ``stop``."""
    if line.norm(stop) not in ("(", "["):
        return stop
    return next((at + 1 for at in range(stop, min(stop + 12, line.last)) if line.norms[at] in (")", "]")), stop)


def _extends_right(line: Line, at: int, start: int, seen: bool) -> bool:
    """Whether the word continues the phrase; after its noun no article or pronoun begins another."""
    norm, tag = line.norms[at], line.tags[at]
    words = vocabulary()
    before = line.norm(at - 1) if at > start else ""
    linked = before in words.np_prepositions or before in ("and", "&", "or", "'s", "'")
    if tag != "P" and (norm in words.pronouns or (norm in words.objects and norm not in words.possessives)):
        return at == start  # not the "US" of "a senior US official"
    if norm in words.determiners or norm in words.plain_pronouns:
        return not seen or linked
    if norm in words.np_prepositions:
        return seen
    if norm in ("and", "&", "or"):
        return (
            seen
            and line.tag(at + 1) in "NPT#J"
            and line.tag(at + 2) not in "VM"
            and line.norm(at + 1) not in words.pronouns
        )
    if tag in "DG":
        return (not seen or linked) and line.tag(at + 1) in "NPJ"
    return (tag in NOMINAL and norm not in words.auxiliaries) or norm in MARKS
