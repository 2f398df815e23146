"""Participles that only describe a noun, and attribute nothing: "the alleged plot", "a man named Tom Reed"."""

from contra.extraction.clauses import bounds_figure
from contra.extraction.groups import Group
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.extraction.subjects import subject_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

ONLY_PARTICIPLES = frozenset(
    {"drawn", "foreseen", "forgotten", "given", "known", "proven", "seen", "shown", "sworn", "written"}
)
NAMING = frozenset({"called", "dubbed", "named", "nicknamed"})
CARRYING = frozenset({"carrying", "inside", "near", "under", "with"})  # "anyone found | with | drugs on him"
OWNING = frozenset({"'", "'s", "’", "’s"})  # "Reed's | alleged | plot"
INDEFINITE = frozenset({"a", "an", "another", "one", "some", "someone"})


def only_describes(line: Line, group: Group) -> bool:
    """Whether a bare participle modifies a noun: "the alleged plot", "a deal known as", "remarks criticised by"."""
    if group.helped or _of_thing(line, group) or _names_somebody(line, group):
        return not group.helped
    if _come_upon(line, group.head) or _stands_in_phrase(line, group):
        return True
    if line.tags[group.head] != "D":
        return False
    before, after = group.head - 1, group.head + 1
    if line.norms[group.head] in ONLY_PARTICIPLES or (line.norm(after) == "by" and not _by_means(line, after + 1)):
        return True
    if group.head == 0:
        return line.tag(after) in "NJP"
    described = line.norm(before) in vocabulary().determiners | OWNING or line.tag(before) in "#J"
    return described and line.tag(after) in "NJ"  # "all 30 pledged delegates"


def _stands_in_phrase(line: Line, group: Group) -> bool:
    """Whether it stands between an article and its noun: "the highly | anticipated | film"; so it does after "self"."""
    at, head = group.start - 1, group.head
    if line.tags[head] not in "DG" or line.tag(head + 1) not in "NJ":
        return line.norm(at) == "self"
    adverb = head > group.start and line.norms[head - 1].endswith("ly")
    while line.tag(at) in "JR" and at > 0:
        at -= 1
    described = at < group.start - 1 or adverb
    return described and line.norm(at) in vocabulary().determiners and line.tag(at) != "N"


def _come_upon(line: Line, head: int) -> bool:
    """Whether it tells how somebody was found: "Tom Reed | found | dead", "found with drugs"; not "found dead fish"."""
    so = line.norm(head + 1)
    if line.norms[head] != "found":
        return False
    return so in CARRYING or (so in vocabulary().found_so and line.tag(head + 2) not in "NPJ")


def _by_means(line: Line, at: int) -> bool:
    """Whether it is told how, not by whom, it was said: "said by | telephone"."""
    return line.norm(at) in words("extract_reaching", "channels")


def _names_somebody(line: Line, group: Group) -> bool:
    """Whether it only gives somebody a name: "a man | named | Tom Reed", 'an account | called | "Lorne Online"'."""
    name = group.head + 1 + (line.norm(group.head + 1) in vocabulary().marks)
    if line.norms[group.head] not in NAMING or line.tag(name) != "P":
        return False
    named = subject_before(line, group.start)
    judged = name > group.head + 1 and line.tag(_past_name(line, name)) in "TJ"  # 'called "Lorne Online" | a disgrace'
    return named is not None and line.norms[named[0]] in INDEFINITE and not judged


def _past_name(line: Line, at: int) -> int:
    """The place after a name in quotation marks."""
    while at < line.last and line.tags[at] in "P#":
        at += 1
    return at + (line.norm(at) in vocabulary().marks)


def _of_thing(line: Line, group: Group) -> bool:
    """Whether the verb that follows is the subject's own: "the arms promised to the rebels | have come"."""
    after = group.head + 1
    if group.participle or line.norm(after) not in ("about", "for", "in", "on", "to") or bounds_figure(line, after):
        return False
    told = phrase_after(line, after + 1)
    if told is None:
        return False
    briefed = (
        line.norm(after) in ("about", "of", "on") and line.tag(told[1]) in "VD"
    )  # "people briefed on the plan | said"
    return briefed or line.norm(told[1]) in vocabulary().auxiliaries - {"'s", "being"}
