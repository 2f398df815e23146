"""Attributions without a verb: "according to", a speaker's label, an evidential adverb."""

from functools import cache

from contra.extraction.clauses import content_stop, fronted
from contra.extraction.draft import Draft, Range
from contra.extraction.line import Line
from contra.extraction.main_verbs import main_verb
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import table
from contra.lexicon.words import word

DASHES = frozenset({"―", "—", "–", "--", "-"})
NAME = 2  # words of a name
HEARSAY = frozenset({"allegedly", "purportedly", "reportedly", "supposedly", "rumored", "rumoured"})


def according_drafts(line: Line) -> list[Draft]:
    """ "according to X", "in the words of X", at the head or the end of the sentence or in its middle."""
    places = ((at, _preposition(line, at)) for at in line.unquoted(_prepositions().keys()))
    return [draft for at, words in places if words and (draft := _according(line, at, at + words))]


def _preposition(line: Line, at: int) -> int:
    """How many words the preposition has that begins here; 0 where none does, or where "per" only counts."""
    for phrase in _prepositions()[line.norms[at]]:
        stop = at + len(phrase)
        if line.norms[at:stop] == phrase and stop < line.last:
            return len(phrase) if len(phrase) > 1 or line.norm(at - 1) == "," else 0
    return 0


@cache
def _prepositions() -> dict[str, list[tuple[str, ...]]]:
    """The prepositions that attribute, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in table("extract_prepositions")["attributing"]:
        found.setdefault(phrase.split(" ")[0], []).append(tuple(phrase.split(" ")))
    return found


def _according(line: Line, at: int, after: int) -> Draft | None:
    """One "according to"."""
    phrase = phrase_after(line, after)
    if phrase is None:
        return None
    stop = _past_apposition(line, _aside_stop(line, phrase[1]))
    content = _around(line, at, stop)
    if not content:
        return None
    lemma = " ".join(line.norms[at:after])
    return Draft(line, (at, after), (phrase[0], stop), content, lemma, "asserts", kind="according")


def _past_apposition(line: Line, stop: int) -> int:
    """The end of a name with what is told of it: "according to Ann Kerr, | head of the mill |, it was sold"."""
    named = line.norm(stop) == "," and "P" in line.tags[max(stop - NAME, 0) : stop]
    told = phrase_after(line, stop + 1) if named else None
    if told is None or told[0] in line.timed or line.norm(told[1]) != "," or not _tells_office(line, told):
        return stop
    subject = phrase_after(line, told[1] + 1)
    several = subject is None or "and" in line.norms[slice(*subject)]  # "the mill, the bridge and the dam"
    return stop if several else told[1]


def _tells_office(line: Line, told: Range) -> bool:
    """Whether words after a name tell who that is: "head of the mill", "a diver"; not "the mill"."""
    placed = not {"at", "for", "of"}.isdisjoint(line.norms[slice(*told)])
    return line.norms[told[0]] in ("a", "an") or (line.tags[told[0]] in "NTJ" and placed)


def _aside_stop(line: Line, at: int) -> int:
    """The end of the phrase with what belongs to it: "a report published on Monday"."""
    while at < line.last and line.norms[at] not in (",", ";", ":", "—", "–") and line.inside[at] < 0:
        at += 1
    return at


def _around(line: Line, at: int, stop: int) -> tuple[Range, ...]:
    """What is said according to the source: before the phrase, or else after it."""
    before = fronted(line, at, 0)
    after = stop + 1
    if before and before[1] - before[0] > 2:
        return (before,)
    return ((after, content_stop(line, after)),) if after < line.last else ()


def hearsay_drafts(line: Line) -> list[Draft]:
    """ "reportedly", "allegedly": somebody says so, who is not told."""
    found = []
    for at in line.unquoted(HEARSAY):
        if _of_verb(line, at):
            stance = "reports" if line.norms[at] == "reportedly" else "alleges"
            noun, clause = _of_hearsay(line, at)
            pieces = tuple(piece for piece in ((noun,) if noun else ()) + clause if piece[0] < piece[1])
            kind = "aside" if noun else "hearsay"
            found.append(Draft(line, (at, at + 1), None, pieces, line.norms[at], stance, "probable", kind=kind))
    return found


def _of_verb(line: Line, at: int) -> bool:
    """Whether the adverb goes with a verb or leads a sentence: not "and, reportedly, much reluctance"."""
    return (at == 0 and line.norm(1) == ",") or (line.norm(at + 1) != "," and line.tag(at + 1) not in "CIT")


def _of_hearsay(line: Line, at: int) -> tuple[Range | None, tuple[Range, ...]]:
    """What the adverb leaves open: a relative clause or a participle, with the noun it tells of, or all around it."""
    return _relative(line, at) or _participle(line, at) or (None, _clause_around(line, at))


def _clause_around(line: Line, at: int) -> tuple[Range, Range]:
    """What stands on both sides of a word: "The dam | reportedly | broke", "Reportedly, | the dam broke"."""
    after = at + 1 + (line.norm(at + 1) == ",")
    return (_clause_start(line, at), at), (after, content_stop(line, at if after == at + 1 else after))


def _relative(line: Line, at: int) -> tuple[Range, tuple[Range, ...]] | None:
    """ "the man | who was | allegedly | seen near the dam | has fled"."""
    opening = at - 1
    while opening > 0 and line.norms[opening] in vocabulary().auxiliaries:
        opening -= 1
    if opening <= 0 or line.norms[opening] not in vocabulary().relatives:
        return None
    noun = phrase_before(line, opening - (line.norms[opening - 1] == ","))
    stop = main_verb(line, opening + 1, content_stop(line, at))
    return (noun, ((opening + 1, at), (at + 1, stop))) if noun else None


def _participle(line: Line, at: int) -> tuple[Range, tuple[Range, ...]] | None:
    """ "a tape, | allegedly | recorded by divers", "footage | allegedly | showing the dam"."""
    if line.tag(at + 1) not in "DG" or not (line.norm(at - 1) == "," or line.tag(at - 1) in "NP"):
        return None
    noun = phrase_before(line, at - (line.norm(at - 1) == ","))
    stop = content_stop(line, at)
    comma = next((place for place in range(at + 1, stop) if line.norms[place] == ","), stop)
    return (noun, ((at + 1, comma),)) if noun else None


def _clause_start(line: Line, at: int) -> int:
    """Where the clause around a word begins."""
    while at and line.norms[at - 1] not in (";", ":", "—", "–"):
        at -= 1
    return at


def label_draft(line: Line) -> Draft | None:
    """A speaker's label: "WALLER: We did not.", "Ministry: no evidence of fraud", "Bridge to close: report"."""
    colon = next((at for at in line.unquoted({":"}) if 0 < at < line.last - 1), 0)
    return _label(line, colon) if colon else _signature(line)


