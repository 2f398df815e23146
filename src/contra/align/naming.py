"""Pairs that give one who is described two names: "the gunman was named as Tom Reed", "the gunman, Peter Lang"."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from contra.align.articles import read_of_each
from contra.align.features import NAME, word_key
from contra.align.frames import Frame
from contra.align.groups import Nouns, noun_groups
from contra.align.statements import Keys, Statement, statement
from contra.lexicon.load import words
from contra.model import Clash, Name, Pair, Proposition, Reason, Sentence, Token

LEXICON, OFFICES = "align_naming", "align_fillings"
CLOSING = frozenset(",.()")
CROWD = 60  # of a noun by which more are described, only the nearest in order are compared
ENOUGH = 3  # words that the sentences share, the noun among them …
MUCH = 4  # … where there are more such
SLIP = 0.7  # of its letters, that two spellings of a name share
LONGEST = 5  # words of a name with what stands before it
DEFINITE = frozenset({"her", "his", "its", "the", "their"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
MANY = frozenset({"another", "other", "second", "third", "fourth", "both", "each"})


class Named(Struct, frozen=True, eq=False):
    """That the one described so has this name."""

    told: Proposition
    noun: str
    described: Keys  # by what the words before the noun are known
    name: Name
    at: int
    several: bool = False  # its article tells of more such


def name_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every two names of different articles for one who is described alike, in text order."""
    told: dict[str, list[Named]] = defaultdict(list)
    for other in read_of_each(propositions, _named, across):
        for one in told[other.noun][-CROWD:]:
            if _apart(one, other):
                yield _pair(one, other)
        told[other.noun].append(other)


def _named(propositions: Sequence[Proposition]) -> tuple[Named, ...]:
    """Who is given a name in an article, each noun and name once."""
    found: dict[tuple[str, str], Named] = {}
    for proposition in propositions:
        if proposition.sign > 0 and not proposition.through and _may_name(proposition.assertion.sentence):
            for each in _given(proposition):
                found.setdefault((each.noun, each.name.key), each)
    several = _several({p.assertion.sentence.index: p.assertion.sentence for p in propositions}.values(), found)
    return tuple(replace(each, several=True) if each.noun in several else each for each in found.values())


def _may_name(sentence: Sentence) -> bool:
    """Whether a word by which one is described stands in a sentence with names."""
    return bool(sentence.names) and any(t.lemma in _nouns() for t in sentence.tokens)


@cache
def _nouns() -> frozenset[str]:
    """All nouns by which one is described who may have a name."""
    return words(LEXICON, "described") | words(OFFICES, "offices") | words(LEXICON, "kin")


@cache
def _naming() -> frozenset[str]:
    return words(LEXICON, "naming") | {"be"}


def _several(sentences: Collection[Sentence], found: dict[tuple[str, str], Named]) -> frozenset[str]:
    """The nouns by which an article describes more than one: "the second | victim |", "the victims"."""
    nouns = {noun for noun, _ in found}
    again: set[str] = {noun for noun in nouns if sum(noun == other for other, _ in found) > 1}
    for sentence in sentences if nouns else ():
        for i, token in enumerate(sentence.tokens):
            plural = token.norm != token.lemma or (i and sentence.tokens[i - 1].norm in MANY)
            if token.lemma in nouns and plural and token.tag == "N":
                again.add(token.lemma)
    return frozenset(again)


# ── names given ─────────────────────────────────────────────────────────────────────────────────


def _given(proposition: Proposition) -> Iterator[Named]:
    """Each name that is given to one who is described, in what is told."""
    said, spans = statement(proposition.assertion), proposition.assertion.content.spans
    inside = (told for told in _told(said) if any(s.start <= said.tokens[told[2]].start < s.stop for s in spans))
    for bearer, name, at in (*inside, *_apposed(said)):
        head = _head(said.tokens, bearer)
        if _is_described(said.tokens, bearer, head):
            around = [i for i in said.weighing([bearer]) if i != head and said.tokens[i].tag != "T"]
            described = frozenset().union(*(said.keys[i] for i in around))
            yield Named(proposition, said.tokens[head].lemma, described, name, at)


