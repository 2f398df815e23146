"""Sources and claims in words fit for a message."""

from contra.model import Assertion

LONGEST = 140


def who(assertion: Assertion) -> str:
    """The source as a reader knows it; an outlet's own voice by its name."""
    if assertion.source.kind == "author":
        return assertion.document.outlet or assertion.document.id
    return assertion.source.name


def claim(assertion: Assertion) -> str:
    """What is claimed, on one line, cut at a word."""
    text = " ".join(assertion.content.text.split()).strip(" ,;.")
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rpartition(" ")[0].rstrip(" ,;") + " …"
