"""What may be answered: who said it, of whom, and how far back."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import table, words
from contra.lexicon.words import lemma
from contra.model import NON_COMMITTAL, Assertion, Span, Token

PAPERS = frozenset({"article", "articles", "report", "reporting", "reports", "stories", "story"})
SENDING_ON = frozenset({"cite", "invoke", "point to", "quote", "refer to", "reference"})  # "citing two officials"
ABOUT = frozenset({"about", "of", "on"})
DEFINITE = frozenset({"any", "such", "the", "these", "those"})
REPORT = 3  # words of "the casting report"
OPENING = 8  # words in which the main verb of a claim stands
LEAD = 1  # the first sentences of an article


def lies_in(token: Token, spans: Iterable[Span]) -> bool:
    """Whether a word stands in one of some places."""
    return any(span.start <= token.start < span.stop for span in spans)


def tells_of(other: Assertion, assertion: Assertion) -> bool:
    """Whether the answer is itself part of what is told: "Kerr said that Ash denied it"."""
    cues = assertion.cue.spans if assertion.cue else ()
    return any(span.overlaps(cue) for cue in cues for span in other.content.spans)


def own_words(other: Assertion, assertion: Assertion) -> bool:
    """Whether it tells what the one who answers has said: "the woman | admitted that"."""
    said, name = other.content.text.lower().removeprefix("that "), assertion.source.name.lower()
    after = said.removeprefix(f"{name} ").split()[:1] if said.startswith(f"{name} ") else []
    return any(lemma(word, "D") in words("rules_unsettled", "speaking") for word in after)


def demands(other: Assertion) -> bool:
    """Whether it tells what should be, which is not untrue: "said | he should resign |"; not "must have known"."""
    told = [t.norm for t in other.sentence.tokens if lies_in(t, other.content.spans)][:OPENING]
    return any(one in ("must", "ought", "should") and two != "have" for one, two in pairwise(told))


def of_itself(other: Assertion) -> bool:
    """Whether it is no claim about others: an admission, a thought of the author's own."""
    if other.cue is not None and other.cue.lemma in words("extract_answers", "admitting"):
        return True
    return other.stance == "suggests" and other.source.name.lower() in ("i", "it", "we")


def calls_untrue(other: Assertion) -> bool:
    """Whether a statement is against the claim already: "said that it was a lie"."""
    return not vocabulary().false_words.isdisjoint(other.content.text.lower().split())


def names_party(other: Assertion, assertion: Assertion) -> bool:
    """Whether a content names the one who answers, or whom it speaks for."""
    about = assertion.source.parties
    told = [name for name in other.names if name.kind != "place" or name.key in about[:1]]  # "a Lorne expert"
    named = any(name.key in about or not set(name.stands_for).isdisjoint(about[:1]) for name in told)
    return named or (assertion.stance in NON_COMMITTAL and _tells_of_silent(other, assertion.source.name.lower()))


def _tells_of_silent(other: Assertion, name: str) -> bool:
    """Whether a content tells of "the school" that keeps silent, by that very word."""
    told = " ".join(t.norm for t in other.sentence.tokens if lies_in(t, other.content.spans))
    return name.startswith("the ") and f" {name} " in f" {told} "


def reasons(other: Assertion) -> bool:
    """Whether it tells what somebody could do, which nobody need confirm."""
    return other.stance == "asserts" and other.certainty == "possible"


def has_voice(other: Assertion) -> bool:
    """Whether it is somebody's statement or a rumour, and no forecast, hope or question, which nobody need answer."""
    if _seems(other):
        return True  # "it appeared that he stole it"
    if (other.stance == "suggests" and other.certainty == "probable") or _pledges(other):
        return False
    return other.source.kind != "author" or other.stance in ("alleges", "reports")


def _seems(other: Assertion) -> bool:
    """Whether the outlet tells what looks to be so: "it | appeared | that"; not "he | seemed | glad"."""
    cue = other.cue if other.stance == "suggests" and other.source.kind == "author" else None
    if cue is None or cue.lemma not in table("extract_verbs")["seem"]["verbs"]:
        return False
    return other.content.spans[0].start > cue.spans[0].start


def _pledges(other: Assertion) -> bool:
    """Whether it tells only what somebody will do: "vowed to repair the dam"."""
    return other.cue is not None and other.cue.lemma in table("extract_verbs")["pledge"]["verbs"]


def other_voice(other: Assertion, assertion: Assertion) -> bool:
    """Whether somebody else is speaking who may be on another side."""
    ours, theirs = set(assertion.source.parties), set(other.source.parties)
    return ours.isdisjoint(theirs) and other.source.name != assertion.source.name


def from_paper(other: Assertion) -> bool:
    """Whether an outlet or a document says it, and no private word: "a message"."""
    private = not words("extract_sources", "private").isdisjoint(other.source.name.lower().split())
    return other.source.kind in ("outlet", "document") and not private


def names_a_claim(assertion: Assertion) -> bool:
    """Whether it says that it was a claim: "said the claim was false", "said of the reports: it is nonsense"."""
    nouns = vocabulary().claim_nouns
    return not nouns.isdisjoint(assertion.content.text.lower().split()) or any(
        one.norm in ABOUT and other.norm in DEFINITE and noun.norm in nouns
        for one, other, noun in zip(
            assertion.sentence.tokens, assertion.sentence.tokens[1:], assertion.sentence.tokens[2:], strict=False
        )
    )


def names_one_report(assertion: Assertion) -> bool:
    """Whether it is nothing but a report or rumour, called by what it tells of: "the | casting | report"."""
    said = assertion.content.text.lower().split()
    return len(said) == REPORT and said[0] in DEFINITE and said[-1] in vocabulary().claim_nouns


def on_top(other: Assertion) -> bool:
    """Whether a statement stands in the headline or the lead."""
    return other.sentence.role == "headline" or (other.sentence.index <= LEAD and other.sentence.role == "body")


def points_to_paper(assertion: Assertion) -> bool:
    """Whether the content names a report: "the claims in the article"."""
    return not PAPERS.isdisjoint(assertion.content.text.lower().split())


def first_told(reports: Iterator[Assertion], fitting: list[Assertion]) -> Iterator[Assertion]:
    """What the teller of the nearest report was first said to have told: a report is denied for what it leads with."""
    for nearest in reports:
        teller = nearest.source.parties[:1]
        told = (o for o in reversed(fitting) if teller and o.cue and o.source.parties[:1] == teller)
        yield next((o for o in told if o.cue and o.cue.lemma not in SENDING_ON), nearest)


def gap(other: Assertion, assertion: Assertion) -> int:
    """How many sentences earlier a statement stands."""
    return assertion.sentence.index - other.sentence.index
