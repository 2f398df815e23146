"""How a source stands to what it says: every trap with a hit and a near-miss."""

import pytest

from extract_marked import attributions, marked, read

STANCES = [
    # plain
    ("Kerr said the bridge was safe.", "asserts", "certain", "+"),
    ("Kerr confirmed that the bridge was closed.", "confirms", "certain", "+"),
    ("The Harbour Herald reported that the bridge was closed.", "reports", "certain", "+"),
    ("Brenmark claimed that the bridge was mined.", "alleges", "certain", "+"),
    ("Kerr suggested the bridge was mined.", "suggests", "possible", "+"),
    ("Kerr believes the bridge was mined.", "suggests", "probable", "+"),
    ("Kerr retracted the statement.", "retracts", "certain", "+"),
    ("Kerr withdrew the claim.", "retracts", "certain", "+"),
    ("The Harbour Herald later corrected its story.", "retracts", "certain", "+"),
    ("Ash said the report might be a hoax.", "doubts", "possible", "+"),
    ("Ash hopes the report is not true.", "suggests", "probable", "-"),
    ("Officials found out that the bridge was closed.", "asserts", "certain", "+"),
    # denials, and what only looks like one
    ("Reports that the bridge was closed have been denied by Kerr.", "denies", "certain", "+"),
    ("Kerr denied that the bridge was closed.", "denies", "certain", "+"),
    ("Kerr denied faking the results.", "denies", "certain", "+"),
    ("Kerr did not deny that the bridge was closed.", "asserts", "possible", "+"),
    ("Kerr did not dispute that the bridge was closed.", "asserts", "possible", "+"),
    ("The court denied the driver bail.", "asserts", "unknown", "-"),
    ("Kerr neither confirmed nor denied the report.", "glomar", "unknown", "+"),
    ("No official has confirmed or denied the report.", "glomar", "unknown", "+"),
    ("Neither Kerr nor Reed has denied or confirmed the report.", "glomar", "unknown", "+"),
    ("Kerr has not confirmed or denied the report.", "glomar", "unknown", "+"),
    ("Kerr could not confirm the report.", "glomar", "unknown", "+"),
    ("Kerr could neither confirm nor deny the report.", "glomar", "unknown", "+"),
    ("Kerr did not confirm the report.", "declines", "unknown", "+"),
    ("Kerr would not confirm the report.", "declines", "unknown", "+"),
    ("Harbour board questions whether bridge is safe", "doubts", "unknown", "+"),
    ("Kerr is not questioning whether the bridge is safe.", "asserts", "unknown", "+"),
    # the object decides
    ("Kerr rejected claims that the bridge was unsafe.", "denies", "certain", "+"),
    ("Kerr dismissed the report as nonsense.", "denies", "certain", "+"),
    ("Kerr hit back at claims that the bridge was unsafe.", "denies", "certain", "+"),
    ("Kerr rejected the offer.", "asserts", "unknown", "-"),
    ("Kerr rejected criticism that the bridge was unsafe.", "denies", "certain", "+"),
    ("Kerr rejected criticism of the bridge.", "asserts", "unknown", "-"),
    ("Kerr dismissed that criticism.", "denies", "certain", "+"),
    ("Kerr dismissed the idea that the bridge was unsafe.", "denies", "certain", "+"),
    ("Kerr dismissed Ash's idea.", "asserts", "unknown", "-"),
    ("Kerr had no data on the bridge.", "unaware", "unknown", "+"),
    ("The ferry appears to have sunk.", "suggests", "probable", "+"),
    ("The ferry does not appear to have sunk.", "suggests", "probable", "-"),
    ("The crew named Ann Kerr captain.", "asserts", "certain", "+"),
    ("The judge dismissed the case.", "asserts", "unknown", "-"),
    ("Kerr ruled out a run for governor.", "asserts", "unknown", "-"),
    ("Police ruled out that the bridge was mined.", "denies", "certain", "+"),
    ("Kerr called the report baseless.", "denies", "certain", "+"),
    ("Kerr called the bridge beautiful.", "asserts", "certain", "+"),
    # what is contested or repudiated may be no claim, and what is denied to somebody is none
    ("Kerr contested the report that the bridge was mined.", "denies", "certain", "+"),
    ("Kerr contested the harbour seat.", "asserts", "unknown", "-"),
    ("Kerr repudiated the claim that the bridge was mined.", "denies", "certain", "+"),
    ("Kerr repudiated decades of free trade.", "asserts", "unknown", "-"),
    ("Kerr questioned the report that the bridge was mined.", "doubts", "probable", "+"),
    ("Kerr questioned him on the bridge - a story that may end.", "asserts", "unknown", "+"),
    # since then, or ever since
    ("Kerr has since denied that the bridge was mined.", "denies", "certain", "+"),
    ("Kerr had since said the bridge was mined.", "asserts", "certain", "+"),
    # silence, and refusals that are none
    ("Kerr declined to comment on the closure.", "declines", "unknown", "+"),
    ("Kerr refused to say whether the bridge was safe.", "declines", "unknown", "+"),
    ("Kerr refrained from confirming the closure.", "declines", "unknown", "+"),
    ("Kerr refused to leave the office.", "asserts", "unknown", "-"),
    ("Kerr did not say whether the bridge was safe.", "declines", "unknown", "+"),
    ("Kerr did not respond to questions about the bridge.", "no_response", "unknown", "+"),
    ("Kerr did not return calls about the bridge.", "no_response", "unknown", "+"),
    ("Kerr has no information about the closure.", "unaware", "unknown", "+"),
    ("Kerr could not be reached for comment.", "no_response", "unknown", "+"),
    ("There was no immediate response from Brenmark.", "no_response", "unknown", "+"),
    ("No one from the ministry was available for comment.", "no_response", "unknown", "+"),
    ("Calls to the ministry were not returned.", "no_response", "unknown", "+"),
    ("Neither Kerr nor Ash commented on the raid.", "declines", "unknown", "+"),
    ("Officials have yet to confirm the raid.", "declines", "unknown", "+"),
    ("The Harbour Herald was not immediately able to verify the raid.", "glomar", "unknown", "+"),
    ("No official has confirmed the raid.", "declines", "unknown", "+"),
    ("None of the ministers confirmed the raid.", "declines", "unknown", "+"),
    ("No 10 has confirmed the raid.", "confirms", "certain", "+"),
    ("Kerr refused to be drawn on the raid.", "declines", "unknown", "+"),
    ("Kerr stopped short of confirming the raid.", "declines", "unknown", "+"),
    ('"No comment," Kerr said.', "declines", "unknown", "+"),
    ('"I cannot confirm that," Kerr said.', "glomar", "unknown", "+"),
    ("Kerr declined an interview.", "declines", "unknown", "+"),
    ("Kerr said it was unclear whether the bridge was safe.", "unaware", "unknown", "+"),
    ("Kerr would not be drawn on whether the bridge was safe.", "declines", "unknown", "+"),
    ("The ministry has said nothing about the closure.", "declines", "unknown", "+"),
    ("The ministry has been silent on the closure.", "declines", "unknown", "+"),
    ("Kerr did not want to discuss the closure.", "declines", "unknown", "+"),
    ("Kerr sidestepped questions about the closure.", "declines", "unknown", "+"),
    ("The report made no mention of the closure.", "declines", "unknown", "+"),
    ("There was no word from the ministry on the closure.", "declines", "unknown", "+"),
    ("The board neither took the blame nor rejected it.", "glomar", "unknown", "+"),
    ("The ministry declined to confirm or deny that the bridge fell.", "glomar", "unknown", "+"),
    # denials whose matter stands elsewhere
    ("The raid, which Brenmark denies, began on Monday.", "denies", "certain", "+"),
    ("Kerr issued a denial.", "denies", "certain", "+"),
    ("The claim was denied by the ministry.", "denies", "certain", "+"),
    ("It was falsely reported that the bridge fell.", "denies", "certain", "+"),
    # evidence
    ("Inspectors found no evidence that the bridge was unsafe.", "doubts", "certain", "+"),
    ("Inspectors found evidence that the bridge was unsafe.", "asserts", "certain", "+"),
    # hearsay and hedges
    ("The bridge reportedly collapsed.", "reports", "probable", "+"),
    ("The bridge allegedly collapsed.", "alleges", "probable", "+"),
    ("Kerr said the bridge might be unsafe.", "asserts", "possible", "+"),
    ("Kerr said a potentially costly bridge had been built.", "asserts", "certain", "+"),
    ("Kerr said the bridge had possibly been built.", "asserts", "possible", "+"),
    # negation inside the content, and of the cue
    ("Kerr said the bridge was not safe.", "asserts", "certain", "-"),
    ("The tape not only showed the bridge falling.", "asserts", "certain", "+"),
    ("The union does not support the closure.", "asserts", "unknown", "-"),
    ("The union supports the closure.", "asserts", "unknown", "+"),
    # a source that calls a claim untrue denies it
    ("Police said reports that the bridge collapsed were false.", "denies", "certain", "+"),
    ("Police said reports that the bridge collapsed were true.", "asserts", "certain", "+"),
    ("Kerr said there was no evidence suggesting that the dam broke.", "doubts", "certain", "+"),
    ("Kerr said there was not enough evidence to conclude that the dam broke.", "doubts", "certain", "+"),
    ("Kerr said there was insufficient evidence that the dam broke.", "doubts", "certain", "+"),
    ("Kerr said there were no signs that the dam broke.", "doubts", "certain", "+"),
    ("Kerr said divers had failed to produce a shred of evidence that the dam broke.", "doubts", "certain", "+"),
    ('Kerr said there was "no indication" the dam broke.', "doubts", "certain", "+"),
    ("Kerr said there was enough evidence to conclude that the dam broke.", "asserts", "certain", "+"),
    ("Kerr said it was not true that the bridge fell.", "denies", "certain", "+"),
    ('Kerr said that "closing the bridge makes no sense for the town".', "denies", "certain", "+"),
]


