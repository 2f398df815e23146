"""A clause that begins with its negation, put in plain order: "at no time did Reed sell" as "Reed did never sell"."""

from collections.abc import Sequence

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Token

LEADING = frozenset({"that", "and", "but", '"', "“", "‘", "'"})
NEGATIVE = frozenset({"no", "not"})
NOT = frozenset({"n't", "never", "not"})
DOING = frozenset({"didn't", "does", "doesn't", "don't"})
POINTING = frozenset({"it", "that", "these", "this", "those"})
SOMETHING = frozenset({"anything", "something", "what"})
LATER = 7  # tokens by which its helping verb stands
SUBJECT = 14  # … and after which the subject has ended
PERFECT = frozenset({"had", "has", "have"})  # "never has a mayor been so loved" compares only
HELPING = frozenset({"am", "are", "be", "did", "do", "does", "had", "has", "have", "is", "was", "were"})


def straightened(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens in plain order, where a negated adverbial has put the helping verb before the subject."""
    start = next((i for i, t in enumerate(tokens[:3]) if t.norm not in LEADING), 0)
    helping = _helping(tokens, start) if start < len(tokens) and _negates(tokens, start) else None
    if helping is None:
        return tokens
    verb = _verb(tokens, helping)
    if verb is None:
        return tokens
    never = replace(tokens[start], norm="never", lemma="never", tag="R")
    between = (tokens[helping + 1 : verb], tokens[helping : helping + 1])
    return [*tokens[:start], *between[0], *between[1], never, *tokens[verb:]]


def refocused(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens in plain order, where one part is set before: "it was not | Reed | who sold it"."""
    start = next((i for i, t in enumerate(tokens[:3]) if t.norm not in LEADING), 0)
    if len(tokens) < start + 3:
        return tokens
    it, be, after = tokens[start : start + 3]
    if it.norm != "it" or be.lemma != "be":
        return tokens
    first = start + 2 + (after.norm in NOT)
    places = range(first + 1, min(first + SUBJECT, len(tokens) - 1))
    who = next((i for i in places if tokens[i].norm in ("that", "who")), 0)
    if not who or tokens[who + 1].tag not in "VM" or not _is_group(tokens[first:who]):
        return tokens
    negated = first > start + 2 or be.norm.endswith("n't")
    never = [replace(be, norm="never", lemma="never", tag="R")] * negated
    return [*tokens[:start], *tokens[first:who], tokens[who + 1], *never, *tokens[who + 2 :]]


def _is_group(tokens: Sequence[Token]) -> bool:
    """Whether some words name somebody or something."""
    return any(t.tag in "NPX" for t in tokens) and all(t.tag in "TNPJX#I" for t in tokens)


def uncleft(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens in plain order, where what is negated is set before: "This is not something | Reed wanted"."""
    at = next((i for i, t in enumerate(tokens[:LATER]) if t.norm in SOMETHING), 0)
    if at < 3 or tokens[at - 1].norm not in NOT or tokens[at - 2].lemma != "be" or tokens[at - 3].norm not in POINTING:
        return tokens
    first = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].norm == "that")
    verb = next((i for i in range(first + 1, len(tokens)) if tokens[i].tag in "VM"), None)
    if verb is None or any(t.tag not in "TNPJX" for t in tokens[first:verb]):
        return tokens  # "is not something to be done"
    never = replace(tokens[at - 1], norm="never", lemma="never", tag="R")
    return [*tokens[: at - 3], *tokens[first : verb + 1], never, *tokens[verb + 1 :]]


def lowered(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with their negation where it belongs: "I don't think | the dam is safe" as "the dam is never safe"."""
    start = next((i for i, t in enumerate(tokens[:3]) if t.norm not in LEADING), 0)
    told = [t.norm for t in tokens[start : start + LATER]]
    if not told or told[0] not in words("align_framing", "believers"):
        return tokens
    before = words("align_framing", "before_believing") | DOING | NOT
    at = next((i for i, norm in enumerate(told[1:], 1) if norm not in before), len(told))
    negated = any(norm in NOT or norm.endswith("n't") for norm in told[1:at])
    if not negated or at == len(told) or told[at] not in words("align_framing", "opining"):
        return tokens
    return _with_never(tokens, start + at + 1) or tokens


def _with_never(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The clause from a place on with a "never" behind its first verb; nothing where no clause begins there."""
    first = at + (at < len(tokens) and tokens[at].norm == "that")
    verb = next((i for i in range(first + 1, len(tokens)) if tokens[i].tag in "VM"), None)
    if verb is None or tokens[first].tag not in "XTPNJ#":
        return ()
    never = replace(tokens[verb], norm="never", lemma="never", tag="R")
    return [*tokens[first : verb + 1], never, *tokens[verb + 1 :]]


def _negates(tokens: Sequence[Token], at: int) -> bool:
    """Whether a negated adverbial begins: "never", "not once", "at no time", "under no circumstances"."""
    if tokens[at].norm in words("align_negation", "fronted"):
        return True
    told = [t.norm for t in tokens[at : at + 3]]
    if told[0] == "not":
        return len(told) > 1 and told[1] in words("align_negation", "not_once")
    return len(told) == 3 and told[1] == "no" and told[2] in words("align_negation", "no_time")


def _helping(tokens: Sequence[Token], at: int) -> int | None:
    """The place of the helping verb before the subject: "at no point last year | did |"."""
    for i in range(at + 1, min(at + LATER, len(tokens) - 2)):
        if tokens[i].norm in HELPING or tokens[i].tag == "M":
            ever = tokens[at].norm in words("align_negation", "fronted") and tokens[i].norm in PERFECT
            return i if tokens[i + 1].tag in ("XP" if ever else "TXPNJ#") else None
        if tokens[i].tag in "VDGX" or tokens[i].norm in (",", "that"):
            return None
    return None


def _verb(tokens: Sequence[Token], helping: int) -> int | None:
    """The place of the first verb, or word for how it is, after the subject."""
    named = next((i for i in range(helping + 1, len(tokens)) if tokens[i].tag in "NPX"), len(tokens))
    ahead = range(named + 1, min(helping + SUBJECT, len(tokens)))
    return next((i for i in ahead if tokens[i].tag in "VDGJ" or tokens[i].norm in ("ever", "been")), None)
