"""Quotations of one utterance in two articles, and where they differ."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from contra.align.articles import read_once
from contra.align.spoken import CUT, Word, spoken_words
from contra.model import Change, Document, Pair, Proposition, Quotation, Reason, Sentence, Span, Token

BOTH = 2  # articles that quote
FEWEST = 4  # words of a saying
LEAST = 6  # words of a quotation that can be told again in part
SHINGLE = 4  # words in a row that lead from one quotation to another
CROWD = 60  # a shingle of more quotations leads to none
RUN = 3  # words in a row that hold the two together beside a change
RUN_TO_END = 6  # … where nothing follows it
SHOWN = 4  # words to either side of a change
WIDEST = 5  # words that a change may have on either side
TURNS = frozenset({"although", "but", "except", "unless"})
STOPS = frozenset(".!?…")
MIN_COVER = 0.75  # of the words from the first to the last in common: less is another translation


class Utterance(Struct, frozen=True, eq=False):
    """A quotation with its words, and the propositions of its sentences."""

    document: Document
    quotation: Quotation
    words: tuple[Word, ...]
    said: tuple[Proposition, ...]
    shingles: frozenset[tuple[str, ...]]


class Stretch(NamedTuple):
    """A run of words in common, or what differs between two such."""

    same: bool
    left: tuple[int, int]
    right: tuple[int, int]
    firm: bool  # words enough in common, or those with which both quotations begin or end

    @property
    def sizes(self) -> tuple[int, int]:
        """How many words it has on the left and on the right."""
        return self.left[1] - self.left[0], self.right[1] - self.right[0]


def quotation_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Each two quotations of one utterance in two articles, once as a whole and once for each change."""
    articles = utterances(propositions, across)
    long = [tuple(u for u in article if len(u.words) >= LEAST) for article in articles]
    for one, other in _candidates(long):
        yield from _pairs(one, other)


def utterances(propositions: Sequence[Proposition], across: bool) -> list[tuple[Utterance, ...]]:
    """The quotations of each article, in text order; none where only one quotes."""
    quoting = sum(read_once(propositions, _holds_speech))
    return list(read_once(propositions, _utterances)) if quoting >= BOTH else []


# ── utterances ──────────────────────────────────────────────────────────────────────────────────


def _holds_speech(propositions: Sequence[Proposition]) -> bool:
    """Whether somebody is quoted in an article."""
    return any(quotation.speech for p in propositions for quotation in p.assertion.sentence.quotations)


def _utterances(propositions: Sequence[Proposition]) -> tuple[Utterance, ...]:
    """The quotations of an article with words enough to be known again, in text order."""
    held: dict[Quotation, list[Proposition]] = defaultdict(list)
    for proposition in propositions:
        for quotation in proposition.assertion.sentence.quotations:
            if quotation.speech:
                held[quotation].append(proposition)
    read = (_utterance(quotation, said) for quotation, said in held.items())
    return tuple(utterance for utterance in read if len(utterance.words) >= FEWEST)


def _utterance(quotation: Quotation, said: Sequence[Proposition]) -> Utterance:
    """A quotation with its words."""
    words = spoken_words(_sentences(said), quotation)
    keys = [word.key for word in words]
    shingles = frozenset(tuple(keys[k : k + SHINGLE]) for k in range(len(keys) - SHINGLE + 1))
    return Utterance(said[0].assertion.document, quotation, words, tuple(said), shingles)


def _sentences(said: Sequence[Proposition]) -> list[Sentence]:
    """The sentences of some propositions, each once, in text order."""
    found = {p.assertion.sentence.index: p.assertion.sentence for p in said}
    return [found[index] for index in sorted(found)]


def _candidates(articles: Sequence[tuple[Utterance, ...]]) -> Iterator[tuple[Utterance, Utterance]]:
    """Quotations of different articles that share some words in a row."""
    shared = _told_again(articles)
    utterances = [u for article in articles for u in article if shared and not shared.isdisjoint(u.shingles)]
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, utterance in enumerate(utterances):
        held = [postings[shingle] for shingle in utterance.shingles & shared]
        for i in sorted({i for holders in held for i in holders}):
            if utterances[i].document is not utterance.document:
                yield utterances[i], utterance
        for holders in held:
            if len(holders) < CROWD:
                holders.append(j)


def _told_again(articles: Sequence[tuple[Utterance, ...]]) -> set[tuple[str, ...]]:
    """The shingles that several articles have."""
    seen: set[tuple[str, ...]] = set()
    again: set[tuple[str, ...]] = set()
    for article in articles:
        here = set().union(*(utterance.shingles for utterance in article))
        again |= seen & here
        seen |= here
    return again


# ── two quotations ──────────────────────────────────────────────────────────────────────────────


