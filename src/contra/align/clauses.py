"""The main clause of a stretch of tokens: its verb, who does it, to whom, and whether it is negated."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from contra.align.negating import OPENING, negates, negating_adverbs, negative_object, negative_subject, not_one
from contra.lexicon.load import words
from contra.lexicon.words import word
from contra.model import Token

GOING = frozenset({"going", "used"})
LEADING_ON = frozenset({("turn", "out"), ("end", "up"), ("go", "on")})
PAUSES = frozenset(",:–—")
VERBAL = frozenset("VMDG")
INSIDE_GROUP = frozenset("VMDGRU")


class Clause(Struct, frozen=True):
    """Indices into the tokens: subject before ``start``, verb group up to ``stop``, its main verb at ``verb``."""

    start: int
    verb: int
    stop: int
    passive: bool
    negated: bool
    finite: bool = True


def main_clause(tokens: Sequence[Token]) -> Clause | None:
    """The first clause with a finite verb that is not a relative one."""
    finite = _past_imperative(tokens, _first_finite(tokens))
    bare = _bare_negation(tokens)
    if bare is not None and (finite is None or bare < finite):
        finite = None
    start = _bare_verb(tokens) if finite is None else finite
    if start is None:
        return None
    stop = _group_stop(tokens, start)
    verb = _main_verb(tokens, start, stop)
    negated = _negated(tokens, start, verb, stop)
    verb, stop = _intended(tokens, verb, stop)
    passive = tokens[verb].tag == "D" and (
        _helped(tokens, start, verb) or (finite is None and not _has_object(tokens, verb))
    )
    return Clause(start, verb, stop, passive, negated, finite is not None)


def _helped(tokens: Sequence[Token], start: int, verb: int) -> bool:
    """Whether a form of "be" makes a verb passive: "is said to have | been | sold"; not "is said to have sold"."""
    at = next((i + 1 for i in range(verb - 1, start, -1) if tokens[i].tag == "U"), start)
    return any(t.lemma == "be" for t in tokens[at:verb])


def _intended(tokens: Sequence[Token], verb: int, stop: int) -> tuple[int, int]:
    """The verb, and the end of its group, of what is only planned: "has no plans to | close |", "is due to | go |"."""
    ahead = words("align_clauses", "ahead")
    after = takewhile(lambda i: tokens[i].tag in "TJIN", range(stop, len(tokens)))
    at = next((i for i in after if tokens[i].lemma in ahead), None) if tokens[verb].lemma in ("be", "have") else None
    if at is None:
        return verb, stop
    return _deed_after(tokens, at + 1) or (verb, stop)


def _deed_after(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The verb, and the end of its group, that "to" or "of" puts before us: "to | close |", "of | closing |"."""
    if at + 1 >= len(tokens) or tokens[at].norm not in ("of", "to") or tokens[at + 1].tag not in "VG":
        return None
    stop = _group_stop(tokens, at + 1)
    return _main_verb(tokens, at + 1, stop), stop