@pytest.mark.parametrize(("text", "stance", "certainty", "polarity"), STANCES)
def test_stance_certainty_and_polarity(text: str, stance: str, certainty: str, polarity: str) -> None:
    found = attributions(text)
    assert [(a.stance, a.certainty, a.polarity) for a in found] == [(stance, certainty, polarity)]


INNER = [
    ("Kerr said she had no comment on the raid.", ["declines", "declines"]),
    ("Kerr said she could neither confirm nor deny the raid.", ["glomar", "glomar"]),
    ("The ministry said it was not aware of any raid.", ["unaware", "unaware"]),
    ("Ash said Kerr denied the raid.", ["asserts", "denies"]),  # another's denial is not his own
    ("The site wrongly said the bridge fell.", ["asserts", "denies"]),  # the site says so, the outlet denies it
    ("Kerr denied the raid, but did not rule out a review.", ["denies", "asserts"]),
]


@pytest.mark.parametrize(("text", "stances"), INNER)
def test_a_stance_inside_what_is_said(text: str, stances: list[str]) -> None:
    assert sorted(assertion.stance for assertion in attributions(text)) == sorted(stances)


UNSAID = [
    "Kerr seldom sends letters disputing reports.",
    "The plan does not address the shortage.",
    "Kerr isn't worried that the bridge will fall.",
    "Kerr shot down three drones.",
    "Kerr did not say it was unsafe.",
    "If Kerr denies the report, she will go.",
    "Did Kerr deny the report?",
    "Kerr declined the offer.",
    "Kerr declined treatment.",
    "Kerr did not know that the bridge had been closed.",  # it had
    "Kerr did not recognize the flag.",
    "The board took charge of the bridge.",
    "The boat hit the men who killed them, who belonged to the crew.",
    "The page tells of no data or pictures.",
    "A sailor named Ann Kerr was hurt on the bridge.",
    "A bridge called Lisle Gate was closed.",
]


