"""Whom "he" or "she" means at the head of a sentence: the one person whom the sentences before it named."""

from collections.abc import Iterator, Sequence

from contra.lexicon.sexes import suits
from contra.model import Name, Proposition, Sentence, Token

PRONOUNS = frozenset({"he", "she"})
REACH = 3  # sentences back in which somebody may have been named
BEFORE = 4  # words that may stand before the pronoun: "In 2014 | he"
Meant = tuple[Proposition, Name | None]


def with_meant(propositions: Sequence[Proposition]) -> Iterator[Meant]:
    """Each proposition of an article with whom its pronoun means, in text order."""
    held: tuple[int, Name | None] = (-1, None)  # the sentence that named somebody last, and who it was
    for proposition in propositions:
        sentence = proposition.assertion.sentence
        pronoun = _pronoun(proposition.assertion.tokens)
        meant = held[1] if pronoun and 0 < sentence.index - held[0] <= REACH else None
        meant = meant if meant and suits(pronoun, meant.key) else None
        yield proposition, None if meant and _speaks(proposition, meant) else meant
        named = _one_person(sentence)
        held = (sentence.index, named) if named or _persons(sentence) else held


def _pronoun(tokens: Sequence[Token]) -> str:
    """The pronoun that is the subject with which the words begin; "" where none is."""
    return next((t.norm for t in tokens[: BEFORE + 1] if t.norm in PRONOUNS), "")


def _speaks(proposition: Proposition, name: Name) -> bool:
    """Whether it is the source who speaks of another: 'Reed said | he | fell'."""
    return not {*name.keys}.isdisjoint(proposition.assertion.source.parties)


def _persons(sentence: Sentence) -> list[Name]:
    return [n for n in sentence.names if n.kind == "person"]


def _one_person(sentence: Sentence) -> Name | None:
    """The one person whom a sentence names; none where it names two."""
    persons = _persons(sentence)
    return persons[0] if len({n.key.rpartition(" ")[2] for n in persons}) == 1 else None
