"""What a statement tells after words that only lead in: "the problem is that | the dam is not safe"."""

from collections.abc import Sequence
from itertools import takewhile

from contra.lexicon.load import words
from contra.model import Token

LEADING = frozenset({"and", "as", "but", "however", "now", "so", "still", "yet", ",", '"', "“", "‘", "'"})
LINKS = frozenset({"is", "was", "'s", ":"})
SINCE = frozenset({"also", "had", "has", "later", "now", "since", "soon", "then"})
OWN = frozenset({"i", "we"})
FAR = 9  # tokens in which a frame ends


def past_frame(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens after the words that lead in; all of them where none do, or where no clause follows."""
    if tokens and tokens[0].norm == "that" and _negates_next(tokens):
        return tokens[1:]
    lead = len(list(takewhile(lambda t: t.norm in LEADING, tokens[:FAR])))
    frames = (_noun_frame, _verb_frame, _spoken_frame, _certain_frame, _uncontested_frame, _believing_frame, _label)
    stop = next((found for frame in frames if (found := frame(tokens, lead))), 0)
    if not stop:
        return tokens
    stop += stop < len(tokens) and tokens[stop].norm in (",", ":", "—", "–")
    told = stop < len(tokens) and tokens[stop].norm == "that"
    after = tokens[stop + told :]
    return after if _is_clause(after, told) else tokens


def _negates_next(tokens: Sequence[Token]) -> bool:
    """Whether "that" only joins what begins with its negation: "said | that | no worker was sacked"."""
    at = 1 + (len(tokens) > 1 and tokens[1].norm in LEADING)
    return at < len(tokens) and tokens[at].norm in words("align_negation", "subjects") | {"not"}


def _noun_frame(tokens: Sequence[Token], start: int) -> int:
    """Where "the only problem is" ends; 0 where nothing of the kind begins."""
    at = start
    while at < min(len(tokens), start + FAR) and tokens[at].tag in "TJ#":
        at += 1
    if not start < at < len(tokens) - 2 or tokens[at].norm not in words("align_framing", "nouns"):
        return 0
    at += 4 if [t.norm for t in tokens[at + 1 : at + 4]] == ["of", "the", "matter"] else 1
    return at + 1 if at < len(tokens) and tokens[at].norm in LINKS else 0


def _verb_frame(tokens: Sequence[Token], start: int) -> int:
    """Where "it has since emerged", "it turned out" or "it is clear" ends; 0 where nothing of the kind begins."""
    if start >= len(tokens) or tokens[start].norm != "it":
        return 0
    if plain := _plainly(tokens, start + 1):
        return plain
    at = start + 1
    while at < min(len(tokens), start + FAR) and tokens[at].norm in SINCE:
        at += 1
    if at + 1 >= len(tokens):
        return 0
    turned = tokens[at].norm in words("align_framing", "turning") and tokens[at + 1].norm == "out"
    return at + 2 if turned else (at + 1) * (tokens[at].norm in words("align_framing", "verbs"))


def _plainly(tokens: Sequence[Token], at: int) -> int:
    """Where "is quite clear" ends before "that"; 0 where nothing of the kind begins."""
    told = [t.norm for t in tokens[at : at + FAR]]
    that = told.index("that") if "that" in told else 0
    clear = that > 1 and told[0] in LINKS and told[that - 1] in words("align_framing", "plain")
    return at + that if clear and all(t.tag in "RJ" for t in tokens[at + 1 : at + that]) else 0


def _spoken_frame(tokens: Sequence[Token], start: int) -> int:
    """Where "let me be clear", "I can assure you" or "make no mistake" ends; 0 where nothing of the kind begins."""
    if start >= len(tokens) or tokens[start].norm not in ("i", "let", "make", "we"):
        return 0
    told = [t.norm for t in tokens[start : start + FAR]]
    saying = words("align_framing", "assuring")
    first = words("align_framing", "before_assuring")
    at = next((i for i, norm in enumerate(told[1:], 1) if norm not in first), len(told))
    if at >= len(told) or told[at] not in saying:
        return 0
    whom = words("align_framing", "assured")
    after = next((i for i in range(at + 1, len(told)) if told[i] not in whom), len(told))
    return (start + after) * (after < len(told) and told[after] in ("that", ":", ",", "—", "–"))


def _certain_frame(tokens: Sequence[Token], start: int) -> int:
    """Where "there is no question" or "no doubt" ends; 0 where nothing of the kind begins."""
    told = [t.norm for t in tokens[start : start + FAR]]
    at = 2 if told[:1] == ["there"] and tokens[start + 1 : start + 2] and tokens[start + 1].lemma == "be" else 0
    certain = (
        told[at : at + 1] == ["no"] and told[at + 1 : at + 2] and told[at + 1] in words("align_framing", "certain")
    )
    return start + at + 2 + (told[at + 2 : at + 3] == ["but"]) if certain else 0


def _uncontested_frame(tokens: Sequence[Token], start: int) -> int:
    """Where "no one disputes" or "few would doubt that" ends before a clause; 0 where nothing of the kind begins."""
    told = [t.norm for t in tokens[start : start + FAR]]
    if told[:1] == [] or told[0] not in words("align_framing", "nobody"):
        return 0
    leading = words("align_framing", "before_contesting")
    at = next((i for i, norm in enumerate(told[1:], 1) if norm not in leading), len(told))
    contested = told[at : at + 1] and told[at] in words("align_framing", "contesting")
    after = tokens[start + at + 1 : start + at + 2]
    return start + at + 1 if contested and after and (after[0].norm == "that" or after[0].tag in "TXP") else 0


def _believing_frame(tokens: Sequence[Token], start: int) -> int:
    """Where "I think" or "we truly believe" ends; 0 where nothing of the kind begins."""
    joined = [t.norm for t in tokens[start : start + 2]]
    start += joined[:1] == ["that"] and joined != ["that", "they"]  # who said it may be one
    if start >= len(tokens) or tokens[start].norm not in words("align_framing", "believers"):
        return 0
    at = start + 1
    while at < min(len(tokens), start + FAR) and tokens[at].norm in words("align_framing", "before_believing"):
        at += 1
    told = words("align_framing", "believing")
    if tokens[start].norm not in OWN:  # "said that he | thought | it was safe", but "I thought it was safe"
        told |= words("align_framing", "believed")
    return (at + 1) * (at < len(tokens) and tokens[at].norm in told)


def _label(tokens: Sequence[Token], start: int) -> int:
    """Where "UPDATE 2:13 PM:" ends; 0 where no label stands at the head."""
    if start >= len(tokens) or tokens[start].norm not in words("align_framing", "labels"):
        return 0
    return next((i for i in range(start + 1, min(len(tokens), start + FAR)) if tokens[i].norm == ":"), 0)


def _is_clause(tokens: Sequence[Token], told: bool) -> bool:
    """Whether a subject and a finite verb stand here; after "that" the verb is enough."""
    return any(t.tag in "VM" or t.norm.endswith("n't") for t in tokens) and (told or tokens[0].tag in "XTPNJ#")
