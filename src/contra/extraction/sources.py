"""Who a source is: kind, name, title, and the parties it speaks for."""

from collections.abc import Sequence
from functools import cache

from contra.extraction.draft import Range
from contra.extraction.line import Line
from contra.extraction.memory import Memory
from contra.extraction.phrases import phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import regular_plural
from contra.model import Document, Name, Source, Span, Token

BELONGING = (["at"], ["for"], ["from"], ["of"], ["with"])  # "Ann Kerr | of | Brenmark"
BODIES = frozenset({"organisation", "other", "outlet"})


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
    """The one that "who" stands for; after a comma the name before it: "a reply from Brenmark, which"."""
    told = stop = relative - (line.norm(relative - 1) == ",")
    while stop > 1 and (stop - 1 in line.timed or (stop < told and line.norms[stop - 1] in ("in", "on"))):
        stop -= 1  # "the Herald's report | on Thursday | that said"
    found = phrase_before(line, stop) if stop > 0 else None
    if found is None or found == (relative, relative + 1):
        return None
    name = _closing_name(line, found) if stop < relative else None
    return source_of(line, name or found, memory)


def _closing_name(line: Line, place: Range) -> Range | None:
    """The name that ends a phrase."""
    end = line.tokens[place[1] - 1].stop
    name = next((name for name in line.sentence.names if name.span.stop == end), None)
    if name is None:
        return None
    return next(at for at in range(*place) if line.tokens[at].stop > name.span.start), place[1]


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
        and not (_does_something(line, start, at) or _is_done_to(line, start, at))
    ):
        at += 1
    return max(start, at - 1)


def _is_done_to(line: Line, start: int, at: int) -> bool:
    """Whether a participle tells what was done to the ones before it: "the indictments | filed against them"."""
    return at > start and line.tags[at] == "D" and line.tags[at - 1] == "N" and line.tag(at + 1) in "IU"


def _does_something(line: Line, start: int, at: int) -> bool:
    """Whether a participle tells what the ones before it do: "several delegates | supporting | Tom Reed"."""
    doing = at > start and line.tags[at] == "G" and line.tags[at - 1] == "N" and line.norms[at - 1].endswith("s")
    return doing and line.tag(at + 1) in "PTX"


def _described(line: Line, place: Range, spans: tuple[Span, ...], memory: Memory) -> Source:
    """A source told by a name, an office, or a description."""
    names = names_in(line, place)
    at = head(line, place)
    person = _speaking_person(line, place, names, at)
    if person:
        return _person(line, place, spans, names, person, memory)
    kind = _kind_of_head(line, place, at)
    if not names or (kind == "named_institution" and not _ends_in(line, names, at)):
        known = memory.described(line, place, at)
        if known and (not names or set(known.parties) & set(_keys(names))):
            return _known(known, kind, spans)
    return _unnamed(line, place, spans, kind, memory)


def _known(known: Source, kind: str, spans: tuple[Span, ...]) -> Source:
    """A source met before, by another description."""
    if kind == "titled" and known.kind != "named_person":
        return Source(known.name, known.kind, spans, known.parties, known.title)
    return Source(known.name, known.kind, spans, known.parties, known.title)


def _unnamed(line: Line, place: Range, spans: tuple[Span, ...], kind: str, memory: Memory) -> Source:
    """A source without a personal name: an institution, an office, a document, somebody."""
    at = head(line, place)
    own = _core(line, place, at)
    names = [name for name in names_in(line, _speaking(line, own))]
    parties = _keys(_ordered(line, names, at))
    inner = _inner_description(line, place, at, memory) if not names else None
    parties = _unique((*parties, *(inner.parties if inner else ())))
    if kind == "document" and not parties:
        parties = memory.last_parties()
    return Source(_text(line, own), kind, spans, parties, _text(line, own) if kind == "titled" else "")


def _core(line: Line, place: Range, at: int) -> Range:
    """The phrase without what follows a comma."""
    stop = next(
        (where for where in range(at, place[1]) if line.norms[where] in (",", "—", "–", "who", '"', "”")), place[1]
    )
    return (place[0], max(stop, place[0] + 1))


def _speaking(line: Line, place: Range) -> Range:
    """The phrase without what the source only knows of or does: "a person | familiar with Reed's testimony"."""
    knowing = words("extract_sources", "knowing")
    stops = (at for at in range(*place) if line.norms[at] in knowing or _does_something(line, place[0], at))
    stop = next(stops, place[1])
    return (place[0], max(stop, place[0] + 1))


