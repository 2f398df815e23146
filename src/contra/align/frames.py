"""The clauses of a sentence: who does what to whom, where and with whom, and whether it is so."""

from collections.abc import Sequence

from msgspec import Struct

from contra.align.clauses import opens_inverted
from contra.align.groups import Nouns, Verbs, noun_groups, verb_groups
from contra.align.negating import leaves_it_done, negates, spares_one
from contra.lexicon.load import words
from contra.model import Sentence, Token

BOUNDS = frozenset(";:–—")
UNABLE = (("unable",), ("unwilling",))
INSERTING = frozenset((",", "-", "–", "—"))
FORETOLD = frozenset({"would", "wouldn't"})


class Frame(Struct, frozen=True, gc=False):
    """One clause by token indices: its verbs, who does it, and what else belongs to it."""

    verbs: Verbs
    doers: tuple[Nouns, ...]
    others: tuple[Nouns, ...]  # the object first, where there is one, then what prepositions join
    negated: bool
    open: bool  # it may, should or is planned to be

    @property
    def target(self) -> tuple[Nouns, ...]:
        """To whom or what it is done."""
        return tuple(n for n in self.others if not n.preposition)


def frames(sentence: Sentence) -> tuple[Frame, ...]:
    """All clauses of a sentence, in text order."""
    tokens = sentence.tokens
    groups = verb_groups(tokens)
    found: list[Frame] = []
    for i, verbs in enumerate(groups):
        stop = groups[i + 1].start if i + 1 < len(groups) else len(tokens)
        subject = _subject(tokens, groups, found, i)
        after = _after(tokens, verbs, stop)
        found.append(_frame(tokens, verbs, subject, after, groups[i - 1] if i else None, found))
    return tuple(found)


def _frame(
    tokens: Sequence[Token],
    verbs: Verbs,
    subject: tuple[Nouns, ...],
    after: tuple[Nouns, ...],
    before: Verbs | None,
    found: Sequence[Frame],
) -> Frame:
    doers, others = subject, after
    if verbs.passive:
        doers = tuple(n for n in after if n.preposition == "by")
        others = (*subject, *(n for n in after if n.preposition != "by"))
    negated = _negated(tokens, verbs, before) != _of_nobody(tokens, subject, verbs)
    return Frame(verbs, doers, others, negated, _open(tokens, verbs, before))


def _after(tokens: Sequence[Token], verbs: Verbs, stop: int) -> tuple[Nouns, ...]:
    """What follows the verbs, up to the next clause."""
    start = _past_insertion(tokens, verbs.stop, stop)
    end = next((i for i in range(start, stop) if tokens[i].tag == "W" or tokens[i].norm in BOUNDS), stop)
    return tuple(noun_groups(tokens, start, end))


