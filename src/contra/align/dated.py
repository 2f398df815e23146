"""What a sentence tells around a day: the clause in which it stands, its deeds, and who is named."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from contra.align.antecedents import antecedent
from contra.align.arguments import within
from contra.align.edges import at_edge, edge_of, told_of_edges
from contra.align.features import DEED, deed_features, name_features, word_feature, word_features
from contra.align.groups import modifies
from contra.align.hours import hours_in
from contra.align.kin import kin_of
from contra.align.negating import negates
from contra.align.pronouns import PRONOUNS
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.lexicon.phrases import phrase_at
from contra.lexicon.things import thing_of
from contra.model import Name, Proposition, Quantity, Sentence, Span, Time, Token

MARKS = frozenset(',;:—–()"“”')
FILMED = frozenset({"e:film"})  # a picture is taken once
RELATIVE = 5  # bounds from a subject to its verb, behind what is told of it besides
LAST_SEEN = "e:last seen"
CLOSE = 9  # characters between a verb and the day that belongs to it alone: " late on "


class Dated(Struct, frozen=True, eq=False, dict=True):
    """A proposition with one of its days, and what the clause of the day is about."""

    proposition: Proposition
    time: Time
    span: Span  # of the clause
    told_of: Span  # what it is told of where that stands before or behind it
    clause: dict[str, float]
    names: frozenset[str]  # in the whole sentence
    countries: frozenset[str]  # in the clause
    meant: Name | None = None  # whom "he" or "she" means
    edge: str = ""  # whether the day is the "ending" or the "beginning" of what went on

    @property
    def document(self) -> str:
        """Where it is told."""
        return self.proposition.assertion.document.id

    @property
    def sentence(self) -> Sentence:
        """The sentence in which it is told."""
        return self.proposition.assertion.sentence

    @cached_property
    def deeds(self) -> frozenset[str]:
        """The features of the deeds told by the verbs nearest to the day."""
        inside = self.inside
        if any(t.norm == "last" for t in inside) and any(t.lemma in words("align_days", "seen") for t in inside):
            return frozenset({LAST_SEEN})
        return _deeds(self.sentence.tokens, self.time.span, self.span)

    @cached_property
    def inside(self) -> list[Token]:
        """The words of the clause, but for the day."""
        told = (t for t in self.sentence.tokens if self.span.start <= t.start and t.stop <= self.span.stop)
        return [t for t in told if t.start < self.time.span.start or self.time.span.stop < t.stop]

    @cached_property
    def undone(self) -> bool:
        """Whether the clause tells what was not done: "did | not | come on Sunday"; not "did not come until Sunday"."""
        before = [t for t in self.inside if t.stop <= self.time.span.start]
        until = bool(before) and before[-1].norm == "until"
        return not until and any(negates(self.inside, i) for i in range(len(self.inside)))

    @cached_property
    def edges(self) -> frozenset[str]:
        """Which edges of what went on its verbs tell."""
        return told_of_edges(self.inside)

    @cached_property
    def persons(self) -> frozenset[str]:
        """Surnames in the whole sentence; for the kin of one that is named, "sister of" that one."""
        here = frozenset(_person(self.sentence, name) for name in self.sentence.names if name.kind == "person")
        return here | {self.meant.key.rpartition(" ")[2]} if self.meant else here

    @cached_property
    def called(self) -> frozenset[str]:
        """Persons named before the first verb, with all their names."""
        verb = next((t.start for t in self.sentence.tokens if t.tag in "VD"), self.sentence.span.stop)
        return frozenset(n.key for n in self.sentence.names if n.kind == "person" and n.span.start < verb)

    @cached_property
    def figures(self) -> list[Quantity]:
        """What is counted or measured in the clause."""
        return [q for q in self.sentence.quantities if self.span.contains(q.span) or self.told_of.contains(q.span)]

    @cached_property
    def versions(self) -> frozenset[str]:
        """Words in the clause that tell one of a kind from another: "its | last | phone"."""
        frames = (self.span, self.told_of)
        inside = (t for t in self.sentence.tokens if any(f.start <= t.start and t.stop <= f.stop for f in frames))
        told = (t for t in inside if t.start < self.time.span.start or self.time.span.stop < t.stop)
        found = {t.norm for t in told if t.norm in words("align_days", "versions") or _ordinal(t)}
        again = any(t.lemma in words("align_days", "renewed") for t in self.inside)
        return frozenset(found | {"again"} if again else found)


def days_of(proposition: Proposition, meant: Name | None = None) -> Iterator[Dated]:
    """The proposition with each day that it gives to what it tells; ``meant`` is whom its "he" or "she" means."""
    assertion = proposition.assertion
    sentence = assertion.sentence
    for time in () if proposition.through else (*sentence.times, *hours_in(sentence)):
        inside = any(span.contains(time.span) for span in assertion.content.spans)
        told = inside and time.type in ("DATE", "TIME") and time != assertion.speech_time
        if told and not _names_a_thing(sentence, time):
            edge = edge_of(sentence, time)
            found = dated(proposition, at_edge(time, edge) if edge else _at_last(sentence, time), meant)
            yield replace(found, edge=edge) if edge else found


def _at_last(sentence: Sentence, time: Time) -> Time:
    """The day until which something was not done, as the one on which it was: "did not sign until | Friday"."""
    before = [t for t in sentence.tokens if t.stop <= time.span.start]
    until = bool(before) and before[-1].norm == "until"
    if not until or not any(negates(before, i) for i in range(len(before))):
        return time
    return replace(time, earliest=time.latest, modifier="")


def dated(proposition: Proposition, time: Time, meant: Name | None = None) -> Dated:
    """What a proposition tells around a day, or a place read as if it were one."""
    sentence = proposition.assertion.sentence
    names = frozenset(f"n:{name.key}" for name in sentence.names)
    span = _clause_span(sentence.tokens, time.span, proposition.assertion.content.spans)
    countries = frozenset(n.key for n in sentence.names if n.kind == "country" and span.contains(n.span))
    told_of = antecedent(within(sentence.tokens, proposition.assertion.content.spans), span)
    features = _features(sentence, span) | _features(sentence, told_of)
    found = Dated(proposition, time, span, told_of, features, names, countries)
    return _seen_last(found, meant) if LAST_SEEN in found.deeds else found


def _seen_last(found: Dated, meant: Name | None) -> Dated:
    """The same with the seeing for the last time as one deed, in whatever words, and whom "he" or "she" means."""
    seen = {feature for lemma in words("align_days", "seen") for feature in word_feature(lemma)}
    seen |= {f"e:{deed}" for lemma in words("align_days", "seen") for deed in classes_of(lemma)}
    clause = {f: w for f, w in found.clause.items() if f not in seen} | {LAST_SEEN: DEED}
    if meant is None or not any(t.norm in PRONOUNS for t in found.inside):
        return replace(found, clause=clause)
    names = found.names | {f"n:{meant.key}"}
    return replace(found, clause=clause | name_features([meant]), names=names, meant=meant)


def _ordinal(token: Token) -> bool:
    return token.norm[:1].isdigit() and token.norm.endswith(("st", "nd", "rd", "th"))


def _person(sentence: Sentence, name: Name) -> str:
    """The surname, or whose kin it is: "Ana Ruiz", though not "Ana Ruiz's | sister"."""
    kin, surname = kin_of(sentence, name), name.key.rpartition(" ")[2]
    return f"{kin} of {surname}" if kin else surname


def _names_a_thing(sentence: Sentence, time: Time) -> bool:
    """Whether a year only tells which thing is meant: "the 2019 nominee", "2014 RC"."""
    if time.granularity != "year":
        return False
    after = next((t for t in sentence.tokens if t.start >= time.span.stop), None)
    return after is not None and after.tag in "NPJ"


def _features(sentence: Sentence, span: Span) -> dict[str, float]:
    """What is told between the marks and joining words around a day."""
    days = [t.span for t in sentence.times]
    names = [n for n in sentence.names if span.contains(n.span) and not any(n.span.overlaps(day) for day in days)]
    taken = {i for s in (*days, *(n.span for n in sentence.names)) for i in range(s.start, s.stop)}
    plain = [t for t in sentence.tokens if span.start <= t.start < span.stop and t.start not in taken]
    return name_features(names) | word_features(plain)


def _deeds(tokens: Sequence[Token], day: Span, clause: Span) -> frozenset[str]:
    """The features of the last deed before the day and the first one after it."""
    told = [(i, t) for i, t in enumerate(tokens) if clause.start <= t.start < clause.stop]
    inside = [(i, t) for i, t in told if not _tells_no_deed(tokens, i)]
    borne = {b.start for (_, a), (_, b) in pairwise(told) if a.lemma in words("align_days", "bearing")}
    described = {a.start for (_, a), (_, b) in pairwise(told) if a.tag == b.tag == "N"}  # "| election | laws"
    nouns = {t.start for _, t in inside if t.tag == "N" and classes_of(t.lemma, "N")} - described
    before_nouns = {t.start for i, t in inside if modifies(tokens, i) and _within_group(tokens, i)}
    verbs = [
        (i, t)
        for i, t in inside
        if (t.tag in "VDG" and t.start not in before_nouns) or (t.tag == "N" and t.start in nouns | borne)
    ]
    close = [(i, t) for i, t in verbs if t.tag in "VD" and 0 < day.start - t.stop < CLOSE]
    nearest = [v for v in verbs if v[1].stop <= day.start][-1:] + [v for v in verbs if v[1].start >= day.stop][:1]
    finite = [v for v in verbs if v[1].stop <= day.start and v[1].tag in "VD"][-1:]
    objects = [v for v in verbs if finite and v[1].tag == "N" and finite[0][1].stop <= v[1].start < day.start]
    chosen = close[-1:] or [*nearest, *finite, *objects]
    happening = not chosen or any(t.lemma in words("align_days", "happening") for _, t in chosen)
    if happening:
        chosen += [v for v in verbs if v[1].tag in "NG"]
    found = frozenset(feature for i, t in chosen for feature in deed_features(tokens, i))
    return found or (FILMED if any(thing_of(t.lemma) == "photo" for _, t in told) else found)  # "dates from 2006"


def _tells_no_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word by itself is no deed: "| following | his arrest", "the photo | dates | from 2006"."""
    lemma, following = tokens[at].lemma, next((t.norm for t in tokens[at + 1 : at + 2]), "")
    if lemma == "date":
        return following in ("back", "from", "to")
    return lemma in _light() and phrase_at(tokens, at) == lemma