def _pairs(one: Utterance, other: Utterance) -> Iterator[Pair]:
    """The pair as a whole and one for each change, if they are of one utterance."""
    stretches = _core(_stretches(one.words, other.words))
    common = sum(stretch.sizes[0] for stretch in stretches if stretch.same)
    body = stretches if stretches and stretches[-1].same else stretches[:-1]
    longer = sum(max(stretch.sizes) for stretch in body)
    if common < LEAST or common < MIN_COVER * longer:
        return
    reasons = (Reason("quotation", f"{common} words"),)
    quotations = (one.quotation, other.quotation)
    cover = round(common / longer, 3)

    def pair(left: int, right: int, about: str, change: Change | None = None) -> Pair:
        sides = told_at(one, left), told_at(other, right)
        return Pair(*sides, cover, float(common), reasons, about=about, quotations=quotations, change=change)

    yield pair(stretches[0].left[0], stretches[0].right[0], "quotations")
    for before, middle, after in zip(stretches, stretches[1:], [*stretches[2:], None], strict=False):
        change = _change(one, other, before, middle, after)
        if change:
            yield pair(middle.left[0] - 1, middle.right[0] - 1, "wording", change)
    last = stretches[-1]
    cut = _cut_short(one, other, last) if last.same else None
    if cut:
        yield pair(last.left[1] - 1, last.right[1] - 1, "wording", cut)


def _stretches(left: Sequence[Word], right: Sequence[Word]) -> list[Stretch]:
    """Runs in common and what lies between, of the two taken word by word."""
    from rapidfuzz.distance import Levenshtein

    found: list[Stretch] = []
    for code in Levenshtein.opcodes([w.key for w in left], [w.key for w in right]):
        same = code.tag == "equal"
        begins = found.pop() if found and found[-1].same == same else None
        starts = (begins.left[0], begins.right[0]) if begins else (code.src_start, code.dest_start)
        edge = starts == (0, 0) or (code.src_end, code.dest_end) == (len(left), len(right))
        firm = same and (edge or code.src_end - starts[0] >= RUN)
        found.append(Stretch(same, (starts[0], code.src_end), (starts[1], code.dest_end), firm))
    return found


def _core(stretches: Sequence[Stretch]) -> list[Stretch]:
    """From the first to the last firm run in common, with what both say differently at the very end."""
    firm = [k for k, stretch in enumerate(stretches) if stretch.firm]
    if not firm:
        return []
    last = firm[-1]
    rest = stretches[last + 1 :]
    long = stretches[last].sizes[0] >= RUN_TO_END
    ends = long and len(rest) == 1 and min(rest[0].sizes) > 0 and max(rest[0].sizes) <= WIDEST
    return list(stretches[firm[0] : last + 1 + ends])


def _change(one: Utterance, other: Utterance, before: Stretch, middle: Stretch, after: Stretch | None) -> Change | None:
    """What differs between two firm runs, or after the last one; nothing where words are cut."""
    if middle.same or not before.firm or (after and not after.firm):
        return None
    left, right = one.words[slice(*middle.left)], other.words[slice(*middle.right)]
    if max(len(left), len(right)) > WIDEST or CUT in {w.key for w in (*left, *right)}:
        return None
    if "".join(w.key for w in left) == "".join(w.key for w in right):  # "work force", "workforce"
        return None
    around = _around(one.words, middle.left), _around(other.words, middle.right)
    return Change(_tokens(left), _tokens(right), around, last=after is None)


def _cut_short(one: Utterance, other: Utterance, last: Stretch) -> Change | None:
    """What one says on after a turn where the other quotation ends: "it is a hoax | but maybe not"."""
    if last.sizes[0] < RUN_TO_END:
        return None
    left, right = _turn(one, last.left[1], other), _turn(other, last.right[1], one)
    ended = last.left[1] == len(one.words) or last.right[1] == len(other.words)
    if not ended or bool(left) == bool(right):
        return None
    around = _around(one.words, (last.left[1],) * 2), _around(other.words, (last.right[1],) * 2)
    return Change(_tokens(left), _tokens(right), around, last=True)


def _turn(utterance: Utterance, at: int, other: Utterance) -> Sequence[Word]:
    """The words after a place, where they turn what was said and the other article has them nowhere."""
    rest = utterance.words[at : at + WIDEST]
    if len(rest) < 2 or rest[0].key not in TURNS or at == 0:
        return ()
    text = utterance.document.text
    before, turn = utterance.words[at - 1].token, rest[0].token
    closed = not STOPS.isdisjoint(text[before.stop : turn.start])
    told = " ".join(text[turn.start : rest[1].token.stop].split()).lower()
    return () if closed or told in " ".join(other.document.text.split()).lower() else rest


def _around(words: Sequence[Word], place: tuple[int, int]) -> Span:
    """From some words before a place to some after it."""
    near = words[max(0, place[0] - SHOWN) : place[1] + SHOWN]
    return Span(near[0].token.start, near[-1].token.stop)


def _tokens(words: Sequence[Word]) -> tuple[Token, ...]:
    """The tokens of some words, each once."""
    return tuple({word.token.start: word.token for word in words}.values())


def told_at(utterance: Utterance, index: int) -> Proposition:
    """The proposition that tells, in the sentence of a word, who says it."""
    at = utterance.words[index].token.start
    here = [p for p in utterance.said if p.assertion.sentence.span.start <= at < p.assertion.sentence.span.stop]
    telling = [p for p in here if p.assertion.cue and _quotes(p, utterance.quotation)]
    holding = [p for p in telling if any(span.start <= at < span.stop for span in p.assertion.content.spans)]
    return (holding or telling or here)[0]


def _quotes(proposition: Proposition, quotation: Quotation) -> bool:
    """Whether the quotation is part of what is said."""
    return any(span.overlaps(quotation.inner) for span in proposition.assertion.content.spans)
