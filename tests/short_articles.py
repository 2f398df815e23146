"""Articles of a few words, and what contra tells of them."""

from contra import Document, compare, scan
from contra.pipeline import propositions

NAMES = ("alpha", "beta")
DISPUTES = ("conflict", "caution")


def article(text: str, id: str = "alpha") -> Document:
    """An article of an outlet that is called like it."""
    return Document.from_text(text, id=id, outlet=id)


def articles(*texts: str) -> list[Document]:
    """Up to two articles, each of an outlet of its own."""
    return [article(text, name) for text, name in zip(texts, NAMES, strict=False)]


def compared(one: str, other: str) -> list[str]:
    """The codes of all that two articles are found to differ in."""
    return [found.code for found in compare(*articles(one, other))]


def clashes(one: str, other: str) -> list[str]:
    """The codes of the conflicts between two articles."""
    return [found.code for found in compare(*articles(one, other)) if found.severity == "conflict"]


def disputes(*texts: str) -> list[str]:
    """The codes of the conflicts and cautions in one article or two, each read for itself and with the other."""
    return [found.code for found in scan(articles(*texts)).conflicts if found.severity in DISPUTES]


def all_codes(one: str, other: str) -> set[str]:
    """The codes that two articles get, those of findings that stand behind others, too."""
    return {code for found in compare(*articles(one, other)) for code in found.codes}


def about(text: str) -> set[str]:
    """What the sentences of an article are about."""
    return {feature for told in propositions(article(text)) for feature in told.features}
