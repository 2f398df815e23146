"""What a predicate of untruth is said of: "reports that | the dam broke | are false", "the witnesses' account"."""

from collections.abc import Sequence
from functools import cache

from contra.extraction.clauses import opens_clause
from contra.extraction.draft import Range
from contra.extraction.frames import tells_clause
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.untruths import ALWAYS, EXPOSED
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

LEXICON = "extract_contested"
IMPRESSIONS = frozenset({"appear", "appeared", "appears", "look", "looked", "looks", "seem", "seemed", "seems"})
OWNERS = frozenset({"'", "'s", "her", "his", "their"})
POINTING = frozenset({"it", "that", "these", "they", "this", "those"})
HAVE = frozenset({"had", "has", "have"})


def is_claim(line: Line, start: int, at: int, word: str) -> bool:
    """Whether what is called untrue can be true: a claim, or what a pointing word stands for."""
    that = at - 1 - (line.norms[at - 1] in HAVE)
    if line.norms[that] == "that" and line.tag(that - 1) in "NP":
        return False  # "cut a line that was wrong", "an alliance that had been forged"
    subject = line.norms[start : before_verb(line, start, at)]
    known = vocabulary()
    if word == "wrong":  # "the report is wrong", not "it is wrong to joke"
        return any(norm in known.claim_nouns for norm in subject)
    if any(norm in known.claim_nouns or norm in known.imagery for norm in subject):
        return True
    if _is_account(line, start, at) or _is_inexact(subject, word):
        return True
    if subject and subject[-1] in POINTING:
        return subject[-1] != "they" or word != "lie"
    return word in ALWAYS or word in ("alarm", "real", "sense", "thing", "question")


def _is_inexact(subject: Sequence[str], word: str) -> bool:
    """Whether figures are called right or wrong: "the | figures | are exaggerated"."""
    return word in words(LEXICON, "exact") and not words(LEXICON, "figures").isdisjoint(subject)


def _is_account(line: Line, start: int, stop: int) -> bool:
    """Whether it is somebody's account: "the witnesses' | account", "the | account | of the two"; not one at a bank."""
    ahead = (at for at in range(start, stop) if line.norms[at] in ("account", "accounts"))
    return any(line.norm(at - 1) in OWNERS or line.norm(at + 1) in ("of", "given", "by") for at in ahead)


def claim(line: Line, start: int, at: int) -> tuple[Range, ...]:
    """The claim itself: "reports that the dam broke" has "the dam broke"."""
    if line.norms[at - 1] in POINTING:
        return ((at - 1, at),)
    while line.norms[start] in vocabulary().marks and at - start > 1:
        start += 1
    if line.norms[start] == "that" and at - start > 1:
        start += 1
    at = _before_more(line, start, before_verb(line, start, at))
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


def before_verb(line: Line, start: int, stop: int) -> int:
    """The end of the subject: without "has been exposed", "proved to"."""
    if line.norms[stop - 1] in ("been", "had", "has", "have", "to") or line.norms[stop - 1] in EXPOSED:
        while stop > start + 1 and (line.norms[stop - 1] in _helping() or adverbial(line, stop - 1)):
            stop -= 1
    return stop


@cache
def _helping() -> frozenset[str]:
    """Words between a subject and what it is called."""
    return words(LEXICON, "helping") | EXPOSED | IMPRESSIONS
