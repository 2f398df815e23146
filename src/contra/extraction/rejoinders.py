"""Answers that say no in a set phrase: "that never happened", "Kerr is lying"."""

from functools import cache

from contra.extraction.disclaiming import DISCLAIMERS, SIGNS
from contra.extraction.draft import Range, Refutation
from contra.extraction.line import Line
from contra.extraction.refuting import HAPPENED
from contra.extraction.untruths import TRUE
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import lemma

POINTING = frozenset({"it", "that", "these", "they", "this", "those"})
LEADING = frozenset({"actually", "and", "but", "frankly", "honestly", "no", "so", "that", "well", ",", "-", "—", "–"})
BE = frozenset({"'s", "are", "is", "was", "were"})
LIED = frozenset({"lied"})
MISLED = frozenset({"inaccurate", "incorrect", "lying", "mistaken", "wrong"})  # of who tells what is not so
NOBODY = frozenset({"anything", "everything", "i", "nothing", "some", "something", "things", "we", "what"})
HAVING = frozenset({"got", "had", "has", "have"})
SHORT = 4  # words of "the union official"
MADE = frozenset({"inventing", "made", "make", "makes", "making"})
INVENTED = frozenset({"everything", "it", "stuff", "that", "things", "this"})
SAYING = frozenset({"allege", "claim", "print", "publish", "report", "say", "tell", "write"})
UNSURE = frozenset({"almost", "maybe", "no", "not", "perhaps", "possibly", "probably"})
CLAUSES = 2  # of which the first may only lead in: "Nice try, …"
BEFORE_VERB = 6  # words


