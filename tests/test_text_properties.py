"""What holds of any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from contra.model import Document, Sentence, Span
from contra.text import read_sentences

PIECES = [
    " ", "\n", "\n\n", ". ", ", ", "! ", "? ", '"', "“", "”", "‘", "’", "'", "«", "»", "(", ")", "-", "/", "&",
    "\u00a0", "’s ", "'s ",
    "the ", "of ", "and ", "van der ", "The ", "U.S. ",
    "No. 7", "Sen. ", "President ", "Ministry ", "Norlandish ", "Anna ", "Jan ", "ABC",
    "al-", "said ", "Inc. ", "É", "ß", "İ", "ı", "O'", "Mc", "iPhone",
    "5 p.m. ", "• ", "— ", "\U0001f600",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


def read(text: str) -> tuple[Sentence, ...]:
    return read_sentences(Document.from_text(text, id="a"), (), ())


@settings(max_examples=150)
@given(TEXTS)
def test_sentences_lie_in_the_text_in_order(text: str) -> None:
    last = 0
    for index, sentence in enumerate(read(text)):
        assert last <= sentence.span.start < sentence.span.stop <= len(text)
        assert sentence.text == text[sentence.span.start : sentence.span.stop] == sentence.text.strip()
        assert sentence.index == index
        last = sentence.span.stop


@settings(max_examples=150)
@given(TEXTS)
def test_names_lie_in_their_sentence_and_apart(text: str) -> None:
    for sentence in read(text):
        last = sentence.span.start
        for name in sentence.names:
            assert last <= name.span.start < name.span.stop <= sentence.span.stop
            assert name.text == text[name.span.start : name.span.stop]
            assert name.key
            assert name.key == name.key.lower()
            last = name.span.stop


@settings(max_examples=150)
@given(TEXTS)
def test_quotations_lie_in_the_text(text: str) -> None:
    for sentence in read(text):
        assert list(sentence.quotations) == sorted(
            sentence.quotations, key=lambda each: (each.span.start, -each.span.stop)
        )
        for quotation in sentence.quotations:
            assert quotation.span.contains(quotation.inner)
            assert quotation.span.overlaps(sentence.span)
            assert Span(0, len(text)).contains(quotation.span)


@settings(max_examples=30)
@given(TEXTS)
def test_the_same_text_is_read_the_same_way(text: str) -> None:
    assert [sentence.names for sentence in read(text)] == [sentence.names for sentence in read(text)]
