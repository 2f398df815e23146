"""Plain negations of what another article tells, in the words of the claim."""

import pytest

from short_articles import disputes

SACKED = "Norhaven Steel sacked 200 workers at the Lorne mill on Friday."
DIED = "Two men died in the fire at the Lorne mill."
ARMED = "The man was carrying a gun when he was shot in Lorne, police said."
KNEW = "The mayor of Lorne, Mia Brandt, knew of the leak in June, the engineer said."
BRIBED = "Mia Brandt took money from Norhaven Steel, a witness said."
CLOSED = "The bridge at Lorne is closed, the council said."


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        (SACKED, "No workers were sacked at the Lorne mill, Norhaven Steel said."),
        (SACKED, "Nobody was sacked at the Lorne mill, Norhaven Steel said."),
        (SACKED, "Not a single worker was sacked at the Lorne mill, Norhaven Steel said."),
        (SACKED, "Norhaven Steel said it had sacked no one at the Lorne mill."),
        (SACKED, "Norhaven Steel said it had never sacked any workers at the Lorne mill."),
        (SACKED, "Norhaven Steel said there had been no sackings at the Lorne mill."),
        (SACKED, '"At no point did we sack workers at the Lorne mill," Norhaven Steel said.'),
        (SACKED, '"We have not sacked anybody at the Lorne mill," said a spokesman for Norhaven Steel.'),
        (SACKED, "Norhaven Steel insisted that none of the workers at the Lorne mill had been sacked."),
        (SACKED, "It is not true that workers were sacked at the Lorne mill, Norhaven Steel said."),
        (SACKED, "In no way has Norhaven Steel sacked workers at the Lorne mill, its chief said."),
        (SACKED, "Neither Norhaven Steel nor its owner has sacked workers at the Lorne mill, a spokesman said."),
        (SACKED, "Norhaven Steel did nothing of the kind at the Lorne mill; no worker was sacked, its chief said."),
        (SACKED, "Norhaven Steel said the workers at the Lorne mill had resigned and were not sacked."),
        (SACKED, "Norhaven Steel said the workers at the Lorne mill had not been sacked but had resigned."),
        (SACKED, "Norhaven Steel said that it hadn't sacked the workers at the Lorne mill."),
        (SACKED, "Norhaven Steel: we did not sack workers at Lorne mill"),
        (SACKED, "Workers at Lorne mill not sacked, says Norhaven Steel"),
        (DIED, "Nobody died in the fire at the Lorne mill, the mayor said."),
        (DIED, "No one died in the fire at the Lorne mill."),
        (DIED, "There were no deaths in the fire at the Lorne mill, the mayor said."),
        (DIED, "The fire at the Lorne mill killed nobody, the mayor said."),
        (DIED, "The fire at the Lorne mill did not kill anyone."),
        (DIED, "Nobody has died in the fire at the Lorne mill, police said."),
        (ARMED, "The man was not carrying a gun when he was shot in Lorne, his sister said."),
        (ARMED, "The man had no gun when he was shot in Lorne, his sister said."),
        (ARMED, "The man shot in Lorne carried no gun, his sister said."),
        (KNEW, "Mia Brandt did not know of the leak in June, her office said."),
        (KNEW, "Mia Brandt had no knowledge of the leak in June, her office said."),
        (KNEW, "Mia Brandt was not aware of the leak in June, her office said."),
        (KNEW, "Mia Brandt was unaware of the leak in June, her office said."),
        (KNEW, '"I knew nothing of the leak in June," Mia Brandt said.'),
        (BRIBED, "Mia Brandt said she had not taken any money from Norhaven Steel."),
        (BRIBED, "Mia Brandt's lawyer said she took no money from Norhaven Steel."),
        (BRIBED, '"I took no money from Norhaven Steel," said Mia Brandt.'),
        (BRIBED, '"I have never, ever taken money from Norhaven Steel," said Mia Brandt.'),
        (BRIBED, "Mia Brandt refused money from Norhaven Steel, her lawyer said."),
        (BRIBED, "Mia Brandt turned down money from Norhaven Steel, her lawyer said."),
        (CLOSED, "The bridge at Lorne is not closed, the police said."),
        (CLOSED, "The bridge at Lorne is open, the police said."),
        (CLOSED, "The bridge at Lorne remains open, the police said."),
        (CLOSED, "The bridge at Lorne was never closed, the police said."),
        (CLOSED, "The bridge at Lorne had not been shut, police said."),
        (CLOSED, "The bridge at Lorne has stayed open throughout, police said."),
    ],
)
def test_what_is_negated_in_plain_words_is_denied(told: str, answer: str) -> None:
    assert disputes(told, answer)