def _signature(line: Line) -> Draft | None:
    """A name after a quotation and a dash: '"Nobody asked us." ― Ian Ash'."""
    at = next(iter(line.unquoted(DASHES)), 0)
    if not at or line.inside[at - 1] < 0 or at + 1 >= line.last:
        return None
    name = line.span(at + 1, line.last)
    if not any(each.span == name for each in line.sentence.names):
        return None
    return Draft(
        line, (at, at + 1), (at + 1, line.last), ((0, at),), line.norms[at], "asserts", kind="label", quoting=True
    )


def _label(line: Line, at: int) -> Draft | None:
    """The words on the other side of the colon from their speaker."""
    if at < 9 and _is_speaker(line, 0, at):
        return Draft(line, (at, at + 1), (0, at), ((at + 1, line.last),), ":", "asserts", kind="label")
    if line.quoted(at + 1) >= 0:
        return _introduced(line, at)
    if line.sentence.role != "body" and line.last - at < 5 and _is_speaker(line, at + 1, line.last):
        return Draft(line, (at, at + 1), (at + 1, line.last), ((0, at),), ":", "asserts", kind="label")
    return None


def _introduced(line: Line, at: int) -> Draft | None:
    """A quotation after a person's name and a colon: 'as it did for pollster Ian Ash: "Nobody knew."'"""
    end = line.tokens[at - 1].stop
    person = any(name.kind == "person" and name.span.stop == end for name in line.sentence.names)
    source = phrase_before(line, at) if person else None
    if source is None:
        return None
    return Draft(line, (at, at + 1), source, ((at + 1, line.last),), ":", "asserts", kind="label", quoting=True)


def _is_speaker(line: Line, start: int, stop: int) -> bool:
    """Whether a name or somebody who speaks, and nothing else, stands at a place."""
    norms = line.norms[start:stop]
    if any(line.tags[at] not in "PNJ." for at in range(start, stop)) or vocabulary().notices & set(norms):
        return False
    if line.sentence.role == "body":
        capital = all(token.text.isupper() or token.norm in ".," for token in line.tokens[start:stop])
        return capital and not _place(line) and not _caption(norms[-1])
    span = line.span(start, stop)
    return norms[-1] in speakers() or any(name.span == span and name.kind != "place" for name in line.sentence.names)


def _caption(norm: str) -> bool:
    """Whether it is a word of description and no surname: "ACCUSED: the driver"."""
    known = word(norm)
    return known is not None and known.tags[0] in "DGJRV"


def _place(line: Line) -> bool:
    """Whether the sentence begins with a dateline."""
    return any(name.kind == "place" and name.span.start == line.tokens[0].start for name in line.sentence.names)


@cache
def speakers() -> frozenset[str]:
    """Nouns for those who speak, and for papers that do."""
    return frozenset(noun for nouns in table("extract_sources").values() for noun in nouns)
