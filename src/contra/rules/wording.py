"""Sources and claims in words fit for a message."""

from contra.lexicon.load import words
from contra.model import Assertion

LONGEST = 140
ARTICLES = ("A", "An", "The")  # that began a sentence
OPENERS = ("that ", "whether ", "of ")


def who(assertion: Assertion) -> str:
    """The source as a reader knows it; an outlet's own voice by its name."""
    if assertion.source.kind == "author":
        return assertion.document.outlet or assertion.document.id
    name = assertion.source.name
    article = name.partition(" ")[0]
    return name[0].lower() + name[1:] if article in ARTICLES else name


def claim(assertion: Assertion) -> str:
    """What is claimed, on one line, with a capital, cut at a word."""
    text = " ".join(assertion.content.text.split()).strip(" ,;.")
    for opener in OPENERS:
        text = text.removeprefix(opener)
    if assertion.cue and assertion.cue.lemma in words("rules_wording", "objects"):
        text = f"{who(assertion)} {assertion.cue.text} {text}"  # Ruritania accused | Freedonia of shelling the town
    return shortened(text[:1].upper() + text[1:])


def shortened(text: str) -> str:
    """The text on one line, cut at a word where it is long."""
    text = " ".join(text.split()).strip(" ,;.")
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rpartition(" ")[0].rstrip(" ,;") + " …"