def _inner_description(line: Line, place: Range, at: int, memory: Memory) -> Source | None:
    """The institution in "a spokesman for the company"."""
    for where in range(at + 1, place[1] - 1):
        if line.norms[where] in ("for", "of", "from", "at", "with") and line.norms[where + 1] in (
            "the",
            "its",
            "their",
        ):
            inner = (where + 1, place[1])
            return memory.described(line, inner, head(line, inner))
    return None


def _ends_in(line: Line, names: list[Name], at: int) -> bool:
    """Whether the head noun is part of a name."""
    return any(name.span.start <= line.tokens[at].start < name.span.stop for name in names)


def _speaking_person(line: Line, place: Range, names: list[Name], at: int) -> Name | None:
    """The person who speaks: the head of the phrase, not the mayor of "a spokesman for Mayor Kerr"."""
    persons = [name for name in names if name.kind == "person"]
    for name in persons:
        if name.span.start <= line.tokens[at].start < name.span.stop or _after_title(line, place, name, at):
            return name
    return next((name for name in persons if line.tags[at] == "N" and _apposed(line, place, name)), None)


def _after_title(line: Line, place: Range, person: Name, at: int) -> bool:
    """Whether all before the name is a title in capitals: "Secretary of State Ann Kerr"."""
    before = [where for where in range(*place) if line.tokens[where].stop <= person.span.start]
    if (
        not before
        or at > before[-1]
        or line.norms[before[-1]] in vocabulary().np_prepositions
        or line.norms[before[-1]] in (",", "'s")
    ):
        return False
    return all(
        line.tokens[where].text[:1].isupper() or line.norms[where] in ("of", "for", "the", "and")
        for where in before[1:]
    )


def _apposed(line: Line, place: Range, person: Name) -> bool:
    """Whether the name follows a description after a comma: "the union's head, Republican Ann Kerr"."""
    first = next(at for at in range(*place) if line.tokens[at].start >= person.span.start)
    return any(line.norms[at] == "," for at in range(max(place[0], first - 2), first))


def _person(
    line: Line, place: Range, spans: tuple[Span, ...], names: list[Name], person: Name, memory: Memory
) -> Source:
    """A named person with title and institution."""
    before = [at for at in range(*place) if line.tokens[at].stop <= person.span.start]
    title = _text(line, (before[0], before[-1] + 1)).strip(" ,") if before else _apposition(line, place, person)
    others = [name for name in names if name is not person and name.kind != "person" and _titular(line, person, name)]
    parties = _unique((*person.keys, *_keys(others), *memory.bound(person.key)))
    return Source(memory.full_name(person), "named_person", spans, parties, title)


def _titular(line: Line, person: Name, name: Name) -> bool:
    """Whether a name belongs to the title: before the person, or in what is told of him right after."""
    if name.span.stop <= person.span.start:
        return True
    between = [token for token in line.tokens if person.span.stop <= token.start < name.span.start]
    if name.kind in BODIES and [token.norm for token in between] in BELONGING:
        return True
    return _apposed_words(between) and all(token.tag != "G" and token.norm != "," for token in between[1:])


def _apposed_words(between: Sequence[Token]) -> bool:
    """Whether words after a name are an apposition: ", the mayor of"; ", citing" and ", who" are none."""
    return len(between) > 1 and between[0].norm in (",", "(") and between[1].tag in "TNPJ"


def _apposition(line: Line, place: Range, person: Name) -> str:
    """The words after the name: "Kerr, the mayor of Port Lisle"."""
    after = [at for at in range(*place) if line.tokens[at].start >= person.span.stop]
    if not _apposed_words([line.tokens[at] for at in after]):
        return ""
    return _text(line, (after[0], after[-1] + 1)).strip(" ,()")


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
        "publications": "outlet",
    }
    return {
        form: kind
        for name, kind in kinds.items()
        for word in words("extract_sources", name)
        for form in (word, regular_plural(word))
    }


def _kind_of_head(line: Line, place: Range, at: int) -> str:
    """The kind of a source that is no named person."""
    if any(line.norms[place_] in words("extract_sources", "hiding") for place_ in range(*place)):
        return "anonymous"
    for name in line.sentence.names:
        if name.span.start <= line.tokens[at].start < name.span.stop:
            published = any(
                line.norms[where] in words("extract_sources", "publications") for where in range(place[0], at)
            )
            return "outlet" if published and name.kind != "person" else _kind_of_name(name)
    return _kinds().get(line.norms[at], "anonymous")


def _kind_of_name(name: Name) -> str:
    """The kind of source that a name is."""
    if name.kind == "outlet":
        return "outlet"
    return "named_person" if name.kind == "person" else "named_institution"
