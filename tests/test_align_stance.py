"""Articles that speak against a whole story, and those that only tell of somebody who does."""

import pytest

import contra

CLAIM = "A harpooned whale sank the Falcon near Lorne."
RETOLD = "A story about a whale that sank the Falcon near Lorne is going around."
HEARSAY = "A harpooned whale sank the Falcon near Lorne, according to {}."


def severities(one: str, other: str) -> set[str]:
    documents = (contra.Document.from_text(text, id=id) for id, text in (("alpha", one), ("beta", other)))
    return {conflict.severity for conflict in contra.compare(*documents)}


@pytest.mark.parametrize(
    "doubt",
    [
        f"{RETOLD} It is not plausible.",
        "Doubts cast over Lorne whale claim. The Falcon sank near Lorne on Monday.",
    ],
)
def test_an_outlet_that_opens_with_its_own_doubt_contradicts_the_story(doubt: str) -> None:
    assert severities(CLAIM, doubt) == {"conflict"}


@pytest.mark.parametrize(
    "text",
    [
        f"{RETOLD} Tom Reed mended his boat. Mia Brandt sold fish. Ana Ruiz slept. It is not plausible.",  # in passing
        f"{RETOLD} It is not plausible that Mia Brandt will sell fish.",
    ],
)
def test_a_doubt_in_passing_does_not(text: str) -> None:
    assert "conflict" not in severities(CLAIM, text)


DENIAL = "The harbour board denied that a harpooned whale sank the Falcon near Lorne."


@pytest.mark.parametrize(
    "text",
    [
        DENIAL,
        f"Mia Brandt sold fish in Lorne on Monday. {DENIAL}",
        f"{DENIAL} A whale sank the Falcon near Lorne, Tom Reed said.",  # the denial is its news
    ],
)
def test_whose_news_is_a_denial_stands_against_the_claim(text: str) -> None:
    assert severities(CLAIM, text) == {"conflict"}


@pytest.mark.parametrize(
    "text",
    [
        f"A whale sank the Falcon near Lorne, Tom Reed said. {DENIAL}",
        f"Tom Reed said a whale sank the Falcon off Lorne. Mia Brandt sold fish. {DENIAL}",
    ],
)
def test_who_tells_the_claim_and_then_a_denial_only_takes_part(text: str) -> None:
    assert severities(CLAIM, text) == set()


def test_who_tells_a_claim_to_call_it_untrue_himself_takes_sides() -> None:
    assert severities(CLAIM, f"{CLAIM} The bogus story about a whale that sank the Falcon near Lorne is a hoax.") == {
        "conflict"
    }


@pytest.mark.parametrize("source", ["reports", "a report", "media reports", "rumours"])
def test_what_nobody_stands_behind_may_stand_beside_its_denial(source: str) -> None:
    assert severities(HEARSAY.format(source), DENIAL) == {"caution"}


@pytest.mark.parametrize("source", ["court records", "the police", "a report by the Dunmore Institute"])
def test_what_somebody_stands_behind_may_not(source: str) -> None:
    assert severities(HEARSAY.format(source), DENIAL) == {"conflict"}


STOLEN = "Rumours that rebels kidnapped Ana Ruiz near Lorne are false, the harbour board said."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels kidnapped Ana Ruiz near Lorne.", {"conflict"}),
        ("Rumours have it that rebels kidnapped Ana Ruiz near Lorne.", {"caution"}),
        ("This is why rumours that rebels kidnapped Ana Ruiz near Lorne will not die.", {"caution"}),
        ("Speculation grows that rebels kidnapped Ana Ruiz near Lorne.", {"caution"}),
        ("Police: Rebels kidnapped Ana Ruiz near Lorne?", set()),
        ("Tom Reed said Ana Ruiz, whom rebels kidnapped near Lorne, is unharmed.", set()),
        ("The harbour board said it is a lie that rebels kidnapped Ana Ruiz near Lorne.", set()),
    ],
)
def test_who_only_asks_or_tells_of_rumours_claims_nothing(text: str, found: set[str]) -> None:
    assert severities(text, STOLEN) == found


def test_who_calls_it_a_hoax_is_not_against_an_outlet_that_does() -> None:
    hoax = "NASA: Viral news of a whale that sank the Falcon near Lorne is a hoax."
    assert severities(hoax, f"{RETOLD} The hoax story is false.") == set()


def test_that_somebody_is_safe_may_be_denied() -> None:
    assert severities("Tom Reed said the dam at Dunmore is safe.", "Lee Dunn denied that the Dunmore dam is safe.") == {
        "conflict"
    }


@pytest.mark.parametrize("text", ["You won't believe how a whale sank the Falcon", "You'll never guess who sank it"])
def test_the_reader_who_is_promised_a_wonder_doubts_nothing(text: str) -> None:
    assertions = contra.extract(contra.Document.from_text(text, id="a"))
    assert [a.source.kind for a in assertions] == ["author"]
