"""Sentences, words, quotations and names of an article.

>>> from contra.model import Document
>>> [sentence.text for sentence in read_sentences(Document.from_text("It rained. It stopped.", id="a"), (), ())]
['It rained.', 'It stopped.']
"""

from contra.text.reading import read_sentences
from contra.text.tokens import tokens

__all__ = ["read_sentences", "tokens"]
