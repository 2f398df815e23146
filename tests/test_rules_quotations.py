"""Which other wordings of a quotation are material, and who counts as another speaker."""

import pytest

import contra

SAID = "We told the people of the Brannock works {} and they have not answered us since"


def codes(one: str, other: str) -> list[str]:
    """The codes of quotations that a scan of two articles reports."""
    found = contra.scan([contra.Document.from_text(text, id=id_) for id_, text in (("alpha", one), ("beta", other))])
    return [conflict.code for conflict in found.conflicts if conflict.kind == "quote"]


def reworded(one: str, other: str, speakers: tuple[str, str] = ("Mia Brandt", "Mia Brandt")) -> list[str]:
    texts = [f'"{SAID.format(words)}," {speaker} said.' for words, speaker in zip((one, other), speakers, strict=True)]
    both = codes(texts[0], texts[1])
    assert both == codes(texts[1], texts[0])
    return both


MATERIAL = [
    ("that nine men would go", "that 12 men would go"),
    ("that 1,200 men would go", "that 2,100 men would go"),
    ("to come on Monday night", "to come on Tuesday night"),
    ("to come in March at last", "to come in April at last"),
    ("that we can pay", "that we can't pay"),
    ("that we can pay", "that we cannot pay"),
    ("that we will pay", "that we will never pay"),
    ("that we will pay", "that we might pay"),
    ("that we must pay", "that we may pay"),
    ("to open the gate", "to close the gate"),
    ("that prices increase there", "that prices decrease there"),
    ("that it is the first fire", "that it is the last fire"),
    ("to fly to Norway by night", "to fly to Portugal by night"),
    ("about the prisoner there", "about the bridge there"),
    ("to bury the ledger", "to publish the ledger"),
]


@pytest.mark.parametrize(("one", "other"), MATERIAL)
def test_what_changes_the_sense_is_told(one: str, other: str) -> None:
    assert reworded(one, other) == ["Q951"]


IMMATERIAL = [
    ("that nine men would go", "that 9 men would go"),
    ("that 1,200 men would go", "that 1200 men would go"),
    ("that the labour is honoured", "that the labor is honored"),
    ("that they realise it", "that they realize it"),
    ("to come on Monday night", "to come on Monday, at night"),
    ("that they are late", "that they're late"),
    ("that we cannot pay", "that we can not pay"),
    ("that nobody can pay, nor will", "that nobody can pay, and nor will"),
    ("that we had no money or time", "that we had no money or no time"),  # negated either way
    ("to fetch the big car", "to fetch the large car"),
    ("to fetch the car", "to fetch the vehicle"),
    ("that the child is safe", "that the kid is safe"),
    ("that it was going well", "that it is going well"),
    ("about the gate", "about the gates"),
    ("about the Kobani road", "about the Kobane road"),
    ("about the tunel there", "about the tunnel there"),
    ("that Jim Reed was there", "that James Reed was there"),
    ("to come back", "to come right back"),
    ("to just come", "to come"),
    ("to [leave] the works", "to close the works"),
    ("to ... the works", "to close the works"),
    ("that they thought it good", "that they said it good"),
    ("to wait for a day of rain and wind", "to bide until the weather had been very wet"),  # another translation
]


@pytest.mark.parametrize(("one", "other"), IMMATERIAL)
def test_what_leaves_the_sense_is_passed_over(one: str, other: str) -> None:
    assert reworded(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Mia Brandt", "Brandt", ["Q951"]),
        ("Mia Brandt", "the mayor", ["Q951"]),  # who may be she
        ("Mia Brandt", "Tom Reed", ["Q952"]),
    ],
)
def test_the_speaker_of_two_wordings_is_one(one: str, other: str, expected: list[str]) -> None:
    assert reworded("to come on Monday night", "to come on Tuesday night", (one, other)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ('"{}," Mia Brandt said.', '"{}," said Tom Reed.', ["Q952"]),
        ('"Come," Mia Brandt said. "{}."', '"{}," said Tom Reed.', ["Q952"]),
        ('"{}," Mia Brandt said.', '"{}," said Mia Brand.', []),  # misspelt
        ('"{}," Mia Brandt said.', '"{}," said Mrs Brandt.', []),
        ('"{}," Mia Brandt said.', '"{}," Paul Brandt said.', []),  # one of them, by the same surname
        ('"{}," Mia Brandt said.', 'Tom Reed is the mayor. "{}," he said.', []),  # a pronoun may be anybody
        ('"{}," Mia Brandt said.', '"{}," Tom Reed read out.', []),
        ('"{}," Mia Brandt said.', '"{}," Tom Reed told Mia Brandt.', []),
        ('"{}," Mia Brandt said.', '"{}," Norhaven Steel said.', []),
        ('"{}," Mia Brandt said.', 'The note read: "{}."', []),
        ('"{}," Mia Brandt said.', '"{}," Mia Brandt and Tom Reed said.', []),
    ],
)
def test_another_speaker_is_another_person_named_beside_the_words(one: str, other: str, expected: list[str]) -> None:
    words = SAID.format("to come on Monday night")
    assert codes(one.format(words), other.format(words)) == expected


def test_nine_words_may_be_said_by_two() -> None:
    words = "We told the people of the Brannock works that"
    assert codes(f'"{words}," Mia Brandt said.', f'"{words}," Tom Reed said.') == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("his mother said", "said Mia Brandt, his mother"), ("said Mia Brandt", "Reed's mother said")],
)
def test_kin_without_a_name_are_no_second_speaker(one: str, other: str) -> None:
    quoted = "The boy loved the old harbour of Lorne"
    assert codes(f'"{quoted}," {one}.', f'"{quoted}," {other}.') == []


@pytest.mark.parametrize(
    ("quoted", "found"),
    [("We will leave the harbour of Lorne in May", ["Q952"]), ("We have tested it twice", [])],
)
def test_words_of_themselves_that_tell_much_are_not_said_by_two(quoted: str, found: list[str]) -> None:
    assert codes(f'"{quoted}," said Mia Brandt.', f'"{quoted}," said Tom Reed.') == found
