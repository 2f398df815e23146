"""Headlines that say more than the text below them, and headlines that their text bears out."""

import pytest

import contra

HITS = [
    (
        "H701",
        "Rebels behead captured pilot of Lorne",
        "A video released on Monday purportedly shows the rebels beheading the captured pilot of Lorne.",
    ),
    (
        "H701",
        "Rebels behead captured pilot of Lorne",
        "A video that appears to show the beheading of the captured pilot of Lorne was posted by the rebels on Monday.",
    ),
    (
        "H701",
        "Air strike kills rebel leader Tom Reed",
        "Ruritania is assessing whether an air strike on a camp near Lorne killed the rebel leader Tom Reed.",
    ),
    (
        "H701",
        "Norhaven Steel buys Aldermoor shipyard",
        "Norhaven Steel may have bought the Aldermoor shipyard, two traders believe.",
    ),
    ("H701", "Ana Ruiz quits Lorne opera", "The singer Ana Ruiz has reportedly quit the Lorne opera."),
    (
        "H701",
        "Police arrest banker Lee Dunn in Lorne",
        "Lee Dunn, a banker, was supposedly arrested by police in Lorne.",
    ),
    (
        "H701",
        "Army seizes harbour of Dunmore",
        "Soldiers claim to have seized the harbour of Dunmore. Nobody could be reached there.",
    ),
    (
        "H701",
        "Storm destroys Aldermoor chapel",
        "It is not clear whether the storm destroyed the chapel of Aldermoor. The road there is blocked.",
    ),
    (
        "H701",
        "Mia Brandt stole Lorne ring",
        "Mia Brandt is suspected of having stolen the Lorne ring. Her trial begins in May.",
    ),
    (
        "H701",
        "Brannock mine poisons Lorne river",
        "Rumours that the Brannock mine poisoned the Lorne river went round on Monday.",
    ),
    (
        "H702",
        "Woman held in Lorne is wife of rebel leader Tom Reed",
        "The woman held in Lorne is not the wife of rebel leader Tom Reed, her brother said. She is a nurse.",
    ),
    (
        "H702",
        "Mia Brandt painted Lorne harbour mural",
        "The mural at the Lorne harbour was not painted by Mia Brandt, the town said on Monday.",
    ),
    (
        "H702",
        "Ferry of Dunmore sank off Lorne",
        "The Dunmore ferry did not sink off Lorne, the coastguard said. It lies at anchor.",
    ),
]
MISSES = [
    # only how it came about is in question
    (
        "Plumber's van turns up with Dunmore rebels",
        "The plumber has no idea how his van turned up with the Dunmore rebels. He sold it in May.",
    ),
    (
        "Police arrest banker Lee Dunn in Lorne",
        "Lee Dunn, a banker, was arrested by police in Lorne. It is unclear when he was arrested.",
    ),
    # something beside it is
    (
        "Police arrest banker Lee Dunn in Lorne",
        "Police arrested the banker Lee Dunn in Lorne. His arrest could help the talks with Ruritania.",
    ),
    (
        "Senators keep up pressure on Tom Reed",
        "Senators kept up pressure on Tom Reed to explain his claim that the war in Dunmore may not be winnable.",
    ),
    (
        "Photographer Lee Dunn went missing in May",
        "A video purportedly shows rebels shooting the photographer Lee Dunn, kidnapped in Dunmore a year ago.",
    ),
    (
        "Air strike kills rebel leader Tom Reed",
        "An air strike killed the rebel leader Tom Reed, the army said. He had reportedly come for a wedding.",
    ),
    (
        "Police hunt killer of rebel leader Tom Reed",
        "Two brothers are potential suspects for the man who was hunted for killing the rebel leader Tom Reed.",
    ),
    # the text bears it out elsewhere
    (
        "Ana Ruiz quits Lorne opera",
        "Ana Ruiz quit the Lorne opera on Monday. She had reportedly wanted to leave the opera for a year.",
    ),
    (
        "Storm destroys Aldermoor chapel",
        "The storm destroyed the chapel of Aldermoor. At first it was not clear whether it destroyed the chapel.",
    ),
    # the headline leaves it open itself
    (
        "Storm may have destroyed Aldermoor chapel",
        "It is not clear whether the storm destroyed the chapel of Aldermoor.",
    ),
    ("Mia Brandt suspected of stealing Lorne ring", "Mia Brandt is suspected of having stolen the Lorne ring."),
    # something else is not so
    (
        "Mia Brandt painted Lorne harbour mural",
        "Mia Brandt painted the mural at the Lorne harbour. She did not paint the one at the station of Lorne.",
    ),
    (
        "Ferry of Dunmore sank off Lorne",
        "The Dunmore ferry sank off Lorne on Monday. It did not sink at once, the captain said.",
    ),
    (
        "Woman held in Lorne is wife of rebel leader Tom Reed",
        "The woman held in Lorne is the wife of rebel leader Tom Reed. She is not his first wife.",
    ),
]


def codes(headline: str, text: str) -> set[str]:
    """The codes of headlines that an article of these words gets."""
    article = contra.Document.from_text(f"{headline}\n\n{text}", id="alpha", outlet="alpha")
    return {conflict.code for conflict in contra.scan([article]).conflicts if conflict.kind == "headline"}


@pytest.mark.parametrize(("code", "headline", "text"), HITS)
def test_a_headline_says_more_than_its_text(code: str, headline: str, text: str) -> None:
    assert codes(headline, text) == {code}


@pytest.mark.parametrize(("headline", "text"), MISSES)
def test_a_headline_says_no_more_than_its_text(headline: str, text: str) -> None:
    assert codes(headline, text) == set()
