"""Who did it, who it is, who got the office, whom he joined, and where: hits and near-misses."""

import pytest

from short_articles import clashes

DOERS = [
    ("Norhaven Steel bought the Lorne mill on Monday.", "The Lorne mill was bought by Aldermoor Steel on Monday."),
    ("Norhaven Steel has bought the Lorne mill.", "The Lorne mill was sold to Aldermoor Steel."),
    (
        "The Lorne mill was acquired by Norhaven Steel in March.",
        "Aldermoor Steel, which acquired the Lorne mill in March, said it would hire.",
    ),
    (
        "Norhaven Steel took over the Lorne mill in March.",
        "Aldermoor Steel's takeover of the Lorne mill was completed in March.",
    ),
    (
        "A Ruritanian drone strike killed the rebel commander Karim Dall.",
        "Karim Dall, a rebel commander, was killed by an American drone strike.",
    ),
    (
        "The rebel commander Karim Dall died in a Ruritanian air raid near Lorne.",
        "A French air raid near Lorne killed the rebel commander Karim Dall.",
    ),
    ("Police shot the gunman Peter Lang dead.", "The gunman Peter Lang was shot dead by a guard."),
    (
        "The gunman Peter Lang was killed by soldiers on Sunday.",
        "The gunman Peter Lang shot himself on Sunday.",
    ),
    (
        "The attack on the Lorne mill was carried out by Black Banner.",
        "Red Dawn carried out the attack on the Lorne mill.",
    ),
    (
        "The militant group Black Banner claimed responsibility for the attack on Lorne.",
        "The group Red Dawn claimed responsibility for the attack on Lorne.",
    ),
    ("Tom Reed won the Lorne marathon on Sunday.", "The winner of the Lorne marathon on Sunday was Peter Lang."),
    (
        "Mia Brandt of the Liberal party won the seat of Lorne.",
        "Carla Stone of the National party won the seat of Lorne.",
    ),
    ("Rebels shot down the jet over Lorne.", "The jet was shot down over Lorne by Ruritanian troops."),
    ("Tom Reed invented the folding bike in 1975.", "The inventor of the folding bike was Peter Lang."),
    ("Norhaven buys start-up Lumo", "Start-up Lumo bought by Aldermoor"),
    ("The toddler was pulled from the well by a nurse.", "The toddler was pulled from the well by her grandfather."),
    (
        "Mia Brandt will succeed Tom Reed as head of the Lorne bank.",
        "Carla Stone will succeed Tom Reed as head of the Lorne bank.",
    ),
    ("The prize for best film was won by Mia Brandt.", "The prize for best film went to Carla Stone."),
    (
        "The Lorne letter to the mayor was written by Mia Brandt.",
        "The Lorne letter to the mayor was the work of Carla Stone, a teacher.",
    ),
    ("The hostage Anna Weil was freed by Ruritanian commandos.", "The hostage Anna Weil was released by her captors."),
]
NOT_DOERS = [
    ("Norhaven Steel bought a mill in Lorne.", "Aldermoor Steel bought a mill in Lorne."),
    ("Norhaven Steel bought shares in Lorne Gas.", "Aldermoor Steel bought shares in Lorne Gas."),
    ("Norhaven Steel bought the Lorne mill on Monday.", "Norhaven bought the Lorne mill on Monday."),
    ("Norhaven Steel bought the Lorne mill on Monday.", "NS bought the Lorne mill on Monday."),
    ("Norhaven Steel bought the Lorne mill on Monday.", "Aldermoor Steel may buy the Lorne mill."),
    ("Did Norhaven Steel buy the Lorne mill?", "Aldermoor Steel bought the Lorne mill."),
    ("Soldiers shot a man in Lorne.", "A man was shot by police in Lorne."),
    (
        "A drone strike killed the rebel commander Karim Dall.",
        "A French drone strike killed the rebel commander Karim Dall.",
    ),
    (
        "The commander Karim Dall was killed by militants in Lorne.",
        "The commander Karim Dall was killed by the Lorne State in Lorne.",
    ),
    ("Police shot the gunman Peter Lang dead.", "The gunman Peter Lang shot two policemen."),
    ("Tom Reed kidnapped the heir in Lorne.", "Police tried to learn who kidnapped the heir in Lorne: Norhaven paid."),
    ("Mia Brandt praised the Lorne mill.", "Carla Stone praised the Lorne mill."),
    ("The toddler was pulled from the well by a nurse.", "The toddler was pulled from the well by a woman."),
    ("The toddler was pulled out by a nurse.", "The toddler was pulled out by her aunt, a nurse."),
    ("Lorne United won the cup in 2010.", "Aldermoor City won the cup on Saturday."),
    (
        "Black Banner claimed responsibility for the attack on Lorne.",
        "Red Dawn denied responsibility for the attack on Lorne.",
    ),
]
FILLED = [
    (
        "Mia Brandt was appointed head of the Lorne museum on Tuesday.",
        "Carla Stone was appointed head of the Lorne museum on Tuesday.",
    ),
    (
        "Mia Brandt was named chief executive of Norhaven Steel.",
        "Norhaven Steel named Carla Stone its chief executive.",
    ),
    (
        "The board of Norhaven Steel elected Mia Brandt chairwoman.",
        "Carla Stone was elected chairwoman of Norhaven Steel.",
    ),
    ("The striker Tom Reed has signed for Lorne.", "The striker Tom Reed has signed for Aldermoor."),
    (
        "Tom Reed joined Lorne United on Friday from Brannock.",
        "Tom Reed moved to Aldermoor City on Friday, leaving Brannock.",
    ),
    ("The gunman was named by police as Tom Reed.", "Police named the gunman as Peter Lang."),
    ("The mother of the boy, Anna Weil, said he was well.", "The boy's mother, Sarah Holm, said he was well."),
    (
        "The Lorne police chief, Tom Reed, was booed on Monday.",
        "The Lorne police chief, Peter Lang, was cheered on Monday.",
    ),
    ("The suspect, Tom Reed, was charged with murder.", "The suspect, named as Peter Lang, was charged with murder."),
    ("The victim was identified as Anna Weil, 31.", "Police identified the victim as Sarah Holm, 31."),
    (
        "The homeless man, named Thomas, was given $100 by Mia Brandt.",
        "Mia Brandt gave the money to him. The homeless man's real name is Kenny.",
    ),
    (
        "The soldier killed at the Lorne memorial was Corporal Tom Reed.",
        "The soldier killed at the Lorne memorial has been identified as Corporal Peter Lang.",
    ),
    (
        "Photographs suggest that the drone is the MQ-1 Harrier.",
        "Photographs suggest that the drone is the MQ-9 Kestrel.",
    ),
    (
        "Photographs suggest that the drone being used in Lorne is the Harrier. Kestrel drones carry bombs.",
        "Photographs suggest that the drone being used in Lorne is the Kestrel.",
    ),
]
NOT_FILLED = [
    (
        "Mia Brandt was appointed head of the Lorne museum.",
        "Carla Stone was appointed deputy head of the Lorne museum.",
    ),
    (
        "Mia Brandt was appointed head of the Lorne museum.",
        "Carla Stone, the former head of the Lorne museum, praised her.",
    ),
    ("Tom Reed has signed for Lorne.", "Peter Lang has signed for Lorne."),
    ("The victim was identified as Anna Weil.", "A second victim was identified as Sarah Holm."),
    ("The victim was identified as Anna Weil.", "The two victims lay there. The victim was identified as Sarah Holm."),
    ("The gunman was named as Muhamad Dal.", "The gunman was named as Mohammed Dall."),
    ("The man was identified as Tom Reed.", "The man was identified as Peter Lang."),
    ("The boy's mother, Anna Weil, said he was well.", "The girl's mother, Sarah Holm, said she was well."),
    ("The Lorne police chief, Tom Reed, resigned.", "The former Lorne police chief, Peter Lang, resigned."),
    ("The suspect, Tom Reed, was charged.", "The suspect, Thom Reed, was charged."),
    ("The gunman may be Tom Reed.", "Police named the gunman as Peter Lang."),
    ("The drone is the MQ-1 Harrier.", "The drone is the Harrier."),
]
PLACES = [
    (
        "The plane crashed into a lake near Lorne on Sunday.",
        "The plane crashed into a forest near Lorne on Sunday.",
    ),
    (
        "The blast took place at the Lorne market, police said.",
        "The blast took place at the Lorne railway station, police said.",
    ),
    (
        "The wreck of the ship Aurora was found off Lorne.",
        "Divers found the wreck of the ship Aurora off Brannock.",
    ),
    ("Tom Reed was taken to a hospital in Lorne.", "Tom Reed was taken to a hospital in Aldermoor."),
    ("Norhaven Steel is based in Lorne.", "Norhaven Steel, which is based in Brannock, makes rails."),
    ("Norhaven Steel has its headquarters in Lorne.", "Brannock-based Norhaven Steel makes rails."),
    (
        "The jet took off from Lorne airport and was bound for Paris.",
        "The jet took off from Brannock airport and was bound for Paris.",
    ),
    ("The spy Peter Lang fled to Cuba.", "The spy Peter Lang fled to Russia."),
    ("The bullet hit Reed in the shoulder.", "The bullet hit Reed in the stomach."),
    ("Tom Reed is recovering at Hill Clinic in Lorne.", "Tom Reed is now recovering at an estate near Brannock."),
    (
        "A bomb exploded in Lorne on Friday, killing six.",
        "A bomb that killed six on Friday went off in Brannock.",
    ),
]
NOT_PLACES = [
    ("A bomb exploded in Lorne on Friday.", "A bomb exploded in Brannock on Friday."),
    ("The company is based in Lorne, where it employs 300.", "The company, based in Brannock, employs 300."),
    ("Norhaven Steel is based in Lorne.", "Brannock-based Norhaven Rail makes rails."),
    ("The spy Peter Lang fled to Cuba.", "The spy Peter Lang fled to Havana."),
    ("The bullet hit Reed in the leg.", "The bullet hit Reed in the left leg."),
    ("Mia Brandt spoke to Tom Reed.", "Mia Brandt spoke to Peter Lang."),
    ("Norhaven Steel is based in Lorne.", "Norhaven Steel, which is based in Lorne Bay, makes rails."),
    ("Tom Reed was born in Lorne.", "Tom Reed was born in Brannock, near Lorne."),
    ("The plane crashed near Lorne.", "The plane crashed into a lake near Lorne."),
    ("Mia Brandt was in her kitchen when the bomb exploded.", "The bomb exploded in a bank."),
]


@pytest.mark.parametrize(("one", "other"), [*DOERS, *FILLED])
def test_whom_only_one_can_be_is_told_as_two(one: str, other: str) -> None:
    assert clashes(one, other) == ["A601"]
    assert clashes(other, one) == ["A601"]


@pytest.mark.parametrize(("one", "other"), [*NOT_DOERS, *NOT_FILLED])
def test_two_who_may_both_be_do_not_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []


@pytest.mark.parametrize(("one", "other"), PLACES)
def test_one_event_in_two_places(one: str, other: str) -> None:
    assert clashes(one, other) == ["P501"]
    assert clashes(other, one) == ["P501"]


@pytest.mark.parametrize(("one", "other"), NOT_PLACES)
def test_places_of_others_or_within_one_another_do_not_clash(one: str, other: str) -> None:
    assert clashes(one, other) == []
    assert clashes(other, one) == []
