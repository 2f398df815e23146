"""Who is to be seen in a picture or film, and who is not: "The woman in the video is not Mia Brandt"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from contra.align.framing import past_frame
from contra.align.outright import Denials, outright_pairs
from contra.lexicon.load import words
from contra.model import FOR, Pair, Proposition, Token

DESCRIBING = "TNPJ"
KINDS = frozenset({"organisation", "other", "person"})  # a surname alone may be read as any of these
MARKS = frozenset("\"'“”‘’")
PLACED = frozenset({"from", "in", "on"})


def portrayed_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """What each article first tells of one as seen in a picture or film, with the first word in each that it is not."""
    return outright_pairs(propositions, _denials, _shows, across)


def _shows(told: Proposition, party: str) -> bool:
    """Whether it tells of somebody, and of a picture or film."""
    plain = told.assertion.stance in FOR and told.sign > 0 and not (told.open or told.relays)
    named = party in told.agent | told.patient or f"n:{party}" in told.features
    recorded = words("align_portrayed", "recordings") | words("align_portrayed", "recording")
    return plain and named and _holds(told, recorded)


def _holds(told: Proposition, lemmas: frozenset[str]) -> bool:
    """Whether one of some words stands in its sentence."""
    return any(token.lemma in lemmas for token in told.assertion.sentence.tokens)


def _denials(propositions: Sequence[Proposition]) -> Denials:
    """By the key of a party the first that says that it is not to be seen there."""
    found: dict[str, Proposition] = {}
    for proposition in propositions:
        if _denies(proposition) and _holds(proposition, words("align_portrayed", "recordings")):
            for party in _not_shown(proposition):
                found.setdefault(party, proposition)
    return tuple(found.items())


def _denies(proposition: Proposition) -> bool:
    """Whether it says in a plain clause that something is not so, or denies that it is."""
    denied = proposition.assertion.stance == "denies" and not proposition.through
    plain = denied or proposition.assertion.stance in FOR
    return plain and proposition.negated != denied and not (proposition.modal or proposition.open)


def _not_shown(proposition: Proposition) -> Iterator[str]:
    """The parties that are said not to be seen there."""
    tokens = [t for t in past_frame(proposition.assertion.tokens) if t.norm not in MARKS | {"that"}]
    verb = next((i for i, t in enumerate(tokens) if t.lemma in words("align_portrayed", "linking")), None)
    if verb is None:
        return
    before = [t for t in tokens[:verb] if t.tag not in "VR"]  # "| does not | show him"
    after = [t for t in tokens[verb + 1 :] if t.norm not in ("not", "never", "n't")]
    if _only_in_recording(before) or (tokens[verb].lemma != "be" and _is_recording(before)):
        yield from _named(proposition, list(takewhile(lambda t: t.tag in DESCRIBING, after)))


def _only_in_recording(told: Sequence[Token]) -> bool:
    """Whether it is somebody told by the picture that shows him, and by no deed: "the woman in the video"."""
    at = next((i for i, t in enumerate(told) if t.norm in PLACED), None)
    if at is None or any(t.tag not in DESCRIBING + "X" for t in told[:at]):
        return False
    return _is_recording(list(takewhile(lambda t: t.tag in DESCRIBING, told[at + 1 :])))


def _is_recording(told: Sequence[Token]) -> bool:
    """Whether words name a picture or film: "the second | video"."""
    described = all(t.tag in DESCRIBING for t in told)
    return described and bool(told) and told[-1].lemma in words("align_portrayed", "recordings")


def _named(proposition: Proposition, told: Sequence[Token]) -> list[str]:
    """The key of the one in whose name the words end: "Miss | Reed", but not "Reed drinking"."""
    stop = told[-1].stop if told else -1
    return [n.key for n in proposition.assertion.names if n.span.stop == stop and n.kind in KINDS]
