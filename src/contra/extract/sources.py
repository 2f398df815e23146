"""Who a source is: kind, name, title, and the parties it speaks for."""

from functools import cache

from contra.extract.draft import Range
from contra.extract.line import Line
from contra.extract.memory import Memory
from contra.extract.phrases import phrase_before
from contra.extract.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import Document, Name, Source, Span

INSTITUTIONS = frozenset({"organisation", "country", "place"})


def author(document: Document) -> Source:
    """The outlet speaking for itself."""
    parties = (document.outlet.lower(),) if document.outlet else ()
    return Source(document.outlet or "the article", "author", (), parties)


def source_of(line: Line, place: Range, memory: Memory) -> Source:
    """The source that stands at a place."""
    start, stop = place
    spans = (line.span(start, stop),)
    norm = line.norms[start]
    if stop - start == 1 and norm in ("who", "which", "that"):
        found = _antecedent(line, start, memory)
        return _with_spans(found, spans) if found else _plain(line, place, spans)
    if stop - start == 1 and (norm in vocabulary().pronouns or norm in ("neither", "both", "this", "that")):
        found = memory.pronoun(norm, line, start)
        return _with_spans(found, spans) if found else _plain(line, place, spans)
    return _described(line, place, spans, memory)


def _with_spans(source: Source, spans: tuple[Span, ...]) -> Source:
    """The same source named elsewhere by another word."""
    return Source(source.name, source.kind, spans, source.parties, source.title, source.via)


def _antecedent(line: Line, relative: int, memory: Memory) -> Source | None:
    """The one that "who" stands for."""
    stop = relative - (line.norm(relative - 1) == ",")
    found = phrase_before(line, stop) if stop > 0 else None
    return (
        source_of(line, found, memory)
        if found and found[1] - found[0] + relative > 1 and found != (relative, relative + 1)
        else None
    )


def _plain(line: Line, place: Range, spans: tuple[Span, ...]) -> Source:
    """A source of whom nothing more is known."""
    return Source(_text(line, place), _kind_of_head(line, place, head(line, place)), spans)


def _text(line: Line, place: Range) -> str:
    """The words at a place."""
    span = line.span(*place)
    offset = line.sentence.span.start
    return " ".join(line.sentence.text[span.start - offset : span.stop - offset].split())


def names_in(line: Line, place: Range) -> list[Name]:
    """The names inside a place."""
    whole = line.span(*place)
    return [name for name in line.sentence.names if whole.contains(name.span)]


def head(line: Line, place: Range) -> int:
    """The place of the head noun: "a spokesman for the mayor" has "spokesman"."""
    start, stop = place
    at = start
    while (
        at < stop
        and line.norms[at] not in vocabulary().np_prepositions
        and line.norms[at] not in (",", "(", "who", "which")
    ):
        at += 1
    return max(start, at - 1)


def _described(line: Line, place: Range, spans: tuple[Span, ...], memory: Memory) -> Source:
    """A source told by a name, an office, or a description."""
    names = names_in(line, place)
    at = head(line, place)
    person = _speaking_person(line, place, names, at)
    if person:
        return _person(line, place, spans, names, person, memory)
    kind = _kind_of_head(line, place, at)
    parties = _keys(_ordered(line, names, at))
    if not names or (kind == "named_institution" and not _ends_in(line, names, at)):
        known = memory.described(line, place, at)
        if known:
            return Source(
                known.name,
                known.kind if kind != "titled" or known.kind == "named_person" else kind,
                spans,
                (*known.parties, *parties),
                known.title,
            )
    title = _text(line, place) if kind == "titled" else ""
    return Source(_text(line, place), kind, spans, parties, title)


def _ends_in(line: Line, names: list[Name], at: int) -> bool:
    """Whether the head noun is part of a name."""
    return any(name.span.start <= line.tokens[at].start < name.span.stop for name in names)


def _speaking_person(line: Line, place: Range, names: list[Name], at: int) -> Name | None:
    """The person who speaks: the head of the phrase, not the mayor of "a spokesman for Mayor Kerr"."""
    persons = [name for name in names if name.kind == "person"]
    for name in persons:
        if name.span.start <= line.tokens[at].start < name.span.stop:
            return name
    if persons and line.norms[at] in words("extract_sources", "offices") and _apposed(line, at):
        return persons[0]
    return None


def _apposed(line: Line, at: int) -> bool:
    """Whether a comma and a name follow: "the mayor, Ann Kerr"."""
    return line.norm(at + 1) == "," and line.tag(at + 2) == "P"


def _person(
    line: Line, place: Range, spans: tuple[Span, ...], names: list[Name], person: Name, memory: Memory
) -> Source:
    """A named person with title and institution."""
    before = [at for at in range(*place) if line.tokens[at].stop <= person.span.start]
    title = _text(line, (before[0], before[-1] + 1)).strip(" ,") if before else _apposition(line, place, person)
    others = [name for name in names if name is not person and name.kind != "person"]
    parties = _unique((*person.keys, *_keys(others), *memory.bound(person.key)))
    return Source(memory.full_name(person), "named_person", spans, parties, title)


def _apposition(line: Line, place: Range, person: Name) -> str:
    """The words after the name: "Kerr, the mayor of Port Lisle"."""
    after = [at for at in range(*place) if line.tokens[at].start >= person.span.stop]
    text = _text(line, (after[0], after[-1] + 1)) if after else ""
    return text.strip(" ,") if text.startswith(",") else ""


def _ordered(line: Line, names: list[Name], at: int) -> list[Name]:
    """The names with organisations first, then those nearest the head."""
    return sorted(names, key=lambda name: (name.kind != "organisation", abs(name.span.start - line.tokens[at].start)))


def _keys(names: list[Name]) -> tuple[str, ...]:
    """Canonical keys first, then what they stand for."""
    return _unique(tuple(name.key for name in names) + tuple(key for name in names for key in name.stands_for))


def _unique(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Each key once."""
    return tuple(dict.fromkeys(keys))


@cache
def _kinds() -> dict[str, str]:
    """The kind of source by its head noun."""
    kinds = {
        "documents": "document",
        "institutions": "named_institution",
        "anonymous": "anonymous",
        "offices": "titled",
    }
    return {word: kind for name, kind in kinds.items() for word in words("extract_sources", name)}


def _kind_of_head(line: Line, place: Range, at: int) -> str:
    """The kind of a source that is no named person."""
    if any(line.norms[place_] in words("extract_sources", "hiding") for place_ in range(*place)):
        return "anonymous"
    for name in line.sentence.names:
        if name.span.start <= line.tokens[at].start < name.span.stop:
            return _kind_of_name(name)
    return _kinds().get(line.norms[at], "anonymous")


def _kind_of_name(name: Name) -> str:
    """The kind of source that a name is."""
    if name.kind == "outlet":
        return "outlet"
    return "named_person" if name.kind == "person" else "named_institution"
