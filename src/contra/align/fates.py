"""Pairs in which one is alive or safe whom the other side tells dead or taken, found by the name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, pairwise

from contra.align.articles import read_once
from contra.align.clauses import main_clause
from contra.align.features import DEED, NAME
from contra.lexicon.load import words
from contra.model import FOR, Pair, Proposition, Reason, Token

NOBODY = frozenset({"country", "place", "organisation", "outlet"})
STATES = {"alive": "living", "safe": "well"}
CLOSERS = ("and", "but")  # "was safe | and had left"; not "was safe | until March"
PRESENT = ("is", "'s", "are", "'re", "'m", "am", "remain", "remains")

Well = tuple[Proposition, frozenset[str]]
Meeting = tuple[Proposition, Proposition, str, frozenset[str]]


def fate_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Each account of somebody's end with each of his being well, in text order.

    What an article tells of an end is set against another only where it does not tell itself that he is well.
    """
    well = list(chain.from_iterable(read_once(propositions, _well)))
    if not well:
        return
    seen: set[tuple[int, int]] = set()
    for end, spared, key, shared in _met(well, propositions, across):
        if (id(end), id(spared)) not in seen:
            seen.add((id(end), id(spared)))
            yield _pair(end, spared, key, shared)


def _well(propositions: Sequence[Proposition]) -> tuple[Well, ...]:
    """Who is said to be well in an article, with what cannot have befallen him."""
    text = propositions[0].assertion.document.text.lower() if propositions else ""
    if not any(word in text for word in _states()):
        return ()
    return tuple((p, deeds) for p in propositions if p.agent and _names_a_state(p) and (deeds := _spared(p)))


def _met(well: Sequence[Well], propositions: Sequence[Proposition], across: bool) -> Iterator[Meeting]:
    """Each end with who is said to be well all the same, the name of both, and the deeds that exclude it."""
    bodies = {k for p in propositions for n in p.assertion.sentence.names if n.kind in NOBODY for k in n.keys}
    ends: dict[str, list[Proposition]] = defaultdict(list)
    for proposition in propositions:
        for key in _ended(proposition):
            ends[key].append(proposition)
    answered = {(p.assertion.document.id, f[2:]) for p in propositions if _speaks_of_safety(p) for f in p.features}
    for spared, deeds, key in ((p, deeds, key) for p, deeds in well for key in sorted(p.agent - bodies)):
        for end in ends.get(key, ()):
            home = end.assertion.document.id
            apart = not across if home == spared.assertion.document.id else (home, key) not in answered
            if apart and (shared := deeds & (end.predicates or end.features.keys())):
                yield end, spared, key, shared


def _pair(end: Proposition, well: Proposition, key: str, shared: frozenset[str]) -> Pair:
    reasons = (Reason("name", key), *(Reason("event", f[2:]) for f in sorted(shared)))
    return Pair(end, well, cover=1.0, evidence=NAME + DEED, reasons=reasons, about="fates")


def _ended(proposition: Proposition) -> frozenset[str]:
    """Keys of who is told to have died or to have been killed or taken."""
    if proposition.through or proposition.negated or proposition.modal or proposition.assertion.stance not in FOR:
        return frozenset()
    if "e:dead" in proposition.predicates:
        return proposition.agent or proposition.patient  # "died", "was found dead"
    if not proposition.predicates:
        return _called_dead(proposition)
    taken = {f"e:{deed}" for deed in words("align_fates", "safe")}
    return frozenset() if taken.isdisjoint(proposition.predicates) else proposition.patient


def _called_dead(proposition: Proposition) -> frozenset[str]:
    """Keys of the person whom a headline calls dead without a verb: "Tom Reed | dead at 61"."""
    assertion = proposition.assertion
    if assertion.sentence.role == "body":
        return frozenset()
    dead = {t.start for t, after in pairwise((*assertion.tokens, None)) if t and t.norm == "dead" and _closes(after)}
    named = (n for n in assertion.names if n.kind == "person" and any(0 < at - n.span.stop < 3 for at in dead))
    return frozenset(key for name in named for key in name.keys)


def _closes(after: Token | None) -> bool:
    """Whether "dead" describes nothing that follows: not "Reed dead man's tale", "Reed dead against it"."""
    return after is None or not (after.tag in "NPJ" or after.norm in ("against", "set"))


def _spared(proposition: Proposition) -> frozenset[str]:
    """The features of the deeds that cannot have befallen who is said to be well; none for other statements."""
    if proposition.through or proposition.negated or proposition.modal or proposition.assertion.stance not in FOR:
        return frozenset()
    tokens = proposition.assertion.tokens
    state = _state(tokens) if any(t.norm in _states() for t in tokens) else ""
    return frozenset(f"e:{deed}" for deed in words("align_fates", state)) if state else frozenset()


def _names_a_state(proposition: Proposition) -> bool:
    """Whether a word for being alive or safe stands in its sentence, whatever it means there."""
    text = proposition.assertion.sentence.text.lower()
    return any(word in text for word in _states())


def _speaks_of_safety(proposition: Proposition) -> bool:
    """Whether its sentence calls somebody or something alive or safe."""
    return any(t.tag == "J" and t.norm in _states() for t in proposition.assertion.sentence.tokens)


@cache
def _states() -> frozenset[str]:
    """The words for being alive or safe."""
    return words("align_fates", "living") | words("align_fates", "well")


def _state(tokens: Sequence[Token]) -> str:
    """Whether the main clause says "is still | alive" or "is | safe"; "" for neither, and for what was so once."""
    clause = main_clause(tokens)
    if clause is None or tokens[clause.verb].lemma not in ("be", "remain"):
        return ""
    after = [t.norm for t in tokens[clause.stop : clause.stop + 2]]
    closed = len(after) == 1 or (len(after) == 2 and (not after[1].isalpha() or after[1] in CLOSERS))
    lasting = tokens[clause.verb].norm in PRESENT and after[1:] not in (["for"], ["to"])  # "is safe for children"
    if not (after and (closed or lasting)):
        return ""
    return next((state for state, forms in STATES.items() if after[0] in words("align_fates", forms)), "")
