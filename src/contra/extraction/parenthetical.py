"""What stands before a cue that is told in passing, and what goes on behind it: "…, said Kerr, …"."""

from contra.extraction.beginnings import content_start
from contra.extraction.clauses import after_adverbials, content_stop, fronted, leads_in, opens_clause, resumes
from contra.extraction.draft import Range
from contra.extraction.frames import Frame, attributes
from contra.extraction.groups import Group
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.extraction.refusals import is_relative
from contra.extraction.speakers import front_mark
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.words import lemma
from contra.lexicon.words import word as known_word

LINKS = frozenset({",", ":", ";", "and", "but", "—", "–"})
JOINING = frozenset({"after", "and", "as", "because", "before", "but", "or", "when", "while", "who", "which"})
OCCASIONS = frozenset({"amid", "during", "following"})
PLACES = frozenset({"when", "where", "which"})  # "a house where, he said, she was buried"


def before_cue(line: Line, group: Group, frame: Frame, source: Range | None, inverted: bool) -> tuple[Range, ...]:
    """What stands before a parenthetical cue: "…, said Kerr", "…, Kerr said"."""
    if source is None or not _may_follow(line, group, frame, source):
        return ()
    edge = group.start if inverted else min(source[0], group.start)
    if not front_mark(line, edge):
        return ()
    after = group.head + 1 + len(frame.tail)
    letter = frame.lemma == "write" and line.norm(after) == "to"  # "and, since he is well, we | have written | to him"
    start = letter or content_start(line, source[1] if inverted else after, frame)
    if start and not (line.inside[edge - 1] >= 0 or line.quoted(edge - 2) >= 0):
        return ()
    content = fronted(line, edge, 0)
    return _around(line, content, max(source[1], after)) if content else ()


def _may_follow(line: Line, group: Group, frame: Frame, source: Range) -> bool:
    """Whether the verb can stand after the words it attributes."""
    finite = not group.participle or line.norm(group.start - 1) == "as"
    return "q" in frame.frames and finite and not is_relative(line, source)


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
