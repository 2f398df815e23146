"""Whose verb it is: the subject before a verb, past asides and relative clauses."""

from contra.extraction.clauses import opens_clause
from contra.extraction.draft import Range
from contra.extraction.frames import tells_clause
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.main_verbs import main_verb
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.words import lemma

CLAUSAL = frozenset({"after", "as", "before", "since", "than", "till", "until"})  # may open a clause of its own
NAMING = frozenset({"called", "dubbed", "named"})  # "is in a band | called | Kerr"
ASIDE = frozenset({",", "—", "–", "--"})
RELATIVES = frozenset({"that", "which", "who"})
FAR = 40
SPANS = frozenset({"day", "decade", "hour", "minute", "month", "week", "year"})
LEADING = 6  # words of "At the same time"


def subject_before(line: Line, stop: int) -> Range | None:
    """The subject that ends at ``stop``, with its apposition: "Ann Kerr, the mayor," before "said"."""
    stop -= line.norm(stop - 1) in ("herself", "himself", "itself", "themselves")
    if stop <= 0 or line.inside[stop - 1] >= 0:
        return None
    stop -= line.norms[stop - 1] in vocabulary().marks  # 'Kerr | "denies" it'
    if line.norm(stop - 1) in ASIDE:
        return _before_aside(line, stop - 1)
    if stop - 1 in line.timed:
        return _before_day(line, stop)
    if _is_called_by_a_word(line, stop - 1):
        return stop - 1, stop
    if line.tags[stop - 1] == "X" and line.norms[stop - 1] in vocabulary().objects - vocabulary().pronouns:
        outer = _past_relative(line, (stop - 1, stop))  # "| sources who met them | said"
        return outer if outer and outer[0] < stop - 1 else None
    found = _past_infinitive(
        line, _past_relative(line, _without_span(line, _past_object(line, phrase_before(line, stop))))
    )
    return _with_name(line, found) if found and line.norm(stop + 1) != "," else found


def _past_object(line: Line, found: Range | None) -> Range | None:
    """The phrase without the object of the verb before it: "would not confirm | it and | the mayor | declined"."""
    if found is None or line.tag(found[0] - 1) != "V" or tells_clause(line.norms, found[0] - 1):
        return found
    planned = line.norm(found[0] - 2) == "to" and line.tag(found[0] - 3) == "N"  # "plans to end slavery and war"
    if planned or line.tag(found[1]) == "G":
        return found  # "sent a letter to Reed and Brandt | denying it"
    joined = next((at for at in range(*found) if line.norms[at] == "and"), 0)
    return (joined + 1, found[1]) if joined and phrase_after(line, joined + 1) else found


def _is_called_by_a_word(line: Line, at: int) -> bool:
    """A name that is a word as well, right after a quotation: '"I left," | Tan | told us', "| From | said"."""
    capital = line.tokens[at].text[:1].isupper() and line.tags[at] not in "NPX"
    return capital and line.norm(at - 1) in vocabulary().marks and line.norm(at - 2) in (",", "!", "?")


def _with_name(line: Line, found: Range) -> Range:
    """The phrase with the name that it tells of, though no comma closes it: "| Ann Kerr, | head of the mill said"."""
    outer = phrase_before(line, found[0] - 1) if line.norm(found[0] - 1) == "," else None
    if outer is None or line.tag(outer[0] - 1) != "." or any(tag != "P" for tag in line.tags[outer[0] : outer[1]]):
        return found
    office = line.norms[found[0]]
    apposed = (
        line.tags[found[0]] in "NP" and not office.endswith("s") and line.norm(found[0] + 1) in ("at", "for", "of")
    )
    return (outer[0], found[1]) if apposed else found


def _without_span(line: Line, found: Range | None) -> Range | None:
    """The phrase without how long it was so: "the White House | for three months | had refused"."""
    if found is None or lemma(line.norms[found[1] - 1], "N") not in SPANS:
        return found
    return found[0], next((at for at in range(found[0] + 1, found[1]) if line.norms[at] == "for"), found[1])


def _past_infinitive(line: Line, found: Range | None) -> Range | None:
    """The phrase with the noun whose deed it is part of: "| the decision to close | the mill | shows"."""
    at = found[0] if found else 0
    while at and line.tags[at - 1] in "TJIR#X":
        at -= 1
    planned = line.tag(at - 1) == "V" and line.norm(at - 2) == "to" and line.tag(at - 3) == "N"
    outer = phrase_before(line, at - 2) if found and planned else None
    return (outer[0], found[1]) if found and outer else found


def _before_day(line: Line, stop: int) -> Range | None:
    """The subject before a day: "officials | on Tuesday", "workers at the plant | that exploded on Tuesday"."""
    whole = _not_only_a_day(line, phrase_before(line, stop))
    while stop and (stop - 1 in line.timed or line.norms[stop - 1] in ("at", "in", "on")):
        stop -= 1
    if stop and line.norms[stop - 1] in ("and", "but"):
        return first_subject(line, stop - 1)  # "turned to Lorne and | last year | announced"
    if stop and line.tags[stop - 1] in "VD":
        that = next((at for at in range(stop - 1, max(stop - FAR, 0), -1) if line.norms[at] in RELATIVES), 0)
        return phrase_before(line, that) if that else whole
    if line.norm(stop - 1) in ("which", "who"):  # "the ministry, | which | on Sunday said"
        return phrase_before(line, stop - 1 - (line.norm(stop - 2) in ASIDE)) or whole
    return phrase_before(line, stop) or whole


def _not_only_a_day(line: Line, found: Range | None) -> Range | None:
    """The phrase, where it is more than a time: not "released later | this month |"."""
    return found if found and any(at not in line.timed for at in range(*found)) else None


