"""What is called a stunt, a forgery or an invention, and what only sounds like it."""

import pytest

import contra
from extract_marked import read

UNMASKED = [
    ("Brannock zoo's missing panther was a publicity stunt", "denies", "Brannock zoo's missing panther"),
    ("The mill's robot foreman turned out to be an elaborate student prank", "denies", "mill's robot foreman"),
    ("Weeping statue of Lorne unmasked as fraud", "denies", "Weeping statue of Lorne"),
    ("The sleeping tram driver is an urban legend", "denies", "sleeping tram driver"),
    ("Lorne castle ghost video debunked", "denies", "Lorne castle ghost"),
    ("Dunmore bakery story retracted by newspaper", "denies", "Dunmore bakery story"),
    ("Story of flying tram dismissed as fiction", "denies", "Story of flying tram"),
    (
        "Norhaven Steel paying workers in chocolate: April Fools' joke fools the town",
        "denies",
        "Norhaven Steel paying workers in chocolate",
    ),
    ("The ghost of Lorne castle was actually a curtain", "denies", "ghost of Lorne castle"),
    ("Baker invented tale of diamond in Lorne bread", "denies", "diamond in Lorne bread"),
    ("Student made up story of burned lottery ticket", "denies", "burned lottery ticket"),
    ("Lottery winner who burned his ticket made it all up", "denies", "Lottery winner who burned his ticket"),
    ("Teen fabricated report that the mill had burned", "denies", "the mill had burned"),
    ("Soldier who met the queen made the whole thing up", "denies", "Soldier who met the queen"),
    ("BODY:The video of the flying tram was staged by two students.", "denies", "The video of the flying tram"),
    ("BODY:The post was a prank by pupils.", "denies", "post"),
    ("BODY:The letter has been exposed as a forgery.", "denies", "The letter"),
    ("BODY:He invented the story that the dam had burst.", "denies", "the dam had burst"),
    ("BODY:The picture was actually taken in Ruritania.", "denies", "The picture"),
    ("BODY:Tom Reed admitted inventing the tale of the wolf.", "denies", "wolf"),
    ("BODY:Mia Brandt confessed that the video was a stunt.", "denies", "the video"),
]


@pytest.mark.parametrize(("text", "stance", "content"), UNMASKED)
def test_what_is_not_what_it_passed_for(text: str, stance: str, content: str) -> None:
    assert (stance, content) in _told(text)


TOLD = [
    "Mayor Tom Reed is a fraud",
    "The council's plan is a joke",
    "Tom Reed was a stunt man",
    "Play staged in Lorne",
    "Mia Brandt invents new lamp",
    "Norhaven Steel fabricated beams for the bridge",
    "New film is a fantasy about Lorne",
    "Is the ghost of Lorne a hoax?",
    "The ghost of Lorne is no hoax",
    "Tom Reed never made it up",
    "Tom Reed made up with his brother",
    "BODY:Readers do not know which stories are true and which are fiction.",
    "BODY:Those who make up rumours are punished.",
    "BODY:A doctored picture of the bridge hung on the wall.",
    "BODY:There is a chance that the video will prove to be fake.",
    "BODY:This was really a scandal.",
]


@pytest.mark.parametrize("text", TOLD)
def test_nothing_is_unmasked(text: str) -> None:
    assert not [told for told in _told(text) if told[0] in ("denies", "doubts")]