def rejoinder(line: Line, pieces: tuple[Range, ...]) -> Refutation | None:
    """What somebody's words deny by a set phrase, if anything; mostly only a word that points to it."""
    if _signs().isdisjoint(line.words):
        return None
    if found := _verdict_alone(line, *pieces[0]):
        return Refutation((found,), "denies")
    start, stop = pieces[0]
    start = _past_lead(line, start, stop)
    stop = _clause_stop(line, start, stop)
    if start >= stop:
        return None
    for find in FINDERS:
        found = find(line, start, stop)
        if found:
            return Refutation((found,), "denies")
    return None


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing is denied so."""
    said = LIED | MISLED | {"didn't", "not", "place", "truth", "up", "way", "wrong"}
    return TRUE | HAPPENED | words("extract_pleas", "innocent") | said | SIGNS | vocabulary().false_words


@cache
def _ends() -> frozenset[str]:
    """The marks that end a clause, or a quotation."""
    return frozenset({",", ".", ";", "!", "?", "—", "–", "-"}) | vocabulary().marks


def _verdict_alone(line: Line, start: int, stop: int) -> Range | None:
    """The word for what is not so, where nothing else is said first: '"| Nonsense |,"', '"Nice try, not | true |"'."""
    for _ in range(CLAUSES):
        start = _past_lead(line, start, stop)
        end = _clause_stop(line, start, stop)
        verdict = end - 2 * (line.norms[end - 2 : end] == ("at", "all")) - 1
        if start <= verdict and _is_verdict(line, start, verdict):
            return (verdict, verdict + 1)
        if any(line.tags[at] in "VMD" for at in range(start, end)) or end - start > SHORT:
            return None
        start = end
    return None


def _is_verdict(line: Line, start: int, last: int) -> bool:
    """Whether it is "not" with a word for truth, or one for untruth, with nothing but what stresses it."""
    before = line.norms[start:last]
    if before[-1:] == ("not",) and (line.norms[last] in TRUE or line.norms[last] == "so"):
        return all(line.tags[at] == "R" for at in range(start, last - 1))
    news = line.norms[last] == "news" and before[-1:] == ("fake",)
    stressed = all(line.tags[at] in "RTJ" and norm not in UNSURE for at, norm in enumerate(before, start))
    return news or (stressed and line.norms[last] in vocabulary().false_words)


def _past_lead(line: Line, start: int, stop: int) -> int:
    """Where an answer begins: after "No," and the quotation mark."""
    marks = vocabulary().marks
    while start < stop and (line.norms[start] in marks or _leads(line, start)):
        start += 1
    return start


def _leads(line: Line, at: int) -> bool:
    """Whether a word only leads in; "that" does where another subject follows: "said | that | it never happened"."""
    norm = line.norms[at]
    if norm == "that":
        return line.tag(at + 1) in "TPX" or line.norm(at + 1) in POINTING | {"there", "nothing"}
    return norm in LEADING and not (norm == "no" and line.norm(at + 1) not in (",", "-", "—", "–"))


def _clause_stop(line: Line, start: int, stop: int) -> int:
    """Where the first clause ends, at a mark or where the quotation is closed."""
    return next((at for at in range(start, stop) if line.norms[at] in _ends()), stop)


def _negated(line: Line, start: int, stop: int) -> bool:
    """Whether some words are negated."""
    return any(norm in ("never", "not") or norm.endswith("n't") for norm in line.norms[start:stop])


def _not_so(line: Line, start: int, stop: int) -> Range | None:
    """ "It never happened", "that is not what happened", "none of this took place", "that talk never happened"."""
    none = line.norms[start : start + 2] == ("none", "of")
    at = start + 2 if none else start
    if line.norm(at) not in POINTING:
        return None
    first = at + 1 + (line.norm(at) in ("that", "this") and line.tag(at + 1) == "N")
    verb = next((n for n in range(first, min(stop, first + BEFORE_VERB)) if _happens(line, n)), 0)
    told = verb and _of_the_past(line, first, verb) and _negated(line, first, verb) != none
    end = verb + (line.norm(verb + 1) == "place") + 1
    return (at, first) if told and end + 2 * (line.norms[end : end + 2] == ("at", "all")) >= stop else None


def _of_the_past(line: Line, start: int, stop: int) -> bool:
    """Whether nothing else stands before the verb: not "it | won't | happen"."""
    known = vocabulary()
    plain = known.auxiliaries | known.negations | {"just", "really", "simply", "what"}
    return all(
        norm in plain or norm.endswith("ly") or norm in ("didn't", "hasn't", "hadn't", "isn't", "wasn't")
        for norm in line.norms[start:stop]
    )


def _happens(line: Line, at: int) -> bool:
    """Whether the word says that something takes place."""
    return line.norms[at] in HAPPENED or (line.norms[at] in ("take", "took") and line.norm(at + 1) == "place")


def _nothing_further(line: Line, start: int, stop: int) -> Range | None:
    """ "Nothing could be further from the truth", "that couldn't be further from the truth"."""
    norms = line.norms[start:stop]
    if norms[-1:] != ("truth",) or not {"farther", "further"} & set(norms):
        return None
    plain = norms[0] == "nothing" or (norms[0] in POINTING and _negated(line, start, stop))
    return (stop - 1, stop) if plain else None


def _lying(line: Line, start: int, stop: int) -> Range | None:
    """ "They are lying", "the Herald is lying or mistaken"."""
    verb = next((at for at in range(start + 1, stop) if line.norms[at] in BE | LIED | {"'re", "had", "has", "have"}), 0)
    if line.norms[stop - 1] not in LIED | MISLED or not verb or _negated(line, verb, stop):
        return None
    if line.norms[stop - 1] != "lying" and not _of_another(line, start):
        return None
    between = all(line.norms[at] in MISLED | {"or"} or line.tags[at] in "RJT" for at in range(verb + 1, stop - 1))
    if line.norms[stop - 1] == "wrong" and line.inside[start] >= 0 and verb + 2 == stop:
        return None  # '"The army is wrong," he said', as he might of its deeds
    return (start, verb) if between and verb - start <= SHORT else None


def _of_another(line: Line, start: int) -> bool:
    """Whether it is told of somebody else: not "said | he | was mistaken", nor "| that | is wrong" of a deed."""
    if line.norms[start] in POINTING | NOBODY:
        return False
    return line.inside[start] >= 0 or line.norms[start] not in vocabulary().pronouns


def _what_was_said(line: Line, start: int, stop: int) -> Range | None:
    """ "What he said is just flat | wrong |", "what | Reed | claims is untrue"."""
    if line.norms[start] != "what":
        return None
    said = next((at for at in range(start + 2, stop - 1) if lemma(line.norms[at], line.tags[at]) in SAYING), 0)
    if not said or said - start > SHORT or line.norms[said + 1] not in BE:
        return None
    verdict = next((at for at in range(said + 2, stop) if line.tags[at] not in "RT" and not _stresses(line, at)), stop)
    if line.norm(verdict) not in vocabulary().false_words | {"wrong"}:
        return None
    return start + 1, said


def _stresses(line: Line, at: int) -> bool:
    """Whether an adjective only stresses the next: "| flat | wrong", "| plain | false"."""
    return line.tags[at] == "J" and line.tag(at + 1) == "J"


def _has_it_wrong(line: Line, start: int, stop: int) -> Range | None:
    """ "The Herald has it all wrong", "they got this wrong"."""
    verb = next((at for at in range(start + 1, stop - 2) if line.norms[at] in HAVING), 0)
    told = line.norms[verb + 1 : stop] if verb else ()
    if not told or told[0] not in POINTING or told[-1] != "wrong" or set(told[1:-1]) - {"all", "completely", "quite"}:
        return None
    return (start, verb) if verb - start <= SHORT and _of_another(line, start) else None


def _nothing_said(line: Line, start: int, stop: int) -> Range | None:
    """ "Nothing they said is true", "not a single thing he wrote is accurate"."""
    single = line.norms[start : start + 2] in (("not", "a"), ("not", "one"))
    if (
        not (single or line.norms[start] in ("none", "nothing"))
        or line.norms[stop - 1] not in TRUE
        or line.norms[stop - 2] not in BE
    ):
        return None
    said = any(line.tags[at] in "VD" and lemma(line.norms[at], "V") in SAYING for at in range(start + 1, stop - 2))
    return (stop - 1, stop) if said else None


def _made_up(line: Line, start: int, stop: int) -> Range | None:
    """ "He made it all up", "they are making this up"; not "I am not making this up"."""
    for at in range(start + 1, stop - 1):
        if line.norms[at] in MADE and line.norms[at + 1] in INVENTED:
            up = at + 2 + (line.norm(at + 2) == "all")
            if line.norm(up) == "up":
                return (at + 1, at + 2) if not _negated(line, start, at) else None
    return None


def _no_way(line: Line, start: int, stop: int) -> Range | None:
    """ "There is no way | the dam was mined |"."""
    if line.norms[start] != "there" or line.norms[start + 2 : start + 4] != ("no", "way"):
        return None
    at = start + 4 + (line.norm(start + 4) == "that")
    return (at, stop) if stop - at > 2 and line.norm(at) not in ("for", "of", "to") else None


def _innocent(line: Line, start: int, stop: int) -> Range | None:
    """ "I am innocent", "we did nothing wrong"."""
    last = line.norms[stop - 1]
    client = line.norms[start] in vocabulary().possessives and line.norm(start + 1) in ("client", "clients")
    if not (client or line.norms[start] in vocabulary().pronouns) or stop - start > BEFORE_VERB:
        return None
    if last in words("extract_pleas", "innocent"):
        return (stop - 1, stop) if not _negated(line, start, stop) else None
    return (stop - 1, stop) if line.norms[stop - 2 : stop] == ("nothing", "wrong") else None


FINDERS = (
    _nothing_said,
    _not_so,
    _nothing_further,
    _lying,
    _what_was_said,
    _has_it_wrong,
    _made_up,
    _no_way,
    _innocent,
    *DISCLAIMERS,
)