def _before_aside(line: Line, closing: int) -> Range | None:
    """The subject before the aside that closes at ``closing``."""
    opening = _opening(line, closing)
    if opening is None:
        return _past_relative(line, phrase_before(line, closing))  # "Ann Kerr of the Herald, said:"
    if _only_tells_when(line, opening):
        return phrase_before(line, closing)
    found = _past_relative(line, phrase_before(line, _past_party(line, opening)), closing + 1)
    for _ in range(3):
        outer = _before_apposition(line, found)
        found = outer or found
        if outer is None:
            break
    return (found[0], closing) if found else None


def _past_party(line: Line, opening: int) -> int:
    """The comma that opens an aside, or the one before the party told first: "Ann Kerr |,| D-Va., one of ten"."""
    if line.norm(opening - 1) != ".":
        return opening
    return next((at for at in range(opening - 2, max(opening - LEADING, 0), -1) if line.norms[at] == ","), opening)


def _only_tells_when(line: Line, comma: int) -> bool:
    """Whether what stands before a comma tells no more than when or where: "At the same time |,| Ann Kerr, said"."""
    if comma > LEADING or line.norms[0] not in vocabulary().np_prepositions:
        return False
    return all(tag in "TJN#P" for tag in line.tags[1:comma])


def _before_apposition(line: Line, found: Range | None) -> Range | None:
    """The name before a phrase that is itself told of it: "Ann Kerr, editor of the Herald, a daily, said"."""
    if found is None or line.norm(found[0] - 1) != ",":
        return None
    described = line.tags[found[0]] == "T" or line.tokens[found[0]].text[:1].islower()
    outer = phrase_before(line, found[0] - 1)
    if outer is None or line.tag(outer[0] - 1) in "IU" or line.tag(outer[1] - 1) != "P":
        return None
    return outer if described or line.tag(outer[0] - 1) == "." else None


def _opening(line: Line, closing: int) -> int | None:
    """The mark that opens the aside: "Kerr, the mayor, said"."""
    mark = line.norms[closing]
    for at in range(closing - 1, max(closing - FAR, 0), -1):
        if line.inside[at] >= 0:
            return None
        if line.norms[at] == mark:
            return at if line.norm(at + 1) not in ("and", "but") else None
    return None


def _past_relative(line: Line, found: Range | None, verb: int | None = None) -> Range | None:
    """The antecedent, where the phrase closes a relative clause: "two aides who know him" before "said" at ``verb``."""
    if found is None or line.tag(found[0] - 1) not in "VDGIU" or line.norm(found[0] - 1) in CLAUSAL:
        return found
    for at in range(found[0] - 1, max(found[0] - FAR, 0), -1):
        after = found[1] if verb is None else verb
        if _opens_relative(line, at, line.tag(after) in "VM" and line.norm(after) not in NAMING):
            outer = _told_of(line, at)
            return (outer[0], found[1]) if outer else found
        if line.inside[at] >= 0 or _parts(line, at, found):
            return found
    return found


def _told_of(line: Line, relative: int) -> Range | None:
    """Who a relative clause tells of: "| Ann Kerr, the mayor |, who is in Lorne said"."""
    if line.norms[relative - 1] == ",":
        return _before_aside(line, relative - 1) or phrase_before(line, relative - 1)
    return _past_relative(line, phrase_before(line, relative))


def _parts(line: Line, at: int, found: Range) -> bool:
    """Whether a mark parts two clauses; not one before a further verb of the same: "who told it, | and so won" it."""
    goes_on = line.norms[at] == "," and line.norm(at + 1) in ("and", "but") and line.tag(found[0] - 1) == "V"
    return line.norms[at] in (",", ";", ":") and not goes_on


def _opens_relative(line: Line, at: int, finite: bool) -> bool:
    """Whether the noun before is told more of: "two aides | who", "a source | speaking", "a diver | held by police".

    After a comma only where a finite verb follows it all: "Ann Kerr, | who | is in Lorne said".
    """
    if line.norms[at - 1] == ",":
        return finite and line.norms[at] == "who"
    if line.tags[at - 1] not in "NP":
        return False
    if line.norms[at] in ("who", "which") or line.tags[at] == "G":
        return True
    if line.norms[at] == "that":
        return line.tag(at + 1) in "VM"
    return line.tags[at] in "VD" and line.norm(at + 1) == "by"


def claim_before(line: Line, stop: int) -> Range | None:
    """A claim told as subject of the verb at ``stop``: "rumours that the dam had burst | were denied"."""
    for at in range(stop - 3, max(stop - FAR, -1), -1):
        if line.norms[at + 1] == "that" and line.norms[at] in vocabulary().claim_nouns and line.inside[at] < 0:
            return (at, stop) if main_verb(line, at + 2, stop + 1) == stop else None
    return None


def first_subject(line: Line, stop: int) -> Range | None:
    """The subject of the first finite verb of the sentence."""
    words = vocabulary()
    for at in range(1, stop):
        finite = line.tags[at] in "VMD" or line.norms[at] in words.auxiliaries - {"'s"}
        found = phrase_before(line, group_at(line, at).start) if finite and line.inside[at] < 0 else None
        if found:
            return _past_infinitive(line, found)
    return None


def main_subject(line: Line, after: int) -> Range | None:
    """The subject of the main clause after a leading participle: "Defending the plan, the mayor said"."""
    for at in range(after + 1, line.last):
        if line.norms[at] == "," and line.inside[at] < 0 and opens_clause(line, at + 1):
            return phrase_after(line, at + 1)
    return None