def _told(said: Statement) -> Iterator[tuple[Nouns, Name, int]]:
    """Names given by a verb: "the gunman | was named as | Tom Reed"."""
    for frame in said.frames:
        if _gives(said, frame):
            for bearer in _bearer(said, frame):
                for group in _name_groups(said.tokens, frame):
                    name = _name(said, group)
                    if name is not None:
                        yield bearer, name, frame.verbs.main


def _apposed(said: Statement) -> Iterator[tuple[Nouns, Name, int]]:
    """Names set beside a noun: "the boy's mother, | Anna Weil |, said", "| Anna Weil |, the boy's mother, said".

    Between two names the noun belongs to the second: "who shot Reed, his lawyer, | Anna Weil |, said".
    """
    tokens = said.tokens
    starts = {n.span.start: n for n in said.sentence.names if n.kind == "person"}
    for i, token in enumerate(tokens):
        name = starts.get(token.start)
        stop = i if name is None else next((j for j in range(i, len(tokens)) if tokens[j].start >= name.span.stop), i)
        if name is None or i < 2 or stop == i or tokens[stop].norm not in CLOSING:
            continue
        if tokens[i - 1].norm == ",":
            yield from ((n, name, i) for n in noun_groups(tokens, _back(tokens, i - 1), i - 1)[-1:] if n.stop == i - 1)
        if tokens[stop].norm == "," and not (i > 1 and tokens[i - 1].norm == ","):
            groups = noun_groups(tokens, stop + 1, len(tokens))[:1]
            closed = (n for n in groups if n.start == stop + 1 and tokens[n.stop : n.stop + 1])
            own = (n for n in closed if not any(t.start in starts for t in tokens[n.stop + 1 : n.stop + 2]))
            yield from ((n, name, i) for n in own if tokens[n.stop].norm in CLOSING)


def _back(tokens: Sequence[Token], stop: int) -> int:
    """Where the words before a comma begin that may belong to one noun."""
    start = stop
    while start and tokens[start - 1].tag not in "VMWU." and tokens[start - 1].norm != "by":
        start -= 1
    return start


def _gives(said: Statement, frame: Frame) -> bool:
    """Whether its verb may give a name, as a fact."""
    return said.tokens[frame.verbs.main].lemma in _naming() and not frame.negated and not frame.open


def _bearer(said: Statement, frame: Frame) -> tuple[Nouns, ...]:
    """Whom or what it names."""
    tokens, start = said.tokens, frame.verbs.start
    if frame.verbs.passive:
        told = tuple(n for n in frame.others if n.stop <= start and not n.preposition)[:1]
    elif tokens[frame.verbs.main].lemma == "be" or _beside(tokens, frame):
        told = frame.doers[:1]
    else:
        told = frame.target[:1]
    return tuple(_whose(tokens, n) for n in told)


def _beside(tokens: Sequence[Token], frame: Frame) -> bool:
    """Whether a participle stands beside its noun: "the boy, | named | Daniel", "the man | identified | as Reed"."""
    start, after = frame.verbs.start, tokens[frame.verbs.stop : frame.verbs.stop + 1]
    alone = start == frame.verbs.main and start > 0 and (tokens[start - 1].norm == "," or tokens[start - 1].tag == "N")
    return alone and any(t.norm == "as" or t.tag == "P" for t in after)


def _whose(tokens: Sequence[Token], group: Nouns) -> Nouns:
    """Whose name it is: "| the boy |'s real name", "the name of | the boy |"."""
    if tokens[_head(tokens, group)].lemma != "name":
        return group
    owned = next((i for i in range(group.start, group.stop) if tokens[i].norm in POSSESSIVES), None)
    return Nouns(_head(tokens, group) + 2, group.stop) if owned is None else Nouns(group.start, owned)