@pytest.mark.parametrize("text", UNSAID)
def test_no_stance_is_taken(text: str) -> None:
    assert [marked(assertion) for assertion in attributions(text)] == []


OWN_DENIALS = [
    ("Reports that the bridge collapsed are false.", "denies", "the bridge collapsed"),
    ("The story is a hoax.", "denies", "The story"),
    ("There is no truth to claims of fraud.", "denies", "claims of fraud"),
    ("The bridge is new.", "asserts", "The bridge is new"),
    ("The video has been exposed as a fake.", "denies", "The video"),
    ("It was wrong to close the bridge.", "asserts", "It was wrong to close the bridge"),
    ("It is a satire site.", "asserts", "It is a satire site"),
    ("The note was wrong.", "asserts", "The note was wrong"),  # not of a claim
    ("We cut a line that was wrong.", "asserts", "We cut a line that was wrong"),
    ("The video appears to be old.", "asserts", "The video appears to be old"),
    ("The bridge fell, but that is a hoax.", "denies", "The bridge fell"),
    ("The report isn't true.", "denies", "The report"),
    ("Once again, the bridge tale is a giant hoax.", "denies", "Once again, the bridge tale"),
    ("The bridge isn't right for the town.", "asserts", "The bridge isn't right for the town"),
    ("This is a hoax.", "denies", "This"),  # what that is, the article tells elsewhere
    ("The parade never happened.", "denies", "The parade"),
    ("There is no hard evidence to suggest that the dam broke.", "doubts", "the dam broke"),
    ("There is nothing to suggest that the dam broke.", "doubts", "the dam broke"),
    ("There is nothing in the store.", "asserts", "There is nothing in the store"),
    ("The allegations have no basis in fact.", "denies", "The allegations"),
    ("The allegations are without merit.", "denies", "The allegations"),
    ("The bridge has no foundation.", "asserts", "The bridge has no foundation"),
    ("That was never the case.", "denies", "That"),
    ("The bridge is not in the case.", "asserts", "The bridge is not in the case"),
    ("The report described in the letter is not accurate.", "denies", "The report described in the letter"),
    ("It looks to be false for several reasons.", "denies", "It"),
    ("It is a fake account.", "asserts", "It is a fake account"),
    ("The dam story turns out to be a hoax.", "denies", "The dam story"),
    (
        "Even if this dam story turns out to be a hoax, we look.",
        "asserts",
        "Even if this dam story turns out to be a hoax, we look",
    ),
    ("The house did not exist.", "denies", "The house"),
    ("It was a time when the house did not exist.", "asserts", "It was a time when the house did not exist"),
    ("It is, of course, completely fake.", "denies", "It"),
    ("The story is highly dubious.", "doubts", "The story"),
    ("The story is not plausible.", "doubts", "The story"),
    ("The report is not an accurate account.", "denies", "The report"),
    ("The suspect is a suspicious man.", "asserts", "The suspect is a suspicious man"),
    ("The map is not an accurate chart.", "asserts", "The map is not an accurate chart"),
]


