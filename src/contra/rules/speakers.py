"""Whether two quotations are given to two different persons."""

from contra.lexicon.load import words
from contra.model import Assertion
from contra.rules.likeness import likeness

SLIP = 0.7  # letters shared by a surname and its misspelling


def other_person(one: Assertion, other: Assertion) -> bool:
    """Whether two persons are named of whom neither is the other in another form: "Ann Reed", "Mrs. Reed"."""
    left, right = (_person(assertion) for assertion in (one, other))
    if not left or not right or set(one.source.parties) & set(other.source.parties):
        return False
    return all(likeness(a, b) < SLIP for a in left for b in right)


def _person(assertion: Assertion) -> list[str]:
    """The words of the name of the person who speaks, without "pope" or "al"."""
    source = assertion.source
    if source.kind != "named_person" or source.via or not source.parties or not assertion.cue:
        return []
    titles = words("names_words", "titles_kept")
    return [word for word in source.parties[0].split() if len(word) > 2 and word not in titles]


def named_beside(assertion: Assertion, other: Assertion) -> bool:
    """Whether the speaker, and nobody else who may be, is named where the quotation is told."""
    source, text = assertion.source, assertion.document.text
    told = " ".join(text[span.start : span.stop] for span in source.spans).lower()
    if " and " in told or not _any_in(_person(assertion), told) or _any_in(_person(other), _beside(assertion)):
        return False
    cited = assertion.cue is not None and assertion.cue.lemma in words("rules_quotations", "relaying")
    return not cited and "spokes" not in source.title.lower()


def _beside(assertion: Assertion) -> str:
    """The sentence and all between it and the name of its speaker: 'Reed said. "We are ready. | We sail."'."""
    spans = (assertion.sentence.span, *assertion.source.spans)
    start, stop = min(span.start for span in spans), max(span.stop for span in spans)
    return assertion.document.text[start:stop].lower()


def _any_in(names: list[str], text: str) -> bool:
    return any(name in text for name in names)
