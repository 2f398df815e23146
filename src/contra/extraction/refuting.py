"""Claims that are called untrue: "the report is a hoax", "freezing the talks makes no sense"."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from contra.extraction.clauses import resumes
from contra.extraction.contested import IMPRESSIONS, before_verb, claim, is_claim
from contra.extraction.draft import Range, Refutation
from contra.extraction.frames import tells_clause
from contra.extraction.groundless import FOUND, GROUNDS, TOWARDS, nothing_to
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.untruths import ALWAYS, BE, DOUBTFUL, NEAR, TRUE, UNTRUE, leads_to_predicate, predicate
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import verb_forms

NONE = frozenset({"neither", "no", "nobody", "none", "nothing"})
HOPING = frozenset({"hope", "hoped", "hopes", "hoping", "if", "whether", "wish", "wished", "wishes"})
CONDITIONAL = frozenset({"if", "unless", "whether"})  # "Even | if | the story turns out to be a hoax"
MAYBE = frozenset({"can", "could", "likely", "may", "might", "perhaps", "possibly", "probably"})
HAPPENED = frozenset({"exist", "existed", "happen", "happened", "occur", "occurred"})
WHEN = frozenset({"before", "if", "until", "when", "where"})  # "a time when the office did not exist"
MADE_UP = frozenset({"cooked", "cooking", "dreamed", "dreaming", "dreamt", "made", "makes", "making"})  # … up
UNFOUNDED = frozenset({"basis", "foundation", "merit", "substance"})
AFTERWARDS = frozenset({"after", "although", "amid", "as", "because", "before", "since", "though", "when", "while"})
CLAUSE_MARKS = frozenset({":", ";", "—", "–"})
WOULD = frozenset({"'d", "could", "might", "would"})
SURE = frozenset({"adamant", "aware", "convinced"})
PAIR = 2


def refutation(line: Line, pieces: Sequence[Range]) -> Refutation | None:
    """What a stretch of words calls untrue, if anything."""
    if _telling().isdisjoint(line.words):
        return None
    return _parted(line, pieces) or _in_one_piece(line, pieces)


def _in_one_piece(line: Line, pieces: Sequence[Range]) -> Refutation | None:
    """A claim that is called untrue in the same stretch of words."""
    for start, stop in pieces:
        if _cut_short(line, start, stop):
            return Refutation(((start + 2, stop - 1),), "denies")
        for at in range(start, stop):
            found = (
                _invented(line, at, stop)
                or _without_basis(line, start, at)
                or nothing_to(line, at, stop)
                or _never_happened(line, start, at)
                or _called_untrue(line, start, at, stop)
            )
            if found:
                return found
    return None


def _parted(line: Line, pieces: Sequence[Range]) -> Refutation | None:
    """A claim parted from what it is called by who says so: "The report, Kerr said, | was false"."""
    if len(pieces) < 2 or line.norms[pieces[1][0]] not in BE:
        return None
    subject, told = pieces[:2]
    found = predicate(line, *told)
    if not found or not is_claim(line, *subject, line.norms[found - 1]):
        return None
    return Refutation(claim(line, *subject), "doubts" if line.norms[found - 1] in DOUBTFUL else "denies")


def _cut_short(line: Line, start: int, stop: int) -> bool:
    """Whether a headline calls a claim untrue without a verb: "Claim that it broke false", "Report of leak untrue"."""
    if line.norms[stop - 2] in BE or line.norms[start] not in vocabulary().claim_nouns:
        return False
    named = line.sentence.role != "body" and line.norm(start + 1) in ("about", "of", "that")
    verdict = line.norms[stop - 1] in (UNTRUE if named else ALWAYS)
    return verdict and (named or _opens_with_claim(line, start))


def _opens_with_claim(line: Line, start: int) -> bool:
    """Whether a stretch of words begins with a claim: "Claim that the dam broke"."""
    return line.norm(start + 1) == "that" and line.norms[start] in vocabulary().claim_nouns


@cache
def _telling() -> frozenset[str]:
    """The words without which nothing is called untrue."""
    return (
        vocabulary().false_words
        | TRUE
        | DOUBTFUL
        | GROUNDS
        | FOUND
        | UNFOUNDED
        | HAPPENED
        | _inventing()
        | {phrase.rpartition(" ")[2] for phrase in vocabulary().untruths}
        | {"case", "cooked", "made", "nothing", "sense", "thing"}
    )


def _invented(line: Line, at: int, stop: int) -> Refutation | None:
    """ "made up the story | that the dam broke |", "invented a claim | that he fled |"."""
    after = at + 1 + (line.norm(at + 1) == "up")
    if line.norms[at] not in _inventing() or (line.norms[at] in MADE_UP) == (after == at + 1):
        return None
    noun = after + (line.tag(after) == "T") + (line.tag(after + 1) == "J")
    told = line.norm(noun) in vocabulary().claim_nouns | {"account"} and line.norm(noun + 1) == "that"
    return Refutation(((noun + 2, stop),), "denies") if told and noun + 2 < stop and not _not_so(line, at) else None


@cache
def _inventing() -> frozenset[str]:
    """The forms of verbs for telling what is not so."""
    return frozenset(form for verb in words("extract_disclaiming", "inventing") for form in verb_forms(verb)) | MADE_UP


def _not_so(line: Line, at: int) -> bool:
    """Whether a verb is negated: "never | made up the story"."""
    return any(norm in ("not", "never", "denied") or norm.endswith("n't") for norm in line.norms[max(at - 4, 0) : at])


def _without_basis(line: Line, start: int, at: int) -> Refutation | None:
    """ "The claims have no basis in fact", "the accusation is without merit" deny them."""
    if line.norms[at] not in ("no", "without"):
        return None
    noun = at + 1 + (line.norm(at + 1) in ("any", "factual"))
    if line.norm(noun) not in UNFOUNDED or line.norm(noun + 1) in ("for", "to"):
        return None
    end = at - 1 if line.norm(at - 1) in BE | {"had", "has", "have"} else at
    start = _clause_start(line, start, at)
    return Refutation(claim(line, start, end), "denies") if is_claim(line, start, end, "") else None


def _never_happened(line: Line, start: int, at: int) -> Refutation | None:
    """ "The meeting never happened" denies the meeting."""
    if line.norms[at] not in HAPPENED or at < start + 3:
        return None
    if line.norms[at - 1] == "never" or line.norms[at - 2 : at] == ("did", "not") or line.norms[at - 1] == "didn't":
        subject = phrase_before(line, at - 1 - (line.norms[at - 1] == "not"), start)
        if subject and subject[1] - subject[0] > 1 and line.norm(subject[0] - 1) not in WHEN:
            return Refutation((subject,), "denies")
    return None


def _called_untrue(line: Line, start: int, at: int, stop: int) -> Refutation | None:
    """A claim with a predicate of untruth that begins at ``at``."""
    if at == start or (line.tags[at] == "P" and line.sentence.role == "body") or not leads_to_predicate(line, at):
        return None
    found = predicate(line, at, stop)
    if not found or HOPING.intersection(line.norms[max(at - NEAR, 0) : at]):
        return None
    verb, (start, at) = at, _subject_told(line, _clause_start(line, start, at), at)
    if start >= at or _turns(line, start, at) or _takes_no_side(line, start, at) or _imagined(line, at):
        return None
    that = found + (line.norm(found) in vocabulary().marks)  # "It is | 'rubbish' | that he resigned"
    if line.norms[at - 1] == "it" and line.norm(that) == "that" and that + 1 < stop:
        return Refutation(((that + 1, stop),), "denies")
    if not is_claim(line, start, at, line.norms[found - 1]):
        return None
    maybe = MAYBE.intersection(line.norms[start:at] + line.norms[verb:found])
    unsure = maybe or line.norms[found - 1] in DOUBTFUL | {"plausible"}
    return Refutation(claim(line, start, at), "doubts" if unsure else "denies")


def _subject_told(line: Line, start: int, at: int) -> Range:
    """The clause before a predicate; of one that goes on with "but is" its subject: "| The report | was shared but"."""
    if line.norm(at - 1) not in ("and", "but", "yet") or at - 2 <= start:
        return start, at
    subject = phrase_after(line, start)
    return subject if subject and resumes(line, subject[1]) and subject[1] < at else (start, at)


def called_untrue(line: Line, start: int, stop: int) -> Refutation | None:
    """A claim whose predicate of untruth follows it at once: "a report that says | the dam broke is fake"."""
    for at in range(stop - 1, start, -1):
        if leads_to_predicate(line, at) and predicate(line, at, stop) >= stop:
            return Refutation(((start, before_verb(line, start, at)),), "denies")
    return None


def _clause_start(line: Line, start: int, at: int) -> int:
    """Where the clause around a predicate begins: "the same thing: it is a hoax", "they felt the tape was a hoax"."""
    told = line.sentence.role == "body" and not _opens_with_claim(line, start)
    aside = _aside(line, start, at)
    for place in (place for place in range(at - 1, start, -1) if place not in aside):
        if line.norms[place] in CLAUSE_MARKS or line.norms[place] in ("how", "why") or (told and _tells(line, place)):
            return place + 1
        if line.norms[place] == "that" and _leads_on(line, place - 1):
            return place + 1
        if line.norms[place] in AFTERWARDS and not told and _claims_within(line, place, at):
            return place + 1  # "Kerr adopts a wolf after | the bear story proved false"
    return start


def _aside(line: Line, start: int, stop: int) -> range:
    """Where an aside stands between two dashes: "a report that Reed | — a clerk in Lorne — | had died was false"."""
    dashes = [at for at in range(start, stop) if line.norms[at] in ("—", "–")]
    return range(dashes[0], dashes[1] + 1) if len(dashes) == PAIR else range(0)


def _leads_on(line: Line, at: int) -> bool:
    """Whether a "that" hangs on what is before it: "and that | it was fake", "was aware that", "knew for days that"."""
    if line.norm(at) in SURE | {"and", "but"}:
        return True
    while at > 0 and line.tags[at] in "N#T" and line.norms[at] not in vocabulary().claim_nouns:
        at -= 1
    return line.norms[at] == "for" and _tells(line, at - 1)


def _claims_within(line: Line, start: int, stop: int) -> bool:
    """Whether the last noun for a claim before a place stands behind another."""
    last = next((at for at in range(stop - 1, -1, -1) if line.norms[at] in vocabulary().claim_nouns), 0)
    return last > start


def _tells(line: Line, at: int) -> bool:
    """Whether a reporting verb stands here: "felt the tape was", but not "the talks described in the report were"."""
    if not tells_clause(line.norms, at) or line.norms[at] in IMPRESSIONS:
        return False
    if line.norms[at] in vocabulary().claim_nouns and line.norm(at + 1) in TOWARDS:
        return False  # "that reports of a fall were untrue"
    return line.tags[at] == "V" or (line.tags[at] == "D" and not (line.tag(at - 1) == "N" and line.tag(at + 1) == "I"))


def _takes_no_side(line: Line, start: int, at: int) -> bool:
    """Whether it is only supposed, or said of none: "if the tape is a hoax", "that | none of the reports was false"."""
    if not CONDITIONAL.isdisjoint(line.norms[start : start + 2]):
        return True
    return line.norms[start] in NONE or (
        line.norms[start] == "that" and line.norms[start + 1] in NONE and start + 1 < at
    )


def _imagined(line: Line, at: int) -> bool:
    """Whether it is only what one would say: "I | would say |, 'That's absurd'."."""
    before = [norm for norm in line.norms[max(at - NEAR, 0) : at] if norm not in vocabulary().marks | {","}]
    return any(one in WOULD and two in ("answer", "reply", "say") for one, two in pairwise(before))


def _turns(line: Line, start: int, at: int) -> bool:
    """Whether another clause begins in between: "the dam broke, but this is false"."""
    return any(line.norms[place] in ("but", "although", "though") for place in range(start + 1, at)) or any(
        line.norms[place] in ("no", "not", "never") for place in range(max(start - 12, 0), start)
    )
