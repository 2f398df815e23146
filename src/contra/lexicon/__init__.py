"""The words contra knows, as data. Lexicons are read with ``contra.lexicon.load``, common words looked up here."""

from contra.lexicon.errors import LexiconError
from contra.lexicon.words import Word, lemma, noun_forms, verb_forms, word, zipf

__all__ = ["LexiconError", "Word", "lemma", "noun_forms", "verb_forms", "word", "zipf"]