def _past_insertion(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Where an insertion right after the verbs ends: "passed, by a large majority, | the bill"."""
    if start < stop and tokens[start].norm == ",":
        closing = [i for i in range(start + 1, stop) if tokens[i].norm == ","]
        return closing[-1] + 1 if closing else start
    return start


def _subject(tokens: Sequence[Token], groups: Sequence[Verbs], found: Sequence[Frame], i: int) -> tuple[Nouns, ...]:
    """Who does it or to whom it is done, told before the verbs of group ``i``."""
    start = groups[i].start
    if start and tokens[start - 1].tag == "U":
        return _governed(tokens, groups, found, i)
    at = _skipped_back(tokens, start)
    if at and tokens[at - 1].tag == "W":
        asked = at > 1 and tokens[at - 2].tag in "VGM"  # "learned | who | sold it"
        return () if asked else _antecedent(tokens, at - 1)
    return _past_insertion_before(tokens, at) or _of_clause(tokens, groups, found, i, at)


def _past_insertion_before(tokens: Sequence[Token], at: int) -> tuple[Nouns, ...]:
    """Who is told before a relative clause between two marks: "the nurse | - who is 29 - | remained"."""
    opened = _insertion_start(tokens, at)
    return () if opened is None else _told_before(tokens, 0, opened)


def _of_clause(
    tokens: Sequence[Token], groups: Sequence[Verbs], found: Sequence[Frame], i: int, at: int
) -> tuple[Nouns, ...]:
    """Who is told in the clause itself, or in the one that it goes on."""
    previous = groups[i - 1].stop if i else 0
    if at and tokens[at - 1].tag == "C" and tokens[at - 1].norm in ("and", "but", "or") and found:
        return _of_before(found, i - 1)
    if not groups[i].finite and not groups[i].passive and found and (at == previous or tokens[at - 1].norm in ",."):
        return _of_before(found, i - 1)
    if groups[i].passive and not groups[i].finite:
        nearest = noun_groups(tokens, previous, at)[-1:]
        return tuple(Nouns(n.start, n.stop) for n in nearest)
    if i and _narrows(tokens, groups[i - 1]) and groups[i].finite and not _parted(tokens, previous, at):
        return _of_before(found, i - 1)
    return _told_before(tokens, previous, at) or (_of_before(found, i - 1) if found else ())


def _narrows(tokens: Sequence[Token], verbs: Verbs) -> bool:
    """Whether it tells which one is meant: "the plane | carrying | them crashed", "the dog that | bit | him died"."""
    at = _skipped_back(tokens, verbs.start)
    if not at:
        return False
    relative = tokens[at - 1].tag == "W" and at > 1 and tokens[at - 2].tag in "NP"
    return relative or (tokens[verbs.main].tag == "G" and not verbs.finite and tokens[at - 1].tag in "NP")


def _parted(tokens: Sequence[Token], start: int, stop: int) -> bool:
    return any(t.norm in (",", "and", "but", "or") or t.tag in "CW" for t in tokens[start:stop])


def _insertion_start(tokens: Sequence[Token], at: int) -> int | None:
    """Where a relative clause between two marks before a verb begins: "the nurse | - who is 29 - | remained"."""
    if not at or tokens[at - 1].norm not in INSERTING:
        return None
    marks = [i for i in range(at - 2, 0, -1) if tokens[i].norm == tokens[at - 1].norm]
    return next((i for i in marks if tokens[i + 1].tag == "W"), None)


def _skipped_back(tokens: Sequence[Token], at: int) -> int:
    """The place before adverbs and negations."""
    while at and (tokens[at - 1].tag == "R" or tokens[at - 1].norm in words("align_negation", "adverbs")):
        at -= 1
    return at


def _of_before(found: Sequence[Frame], i: int) -> tuple[Nouns, ...]:
    """The subject of an earlier clause."""
    frame = found[i]
    return tuple(n for n in frame.others if n.stop <= frame.verbs.start) if frame.verbs.passive else frame.doers


def _antecedent(tokens: Sequence[Token], wh: int) -> tuple[Nouns, ...]:
    """The nouns before "who" or "which"."""
    stop = wh - 1 if wh and tokens[wh - 1].norm == "," else wh
    return tuple(Nouns(n.start, n.stop) for n in noun_groups(tokens, max(0, stop - 12), stop)[-1:])


def _told_before(tokens: Sequence[Token], previous: int, at: int) -> tuple[Nouns, ...]:
    """The nouns before the verbs that no preposition joins, back to where their clause begins."""
    start = previous
    for i in range(at - 1, previous - 1, -1):
        joined = tokens[i].norm in ("that", "than") and tokens[i].tag == "C"
        if tokens[i].tag == "W" or tokens[i].norm in BOUNDS or joined or _subordinates(tokens[i]):
            start = i + 1
            break
    told = noun_groups(tokens, start, at)
    free = tuple(n for n in told if not n.preposition)
    if previous and start == previous:  # the object of the verb before it, unless a conjunction or comma parts them
        parted = [i for i in range(previous, at) if tokens[i].norm in (",", "and", "but", "or")]
        free = tuple(n for n in free if parted and n.start > parted[0]) or free[-1:]
    return free


def _subordinates(token: Token) -> bool:
    return token.norm in words("align_clauses", "subordinators") or token.norm in ("after", "before", "until", "as")


def _governed(tokens: Sequence[Token], groups: Sequence[Verbs], found: Sequence[Frame], i: int) -> tuple[Nouns, ...]:
    """Who is to do it: the object of the verb before, else its subject: "asked | the mayor | to resign"."""
    if not found:
        return ()
    between = tuple(n for n in found[-1].others if n.start >= groups[i - 1].stop and not n.preposition)
    return between[-1:] or _of_before(found, i - 1)


def _negated(tokens: Sequence[Token], verbs: Verbs, before: Verbs | None) -> bool:
    """Whether the clause says that it is not so."""
    settled = before is not None and _settled_not_to(tokens, verbs, before)
    first = max(verbs.start - 3, before.stop if before and not settled else 0)
    count = sum(negates(tokens, i) for i in range(first, verbs.stop) if tokens[i].norm != "no")
    count += _no_object(tokens, verbs.stop)
    if before:
        count += _undone(tokens, verbs, before) and not _taken_up(tokens, before)
    return bool(count % 2)


def _no_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether nobody or nothing follows: "has | no policy"; not "voted | no"."""
    if at >= len(tokens) or tokens[at].norm not in words("align_negation", "determiners") or leaves_it_done(tokens, at):
        return False
    return tokens[at].norm != "no" or (at + 1 < len(tokens) and tokens[at + 1].tag in "NPJDG")


def _undone(tokens: Sequence[Token], verbs: Verbs, before: Verbs) -> bool:
    """Whether the verb before leaves it undone or ends it: "failed to | pay", "was unable to | pay"."""
    lemma = tokens[before.main].lemma
    between = tuple(t.norm for t in tokens[before.stop : verbs.start])
    if between[-1:] == ("to",):
        unable = between[:-1] in UNABLE and lemma in words("align_light_verbs", "linking")
        return unable or (len(between) == 1 and lemma in words("align_negation", "verbs")) or _given_up(lemma, between)
    if tokens[verbs.main].tag != "G":
        return False
    ended = not between and lemma in words("align_negation", "ending") | words("align_negation", "shunning")
    return ended or " ".join((lemma, *between)) in words("align_negation", "shunning")


def _given_up(lemma: str, between: Sequence[str]) -> bool:
    """Whether it was a plan that is dropped: "abandoned its plan to | buy |", "pulled out of the deal to | buy |"."""
    if len(between) < 2 or between[-2] not in words("align_negation", "plans"):
        return False
    told = " ".join((lemma, *between))
    return any(told.startswith(f"{phrase} ") for phrase in words("align_negation", "giving_up"))


def _taken_up(tokens: Sequence[Token], before: Verbs) -> bool:
    """Whether leaving it undone is itself negated: "did not forget to | pay", "never failed to | pay"."""
    return any(negates(tokens, i) for i in range(max(before.start - 1, 0), before.stop) if tokens[i].norm != "no")


def _of_nobody(tokens: Sequence[Token], subject: Sequence[Nouns], verbs: Verbs) -> bool:
    """Whether the subject is told by "no", "none of": not with the answer "No, ..."."""
    first = subject[:1] or [Nouns(max(0, verbs.start - 2), verbs.start)]
    leading = (next((i for i in range(n.start, n.stop) if tokens[i].norm.isalnum()), None) for n in first)
    nobody = words("align_negation", "subjects") - words("align_negation", "adverbs")
    return any(
        i is not None and tokens[i].norm in nobody and not (spares_one(tokens, i) or leaves_it_done(tokens, i))
        for i in leading
    )


def _settled_not_to(tokens: Sequence[Token], verbs: Verbs, before: Verbs) -> bool:
    """Whether somebody has settled not to do it: "decided not to | pay"."""
    ends_so = [t.norm for t in tokens[verbs.start - 2 : verbs.start]] == ["not", "to"]
    return (
        ends_so and verbs.start <= before.stop + 2 and tokens[before.main].lemma in words("align_negation", "settling")
    )


def _open(tokens: Sequence[Token], verbs: Verbs, before: Verbs | None) -> bool:
    """Whether it is only possible, planned or wanted."""
    if verbs.start and tokens[verbs.start - 1].tag == "U":
        return not (before and (_undone(tokens, verbs, before) or _settled_not_to(tokens, verbs, before)))
    if verbs.start > 1 and tokens[verbs.start - 1].lemma == "help" and tokens[verbs.start - 2].tag in "UM":
        return True  # "a website to help | find | him"
    if opens_inverted(tokens) and all(t.norm != "," for t in tokens[: verbs.start]):
        return True  # "Had the ferry not | left |, it would have sunk"
    modals = {t.norm for t in tokens[verbs.start : verbs.main]} & words("align_opposites", "modals")
    return bool(modals) and not (modals <= FORETOLD and _foretold(tokens, verbs))


def _foretold(tokens: Sequence[Token], verbs: Verbs) -> bool:
    """Whether "would" is the "will" of what was said: "said the mill | would reopen |"; not "would if it could"."""
    told = {t.norm for t in tokens}
    perfect = any(t.lemma == "have" for t in tokens[verbs.start : verbs.main])
    return not (perfect or "if" in told) and not told.isdisjoint(words("align_opposites", "foretelling"))