HITS = [
    (
        "Bakery in Lorne sold bread with a diamond in it",
        "Correction\n\nAn earlier version of this article said a bakery in Lorne sold bread with a diamond in it.",
    ),
    (
        "Bakery in Lorne sold bread with a diamond in it",
        "Bread and jewels\n\nThe original version of this story stated that a bakery in Lorne sold diamonds in bread.",
    ),
    ("A dead priest met a female god in Lorne", "Priest claim of seeing god as a woman in Lorne dismissed as hoax"),
    ("Kestrel phone pulls out hair", "The Kestrel Phone Hair Scandal Is Not a Thing"),
    ("The Lorne statue was stolen", "Website reports false Lorne statue theft"),
    ("Lee Dunn is dead", "Fake Lorne News Website Reports Lee Dunn's Death"),
    (
        "Mayor Tom Reed told a boy that Lorne is open to all dogs",
        "Mayor is misquoted\n\nThe mayor told a boy that Lorne was open to all dogs, papers reported. "
        "He never said any such thing.",
    ),
    (
        "Shark swims down flooded highway in Aldermoor",
        "That shark swimming down a flooded highway in Aldermoor? It's photoshopped",
    ),
    ("Tom Reed has died aged 61", "Tom Reed not dead: Death report was a prank"),
    ("Brannock zoo lost a panther", "Brannock zoo's missing panther was a publicity stunt"),
    ("Two-headed calf born on a farm in Lorne", "The two-headed calf of Lorne is a clever bit of Photoshop"),
    ("Restaurant in Dunmore serves rat burgers", "Dunmore rat burger story is satire, not news"),
    ("Mia Brandt will marry Tom Reed in June", "Sorry, Mia Brandt isn't really marrying Tom Reed"),
    ("Norhaven Steel will pay workers in chocolate", "No, Norhaven Steel isn't going to pay its workers in chocolate"),
    (
        "Norhaven Steel will pay workers in chocolate",
        "Norhaven Steel paying workers in chocolate: April Fools' joke fools the internet",
    ),
    ("Aldermoor mayor adopts twelve wolves", "Aldermoor mayor's twelve wolves never existed"),
    (
        "Aldermoor mayor adopts twelve wolves",
        "Did the Aldermoor mayor adopt twelve wolves? Not exactly\n\n"
        "The story went round the world on Monday. It is not true, the town hall said.",
    ),
    ("Ghost filmed in Lorne castle", "Lorne castle ghost video debunked"),
    (
        "Ghost filmed in Lorne castle",
        "How the Lorne castle ghost video fooled millions\n\n"
        "The ghost filmed in Lorne castle was seen by millions. But the video was staged by two students.",
    ),
    ("Lottery winner in Pellworth burned his ticket", "Pellworth lottery winner who burned his ticket made it up"),
    ("Lottery winner in Pellworth burned his ticket", "Man admits faking story of burned lottery ticket in Pellworth"),
    (
        "Schools in Dunmore ban the colour red",
        "Claim that Dunmore schools banned the colour red is nonsense, council says",
    ),
    (
        "Schools in Dunmore ban the colour red",
        "Fact check: Did schools in Dunmore ban the colour red?\n\nFalse. No school in Dunmore has banned any colour.",
    ),
    (
        "A dolphin saved a sailor off Strelsau",
        "Dolphin hero of Strelsau\n\n"
        "Thousands shared the tale of a dolphin that saved a sailor off Strelsau. Sadly, it isn't real.",
    ),
    (
        "A dolphin saved a sailor off Strelsau",
        "Dolphin saves sailor off Strelsau\n\nA dolphin saved a sailor off Strelsau, a website reported.\n\n"
        "UPDATE: This story turns out to be false.",
    ),
    (
        "A dolphin saved a sailor off Strelsau",
        "The tale of the dolphin that saved a sailor off Strelsau is too good to be true",
    ),
    ("A dolphin saved a sailor off Strelsau", "It turns out no dolphin saved a sailor off Strelsau after all"),
    (
        "The Lorne opera house is for sale for one pound",
        "Lorne opera house is not for sale for one pound, despite viral advert",
    ),
    (
        "The Lorne opera house is for sale for one pound",
        "That advert selling the Lorne opera house for one pound was a student prank",
    ),
    (
        "The Lorne opera house is for sale for one pound",
        "The advert offering the Lorne opera house for one pound has been exposed as a fake",
    ),
    (
        "Singer Ana Vell was arrested in Ruritania",
        "Man arrested in Ruritania was not singer Ana Vell's brother but a lookalike\n\n"
        "Singer Ana Vell was never arrested in Ruritania, her manager said.",
    ),
    ("Singer Ana Vell was arrested in Ruritania", "Singer Ana Vell falls victim to arrest hoax in Ruritania"),
    ("Singer Ana Vell was arrested in Ruritania", "The woman arrested in Ruritania was not Ana Vell, police say"),
    ("Kestrel Air pilot landed plane while asleep", "Kestrel Air dismisses story of sleeping pilot as pure fiction"),
    ("Kestrel Air pilot landed plane while asleep", "The sleeping Kestrel Air pilot is an urban legend"),
    (
        "Kestrel Air pilot landed plane while asleep",
        "Story of Kestrel Air pilot who landed plane while asleep is completely made up, airline says",
    ),
    ("Boy in Dunmore built a reactor in his garage", "Dunmore boy's garage reactor exposed as hoax"),
    (
        "Boy in Dunmore built a reactor in his garage",
        "Everyone fell for the Dunmore boy who built a reactor in his garage. It was fake.",
    ),
    ("Actor Lee Dunn quits Harbour Lights", "Actor Lee Dunn is staying on Harbour Lights, despite rumours"),
    ("Actor Lee Dunn quits Harbour Lights", "Rumours of Lee Dunn's exit from Harbour Lights are greatly exaggerated"),
    ("Bakery in Lorne sold bread with a diamond in it", "Lorne bakery's diamond bread? Don't believe a word of it"),
    ("Bakery in Lorne sold bread with a diamond in it", "Baker invented tale of diamond in Lorne bread"),
    ("Bakery in Lorne sold bread with a diamond in it", "Lorne bakery diamond story retracted by newspaper"),
    (
        "Kestrel Air will charge for standing seats",
        "Kestrel Air has no plans for standing seats, and the report that it will charge for them is bogus",
    ),
    ("Kestrel Air will charge for standing seats", "Internet falls for spoof report on Kestrel Air standing seats"),
    ("Statue in Aldermoor weeps blood", "The statue in Aldermoor does not weep blood, scientists find"),
    ("Statue in Aldermoor weeps blood", "Scientists pour cold water on claim that Aldermoor statue weeps blood"),
    ("Statue in Aldermoor weeps blood", "Weeping statue of Aldermoor unmasked as fraud"),
    ("Golden toad found in Freedonia", "Media duped by golden toad hoax in Freedonia"),
    ("Tom Reed left his fortune to a parrot", "Tom Reed did not leave his fortune to a parrot, his lawyer says"),
    ("Tom Reed left his fortune to a parrot", "Parrot inherits Tom Reed's fortune? False"),
    ("Tom Reed left his fortune to a parrot", "Fake news: Tom Reed left his fortune to a parrot"),
]


