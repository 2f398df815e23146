"""What a denial or a silence points to in a word or two: "the death", "Reed's account", "the affair"."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile

from contra.extraction.answerable import on_top
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.deeds import classes_of, related
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL, Assertion, Name, Token

TELLING = frozenset("NPVGDJ?#")
ACCOUNTS = frozenset({"account", "accounts", "remark", "remarks"})
DEFINITE = frozenset({"any", "her", "his", "its", "that", "the", "their", "this", "those"})
ASSURED = frozenset(
    {"certain", "certainty", "definitely", "for", "sure", "with"}
)  # "could not confirm | for sure | it"
QUESTIONED = frozenset({"about", "inquiries", "of", "on", "over", "question", "questions", "regarding"})
PRONOUNS = frozenset({"he", "it", "she", "they", "this"})
FEW = 2
FIGURES = frozenset({"amount", "amounts", "count", "figure", "figures", "number", "numbers", "sum", "tally", "toll"})
WHOLE = frozenset({"affair", "episode", "event", "incident", "saga", "story", "tale", "thing"})
ANY_OF_IT = frozenset((all_, "of", it) for all_ in ("all", "any") for it in ("it", "that", "these", "this"))
BETWEEN = 4  # tokens from a name to the noun of its claim, both included: "Reed 's specific statements"


def teller(assertion: Assertion) -> frozenset[str]:
    """Whose claim the content is, and no more: "Reed's account", "the Harbour Wire report"."""
    tokens = _content(assertion) if assertion.names else []
    for name in assertion.names:
        after = [t for t in tokens if t.start >= name.span.stop]
        alone = assertion.stance == "denies" and not after and tokens[0].start == name.span.start  # "Reed | was lying"
        if alone or _is_claim_of(name, tokens, after):
            return frozenset(name.keys[:1])
    return frozenset()


def described_teller(assertion: Assertion) -> str:
    """By what noun he is called whose claim is denied: "the | union |'s claim", "said the | witness | was mistaken"."""
    tokens = _content(assertion) if assertion.stance in AGAINST and not assertion.names else []
    if len(tokens) < 2 or tokens[0].norm not in DEFINITE - {"any"} or tokens[1].tag != "N":
        return ""
    if tokens[1].norm in vocabulary().pointers | FIGURES:
        return ""
    nouns, rest = vocabulary().claim_nouns | vocabulary().feared | ACCOUNTS, [t.norm for t in tokens[2:]]
    alone = not rest and tokens[1].norm not in nouns
    claim = rest[:1] == ["'s"] and rest[-1] in nouns and len(rest) <= BETWEEN
    return tokens[1].lemma if alone or claim else ""


def _is_claim_of(name: Name, tokens: list[Token], after: list[Token]) -> bool:
    """Whether a noun for a claim ends what follows the name, and at most "the" comes before it."""
    before = [t for t in tokens if t.stop <= name.span.start]
    nouns = vocabulary().claim_nouns | vocabulary().feared | ACCOUNTS
    return len(before) <= 1 and 0 < len(after) <= BETWEEN and after[-1].norm in nouns


def deeds(assertion: Assertion) -> frozenset[str]:
    """The classes of the one deed that a silence is about, told as known: "did not confirm | the death"."""
    if assertion.stance not in NON_COMMITTAL:
        return frozenset()
    tokens = _content(assertion)
    if not 1 < len(tokens) < BETWEEN or tokens[0].norm not in DEFINITE or any(t.tag != "N" for t in tokens[1:]):
        return frozenset()
    return frozenset(name for t in tokens[1:] for name in classes_of(t.lemma, "N"))  # "his | arrest record"


def echoed(assertion: Assertion) -> frozenset[str]:
    """The few words told before that a silence is about: "could not confirm that | it was a meteorite", "the money"."""
    if assertion.stance not in NON_COMMITTAL or assertion.withheld or deeds(assertion):
        return frozenset()
    said = (t for t in _content(assertion) if t.norm not in ("that", "whether", "if"))
    tokens = list(dropwhile(lambda t: t.norm in ASSURED | QUESTIONED, said))
    told = frozenset(t.lemma for t in tokens[1:] if t.tag in TELLING and t.lemma not in vocabulary().auxiliaries)
    pronoun = bool(tokens) and tokens[0].norm in PRONOUNS and len(told) <= FEW
    thing = len(tokens) == FEW and tokens[0].norm in ("the", "that", "this") and tokens[1].tag == "N"
    known = told & (vocabulary().pointers | vocabulary().claim_nouns | vocabulary().stories)
    return told if (pronoun or thing) and not known else frozenset()


def figure(assertion: Assertion) -> bool:
    """Whether a mere figure is denied that was told before: "said that | the figure | was not accurate"."""
    said = [t.norm for t in _content(assertion)]
    return assertion.stance in AGAINST and len(said) == FEW and said[0] in DEFINITE and said[1] in FIGURES


def told_words(other: Assertion) -> frozenset[str]:
    """The words of a statement."""
    return frozenset(t.lemma for t in _content(other))


def news_words(told: Iterable[Assertion], answer: Assertion) -> frozenset[str]:
    """The words by which an article tells its news, but for the name of the one who answers."""
    names = {word for party in answer.source.parties for word in party.split()}
    return frozenset(word for o in told if on_top(o) for word in _weighing(o) if word not in names)


def of_the_news(other: Assertion, news: frozenset[str]) -> bool:
    """Whether a statement has a word in common with the news of its article; any has where no news is told."""
    return not news or not news.isdisjoint(_weighing(other))


def _weighing(assertion: Assertion) -> Iterator[str]:
    """The words of its sentence that tell something."""
    light = words("align_stopwords", "words") | words("align_light_verbs", "verbs")
    return (t.lemma for t in assertion.sentence.tokens if t.tag in TELLING and t.lemma not in light)


def tells_deed(other: Assertion, classes: frozenset[str]) -> bool:
    """Whether a statement tells of such a deed, or by a verb of one close to it: "was killed" before "the death"."""
    told = [(t.tag in "VD", name) for t in _content(other) if t.tag in TELLING for name in classes_of(t.lemma, t.tag)]
    return any(name in classes or (verb and any(related(name, c) for c in classes)) for verb, name in told)


def whole_story(assertion: Assertion) -> bool:
    """Whether a silence is about all that is told, or all of it denied: "the affair", "the whole thing"."""
    if assertion.stance not in NON_COMMITTAL:
        norms = [t.norm for t in _content(assertion)]
        return len(norms) > 2 and norms[:2] in (["the", "whole"], ["the", "entire"]) and norms[2] in WHOLE
    days = [time.span for time in assertion.sentence.times]
    told = [t for t in _content(assertion) if not any(day.start <= t.start < day.stop for day in days)]
    if tuple(t.norm for t in told) in ANY_OF_IT:
        return True
    telling = [t.norm for t in told if t.tag in TELLING]
    return len(telling) == 1 and telling[0] in vocabulary().stories


def _content(assertion: Assertion) -> list[Token]:
    """The words of the content, without marks."""
    spans = assertion.content.spans
    tokens = (t for t in assertion.sentence.tokens if t.tag != ".")
    return [t for t in tokens if any(span.start <= t.start < span.stop for span in spans)]
