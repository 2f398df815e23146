"""What must hold of any text, and how long it may take."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contra.lexicon.load import table
from contra.times import clash, find_times
from contra.times.beginnings import beginnings
from contra.times.find import ATOMS, TOGETHER
from contra.times.notation import Table, compiled
from growth import grows_with_length_only
from times_marked import FRIDAY

LEXICON = [word for words in table("times_words").values() for word in words]
PIECES = st.sampled_from(
    [*LEXICON, *(word.title() for word in LEXICON), "5", "31st", "62", "2024", "1990s", "9:40", "p.m."]
)
PIECES = PIECES | st.sampled_from(
    [",", "-", "–", "(", ")", "\n", ".", "'s", "11/12/2024", "2024-13-41", "0800", "Q3", "FY25"]
)
TIME_TEXT = st.lists(PIECES, max_size=25).map(" ".join)


def check(text: str, published: date | None) -> None:
    """That what is found lies in the text, in order, apart, and is the same the second time."""
    found = find_times(text, published)
    for one in found:
        assert text[one.span.start : one.span.stop] == one.text != ""
        assert one.type in ("DATE", "TIME", "DURATION", "SET")
        assert one.value
        assert not (one.earliest and one.latest) or one.earliest <= one.latest
        clash(one)
    assert all(one.span.stop <= other.span.start for one, other in pairwise(found))
    assert found == find_times(text, published)


@given(TIME_TEXT, st.sampled_from([None, FRIDAY, date.min, date.max]))
@settings(max_examples=200)
def test_texts_of_time_words(text: str, published: date | None) -> None:
    check(text, published)


@given(st.text(), st.sampled_from([None, FRIDAY]))
@settings(max_examples=100)
def test_any_text(text: str, published: date | None) -> None:
    check(text, published)


def test_half_a_surrogate_pair_does_no_harm() -> None:
    assert [time.value for time in find_times("On Monday \ud800 we left", FRIDAY)] == ["2024-11-18"]


@pytest.mark.parametrize(
    "unit", ["January ", "5 ", "1999 ", "Monday ", "12:", "1/", "a half and ", "two to ", "-", "1."]
)
def test_time_grows_with_length_only(unit: str) -> None:
    assert grows_with_length_only(lambda text: find_times(text, FRIDAY), unit, 4_000)


@pytest.mark.parametrize("constructs", [ATOMS, TOGETHER])
def test_every_construct_has_a_name_of_its_own_and_a_pattern(constructs: Table) -> None:
    names = [construct.name for construct in constructs.constructs]
    assert len(names) == len(set(names))
    for construct in constructs.constructs:
        assert not compiled(construct.pattern).match("")


def test_a_word_belongs_to_one_class() -> None:
    assert len(LEXICON) == len(set(LEXICON))


def test_classes_and_their_words_are_sorted() -> None:
    sections = table("times_words")
    assert list(sections) == sorted(sections)
    for words in sections.values():
        assert list(words) == sorted(words)


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("THE? ORDINAL QUARTER", {"THE", "ORDINAL"}),
        ("(A|B C)+ D", {"A", "B"}),
        ("(A|B?) C", {"A", "B", "C"}),
        ("(?<=IN) MONTH (?=DAY)|A* B", {"MONTH", "A", "B"}),
        ("(A B)? (C (?!D))? E F", {"A", "C", "E"}),
    ],
)
def test_a_pattern_knows_what_it_may_begin_with(pattern: str, names: set[str]) -> None:
    assert beginnings(pattern) == names