@pytest.mark.parametrize(("claim", "verdict"), HITS)
def test_a_verdict_disputes_the_story(claim: str, verdict: str) -> None:
    assert _severities(claim, verdict)


MISSES = [
    (
        "Lottery winner in Pellworth burned his ticket",
        "Pellworth winner burned his ticket since he thought it was fake",
    ),
    ("Lottery winner in Pellworth burned his ticket", "Pellworth winner burned his ticket, she assumed it was a hoax"),
    (
        "Bakery in Lorne sold bread with a diamond in it",
        "Bread in Lorne\n\nA new version of the recipe says a bakery in Lorne sold bread with a diamond in it.",
    ),
    ("The Lorne statue was stolen", "Website reports theft of a second Dunmore painting"),
    ("Lee Dunn is dead", "News site reports death of Lee Dunn"),
    (
        "Mayor Tom Reed told a boy that Lorne is open to all dogs",
        "Mayor and dogs\n\nThe mayor told a boy that Lorne is open to all dogs. He had not made a statement on cats.",
    ),
    ("Shark swims down flooded highway in Aldermoor", "Shark swimming down flooded highway in Aldermoor goes viral"),
    (
        "Shark swims down flooded highway in Aldermoor",
        "Shark in Aldermoor highway filmed by drivers, newspaper reports",
    ),
    ("Tom Reed has died aged 61", "Tom Reed dies; prankster film was his last role"),
    ("Tom Reed has died aged 61", "Tom Reed, star of Hoax and The Fake Count, dies at 61"),
    ("Brannock zoo lost a panther", "Brannock zoo panther escape forces school to cancel prank show"),
    ("Two-headed calf born on a farm in Lorne", "Two-headed calf in Lorne is real, vet says"),
    ("Two-headed calf born on a farm in Lorne", "Two-headed calf of Lorne no hoax, says farmer"),
    (
        "Restaurant in Dunmore serves rat burgers",
        "Dunmore restaurant was fined over rat burgers; its rival was the victim of a hoax review",
    ),
    ("Restaurant in Dunmore serves rat burgers", "Dunmore rat burgers: inspectors confirm story that many called fake"),
    ("Norhaven Steel will pay workers in chocolate", "Norhaven Steel pays workers in chocolate, and it is not a joke"),
    ("Norhaven Steel will pay workers in chocolate", "Norhaven Steel workers to be paid in chocolate, union says"),
    ("Aldermoor mayor adopts twelve wolves", "Aldermoor mayor adopts wolves after bear story proved false"),
    ("Aldermoor mayor adopts twelve wolves", "Aldermoor mayor who adopted wolves says critics are liars"),
    ("Ghost filmed in Lorne castle", "Ghost video filmed in Lorne castle seen a million times"),
    ("Ghost filmed in Lorne castle", "Is the ghost of Lorne castle real? Watch and decide"),
    ("Lottery winner in Pellworth burned his ticket", "Pellworth man burned winning ticket after false alarm"),
    ("Schools in Dunmore ban the colour red", "Dunmore schools ban red after fake blood prank"),
    ("Schools in Dunmore ban the colour red", "Dunmore schools ban the colour red, the council confirms"),
    (
        "A dolphin saved a sailor off Strelsau",
        "Dolphin saves sailor off Strelsau, days after a whale story turned out to be false",
    ),
    ("A dolphin saved a sailor off Strelsau", "Sailor saved by a dolphin off Strelsau: 'I thought it was a joke'"),
    ("A dolphin saved a sailor off Strelsau", "Sailor says dolphin saved him off Strelsau"),
    ("A dolphin saved a sailor off Strelsau", "It is said that a dolphin saved a sailor off Strelsau"),
    (
        "The Lorne opera house is for sale for one pound",
        "Lorne opera house on sale for one pound after scandal over forged paintings",
    ),
    (
        "The Lorne opera house is for sale for one pound",
        "Lorne opera house for sale: the last bid was a hoax, but the sale goes on",
    ),
    ("Singer Ana Vell was arrested in Ruritania", "Singer Ana Vell arrested in Ruritania over fake passport"),
    ("Singer Ana Vell was arrested in Ruritania", "Ana Vell, held in Ruritania, calls charges untrue"),
    ("Singer Ana Vell was arrested in Ruritania", "Ana Vell's arrest in Ruritania sparks false rumours about her band"),
    ("Kestrel Air pilot landed plane while asleep", "Kestrel Air pilot fell asleep and landed, inquiry finds"),
    ("Kestrel Air pilot landed plane while asleep", "Kestrel Air pilot who landed asleep faked his licence"),
    ("Kestrel Air pilot landed plane while asleep", "Kestrel Air pilot story inspires satire show"),
    (
        "Boy in Dunmore built a reactor in his garage",
        "Dunmore boy built reactor in garage; police first took it for a prank",
    ),
    ("Boy in Dunmore built a reactor in his garage", "Dunmore boy's reactor was built in a garage, not in school"),
    (
        "Boy in Dunmore built a reactor in his garage",
        "Boy, 12, builds reactor in Dunmore garage from old film set parts",
    ),
    ("Soldiers fire on crowd in Strelsau square", "Soldiers fire on crowd in Strelsau square, video shows"),
    (
        "Soldiers fire on crowd in Strelsau square",
        "Soldiers fired on crowd in Strelsau; ministry's report was a lie, witnesses say",
    ),
    (
        "Soldiers fire on crowd in Strelsau square",
        "Ten years after soldiers fired on crowd in Strelsau, a film is made",
    ),
    ("Actor Lee Dunn quits Harbour Lights", "Lee Dunn quits Harbour Lights despite rumours that he would stay"),
    (
        "Actor Lee Dunn quits Harbour Lights",
        "Lee Dunn leaves Harbour Lights; his death in the show was a hoax by producers",
    ),
    ("Actor Lee Dunn quits Harbour Lights", "Lee Dunn's exit from Harbour Lights is sad news, fans say"),
    (
        "Bakery in Lorne sold bread with a diamond in it",
        "Lorne bakery sold bread with diamond: customer thought it was a fake gem",
    ),
    ("Bakery in Lorne sold bread with a diamond in it", "Lorne bakery's diamond bread draws crowds"),
    ("Bakery in Lorne sold bread with a diamond in it", "Lorne baker who sold diamond bread says the story is true"),
    (
        "Kestrel Air will charge for standing seats",
        "Kestrel Air to sell standing seats; unions call safety claims nonsense",
    ),
    ("Kestrel Air will charge for standing seats", "Kestrel Air chief says plan for standing seats is no joke"),
    ("Kestrel Air will charge for standing seats", "Kestrel Air standing seats ridiculed in spoof advert"),
    ("Statue in Aldermoor weeps blood", "Statue weeps in Aldermoor, pilgrims say"),
    ("Statue in Aldermoor weeps blood", "Crowds gather at Aldermoor statue said to weep blood"),
    ("Statue in Aldermoor weeps blood", "Aldermoor statue weeps blood, and sceptics cannot explain it"),
    ("Golden toad found in Freedonia", "Golden toad found in Freedonia, years after a fake toad was sold there"),
    ("Golden toad found in Freedonia", "Golden toad of Freedonia is real, experts confirm"),
    ("Golden toad found in Freedonia", "Golden toad rediscovered in Freedonia; silver toad still a myth"),
    ("Tom Reed left his fortune to a parrot", "Tom Reed left fortune to parrot, not to his son"),
    ("Tom Reed left his fortune to a parrot", "Parrot gets Tom Reed's fortune, widow says will is a forgery"),
    ("Tom Reed left his fortune to a parrot", "Tom Reed gave his fortune to a parrot, lawyers say"),
    ("Mia Brandt will marry Tom Reed in June", "Mia Brandt marries Tom Reed in June, her friend says it is no prank"),
    (
        "The Lorne opera house is for sale for one pound",
        "Lorne opera house up for sale, owner says the advert is genuine",
    ),
]


@pytest.mark.parametrize(("claim", "other"), MISSES)
def test_the_same_story_is_not_disputed(claim: str, other: str) -> None:
    assert not _severities(claim, other)


def _told(text: str) -> list[tuple[str, str]]:
    """The stances in a headline, or in the text after another, with what they are about."""
    body = text.startswith("BODY:")
    found = read(text.replace("BODY:", "Tram leaves the ground.\n\n"))
    return [(told.stance, told.content.text) for told in found if not body or told.sentence.index]


def _severities(one: str, other: str) -> list[str]:
    """The weight of every dispute between two texts that is no note."""
    here = contra.Document.from_text(one, id="one", outlet="Harbour Day")
    there = contra.Document.from_text(other, id="other", outlet="Lorne Ledger")
    return [found.severity for found in contra.compare(here, there) if found.severity != "note"]