def _has_object(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a noun phrase follows a bare participle, so that it is a past tense: "TV blurred out | the face"."""
    after = [t for t in tokens[verb + 1 : verb + 3] if t.norm not in words("align_negation", "particles")]
    return bool(after) and after[0].tag in "NPTJX#"


def _first_finite(tokens: Sequence[Token]) -> int | None:
    """Where the first main verb group starts; a verb right after "who" or "which" belongs to a relative clause."""
    relative, told = False, 0
    for i, token in _outside_subordinates(tokens):
        if _opens_relative(tokens, i):
            relative, told = True, max(told, _relative_stop(tokens, i))
        elif token.tag in "VM" and i >= told and not _reduced(tokens, i):
            if not relative:
                return i
            relative, told = False, _group_stop(tokens, i)  # "the man who | may have been seen | in Lorne died"
        relative = relative and i + 1 != told
    return None


def _relative_stop(tokens: Sequence[Token], at: int) -> int:
    """Where a relative clause between commas ends: "Reed, | who sold the mill and knew it |, resigned"; 0 for none."""
    if tokens[at - 1].norm != ",":
        return 0
    stop = next((i for i in range(at + 1, len(tokens)) if tokens[i].norm == ","), 0)
    told = any(t.tag in "VM" for t in tokens[at:stop])
    return stop + 1 if told and any(t.tag in "VM" for t in tokens[stop:]) else 0


def _reduced(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle only looks like a past tense: "none of the bodies | found | in the well was burnt"."""
    form = word(tokens[i].norm)
    if not i or form is None or "D" not in form.tags:
        return False
    return _set_off(tokens, i) if tokens[i - 1].norm == "," else tokens[i - 1].tag in "NP#" and _restricts(tokens, i)


def _restricts(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb of the subject that a participle describes follows: "guards | sent to Lorne | were killed"."""
    after = list(takewhile(lambda at: _describes_on(tokens, at), range(i + 1, len(tokens))))
    described = "".join(tokens[at].tag for at in after[:2]).lstrip("J")  # "held | captive | in the well"
    return described[:1] in ("I", "U") and any(tokens[at].tag in "VM" for at in after)


def _describes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may belong to what a participle tells, or to the verb after it: not "to" with a verb."""
    if tokens[at].tag == "U":
        return at + 1 < len(tokens) and tokens[at + 1].tag not in VERBAL
    return tokens[at].tag not in "CW." and tokens[at].norm != ","


def _set_off(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle stands between commas, and the verb after them: "the dam, | built in 1932 |, broke"."""
    if i < 2 or tokens[i - 2].tag not in "NP#" or i + 1 >= len(tokens) or tokens[i + 1].tag not in "IUC":
        return False
    comma = next((at for at in range(i + 1, len(tokens)) if tokens[at].norm == ","), len(tokens))
    told = list(takewhile(lambda t: t.tag == "R", tokens[comma + 1 :]))
    verb = comma + 1 + len(told)
    return verb < len(tokens) and tokens[verb].tag in "VM"


def _outside_subordinates(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """The tokens with their places, but for clauses that hang on another: "When the dam broke, | the town slept"."""
    subordinate = opens_inverted(tokens)
    for i, token in enumerate(tokens):
        subordinate = subordinates(token) or (subordinate and token.norm != ",")
        if not subordinate:
            yield i, token


def opens_inverted(tokens: Sequence[Token]) -> bool:
    """Whether it begins with a condition told by its order: "Had the dam not held, | the town was lost"."""
    if len(tokens) < 2 or tokens[0].norm not in words("align_clauses", "inverted") or tokens[1].tag not in "TNPX":
        return False
    return any(t.norm == "," for t in tokens)


def subordinates(token: Token) -> bool:
    """Whether a clause begins that hangs on another: "because", "when"."""
    return token.norm in words("align_clauses", "subordinators")


def _bare_verb(tokens: Sequence[Token]) -> int | None:
    """A verb that no other helps: "denied | selling | the mill"; in a headline "Mayor | Bans | Parking".

    It may look like a noun, or be a participle: "Bridge | not closed".
    """
    if tokens and tokens[0].tag == "G":
        return 0
    for i, token in _outside_subordinates(tokens):
        if i == 0:
            continue
        if (token.tag == "D" and not _describes(tokens, i)) or token.norm == "not":
            return i
        if token.tag == "N" and token.norm != token.lemma and tokens[i - 1].tag in "NP" and _may_be_verb(token.norm):
            return i
    return None


def _describes(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle only describes the noun that follows: "the | reported | takeover"."""
    return tokens[i - 1].tag in "TJ" and i + 1 < len(tokens) and tokens[i + 1].tag in "NJ"


def _bare_negation(tokens: Sequence[Token]) -> int | None:
    """Where a "not" without a verb before it follows its subject: "Bridge | not | closed, mayor says"."""
    for i, token in enumerate(tokens):
        if token.tag in "VM.," or _opens_relative(tokens, i) or subordinates(token):
            return None
        if token.norm == "not":
            return i if i and tokens[i - 1].tag in "NP" and negates(tokens, i) else None
    return None


def _may_be_verb(form: str) -> bool:
    found = word(form)
    return found is not None and "V" in found.tags


def _past_imperative(tokens: Sequence[Token], start: int | None) -> int | None:
    """The verb after an imperative that leads in: "Don't worry, the bridge | is open", "Everybody relax, it | is"."""
    if start is None or not _leads_in(tokens, start):
        return start
    comma = next((i for i, t in enumerate(tokens) if t.norm in PAUSES), len(tokens))
    later = _first_finite(tokens[comma + 1 :])
    return start if later is None else comma + 1 + later


def _leads_in(tokens: Sequence[Token], start: int) -> bool:
    """Whether an imperative stands at the head: "Don't worry", "Calm down", "Everybody relax"."""
    first = tokens[start]
    if start == 0:
        return first.norm.endswith("n't") or (first.tag == "V" and first.norm == first.lemma)
    return start == 1 and tokens[0].norm in words("align_clauses", "everybody") and first.norm == first.lemma


def _opens_relative(tokens: Sequence[Token], i: int) -> bool:
    """Whether a relative clause starts: "the man who", "the strike that killed"."""
    if i == 0:
        return False
    follows = i + 1 < len(tokens) and (tokens[i + 1].tag in "VM" or _belongs_to_subject(tokens, i + 1))
    return tokens[i].tag == "W" or (tokens[i].norm == "that" and tokens[i - 1].tag in "NP" and follows)


def _belongs_to_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows "that" only describes the subject of a later verb: "the evidence that | we found | fits"."""
    if tokens[at].tag != "X":
        return False
    told = list(takewhile(lambda t: t.tag not in "CWU." and t.norm != "that", tokens[at + 1 :]))
    return sum(other.tag in "VM" and one.tag not in "VMRD" for one, other in pairwise([tokens[at], *told])) > 1


def _group_stop(tokens: Sequence[Token], start: int) -> int:
    stop = start + 1
    while stop < len(tokens) and _in_group(tokens, stop):
        stop += 1
    return stop


def _in_group(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word goes on with the verb group before it: the "out" of "turned out not to be", "never, | ever"."""
    if tokens[i].norm == "aged":
        return False  # "died | aged 61"
    if tokens[i].tag in INSIDE_GROUP or tokens[i].norm in negating_adverbs():
        return True
    if tokens[i].norm in OPENING:  # 'would | "legalise | it"'
        return tokens[i - 1].tag == "M" and i + 1 < len(tokens) and tokens[i + 1].tag in VERBAL
    if tokens[i].norm == ",":
        return i + 1 < len(tokens) and tokens[i + 1].norm == "ever"
    return (tokens[i - 1].lemma, tokens[i].norm) in LEADING_ON and _goes_on(tokens, i)


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether a deed follows a particle: "ended up | selling", "went on | to | sell"; not "went on | holiday"."""
    return tokens[i].norm == "out" or (i + 1 < len(tokens) and tokens[i + 1].tag in "GU")


def _no_longer(tokens: Sequence[Token], i: int) -> bool:
    """Whether "no longer" begins here."""
    return 0 <= i < len(tokens) - 1 and tokens[i].norm == "no" and tokens[i + 1].norm == "longer"


def _main_verb(tokens: Sequence[Token], start: int, stop: int) -> int:
    """The last verb before any "to": "has been authorized | to strike"."""
    verb = start
    for i in range(start, min(stop, len(tokens))):
        if tokens[i].tag == "U" and not _leads_on(tokens, verb, i):
            break
        if tokens[i].tag == "G" and (_suffered(tokens, verb) or _looks_on(tokens[verb])):  # "was caught | stealing"
            break
        if tokens[i].tag in VERBAL:
            verb = i
    return verb


def _leads_on(tokens: Sequence[Token], verb: int, to: int) -> bool:
    """Whether the deed follows after "to": "is going to | sell", "is said to | have sold |", "went on to | sell"."""
    leads = tokens[verb].norm in GOING or tokens[verb].lemma in words("align_clauses", "raising") | _intending()
    held = _suffered(tokens, verb) and tokens[verb].lemma in words("align_clauses", "held")
    return leads or held or _leaves_undone(tokens[verb]) or tokens[to - 1].norm in ("on", "yet")


def _intending() -> frozenset[str]:
    """Verbs by which somebody says what he will do, or what will be done: "plans to | sell", "is set to | sell"."""
    return words("align_clauses", "intending")


def is_intended(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the deed is only planned: "plans to | close | it", "has no plans to | close | it"."""
    ahead = words("align_clauses", "ahead") | _intending()
    return any(t.lemma in ahead for t in tokens[clause.start : clause.verb])


def _leaves_undone(token: Token) -> bool:
    return token.lemma in words("align_negation", "verbs")


def _looks_on(token: Token) -> bool:
    """Whether a verb only tells how somebody stands to a deed: "never regretted | selling | it"."""
    return token.lemma in words("align_clauses", "looking_on")


def _suffered(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb is a passive by itself: "was caught"."""
    return tokens[verb].tag == "D" and tokens[verb - 1].lemma == "be"


def _negated(tokens: Sequence[Token], start: int, verb: int, stop: int) -> bool:
    """Whether the clause says that it is not so; two negations cancel out."""
    no_single = not_one(tokens)
    group = sum(_negates_deed(tokens, i, verb) for i in range(max(start - 2, 2 if no_single else 0), stop))
    subject = start > (tokens[0].norm == "no") and (no_single or negative_subject(tokens))
    object_ = stop < len(tokens) and negative_object(tokens, stop)
    return bool((group + subject + object_) % 2)


def _negates_deed(tokens: Sequence[Token], i: int, verb: int) -> bool:
    """Whether a word of the verb group negates: "not", "no longer", "failed to", "has yet to", "stopped selling"."""
    if tokens[i].norm == "no":
        return _no_longer(tokens, i)
    if i > verb or i + 1 == len(tokens):
        return negates(tokens, i)
    ended = i < verb and tokens[verb].tag == "G" and tokens[i].lemma in words("align_negation", "ending")
    awaited = tokens[i].norm == "yet" and tokens[i + 1].tag == "U"
    return ended or awaited or _leaves_undone(tokens[i]) or negates(tokens, i)