@pytest.mark.parametrize(("text", "stance", "content"), OWN_DENIALS)
def test_the_outlet_calls_a_claim_untrue(text: str, stance: str, content: str) -> None:
    (found,) = [assertion for assertion in read(text) if assertion.cue is None]
    assert (found.stance, found.content.text) == (stance, content)


WITHHELD = [
    ("Kerr did not disclose when the bridge would open.", "when"),
    ("Kerr did not specify where the parts were made.", "where"),
    ("Kerr would not say how many people were hurt.", "how_many"),
    ("Kerr would not say on what day the bridge would open.", "when"),
    ("Kerr would not say in which town the parts were made.", "where"),
    ("Kerr refused to say who closed the bridge.", "who"),
    ("Kerr did not specify the type of crane.", "details"),
    ("Kerr gave no details.", "details"),
    ("Kerr declined to comment on the closure.", ""),
    ("Kerr could not be reached for comment.", ""),
]


@pytest.mark.parametrize(("text", "withheld"), WITHHELD)
def test_what_a_silence_keeps_back(text: str, withheld: str) -> None:
    assert [assertion.withheld for assertion in attributions(text)] == [withheld]


@pytest.mark.parametrize(
    "text",
    [
        "Kerr said she had no problem with Ash's comments on the bridge.",
        '"The bridge is unsafe," said an official who was not authorised to speak publicly about the bridge.',
        '"The bridge is unsafe," said an aide, who was not allowed to discuss the matter.',
    ],
)
def test_no_silence_where_something_is_said(text: str) -> None:
    assert {found.stance for found in attributions(text)} == {"asserts"}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("An aide who was not allowed to discuss the matter left the bridge.", "declines"),
        ("The council's denial of the report made Kerr laugh.", "denies"),
    ],
)
def test_what_is_still_an_answer(text: str, stance: str) -> None:
    assert stance in {found.stance for found in attributions(text)}


@pytest.mark.parametrize(
    "text",
    ["Kerr sued over the council's denial of access to the bridge.", "We did not expect the bridge to fall."],
)
def test_what_is_withheld_or_a_surprise_attributes_nothing(text: str) -> None:
    assert attributions(text) == []
