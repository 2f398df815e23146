"""The whole line: any text in, no exception, every span inside the text, the same bytes twice."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import contra
from contra.pipeline import propositions
from contra.render.json import json
from growth import grows_with_length_only

WORDS = """
The mayor said that police denied divers closed the Lorne bridge on Monday killing 14 people . " “ ” ' ’ , ; : — ( )
not no never 3 March 2025 $47 million Russia Ruritania he it according to reportedly declined comment neither confirmed
nor whether hoax false reports were untrue Kyiv Launches Strike sources who wished
"""
prose = st.lists(st.sampled_from([*WORDS.split(), "\n", "\n\n"]), max_size=60).map(" ".join)
texts = st.one_of(st.text(max_size=120), prose)
quick = settings(max_examples=60)


def documents(one: str, other: str) -> list[contra.Document]:
    return [contra.Document.from_text(text, id=id_) for id_, text in (("one", one), ("other", other))]


def spans(assertion: contra.Assertion) -> Iterator[contra.Span]:
    yield assertion.sentence.span
    yield from assertion.source.spans
    yield from assertion.content.spans
    if assertion.cue:
        yield from assertion.cue.spans


@quick
@given(texts, texts)
def test_any_two_texts_are_scanned_twice_alike(one: str, other: str) -> None:
    first, second = contra.scan(documents(one, other)), contra.scan(documents(one, other))
    assert json(first, all_assertions=True) == json(second, all_assertions=True)


@quick
@given(texts)
def test_every_span_lies_in_the_text(text: str) -> None:
    document = contra.Document.from_text(text, id="one")
    found = [span for assertion in contra.extract(document) for span in spans(assertion)]
    found += [time.span for time in contra.find_times(text)]
    assert all(0 <= span.start <= span.stop <= len(text) for span in found)


def test_a_document_is_read_once() -> None:
    document = contra.Document.from_text("The mayor said the bridge is open.", id="one")
    assert contra.extract(document)[0] is contra.extract(document)[0]


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(ValueError, match=r"^a:12: half a surrogate pair; decode the text with errors"):
        contra.Document.from_text("Kerr denied \ud800 it.", id="a")


@pytest.mark.parametrize(
    "unit", ["Kerr said he was told by Reed and said and ", "Kerr sold Ana Ruiz, ", "it was Reed who sold it and "]
)
def test_an_endless_sentence_full_of_names_is_read_in_good_time(unit: str) -> None:
    def read(text: str) -> None:
        assert propositions(contra.Document.from_text(text, id="endless"))

    assert grows_with_length_only(read, unit, 16_000, "no.")
