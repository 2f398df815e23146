"""What holds for any text, and when things happened and were said."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from contra.model import NON_COMMITTAL, Assertion
from extract_marked import attributions, read

WORDS = st.sampled_from(
    [
        "Ann Kerr",
        "he",
        "who",
        "they",
        "the ministry",
        "said",
        "says",
        "denied",
        "declined to",
        "comment",
        "that",
        "the report",
        "was",
        "false",
        "not",
        "did",
        "neither",
        "confirmed",
        "nor",
        "according to",
        ",",
        ".",
        ":",
        ";",
        "“",
        "”",
        '"',
        "''",
        "and",
        "but",
        "—",
        "(",
        ")",
        "bridge",
        "on Monday",
        "claims",
        "of",
        "reportedly",
        "could",
        "be reached",
        "told",
        "to",
        "accused",
        "by",
        "?",
        "\n\n",
        "citing",
        "adding",
        "'s",
        "no evidence",
        "while",
    ]
)


def sound(assertion: Assertion, text: str) -> bool:
    """Whether the spans lie in the text and in order, and the values are known ones."""
    spans = [*assertion.source.spans, *assertion.content.spans, *(assertion.cue.spans if assertion.cue else ())]
    return all(0 <= span.start < span.stop <= len(text) for span in spans) and list(assertion.content.spans) == sorted(
        assertion.content.spans
    )


@settings(max_examples=150)
@given(st.lists(WORDS, max_size=40))
@example(["declined to", "comment", "Ann Kerr", "and"])
def test_any_words_are_read_soundly(words: list[str]) -> None:
    text = " ".join(words)
    found = read(text)
    assert all(sound(assertion, text) for assertion in found)
    assert [assertion.id for assertion in found] == [assertion.id for assertion in read(text)]


@settings(max_examples=50)
@given(st.text(max_size=120))
def test_any_text_is_read_soundly(text: str) -> None:
    assert all(sound(assertion, text) for assertion in read(text))


def test_no_text_takes_long() -> None:
    units = (
        "he said ",
        ", he said ",
        "the claim that ",
        "“Kerr denied it. ",
        "The ministry said it. ",
        "it is false that ",
    )
    assert all(sound(assertion, unit * 300) for unit in units for assertion in read(unit * 300))


def test_an_assertion_keeps_its_name_when_it_moves() -> None:
    (here,) = attributions("Kerr said the bridge was safe.")
    (there,) = attributions("The weather was fine.\n\nKerr said the bridge was safe.")
    assert here.id == there.id


def test_a_silence_takes_no_side() -> None:
    (found,) = attributions("Kerr declined to confirm the closure.")
    assert found.stance in NON_COMMITTAL


def test_time_of_the_event_and_of_the_speech() -> None:
    (found,) = attributions("Kerr said on March 3, 2024 that the bridge fell on March 1, 2024.")
    assert (found.speech_time and found.speech_time.value, found.event_time and found.event_time.value) == (
        "2024-03-03",
        "2024-03-01",
    )


def test_figures_and_names_of_the_content_only() -> None:
    (found,) = attributions("Ann Kerr told 12 reporters that 40 people left Port Lisle.")
    assert ([q.low for q in found.quantities], [n.text for n in found.names]) == ([40.0], ["Port Lisle"])
