"""Claims that are called untrue: "the report is a hoax", "freezing the talks makes no sense"."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from contra.extraction.clauses import opens_clause, resumes
from contra.extraction.draft import Range, Refutation
from contra.extraction.frames import tells_clause
from contra.extraction.groundless import FOUND, GROUNDS, TOWARDS, nothing_to
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import verb_forms

TRUE = frozenset(
    {"accurate", "authentic", "believable", "correct", "credible", "factual", "genuine", "plausible", "real", "true"}
)
DOUBTFUL = frozenset(
    {
        "doubtful",
        "dubious",
        "far-fetched",
        "fishy",
        "implausible",
        "improbable",
        "questionable",
        "suspect",
        "suspicious",
    }
)
BE = frozenset(
    {"'re", "'s", "are", "aren't", "be", "been", "is", "isn't", "remain", "was", "wasn't", "were", "weren't"}
)
ARTICLES = frozenset(
    {
        "a",
        "an",
        "all",
        "just",
        "the",
        "total",
        "complete",
        "utter",
        "pure",
        "such",
        "nothing",
        "but",
        "more",
        "than",
        "not",
        "never",
        "another",
        "big",
        "cruel",
        "elaborate",
        "giant",
        "huge",
        "internet",
        "massive",
        "same",
        "very",
    }
)
ACCOUNTS = frozenset({"account", "claim", "claims", "depiction", "description", "report", "reports", "story", "tale"})
ALWAYS = frozenset(
    {
        "hoax",
        "untrue",
        "baseless",
        "groundless",
        "unfounded",
        "fabricated",
        "fabrication",
        "debunked",
        "unsubstantiated",
        "bogus",
    }
)
UNTRUE = ALWAYS | {"fairy", "fake", "false", "fictional", "fictitious", "invented", "made-up", "phony"}
NONE = frozenset({"neither", "no", "nobody", "none", "nothing"})
EXPOSED = frozenset(
    {"branded", "debunked", "described", "dismissed", "labeled", "labelled", "exposed", "outed", "revealed", "unmasked"}
)
IMPRESSIONS = frozenset({"appear", "appeared", "appears", "look", "looked", "looks", "seem", "seemed", "seems"})
HELPING = (
    EXPOSED
    | IMPRESSIONS
    | {
        "are",
        "been",
        "being",
        "had",
        "has",
        "have",
        "out",
        "prove",
        "proved",
        "to",
        "turn",
        "turned",
        "turns",
        "was",
        "were",
    }
)
HOPING = frozenset({"hope", "hoped", "hopes", "hoping", "if", "whether", "wish", "wished", "wishes"})
CONDITIONAL = frozenset({"if", "unless", "whether"})  # "Even | if | the story turns out to be a hoax"
NEAR = 5  # words
LONGEST_PHRASE = 5
OWNERS = frozenset({"'", "'s", "her", "his", "their"})
MAYBE = frozenset({"can", "could", "likely", "may", "might", "perhaps", "possibly", "probably"})
HAPPENED = frozenset({"exist", "existed", "happen", "happened", "occur", "occurred"})
WHEN = frozenset({"before", "if", "until", "when", "where"})  # "a time when the office did not exist"
MADE_UP = frozenset({"cooked", "cooking", "dreamed", "dreaming", "dreamt", "made", "makes", "making"})  # … up
MAKE = frozenset({"made", "make", "makes"})
UNFOUNDED = frozenset({"basis", "foundation", "merit", "substance"})
AFTERWARDS = frozenset({"after", "although", "amid", "as", "because", "before", "since", "though", "when", "while"})
EXACT = frozenset(
    {"accurate", "correct", "exaggerated", "false", "inaccurate", "incorrect", "overstated", "right", "true", "untrue"}
)
FIGURES = frozenset(
    {
        "amount",
        "amounts",
        "count",
        "estimate",
        "estimates",
        "figure",
        "figures",
        "number",
        "numbers",
        "sum",
        "sums",
        "total",
        "totals",
    }
)
CLAUSE_MARKS = frozenset({":", ";", "—", "–"})
WOULD = frozenset({"'d", "could", "might", "would"})
SURE = frozenset({"adamant", "aware", "convinced"})
POINTING = frozenset({"it", "that", "these", "they", "this", "those"})
PAIR = 2
PERCENT = frozenset({"%", "cent", "per", "percent"})
HAVE = frozenset({"had", "has", "have"})
NO_THING = frozenset({"a", "any", "no", "real", "such"})  # "is not | a | thing"


def refutation(line: Line, pieces: Sequence[Range]) -> Refutation | None:
    """What a stretch of words calls untrue, if anything."""
    if _telling().isdisjoint(line.words):
        return None
    return _parted(line, pieces) or _in_one_piece(line, pieces)


def _in_one_piece(line: Line, pieces: Sequence[Range]) -> Refutation | None:
    """A claim that is called untrue in the same stretch of words."""
    for start, stop in pieces:
        if line.norms[stop - 1] in ALWAYS and line.norms[stop - 2] not in BE and _opens_with_claim(line, start):
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
    subject, predicate = pieces[:2]
    found = _predicate(line, *predicate)
    if not found or not _is_claim(line, *subject, line.norms[found - 1]):
        return None
    return Refutation(_claim(line, *subject), "doubts" if line.norms[found - 1] in DOUBTFUL else "denies")


def _opens_with_claim(line: Line, start: int) -> bool:
    """Whether a headline begins with a claim: "Claim that the dam broke debunked"."""
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
    return Refutation(_claim(line, start, end), "denies") if _is_claim(line, start, end, "") else None


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
    if at == start or (line.tags[at] == "P" and line.sentence.role == "body") or not _leads_to_predicate(line, at):
        return None
    found = _predicate(line, at, stop)
    if not found or HOPING.intersection(line.norms[max(at - NEAR, 0) : at]):
        return None
    verb, (start, at) = at, _subject_told(line, _clause_start(line, start, at), at)
    if start >= at or _turns(line, start, at) or _takes_no_side(line, start, at) or _imagined(line, at):
        return None
    that = found + (line.norm(found) in vocabulary().marks)  # "It is | 'rubbish' | that he resigned"
    if line.norms[at - 1] == "it" and line.norm(that) == "that" and that + 1 < stop:
        return Refutation(((that + 1, stop),), "denies")
    if not _is_claim(line, start, at, line.norms[found - 1]):
        return None
    maybe = MAYBE.intersection(line.norms[start:at] + line.norms[verb:found])
    unsure = maybe or line.norms[found - 1] in DOUBTFUL | {"plausible"}
    return Refutation(_claim(line, start, at), "doubts" if unsure else "denies")


def _subject_told(line: Line, start: int, at: int) -> Range:
    """The clause before a predicate; of one that goes on with "but is" its subject: "| The report | was shared but"."""
    if line.norm(at - 1) not in ("and", "but", "yet") or at - 2 <= start:
        return start, at
    subject = phrase_after(line, start)
    return subject if subject and resumes(line, subject[1]) and subject[1] < at else (start, at)


def called_untrue(line: Line, start: int, stop: int) -> Refutation | None:
    """A claim whose predicate of untruth follows it at once: "a report that says | the dam broke is fake"."""
    for at in range(stop - 1, start, -1):
        if _leads_to_predicate(line, at) and _predicate(line, at, stop) >= stop:
            return Refutation(((start, _before_verb(line, start, at)),), "denies")
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


def _leads_to_predicate(line: Line, at: int) -> bool:
    """Whether a word may stand before what a claim is called: "is", "makes", "exposed as"."""
    if line.norms[at] == "'s" and line.tags[at] == "T":
        return False  # "Kerr's unfounded claim"
    return line.norms[at] in BE or line.norms[at] in MAKE or (line.norms[at] == "as" and line.norms[at - 1] in EXPOSED)


def _predicate(line: Line, at: int, stop: int) -> int:
    """Where a predicate of untruth that begins at ``at`` ends; 0 for any other."""
    if line.norms[at] in MAKE:
        return at + 3 if line.norms[at + 1 : at + 3] == ("no", "sense") else 0
    if wide := _wide_of_truth(line, at + 1):
        return wide
    place = _past_aside(line, at + 1)
    while place < stop and _passes(line, place):
        if line.norms[place] in vocabulary().false_words | TRUE | DOUBTFUL or line.norms[place] in ("case", "thing"):
            break

        place += 1
    negated = any(line.norms[before] in ("not", "n't", "never") for before in range(at, place)) or line.norms[
        at
    ].endswith("n't")
    if place < stop and _is_made_up(line, place):
        return 0 if negated else place + 2
    wanted = TRUE | {"case", "thing"} if negated else vocabulary().false_words | DOUBTFUL
    told = negated and line.norm(place + 1) in ACCOUNTS  # "not an accurate account", but "a fake account"
    fits = place < stop and line.norms[place] in wanted and (told or not _said_of_else(line, place))
    return place + 1 if fits else 0


def _wide_of_truth(line: Line, at: int) -> int:
    """Where a phrase for what is not so ends that begins here: "out of the question", "way off the mark"; else 0."""
    stops = range(at + 2, min(at + LONGEST_PHRASE, len(line.norms)) + 1)
    return next((stop for stop in reversed(stops) if " ".join(line.norms[at:stop]) in vocabulary().untruths), 0)


def _is_made_up(line: Line, at: int) -> bool:
    """Whether "made up" stands here by itself: not "made up of", "made up by", "made up her mind"."""
    if line.norms[at] not in ("cooked", "made") or line.norm(at + 1) != "up":
        return False
    return line.norm(at + 2) in vocabulary().ends | vocabulary().marks | {"", "and", "but", "to"}


def _past_aside(line: Line, at: int) -> int:
    """After what stands between commas: "it is, | of course, | fake"."""
    if line.norm(at) != ",":
        return at
    return next((place + 1 for place in range(at + 1, at + NEAR) if line.norm(place) == ","), at)


def _said_of_else(line: Line, at: int) -> bool:
    """Whether the word describes a noun ("a satire site", not "a false story"), or a deed ("wrong for them to go")."""
    if line.norms[at] == "thing":
        return line.norms[at - 1] not in NO_THING  # "not a good thing"
    told = vocabulary().claim_nouns | vocabulary().false_words | {"info"}
    if line.norm(at + 1) in told and line.norms[at] in UNTRUE and line.tag(at + 2) not in "NP":
        return False
    return (line.tag(at + 1) in "NP" and line.quoted(at) == line.quoted(at + 1)) or (
        line.norm(at + 1) in ("for", "to") and line.norms[at] not in ALWAYS | {"fake", "false"}
    )


def _passes(line: Line, at: int) -> bool:
    """Whether a word may stand between "is" and what a claim is called."""
    norm = line.norms[at]
    if norm == ",":
        return "but" in line.norms[at + 1 : at + 3]  # 'were "creative," but untrue'
    if norm in ("almost", "nearly"):
        return at + 1 < len(line.norms) and adverbial(line, at + 1)  # "almost certainly not true"
    share = norm in PERCENT or line.tags[at] == "#"  # "is | 100 percent | false"
    return norm in ARTICLES or norm in vocabulary().marks or line.tags[at] == "J" or share or _joins(line, at)


def _joins(line: Line, at: int) -> bool:
    """Whether it is an adverb, or leads on to the word: "a | pack of | lies", "politically | motivated and | false"."""
    norm, after = line.norms[at], line.norm(at + 1)
    measures = words("extract_disclaiming", "measures")
    if norm in measures:
        return after == "of" and line.norm(at + 2) in words("extract_disclaiming", "lies") | vocabulary().false_words
    if after == "and":
        return line.tags[at] == "D"
    joined = norm in ("of", "and") and (line.norms[at - 1] in measures or line.tags[at - 1] in "DJ")
    return joined or adverbial(line, at)


def _is_claim(line: Line, start: int, at: int, word: str) -> bool:
    """Whether what is called untrue can be true: a claim, or what a pointing word stands for."""
    that = at - 1 - (line.norms[at - 1] in HAVE)
    if line.norms[that] == "that" and line.tag(that - 1) in "NP":
        return False  # "cut a line that was wrong", "an alliance that had been forged"
    subject = line.norms[start : _before_verb(line, start, at)]
    words = vocabulary()
    if word == "wrong":  # "the report is wrong", not "it is wrong to joke"
        return any(norm in words.claim_nouns for norm in subject)
    if any(norm in words.claim_nouns or norm in words.imagery for norm in subject):
        return True
    if _is_account(line, start, at) or (word in EXACT and not FIGURES.isdisjoint(subject)):
        return True
    if subject and subject[-1] in POINTING:
        return subject[-1] != "they" or word != "lie"
    return word in ALWAYS or word in ("alarm", "real", "sense", "thing", "question")


def _is_account(line: Line, start: int, stop: int) -> bool:
    """Whether it is somebody's account: "the witnesses' | account", "the | account | of the two"; not one at a bank."""
    ahead = (at for at in range(start, stop) if line.norms[at] in ("account", "accounts"))
    return any(line.norm(at - 1) in OWNERS or line.norm(at + 1) in ("of", "given", "by") for at in ahead)


