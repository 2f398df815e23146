"""Predicates by which a claim is called untrue: "is | a pack of lies |", "makes | no sense |"."""

from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

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
EXPOSED = frozenset(
    {"branded", "debunked", "described", "dismissed", "labeled", "labelled", "exposed", "outed", "revealed", "unmasked"}
)
NEAR = 5  # words
LONGEST_PHRASE = 5
MAKE = frozenset({"made", "make", "makes"})
PERCENT = frozenset({"%", "cent", "per", "percent"})
NO_THING = frozenset({"a", "any", "no", "real", "such"})  # "is not | a | thing"


def leads_to_predicate(line: Line, at: int) -> bool:
    """Whether a word may stand before what a claim is called: "is", "makes", "exposed as"."""
    if line.norms[at] == "'s" and line.tags[at] == "T":
        return False  # "Kerr's unfounded claim"
    return line.norms[at] in BE or line.norms[at] in MAKE or (line.norms[at] == "as" and line.norms[at - 1] in EXPOSED)


def predicate(line: Line, at: int, stop: int) -> int:
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
