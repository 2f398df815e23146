"""Sources and claims in words fit for a message."""

from contra.lexicon.load import words
from contra.lexicon.words import word
from contra.model import Assertion, Cue

LONGEST = 140
HALVES = 2
RESUMING = ("as ", "for ", "of ", "to ", "with ")
ADDRESSED = frozenset({"him", "me", "them", "to", "us"})  # "claimed | to be the mayor", "called | them enemies"
ARTICLES = ("A", "An", "The")  # that began a sentence
OPENERS = ("that ", "whether ", "of ")
JOINING = (" although", " though", " while", " but", " and")


def who(assertion: Assertion) -> str:
    """The source as a reader knows it; an outlet's own voice by its name."""
    if assertion.source.kind == "author":
        return assertion.document.outlet or assertion.document.id
    name = assertion.source.name
    first, _, rest = name.partition(" ")
    plain = first in ARTICLES or (assertion.source.kind == "anonymous" and _is_noun(first) and not rest[:1].isupper())
    return name[0].lower() + name[1:] if plain else name


def _is_noun(first: str) -> bool:
    """Whether a source begins with a common noun: "Sources in Lorne"; not "Lorne workers"."""
    form = word(first.lower())
    return first.endswith("s") and form is not None and "N" in form.tags


def claim(assertion: Assertion) -> str:
    """What is claimed, on one line, with a capital, cut at a word."""
    told = _told(assertion)
    text = " ".join(told.split()).strip(" ,;.")
    for opener in OPENERS:
        text = text.removeprefix(opener)
    for joining in JOINING:
        text = text.removesuffix(joining).strip(" ,;.")  # "the river is safe, | although |"
    if assertion.cue and told == assertion.content.text and _hangs_on(text, assertion.cue):
        text = f"{who(assertion)} {assertion.cue.text} {text}"
    return shortened(text[:1].upper() + text[1:])


def _told(assertion: Assertion) -> str:
    """The content, with the verb that stands inside it: "the drop | seems | to have missed the camp"."""
    spans, cue, text = assertion.content.spans, assertion.cue, assertion.document.text
    if len(spans) != HALVES or cue is None or not text.startswith(RESUMING, spans[-1].start):
        return assertion.content.text
    between = any(spans[0].stop <= span.start and span.stop <= spans[1].start for span in cue.spans)
    return text[spans[0].start : spans[1].stop] if between else assertion.content.text


def _hangs_on(text: str, cue: Cue) -> bool:
    """Whether it is nothing without its verb: "accused | Freedonia of a theft", "claimed | to be the mayor"."""
    first = text.partition(" ")[0].lower()
    return cue.lemma in words("rules_wording", "objects") or (first in ADDRESSED and bool(cue.text))


def shortened(text: str) -> str:
    """The text on one line, cut at a word where it is long."""
    text = " ".join(text.split()).strip(" ,;.")
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rpartition(" ")[0].rstrip(" ,;") + " …"
