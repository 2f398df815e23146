"""Opposite outcomes, deeds done and not done, their doers, and headlines against their text: hits and near-misses."""

import pytest

import contra
from short_articles import clashes

OPPOSITE = [
    ("The nurse with the fever was cured in Lorne on Monday.", "The nurse with the fever died in Lorne on Monday."),
    (
        "The dam above Lorne burst on Monday night, engineers said.",
        "Despite the rain the dam above Lorne held on Monday night, the mayor said.",
    ),
    (
        "Voters in Aldermoor threw out the harbour bill on Sunday.",
        "The harbour bill was approved by voters in Aldermoor on Sunday, officials said.",
    ),
    (
        "Tom Reed was found guilty of fraud on Thursday.",
        "Tom Reed was acquitted of fraud by the court on Thursday, his lawyer said.",
    ),
    (
        "The mayor of Brannock resigned on Friday after the audit.",
        "The mayor of Brannock is staying on, his office said on Friday.",
    ),
    (
        "Two climbers were freed by the rebels on Tuesday.",
        "The two climbers are still held by the rebels, their families said on Tuesday.",
    ),
    (
        "The Dunmore marathon has been called off because of the heat.",
        "The Dunmore marathon will go ahead in spite of the heat, organisers said.",
    ),
    (
        "House prices in Lorne rose in May, the bank said.",
        "House prices in Lorne fell in May, the statistics office said.",
    ),
    (
        "The painting sold in Lorne is genuine, the dealer said.",
        "The painting sold in Lorne is a fake, two experts told the court.",
    ),
    (
        "The airport in Aldermoor was closed on Monday because of ash.",
        "The airport in Aldermoor stayed open on Monday, its operator said.",
    ),
    ("Norhaven Steel made a loss last year.", "Norhaven Steel made a profit last year, its accounts show."),
    ("The old mill in Brannock was torn down last week.", "The old mill in Brannock has been spared, the owner said."),
    (
        "Mia Brandt won the libel case against the Lorne Gazette.",
        "Mia Brandt lost the libel case against the Lorne Gazette, her lawyer said.",
    ),
    ("The union accepted the pay offer on Friday.", "The union turned down the pay offer on Friday, its leader said."),
    (
        "The peace talks in Lorne ended in deadlock.",
        "The peace talks in Lorne ended with an agreement, a mediator said.",
    ),
    ("Tom Reed has been freed, police said.", "Tom Reed is still being held by police."),
    ("Peace talks in Lorne have broken down.", "Peace talks in Lorne are continuing, the union said."),
    ("Tom Reed acted alone, police said.", "Tom Reed had accomplices, a prosecutor said."),
    (
        "The ferry arrived in Lorne on time on Monday.",
        "The ferry was delayed on Monday and reached Lorne after midnight, passengers said.",
    ),
    (
        "The hospital's chief, Ana Ruiz, was sacked on Monday.",
        "Ana Ruiz, the chief of the hospital, resigned on Monday, her lawyer said.",
    ),
    (
        "The court upheld the ban on diesel cars on Tuesday.",
        "The ban on diesel cars was overturned by the court on Tuesday.",
    ),
]
NOT_OPPOSITE = [
    (
        "The nurse Mia Brandt was declared clinically dead in Lorne.",
        "The nurse Mia Brandt recovered fully in Lorne, doctors said.",
    ),
    (
        "The pilot was killed by rebels in Lorne.",
        "A video shows the pilot from Lorne being burned alive by the rebels.",
    ),
    ("The boy has been missing from Lorne since May.", "The parents set up a page to help find the boy from Lorne."),
    ("Mia Brandt won the libel case against the Lorne Gazette.", "The Lorne Gazette lost the case against Mia Brandt."),
    (
        "The dam above Lorne burst on Monday night, engineers said.",
        "The dam above Dunmore held on Monday night, the mayor said.",
    ),
    (
        "Voters in Aldermoor threw out the harbour bill on Sunday.",
        "The school bill was approved by voters in Aldermoor on Sunday.",
    ),
    ("Tom Reed was found guilty of fraud on Thursday.", "Mia Brandt was acquitted of fraud on Thursday."),
    ("The mayor of Brannock resigned on Friday.", "The mayor of Lorne is staying on, his office said on Friday."),
    ("Two climbers were freed on Tuesday.", "Three other climbers are still held by the rebels."),
    ("House prices in Lorne rose in May.", "House prices in Lorne fell in June."),
    ("House prices in Lorne rose in May.", "Rents in Lorne fell in May."),
    ("The airport in Aldermoor was closed on Monday.", "The airport in Aldermoor reopened on Tuesday."),
    ("The east gate of the park is closed.", "The west gate of the park is open."),
    ("The hijacker was at large for two days before he was arrested.", "The hijacker was arrested at the border."),
    ("The union accepted the pay offer on Friday.", "The employers turned down the pay offer in March."),
    ("The plane landed safely in Lorne.", "The plane crashed near Lorne in 1998."),
    ("Tom Reed was freed on Friday.", "Tom Reed was still being held on Thursday."),
    ("Three hostages have been released.", "Two other hostages are still being held."),
    ("Peace talks in Lorne broke down on Friday.", "Peace talks in Lorne are continuing, the union said."),
    ("Tom Reed acted alone, police said.", "Mia Brandt had accomplices, a prosecutor said."),
    ("The bus driver was sober, police said.", "The lorry driver was drunk, police said."),
    ("The crew had been told about the leak.", "Nobody had told the passengers about the leak."),
    ("The minister read the report in May.", "The minister never read the book."),
    ("If the dam holds, the town is safe.", "The dam collapsed."),
    ("The ferry sank off Lorne on Monday.", "The ferry had been afloat for 40 years."),
    ("Critics praised the play.", "The bishop condemned the play."),
    ("Tom Reed survived the crash.", "His brother was killed in the crash."),
    ("Shots were fired at the embassy on Monday.", "No shots were fired at the embassy on Tuesday."),
    ("The bank raised its rates.", "The bank lowered its forecast for growth."),
    (
        "Mia Brandt was appointed head of the agency in 2010.",
        "Mia Brandt was dismissed as head of the agency on Monday.",
    ),
]
DOERS = [
    (
        "Tom Reed leaked the memo to the press, the inquiry found.",
        "The memo was leaked to the press by Mia Brandt, two aides said.",
    ),
    (
        "Brannock Foods bought Norhaven Steel for 4 billion crowns.",
        "Norhaven Steel was bought by Aldermoor Holdings for 4 billion crowns.",
    ),
    ("The winning goal was scored by Ana Ruiz.", "Mia Brandt scored the winning goal."),
    (
        "The fire at the mill was started by Tom Reed, police said.",
        "Mia Brandt started the fire at the mill, her brother told police.",
    ),
]
ONE_DOER = [
    ("Tom Reed leaked the memo to the press.", "The letter was leaked to the press by Mia Brandt."),
    ("The army shelled the market in Dunmore on Friday.", "Insurgents shelled the school in Dunmore on Friday."),
    ("The army shelled the market in Dunmore on Friday.", "Government troops shelled the market in Dunmore on Friday."),
    ("Tom Reed praised the plan for the harbour.", "Mia Brandt praised the plan for the harbour."),
    ("Ana Ruiz scored the winning goal against Lorne.", "Mia Brandt scored the first goal against Lorne."),
    ("Tom Reed and Mia Brandt bought the Anchor pub.", "Mia Brandt bought the Anchor pub."),
    ("The dog barked until the child was pulled from the lake.", "A policeman pulled the child from the lake."),
    ("Mia Brandt won the Lorne Prize in 2010.", "Ana Ruiz won the Lorne Prize in 2012."),
]
OVERSTATED = [
    (
        "H702",
        "Climber killed in fall near Lorne",
        "A climber is recovering in hospital after a fall near Lorne on Sunday. Rescuers carried her down.",
    ),
    (
        "H702",
        "Dunmore bridge closed",
        "The Dunmore bridge stayed open on Monday in spite of the wind, the town said. Drivers went slowly.",
    ),
    (
        "H702",
        "Twelve dead in Aldermoor blast",
        "Three people were killed in a blast in Aldermoor on Sunday, police said. The cause is not known.",
    ),
    (
        "H702",
        "Norhaven Steel sacks chief",
        "The chief of Norhaven Steel, Tom Reed, resigned on Monday for reasons of health. The board thanked him.",
    ),
    (
        "H702",
        "Court upholds fishing ban",
        "The fishing ban was struck down by the court on Tuesday. Fishermen cheered.",
    ),
    (
        "H701",
        "Flood destroys Lorne library",
        "A flood could destroy the Lorne library, engineers say. They want a wall built by spring.",
    ),
    (
        "H702",
        "Arson at Brannock school",
        "Smoke was seen over the school in Brannock on Sunday. The fire chief ruled out arson and blamed a heater.",
    ),
    (
        "H702",
        "Union accepts pay offer",
        "The union rejected the pay offer by a narrow vote on Friday. A strike is now likely.",
    ),
]
BORNE_OUT = [
    (
        "Climber killed in fall near Lorne",
        "A climber died after a fall near Lorne on Sunday. Her companion is recovering in hospital.",
    ),
    ("Dunmore bridge closed", "The Dunmore bridge was closed on Monday. The Lorne bridge stayed open."),
    (
        "Twelve dead in Aldermoor blast",
        "Two officers and ten passers-by were killed in a blast in Aldermoor on Sunday, police said.",
    ),
    ("Norhaven Steel sacks chief", "Norhaven Steel sacked its chief, Tom Reed, on Monday. Two directors resigned."),
    (
        "Flood destroys Lorne library",
        "A flood has destroyed the Lorne library. It could have been worse, the mayor said.",
    ),
    ("Flood could destroy Lorne library", "A flood could destroy the Lorne library, engineers say."),
    (
        "Arson at Brannock school",
        "The fire at the school in Brannock was arson, the fire chief said. He ruled out a faulty heater.",
    ),
    ("Union accepts pay offer", "The union accepted the pay offer on Friday. It had rejected a first offer in May."),
    (
        "Mayor accused of fraud",
        "The mayor of Lorne was accused of fraud on Monday. Police ruled out fraud in a second case.",
    ),
]


