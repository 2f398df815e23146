"""How long before or after another event something happened: "died | two days | after the crash"."""

from collections.abc import Iterator, Sequence

from contra.align.arguments import within
from contra.align.features import deed_features
from contra.align.measures import MEASURED, in_days
from contra.align.negating import negations
from contra.lexicon.load import words
from contra.model import Proposition, Quantity, Span, Token

FROM = f"{MEASURED}time from "
DIRECTIONS = {"after": 1.0, "following": 1.0, "before": -1.0, "prior": -1.0}
NEAR = 6  # words behind "after" among which the other event is told
LOOSE = 0.25  # by which "a week" may be more or less


def offsets(proposition: Proposition) -> Iterator[Quantity]:
    """Every time told from another event, in days, below zero before it; the deed as the role."""
    said = proposition.assertion
    tokens = within(said.sentence.tokens, said.content.spans)
    if not any(t.norm in DIRECTIONS for t in tokens):
        return
    if negations(tokens):
        return  # "did not call police until two days after"
    for told, link in _lasting(proposition, tokens):
        deeds = sorted(_deed(tokens, told.span, link))
        yield from (_from(told, event, deed) for event in _events(tokens, link) for deed in deeds)


def _from(told: Quantity, anchor: str, deed: str) -> Quantity:
    low, high = told.low, told.high
    if low == high and low is not None and told.text.lower().split()[0] in ("a", "an", "about"):  # "a week after"
        low, high = sorted((low * (1 - LOOSE), low * (1 + LOOSE)))
    return Quantity(told.span, told.text, low, high, told.bound, "days", FROM + anchor, (), deed)


def _lasting(proposition: Proposition, tokens: Sequence[Token]) -> Iterator[tuple[Quantity, int]]:
    """Every span of time that leads to another event, and the place of the word that leads there."""
    for time in proposition.assertion.sentence.times:
        at = next((i for i, t in enumerate(tokens) if t.start >= time.span.stop), len(tokens))
        link = tokens[at].norm if at < len(tokens) else ""
        for told in in_days(time) if link in DIRECTIONS and time.type == "DURATION" else ():
            low, high = told.low, told.high
            if DIRECTIONS[link] < 0:
                low, high = (None if high is None else -high), (None if low is None else -low)
            yield Quantity(told.span, told.text, low, high, told.bound), at


def _events(tokens: Sequence[Token], link: int) -> list[str]:
    """The other event: the first deed told behind the word that leads to it, else the first noun."""
    noun: list[str] = []
    for i in range(link + 1, min(link + 1 + NEAR, len(tokens))):
        if tokens[i].norm in words("align_measures", "barriers") or tokens[i].tag == ".":
            break
        found = sorted(deed_features(tokens, i)) if tokens[i].tag in "NVDGJ" else []
        if any(f[0] == "e" for f in found):
            return found
        noun = noun or (found if tokens[i].tag == "N" else [])
    return noun


def _deed(tokens: Sequence[Token], told: Span, link: int) -> frozenset[str]:
    """What happened then: the last deed told before, or behind the comma where the time stands first."""
    before = [i for i, t in enumerate(tokens) if t.stop <= told.start and _tells(tokens, i)]
    if before:
        return frozenset(deed_features(tokens, before[-1]))
    comma = next((i for i in range(link, len(tokens)) if tokens[i].norm == ","), len(tokens))
    behind = next((i for i in range(comma, len(tokens)) if _tells(tokens, i)), None)
    return frozenset() if behind is None else frozenset(deed_features(tokens, behind))


def _tells(tokens: Sequence[Token], i: int) -> bool:
    return (
        tokens[i].tag in "VDG"
        and tokens[i].lemma not in words("align_light_verbs", "verbs")
        and any(f[0] == "e" for f in deed_features(tokens, i))
    )