def test_what_is_set_before_its_negation_is_negated() -> None:
    told = "Norhaven Steel planned the war over the mill with the mayor of Lorne."
    answer = '"This is not something Norhaven Steel planned with the mayor of Lorne," its chief said.'
    assert disputes(told, answer) == ["D101"]
    assert disputes(told, '"This is something Norhaven Steel planned with the mayor of Lorne," its chief said.') == []


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        (
            "It was Tom Reed who sold the mill in Lorne, police said.",
            "Tom Reed did not sell the mill in Lorne, he said.",
        ),
        (
            "Tom Reed sold the mill in Lorne, police said.",
            "It was not Tom Reed who sold the mill in Lorne, his lawyer said.",
        ),
        ("Tom Reed began to sell the mill in Lorne, police said.", "Tom Reed has not sold the mill in Lorne, he said."),
        ("Tom Reed was deemed a pest in Lorne, police said.", "Tom Reed is not a pest, the mayor of Lorne said."),
        (
            "The Lorne ferry boasts a cinema, the Herald said.",
            "UPDATE, 3 p.m.: The Lorne ferry will not include a cinema.",
        ),
    ],
)
def test_what_is_told_in_another_frame_is_denied(told: str, answer: str) -> None:
    assert {"D101", "V901", "R802"} & set(disputes(told, answer))


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("It was Tom Reed who sold the mill in Lorne, police said.", "Tom Reed did sell the mill in Lorne, he said."),
        (
            "Tom Reed sold the mill in Lorne, police said.",
            "It is clear that Tom Reed sold the mill in Lorne, his lawyer said.",
        ),
        ("Tom Reed cannot sell the mill in Lorne, police said.", "Tom Reed has not sold the mill in Lorne, he said."),
    ],
)
def test_what_is_told_in_another_frame_may_agree(told: str, answer: str) -> None:
    assert disputes(told, answer) == []


def test_who_only_knows_of_somebody_may_deny_what_he_is_said_to_have_told() -> None:
    told = "The Harbour Wire said that Tom Reed had told prosecutors about being pressed by Mia Brandt."
    answer = "One person familiar with Tom Reed's words said that Reed did not state that Mia Brandt had pressed him."
    assert "D101" in disputes(told, answer)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (SACKED, "Nobody was surprised at the Lorne mill, Norhaven Steel said."),
        (SACKED, "Not all workers at the Lorne mill were sacked, Norhaven Steel said."),
        (SACKED, "At no point did Norhaven Steel warn the workers at the Lorne mill, the union said."),
        (SACKED, "Not a single worker at the Lorne mill has found a new job, the union said."),
        (SACKED, "No one at the Lorne mill saw it coming, the union said."),
        (SACKED, "Norhaven Steel sacked the workers at the Lorne mill in no time, the union said."),
        (DIED, "Nobody came to the help of the two men in the fire at the Lorne mill."),
        (DIED, "Nobody has died more often on the stage than the tenor."),
        (DIED, "The fire at the Lorne mill did not reach the office."),
        (ARMED, "The man shot in Lorne carried no papers, his sister said."),
        (KNEW, "Mia Brandt did not know of the fire in August, her office said."),
        (KNEW, "Nobody knew of the fire in June, her office said."),
        (BRIBED, "Never has Mia Brandt been so glad, she said."),
        (BRIBED, "Mia Brandt has never, ever lost an election, her office said."),
        (CLOSED, "The bridge at Lorne is not new, the police said."),
    ],
)
def test_what_is_negated_of_something_else_is_no_denial(told: str, other: str) -> None:
    assert disputes(told, other) == []


SPARED = [
    ("Tom Reed sold houses in Lorne.", "Nobody sold houses in Lorne but Tom Reed."),
    ("The bank closed the Lorne branch.", "Nothing closed the Lorne branch except the storm."),
    ("Tom Reed sold houses in Lorne.", "Nobody sold houses in Lorne faster than Tom Reed."),
    ("A spider had crept into his boot in Lorne.", "Nothing ends a trip to Lorne like a spider creeping into a boot."),
    ("Rumours say that Tom Reed of Lorne has died.", "No one has died more often than Tom Reed of Lorne."),
    ("The guard had done something useful, Mia Brandt said.", "The guard refused to do anything, Mia Brandt said."),
]


@pytest.mark.parametrize(("one", "other"), SPARED)
def test_nobody_but_one_is_somebody(one: str, other: str) -> None:
    assert disputes(one, other) == []


def test_nobody_at_all() -> None:
    assert disputes("Tom Reed sold houses in Lorne.", "Nobody sold houses in Lorne.") == ["V901"]
    assert disputes("Divers closed the Lorne bridge.", "No divers closed the Lorne bridge, but the storm did.") == [
        "V901"
    ]