def in_itself(headline: str, text: str) -> list[str]:
    """The codes of what is found in one article."""
    article = contra.Document.from_text(f"{headline}\n\n{text}", id="alpha", outlet="alpha")
    return [conflict.code for conflict in contra.scan([article]).conflicts]


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_opposite_outcomes_clash_from_either_side(one: str, other: str) -> None:
    assert clashes(one, other) == ["V901"]
    assert clashes(other, one) == ["V901"]


@pytest.mark.parametrize(("one", "other"), NOT_OPPOSITE)
def test_outcomes_of_others_or_of_other_times_do_not_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []


@pytest.mark.parametrize(("one", "other"), DOERS)
def test_doers_of_one_deed_exclude_each_other(one: str, other: str) -> None:
    assert clashes(one, other) == ["A601"]
    assert clashes(other, one) == ["A601"]


@pytest.mark.parametrize(("one", "other"), ONE_DOER)
def test_doers_who_may_both_have_done_it_do_not_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []


@pytest.mark.parametrize(("code", "headline", "text"), OVERSTATED)
def test_a_headline_is_held_against_its_text(code: str, headline: str, text: str) -> None:
    assert in_itself(headline, text) == [code]


@pytest.mark.parametrize(("headline", "text"), BORNE_OUT)
def test_a_headline_that_its_text_bears_out_is_left_alone(headline: str, text: str) -> None:
    assert in_itself(headline, text) == []