def _claim(line: Line, start: int, at: int) -> tuple[Range, ...]:
    """The claim itself: "reports that the dam broke" has "the dam broke"."""
    if line.norms[at - 1] in POINTING:
        return ((at - 1, at),)
    while line.norms[start] in vocabulary().marks and at - start > 1:
        start += 1
    if line.norms[start] == "that" and at - start > 1:
        start += 1
    at = _before_more(line, start, _before_verb(line, start, at))
    told = next((place for place in range(start + 1, at - 1) if _leads_to_claim(line, place)), None)
    return ((told + 1, at),) if told is not None else ((_past_hearsay(line, start, at), at),)


def _before_more(line: Line, start: int, stop: int) -> int:
    """The end of a claim without what is told of it between commas: "The report |, which was widely shared,"."""
    if line.norms[stop - 1] != "," or stop - 2 <= start:
        return stop
    return next((at for at in range(stop - 2, start, -1) if line.norms[at] == "," and _tells_more(line, at + 1)), stop)


def _tells_more(line: Line, at: int) -> bool:
    """Whether more is told of the noun before a comma: "which was shared", "shared by thousands"."""
    return line.norms[at] in ("which", "who") or line.tags[at] == "D"


def _leads_to_claim(line: Line, at: int) -> bool:
    """Whether the claim itself follows a word: "the report | that | it broke", "a post | claiming | it broke"."""
    if line.norms[at] == "that":
        return (_claims(line, at - 1) and line.tags[at] != "W") or _only_tells(line, at - 1)
    return _only_tells(line, at) and line.norm(at + 1) != "that" and opens_clause(line, at + 1)


def _only_tells(line: Line, at: int) -> bool:
    """Whether it tells what a story says: "a post | claiming |"."""
    return line.tags[at] == "G" and tells_clause(line.norms, at) and line.norms[at] not in IMPRESSIONS


def _past_hearsay(line: Line, start: int, stop: int) -> int:
    """Where what is told begins after "talk of", "the rumours about"; the same place where nothing leads in."""
    at = start + (line.tag(start) == "T")
    about = line.norm(at + 1) in ("about", "of") and at + 2 < stop
    return at + 2 if about and line.norms[at] in words("extract_disclaiming", "hearsay") else start


def _claims(line: Line, at: int) -> bool:
    """Whether the word is a noun for a claim: its "that" tells what is claimed."""
    return line.norms[at] in vocabulary().claim_nouns


def _before_verb(line: Line, start: int, stop: int) -> int:
    """The end of the subject: without "has been exposed", "proved to"."""
    if line.norms[stop - 1] in ("been", "had", "has", "have", "to") or line.norms[stop - 1] in EXPOSED:
        while stop > start + 1 and (line.norms[stop - 1] in HELPING or adverbial(line, stop - 1)):
            stop -= 1
    return stop