def _head(tokens: Sequence[Token], group: Nouns) -> int:
    """The place of the last word of a group but for what "of" joins."""
    stop = next((i for i in range(group.start, group.stop) if tokens[i].norm == "of"), group.stop)
    return max(group.start, stop - 1)


def _is_described(tokens: Sequence[Token], group: Nouns, head: int) -> bool:
    """Whether it is one who is described: "the homeless | man |", and in a headline "| gunman |"."""
    if group.start > head:
        return False
    noun = tokens[head]
    inside = tokens[group.start : group.stop]
    if not inside:
        return False
    definite = inside[0].norm in DEFINITE or any(t.norm in POSSESSIVES for t in inside)
    other = any(t.norm in words("align_doers", "ranks") or t.norm in MANY for t in inside)
    return definite and not other and noun.lemma in _nouns() and noun.norm == noun.lemma


def _name_groups(tokens: Sequence[Token], frame: Frame) -> tuple[Nouns, ...]:
    """The words that give the name."""
    after = tuple(n for n in frame.others if n.start >= frame.verbs.stop)
    lemma = tokens[frame.verbs.main].lemma
    if lemma == "identify" or (lemma != "be" and any(n.preposition == "as" for n in after)):
        return tuple(n for n in after if n.preposition == "as")[:1]
    return tuple(n for n in after if not n.preposition and n.start == frame.verbs.stop)[:1]


def _name(said: Statement, group: Nouns) -> Name | None:
    """The name in which a group ends, with little before it and nothing behind: "is | former DJ Rashid Mellor |"."""
    if group.stop - group.start > LONGEST:
        return None
    last = [i for i in range(group.start, group.stop) if said.tokens[i].tag != "#"][-1:]
    at = said.tokens[last[0]].start if last else -1
    found = next((n for n in said.sentence.names if n.span.start <= at < n.span.stop), None)
    return None if found is None or found.kind in ("country", "place") else found


# ── two names ───────────────────────────────────────────────────────────────────────────────────


def _apart(one: Named, other: Named) -> bool:
    """Whether two articles give one who is described alike names that have nothing in common."""
    first, second = one.told.assertion, other.told.assertion
    return first.document is not second.document and _alike(one, other) and _strangers(one.name, other.name)


def _alike(one: Named, other: Named) -> bool:
    """Whether the words before the noun may describe one: for "man" and the like there must be some, or more told."""
    whole = one.described <= other.described or other.described <= one.described
    vague = one.noun in words(LEXICON, "vague") or one.noun not in words(LEXICON, "described")
    plain = vague and one.described.isdisjoint(other.described)
    least = MUCH if one.several or other.several else ENOUGH if plain else 0
    return whole and (not least or _told_alike(one, other, least))


def _told_alike(one: Named, other: Named, least: int) -> bool:
    """Whether the sentences share so many words."""
    here, there = (statement(each.told.assertion) for each in (one, other))
    return sum(not here.keys[i].isdisjoint(there.all) for i in here.read.weighing) >= least


def _strangers(one: Name, other: Name) -> bool:
    """Whether no word of the one name is like a word of the other, but for a title: "Corporal Reed"."""
    ours, theirs = ([w for w in name.key.split() if w not in words(LEXICON, "titles")] for name in (one, other))
    return one.kind == other.kind and all(not misspelt(a, b) for a in ours for b in theirs)


def misspelt(one: str, other: str) -> bool:
    """Whether two words may be one in two spellings; not "MQ-1", "MQ-9"."""
    from rapidfuzz.distance import Indel

    figures = any(c.isdigit() for c in one + other)
    return one == other if figures else Indel.normalized_similarity(one, other) >= SLIP


def _pair(one: Named, other: Named) -> Pair:
    reasons = (Reason("word", word_key(one.noun)), Reason("event", "name"))
    clash = Clash("actor", one.at, other.at, one.name.text, other.name.text)
    return Pair(one.told, other.told, 1.0, 2 * NAME, reasons, about="clauses", clash=clash)