def _within_group(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun group has begun before a word: "| the disputed | law"; not "rumours | first spread | early"."""
    while at and tokens[at - 1].tag in "JR":
        at -= 1
    return at > 0 and tokens[at - 1].tag in "T#"


def _tells_purpose(tokens: Sequence[Token], at: int, day: Span) -> bool:
    """Whether after the day it is told what for: "flew on Friday with two others | to avenge the death"."""
    if tokens[at].tag != "U" or at + 1 == len(tokens) or tokens[at + 1].tag != "V":
        return False
    return any(day.stop <= t.start and t.tag in "NP" for t in tokens[:at]) and tokens[at - 1].tag in "NP"


def _clause_span(tokens: Sequence[Token], day: Span, frames: Sequence[Span]) -> Span:
    """From the last mark or joining word before the day to the first after it, within the content."""
    frame = next(s for s in frames if s.contains(day))
    inside = [t for t in tokens if frame.start <= t.start < frame.stop]
    divides = [_divides(t) and not _joins_nouns(inside, i) for i, t in enumerate(inside)]
    bounds = [t for i, t in enumerate(inside) if divides[i] or _tells_purpose(inside, i, day)]
    before = [t.stop for t in bounds if t.stop <= day.start]
    after = [t.start for t in bounds if t.start >= day.stop]
    start = before[-1] if before else frame.start
    if not any(start <= t.start < day.start and t.tag in "NVDGP" for t in tokens):  # ", on Friday,"
        start = before[-2] if len(before) > 1 else frame.start
    start = _with_subject(tokens, start, before, frame)
    fronted = not any(start <= t.start < day.start and t.tag in "NVDGP" for t in tokens)  # "On Friday, | he ran"
    comma = bool(after) and any(t.start == after[0] and t.norm == "," for t in tokens)
    if fronted and comma:
        after = after[1:]
    return Span(start, after[0] if after else frame.stop)


def _joins_nouns(tokens: Sequence[Token], at: int) -> bool:
    """Whether an "and" stands before the first verb: "the wedding of Mia Brandt | and | Tom Reed was held"."""
    return tokens[at].norm in ("and", "or") and not any(t.tag in "VM" or t.norm == "," for t in tokens[:at])


def _with_subject(tokens: Sequence[Token], start: int, bounds: Sequence[int], frame: Span) -> int:
    """Where the clause begins with its subject: "Judges in the case, which drags on, | will rule on Friday"."""
    ended = {t.stop: t for t in tokens if t.stop in bounds[-RELATIVE:]}
    first = next((t for t in tokens if t.start >= start), None)
    if first is None or first.tag not in "VMD" or start not in ended or ended[start].norm != ",":
        return start
    relative = [stop for stop in bounds[-RELATIVE:] if stop < start and ended[stop].tag == "W"]
    return (
        max(
            (stop for stop in bounds if stop < relative[0] - 1 and ended.get(stop, first).norm != ","),
            default=frame.start,
        )
        if relative
        else start
    )


def _light() -> frozenset[str]:
    """Verbs that tell no deed: "following his arrest"."""
    return words("align_light_verbs", "verbs")


def _divides(token: Token) -> bool:
    return token.norm in MARKS or token.norm in words("align_days", "dividers")
