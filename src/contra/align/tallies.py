"""How a vote or a match ended, how often somebody was hit, how many came: figures that no counted noun tells."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from contra.lexicon.load import table, words
from contra.model import Assertion, Proposition, Quantity, Span

TALLY = "tally in "
BASE = 1000  # the two figures of a tally as one number
SIDES = 2  # that play a match
HITTING = ("times", "bullet", "shot", "wound", "round")  # one of these tells how often somebody was hit
MANY = 90  # characters before a figure in which the deed is told


def tallies(proposition: Proposition) -> Iterator[Quantity]:
    """The tallies told in a proposition, each with what it is of."""
    said = proposition.assertion
    if " lone " in said.sentence.text:
        yield from _lone(said)
    if not any(token.tag == "#" for token in said.sentence.tokens):
        return
    yield from _ends(said)
    if any(word in said.sentence.text for word in HITTING):
        yield from _hits(said)
    for told in said.quantities:
        if not told.unit and _crowd(said, told):
            yield replace(told, what="people", role="attended")


def _lone(said: Assertion) -> Iterator[Quantity]:
    """One who did it alone: "a | lone | gunman"."""
    for one, other in pairwise(said.tokens):
        if one.norm == "lone" and other.tag == "N":
            span = Span(one.start, other.stop)
            yield Quantity(span, said.document.text[span.start : span.stop], 1.0, 1.0, what=other.lemma)


def is_tally(quantity: Quantity) -> bool:
    """Whether it is how a vote or match ended, or how often somebody was hit."""
    return quantity.what.startswith(TALLY)


def other_match(one: Proposition, other: Proposition, quantity: Quantity) -> bool:
    """Whether two results are not plainly of one match, between the same two."""
    if quantity.what != f"{TALLY}match":
        return False
    here, there = ({name.key for name in side.assertion.sentence.names} for side in (one, other))
    return len(here & there) < SIDES


def _ends(said: Assertion) -> Iterator[Quantity]:
    """How votes and matches ended: "by | 58 votes to 41 |", "squeaked through the Senate, | 51-48 |"."""
    lemmas = {token.lemma for token in said.sentence.tokens}
    kinds = [kind for kind in ("vote", "match") if not lemmas.isdisjoint(words("align_tallies", kind))]
    if len(kinds) != 1 or not lemmas.isdisjoint(words("align_tallies", "partial")):
        return
    for found in _two_figures().finditer(said.document.text, said.sentence.span.start, said.sentence.span.stop):
        linked = found["link"] in "-–" or bool(found["votes"]) or kinds == ["vote"]
        if linked and _inside(said, found.start()) and (one := _number(found["one"])) >= 0:
            high, low = sorted((one, _number(found["two"])), reverse=True)
            if 0 <= low < BASE and high < BASE:
                number = high * BASE + low
                yield _quantity(found, number, kinds[0])


def _quantity(found: re.Match[str], number: float, kind: str) -> Quantity:
    what = f"{TALLY}{kind}"
    return Quantity(Span(*found.span()), found[0], number, number, unit="to", what=what, role=kind)


@cache
def _two_figures() -> re.Pattern[str]:
    told = rf"(?:\d{{1,3}}(?![\d,.]*\d)|{'|'.join(sorted(table('align_tallies')['numbers']))})"
    votes = r"(?P<votes> (?:votes?|in favou?r|for|ayes|judges|members|justices|senators|lawmakers|MPs)(?:,| and)?)?"
    link = r"(?P<link>[-–]| ?to ?| against | (?=\d+ against))"
    return re.compile(rf"(?<![\w.,$£€-])(?P<one>{told}){votes}{link}(?P<two>{told})(?![\w%]|[-–]\w)", re.I)


def _hits(said: Assertion) -> Iterator[Quantity]:
    """How often somebody was hit: "shot | six times |", "hit by | two bullets |", "| five | stab wounds"."""
    for found in _wounds().finditer(said.document.text, said.sentence.span.start, said.sentence.span.stop):
        number = _number(found["one"] or found["two"] or found["three"] or found["four"])
        if number >= 0 and _inside(said, found.start()):
            means = "stab" if re.search("stab|knif", found[0], re.I) else "shot"
            kind = f"hit {means}"
            yield Quantity(Span(*found.span()), found[0], number, number, what=f"{TALLY}{kind}", role=kind)


@cache
def _wounds() -> re.Pattern[str]:
    told = rf"(?:\d{{1,2}}|{'|'.join(sorted(table('align_tallies')['numbers']))})"
    where = r"(?: (?!at\b|by\b|of\b)[a-z]+){0,4}?"
    return re.compile(
        rf"\b(?:was|were|been|being|got|is) (?:shot|stabbed|knifed){where} (?P<one>{told})(?: times\b|(?<=e)\b(?! ))"
        rf"|\b(?:hit|struck|killed|wounded) by (?P<two>{told}) (?:bullets?|shots?|gunshots?|rounds?)\b"
        rf"|\b(?P<three>{told}) (?:bullet|gunshot|stab|knife) wounds?\b"
        rf"|\b(?:stabbed|shot|knifed) (?:him|her|them|[A-Z]\w+) (?P<four>{told}) times\b",
        re.I,
    )


def _number(told: str) -> float:
    """The number that digits or a word tell; -1 where it is no such word."""
    return float(told) if told.isdigit() else float(table("align_tallies")["numbers"].get(told.lower(), -1))


def _inside(said: Assertion, place: int) -> bool:
    return any(span.start <= place < span.stop for span in said.content.spans)


def _crowd(said: Assertion, told: Quantity) -> bool:
    """Whether a bare figure counts who came: "the rally | drew | 4,000", "put the number of | marchers | at 900"."""
    if told.what not in ("", "people") and told.what not in words("align_tallies", "crowd"):
        return False
    start = max(said.sentence.span.start, told.span.start - MANY)
    before = re.findall(r"[a-z]+", said.document.text[start : told.span.start].lower())
    lemmas = {token.lemma for token in said.sentence.tokens}
    gathered = not lemmas.isdisjoint(words("align_tallies", "gathering"))
    drawn = any(word in words("align_tallies", "drawing") for word in before[-4:])
    return gathered and (drawn or (told.what in words("align_tallies", "crowd") and "number" in before))
