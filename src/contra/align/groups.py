"""The words of a sentence in groups: verbs with what belongs to them, and what stands as noun before and after them."""

from collections.abc import Sequence

from msgspec import Struct

from contra.lexicon.load import words
from contra.lexicon.words import word
from contra.model import Token

NOMINAL = frozenset("TJNPX#?")
VERBAL = frozenset("VMDG")
SUMS = frozenset("$€£¥%'’")
OPENERS = frozenset("TX")
HEADS = frozenset("NP#X?")


class Verbs(Struct, frozen=True, gc=False):
    """A group of verbs by token indices: "has already | been | sold" with its main one, and how it is told."""

    start: int
    main: int
    stop: int
    passive: bool
    finite: bool


class Nouns(Struct, frozen=True, gc=False):
    """A group of nouns by token indices, and the preposition before it: "| in | the old town of Lorne"."""

    start: int
    stop: int
    preposition: str = ""


def verb_groups(tokens: Sequence[Token]) -> list[Verbs]:
    """All groups of verbs, in text order."""
    found = []
    i = 0
    while i < len(tokens):
        if tokens[i].tag in VERBAL and not modifies(tokens, i) and not ends_object(tokens, i):
            group = _verbs_from(tokens, _past_inversion(tokens, i))
            found.append(group)
            i = group.stop
        else:
            i += 1
    return [_reduced(tokens, group, after) for group, after in zip(found, [*found[1:], None], strict=False)]


def _reduced(tokens: Sequence[Token], group: Verbs, after: Verbs | None) -> Verbs:
    """A participle that only looks like a past tense: "the bodies | found | in the well were burnt"."""
    if after is None or not after.finite or not group.finite or group.stop - group.start > 1 or not group.start:
        return group
    between = tokens[group.stop : after.start]
    joined = (
        not between
        or between[0].tag != "I"
        or between[0].norm in words("align_negation", "particles")
        or any(t.tag in "CWU." for t in between)
    )
    form = word(tokens[group.main].norm)
    if joined or tokens[group.start - 1].tag not in "NP#" or form is None or "D" not in form.tags:
        return group
    return Verbs(group.start, group.main, group.stop, passive=True, finite=False)


def _past_inversion(tokens: Sequence[Token], i: int) -> int:
    """The main verb after a helper that stands before the subject: "nor did she | plan"."""
    inverted = tokens[i].lemma == "do" and i + 2 < len(tokens) and tokens[i + 1].tag == "X" and tokens[i + 2].tag == "V"
    return i + 2 if inverted else i


def modifies(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle stands before its noun: "the | imported | pets", "her | managing | director"."""
    if tokens[i].tag not in "DG" or i + 1 == len(tokens) or tokens[i + 1].tag not in "NPJ":
        return False
    return i > 0 and (tokens[i - 1].tag in "T#" or (tokens[i - 1].tag == "J" and i > 1))


def ends_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether what looks like a verb ends the object of the one before: "leaked the cabinet | papers | to us"."""
    form = word(tokens[i].norm) if tokens[i].tag == "V" and i > 1 and tokens[i - 1].tag == "N" else None
    if form is None or "N" not in form.tags:
        return False
    at = i - 2
    while at and tokens[at].tag in "JN":
        at -= 1
    leads = tokens[max(at - 1, 0)]
    if tokens[at].tag == "T" and i + 1 < len(tokens) and tokens[i + 1].norm in ("had", "has", "was", "were"):
        return tokens[i].norm == tokens[i].lemma  # "no distress | call | was received"
    ends = i + 1 == len(tokens) or tokens[i + 1].tag in "IUC."
    return tokens[at].tag == "T" and leads.tag == "V" and ends and leads.lemma not in words("align_stopwords", "words")


def _verbs_from(tokens: Sequence[Token], start: int) -> Verbs:
    main = stop = start
    while stop < len(tokens) and _continues(tokens, start, stop):
        if tokens[stop].tag in VERBAL:
            main = stop
        stop += 1
    while stop > main + 1 and tokens[stop - 1].tag in "RU" and tokens[stop - 1].norm not in _negations():
        stop -= 1
    helped = [t.lemma for t in tokens[start:main]]
    bare = tokens[main].tag == "D" and not {"have", "'ve", "be"}.intersection(helped)
    passive = tokens[main].tag == "D" and ("be" in helped or (bare and not _has_object(tokens, stop)))
    finite = tokens[start].tag in "VM" or (tokens[start].tag == "D" and (not passive or tokens[start].norm == "had"))
    return Verbs(start, main, stop, passive, finite)


def _continues(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether the token belongs to the group that began at ``start``: "plans to | sell" is two groups."""
    token = tokens[at]
    if token.norm in _negations() or token.tag == "R":
        return True
    if token.tag == "U":
        return tokens[at - 1].norm == "going"
    if at == start:
        return True
    helpers = tokens[at - 1].tag in "MRU" or tokens[at - 1].norm in _negations() or _helps(tokens[at - 1])
    return token.tag in VERBAL and helpers and not (modifies(tokens, at) and not _helps(tokens[at - 1]))


def _helps(token: Token) -> bool:
    return token.lemma in ("be", "have", "do", "get", "'ve", "'s") or token.norm in ("going",)


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase follows a bare participle: "reached | the town"."""
    return at < len(tokens) and tokens[at].tag in "TNPX#J"


def _negations() -> frozenset[str]:
    return words("align_negation", "adverbs")


def noun_groups(tokens: Sequence[Token], start: int, stop: int) -> list[Nouns]:
    """The noun groups between two places, each with the preposition before it; what "of" joins stays together."""
    found: list[Nouns] = []
    i = start
    while i < stop:
        if not _nominal(tokens, i, stop):
            i += 1
            continue
        end = _nouns_stop(tokens, i, stop)
        before = tokens[i - 1] if i > start or i > 0 else None
        preposition = before.norm if before is not None and before.tag == "I" else ""
        if preposition == "of" and found and found[-1].stop == i - 1:
            found[-1] = Nouns(found[-1].start, end, found[-1].preposition)
        else:
            found.append(Nouns(i, end, preposition))
        i = end
    return found


def _nominal(tokens: Sequence[Token], i: int, stop: int) -> bool:
    token = tokens[i]
    if token.tag in NOMINAL or token.norm in SUMS:
        return True
    return token.tag in VERBAL and i < stop and (modifies(tokens, i) or ends_object(tokens, i))


def _nouns_stop(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Where the group ends: at what is no noun, or at an article after one."""
    i = start + 1
    while i < stop and _nominal(tokens, i, stop):
        opens = tokens[i].tag in OPENERS and tokens[i].norm not in ("'s", "’s", "'", "’")
        if opens and tokens[i - 1].tag in HEADS:
            break
        i += 1
    return i
