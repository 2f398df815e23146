"""Denials in the many wordings of sources, and what only sounds like one of the claim beside it."""

import pytest

from contra import pipeline
from contra.model import Conflict, Document

DENIED = [
    (
        "Singer Mia Brandt has quit her band after a fight with its drummer, the magazine Pulse reported.",
        '"I have not quit. We are in the studio on Monday," Brandt wrote on her page.',
    ),
    (
        "Actress Ana Ruiz is pregnant with twins, according to Star Weekly.",
        'Ruiz\'s publicist poured scorn on the pregnancy rumours: "She is not expecting."',
    ),
    (
        "Norhaven Steel dumped acid in the river Lorne for years, a former foreman claims.",
        'Norhaven Steel rubbished the foreman\'s tale of acid in the river as "pure invention".',
    ),
    (
        "Police beat a student at the Halden march, two witnesses told this paper.",
        'Police in Halden said no officer had struck anyone at the march, calling the students\' account "fiction".',
    ),
    (
        "The bakery chain Crumb & Co is closing all its shops, a leaked memo shows.",
        "Crumb & Co described the memo as a forgery. None of its shops will close, it said.",
    ),
    (
        "The ministry paid the kidnappers of the engineer two million, the weekly Lantern says.",
        "The ministry denied on Monday that any ransom had been paid for the engineer.",
    ),
    (
        "Minister Clara Holm warned the board of the fault in March, her aide said.",
        "The board was given no warning by Holm, its chairman said.",
    ),
    (
        "Rebels fired on an aid convoy near Strelsau, the army said.",
        "The rebels had no hand in the attack on the convoy near Strelsau, a commander told the Herald by phone.",
    ),
    (
        "The Ruritanian army used gas in the siege of Halden, a monitoring group said.",
        'Ruritania said the group\'s report about gas in Halden was "a pack of lies".',
    ),
    (
        "The mayor's office ordered the police to clear the camp, leaked emails suggest.",
        "The mayor rejects that. Her office gave the police no order to clear the camp, a spokesman said.",
    ),
    (
        "Chef Rosa Lind spat in a critic's soup, a waiter says.",
        'Lind has branded the waiter a liar and the soup story "garbage".',
    ),
    (
        "The church of Saint Orm sold its bell to a dealer, villagers say.",
        "The bell has not been sold, the priest of Saint Orm said.",
    ),
    (
        "General Otto Brandt was arrested on Sunday, opposition radio said.",
        "State television said reports of the arrest of General Brandt were untrue and showed him at a parade.",
    ),
    (
        "The clinic in Dunmore gave patients expired vaccine, a nurse wrote.",
        "The clinic denies that any patient was given expired vaccine.",
    ),
    (
        "Hotel owner Max Brill threw a guest out for complaining about cold eggs, the guest claims.",
        '"That never happened," Brill said of the guest\'s complaint about the eggs.',
    ),
    (
        "A ghost train ran through Lorne station at midnight, a clip seems to show.",
        "The clip of the ghost train at Lorne station was faked, its maker has confessed.",
    ),
    (
        "Striker Milo Kant is leaving Lorne City for a club abroad, radio Lorne reported.",
        '"I am not leaving," Kant said. "I signed until 2030."',
    ),
    (
        "Countess Ada Brill has secretly sold the castle of Orm, the Courier wrote.",
        "The castle is not for sale and never was, the countess's lawyer said of the Courier's report.",
    ),
    (
        "Soldiers looted the museum in Halden, its curator said.",
        "The army denied that its soldiers had taken anything from the museum in Halden.",
    ),
    (
        "The lake at Ormside has been poisoned by the tannery, villagers claim.",
        "The tannery said it had nothing to do with the poisoning of the lake at Ormside.",
    ),
    (
        "Writer Nora Fell copied her novel from a student, the student says.",
        "Fell's publisher described the accusation that she copied the novel as groundless.",
    ),
    (
        "Hackers stole the exam papers of the Lorne academy, students say.",
        "No papers were stolen, insists the Lorne academy.",
    ),
    (
        "Minister Paul Ehrlich met the arms dealer in a hotel, photographs show.",
        "Ehrlich denied ever meeting the arms dealer.",
    ),
    (
        "The drummer Kai Lund assaulted a fan after the show in Brannock, the fan says.",
        "Lund is adamant that he did not assault the fan.",
    ),
    (
        "Grain firm Solara is bankrupt, its rival told traders.",
        '"We are not bankrupt," the Solara chairman said, calling the rumour "malicious rubbish".',
    ),
    (
        "President Vell ordered the shooting at the dam, a defector says.",
        "President Vell gave no order to shoot at the dam, his office said.",
    ),
    (
        "The Lorne zoo is selling its elephants to a circus, a keeper told the Post.",
        '"No elephant is for sale," the director of the Lorne zoo said, dismissing the keeper\'s claim.',
    ),
]
SOMETHING_ELSE = [
    (
        "Workers walked out of the Lorne mill on Monday over wages.",
        "The owners of the Lorne mill denied that their wage offer was an insult.",
    ),
    (
        "The dam at Dunmore leaks, engineers said.",
        "The water board denied that the leak at Dunmore was dangerous.",
    ),
    (
        "Mayor Tom Reed has resigned.",
        "Deputy mayor Ana Ruiz said she had not resigned.",
    ),
    (
        "Coach Lee Dunn hit a player in the dressing room, the Ledger said.",
        "Dunn said he had never hit a referee.",
    ),
    (
        "Norhaven Steel will close its mill in Pellworth.",
        "Norhaven Steel denied that it would close its mill in Halden.",
    ),
    (
        "Singer Mia Brandt has sold her house in Lorne.",
        "Brandt denied she was leaving the band.",
    ),
    (
        "A fire broke out at the Halden depot on Sunday.",
        "Halden depot staff did not start the fire, the police said.",
    ),
    (
        "The mayor opened a new bridge in Lorne on Friday.",
        "The mayor laughed off rumours about his health.",
    ),
    (
        "Senator Ida Kern called farmers lazy at a dinner.",
        "Kern did not call for new taxes at the dinner, an aide said.",
    ),
    (
        "Police arrested a student at the Halden march.",
        "Police in Halden said no officer had struck anyone at the march.",
    ),
    (
        "The ministry said two soldiers were wounded near Strelsau.",
        "The ministry denied that any soldier had been captured near Strelsau.",
    ),
    (
        "The Lorne zoo is building a pool for its elephants.",
        '"No elephant is for sale," the director of the Lorne zoo said.',
    ),
    (
        "Okoro scored twice for Aldermoor United.",
        "Okoro's agent laughed off talk of a move away from Aldermoor.",
    ),
    (
        "Lena Moor won a prize for her lamp.",
        "Moor denied that she had stolen the design of the lamp.",
    ),
    (
        "Brannock council is to fine people who park on the green.",
        '"We have no plans to fine anyone for feeding pigeons," Brannock council said.',
    ),
    (
        "General Otto Brandt led the parade on Sunday.",
        "State television said reports of the arrest of General Brandt were untrue.",
    ),
    (
        "Minister Clara Holm visited the plant in March.",
        "The board was given no warning by Holm, its chairman said.",
    ),
    (
        "Police said the driver was not injured in the crash at Lorne.",
        "The driver had no injuries after the crash at Lorne, a doctor said.",
    ),
    (
        "Tom Reed pleaded guilty to theft.",
        "Ana Ruiz pleaded not guilty to theft.",
    ),
    (
        "Reed said the report was false.",
        "The report is a lie, said Ruiz.",
    ),
    (
        "The judge said Brandt was innocent.",
        '"I did nothing wrong," Brandt said.',
    ),
    (
        "Striker Milo Kant is leaving Lorne City for a club abroad, radio Lorne reported.",
        "Defender Ola Berg is not leaving Lorne City, he said.",
    ),
    (
        "Baker Tom Harrow opened a shop in Dunmore.",
        "Harrow called the story that he put sawdust in his bread a lie.",
    ),
    (
        "Soldiers guarded the museum in Halden, its curator said.",
        "The army denied that its soldiers had looted the museum in Halden.",
    ),
    (
        "The prince visited the fair.",
        "The palace dismissed claims about the prince's health.",
    ),
    (
        "Trainer Gus Pell won the derby with two horses.",
        '"Nobody here has ever drugged a horse," Pell said.',
    ),
    (
        "The lake at Ormside is low.",
        "The tannery said it had nothing to do with the poisoning of the lake at Ormside.",
    ),
    (
        "Writer Nora Fell has written a new novel.",
        "Fell's publisher described the accusation that she copied the novel as groundless.",
    ),
    (
        "The airline Nordwing lost money for months.",
        "Nordwing disputes the pilot's version. It hid no report, it said.",
    ),
    (
        "Students sat exams at the Lorne academy.",
        "No papers were stolen, insists the Lorne academy.",
    ),
    (
        "Minister Paul Ehrlich met the mayor in a hotel.",
        "Ehrlich denied ever meeting the arms dealer.",
    ),
    (
        "President Vell visited the dam.",
        "President Vell gave no order to shoot at the dam, his office said.",
    ),
    (
        "The drummer Kai Lund played in Brannock.",
        '"That is untrue," the band said in a letter about the Brannock show.',
    ),
    (
        "Fire destroyed the tannery at Ormside on Monday.",
        '"It was not arson," said the tannery owner in Ormside.',
    ),
    (
        "The council will debate the tram on Friday.",
        "The council called a message about the tram fares a hoax.",
    ),
    (
        "The school in Dunmore has a new head.",
        '"That is untrue," the head of the Dunmore school told parents in a letter about the cupboard allegation.',
    ),
]


def _rows(*texts: str) -> list[Conflict]:
    """The conflicts that a scan of some articles shows."""
    documents = [Document.from_text(text, id=f"article-{n}") for n, text in enumerate(texts)]
    return [row for row in pipeline.scan(documents).conflicts if row.severity in ("conflict", "caution")]


@pytest.mark.parametrize(("claim", "denial"), DENIED)
def test_a_denial_stands_against_its_claim(claim: str, denial: str) -> None:
    rows = _rows(claim, denial)
    assert {row.kind for row in rows} == {"denial"}
    assert {a.document.id for row in rows for a in row.left} == {"article-0"}
    assert {a.document.id for row in rows for a in row.right} == {"article-1"}


@pytest.mark.parametrize(("claim", "other"), SOMETHING_ELSE)
def test_what_is_said_of_something_else_is_no_denial(claim: str, other: str) -> None:
    assert _rows(claim, other) == []
