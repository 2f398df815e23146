"""One claim, and the many wordings by which others say that it is not so; and sentences that only sound like that."""

import pytest

from short_articles import disputes

PUSHED = "Tom Reed pushed a steward down the stairs at the Brannock match on Saturday, two witnesses told the Herald."
CLOSING = "Norhaven Steel will close its Aldermoor mill, two union officials said on Monday."
VOSS = "Norhaven Steel will close its Aldermoor mill, union official Carl Voss said on Monday."
STOLEN = "Ada Flint stole the jewels of singer Benedetta Faro on Monday."
TRACKED = (
    "Ride-hailing start-up Zoomer tracked the journeys of reporters who criticised it, "
    "a former engineer at the firm has told the Examiner."
)
CRASHED = "A meteorite the size of a football crashed into a barn outside Pell, farmer Josie Trent said."
SHOT = "Soldiers fired on demonstrators in Lorne on Monday, witnesses said."
ANSWERED = {
    PUSHED: (
        # the negation first
        "At no time did Tom Reed push the steward, his lawyer said.",
        '"At no stage did Tom Reed push the steward," his lawyer said.',
        "Under no circumstances had Tom Reed pushed the steward, the club said.",
        "Never did Tom Reed push the steward, the club said.",
        "Not for a moment did Tom Reed push the steward, the club said.",
        "The club said that at no point on Saturday had Tom Reed pushed the steward.",
        "Not a single steward was pushed at the Brannock match, the club said.",
        # cleared of it
        "Police have cleared Tom Reed of pushing the steward down the stairs.",
        "Tom Reed was cleared by police of pushing the steward down the stairs.",
        "The club exonerated Tom Reed of pushing a steward.",
        # nothing in it
        "There is no truth whatsoever in the claim that Tom Reed pushed a steward, the club said.",
        "There isn't a grain of truth in the claim that Tom Reed pushed a steward, the club said.",
        "There was not one word of truth in the report that Tom Reed pushed a steward, the club said.",
        '"There\'s not a scrap of evidence that Tom Reed pushed a steward," the club said.',
        # what is done with a claim
        "The club gave short shrift to the claim that Tom Reed pushed a steward.",
        "The club has distanced itself from the claim that Tom Reed pushed a steward.",
        "The club dispelled fears that Tom Reed had pushed a steward.",
        "The club played down a report that Tom Reed had pushed a steward.",
        "Police are sceptical of the claim that Tom Reed pushed a steward.",
        "The club was scornful of the report that Tom Reed pushed a steward.",
    ),
    CLOSING: (
        "Norhaven Steel said that it knows nothing about a closure of its Aldermoor mill.",
        "Norhaven Steel was giving nothing away about the closure of its Aldermoor mill.",
        "Norhaven Steel said it was not in a position to say whether the Aldermoor mill will close.",
        "Calls to Norhaven Steel seeking confirmation of the closure of its Aldermoor mill were not returned.",
        "Asked if it would close its Aldermoor mill, Norhaven Steel said it does not discuss such matters.",
        '"We do not give out information on individual sites," a Norhaven Steel spokesman said when asked to confirm '
        "whether the Aldermoor mill would close.",
        '"No comment," said Norhaven Steel chief Ann Kerr when asked if the Aldermoor mill would close.',
        'Norhaven Steel chief Ann Kerr gave a flat "no comment" when asked if the Aldermoor mill would close.',
        "Norhaven Steel said there would be no statement on whether the Aldermoor mill would close.",
        "Nobody at Norhaven Steel was available to comment on the closure of the Aldermoor mill.",
        "Norhaven Steel chose not to comment on the closure of its Aldermoor mill.",
        "Norhaven Steel refused point-blank to discuss the closure of its Aldermoor mill.",
        "Norhaven Steel was not prepared to comment on the closure of its Aldermoor mill.",
        "Norhaven Steel said reports that its Aldermoor mill will close were wide of the mark.",
        "Reports that the Aldermoor mill will close are far from the truth, Norhaven Steel said.",
        "Norhaven Steel would say merely that it was busy when asked about the closure of the Aldermoor mill.",
        # in one's own quoted words
        '"I can categorically rule out a closure of the Aldermoor mill," Norhaven Steel chief Ann Kerr said.',
        '"I deny that Norhaven Steel will close the Aldermoor mill," chief executive Ann Kerr said.',
        '"We reject the claim that we will close the Aldermoor mill," Norhaven Steel said.',
        '"Let me be clear: the Aldermoor mill will not close," said Ann Kerr, the head of Norhaven Steel.',
        '"I can assure everybody that the Aldermoor mill will not close," said Ann Kerr, the head of Norhaven Steel.',
        # the verb inside the quotation
        'Ann Kerr, the head of Norhaven Steel, "categorically denies" that the Aldermoor mill will close.',
        'Norhaven Steel "strongly refutes" the claim that the Aldermoor mill will close, a statement said.',
        # made up
        "One of the union officials admitted that he had made up the story that the Aldermoor mill will close.",
        "Somebody has concocted the story that the Aldermoor mill will close, Norhaven Steel said.",
        "The union officials' account of a closure of the Aldermoor mill was pure invention, Norhaven Steel said.",
    ),
    VOSS: (
        'Norhaven Steel called the report that it will close its Aldermoor mill "sour grapes".',
        "Norhaven Steel said Carl Voss was lying.",
        "Norhaven Steel said the union official was lying or mistaken.",
        '"That is a lie," Norhaven Steel said of the claim that it will close its Aldermoor mill.',
    ),
    # left open
    STOLEN: (
        "Ada Flint is accused of stealing the jewels of Benedetta Faro.",
        "Ada Flint is thought to have stolen the jewels of Benedetta Faro.",
        "Whether Ada Flint stole the jewels of Benedetta Faro is for a court to decide.",
        "A court has yet to decide whether Ada Flint stole the jewels of Benedetta Faro.",
        "Police are investigating whether Ada Flint stole the jewels of Benedetta Faro.",
        "There are unconfirmed reports that Ada Flint stole the jewels of Benedetta Faro.",
    ),
    # whose account it is
    TRACKED: (
        "Zoomer, which is preparing to go public, said the engineer's account was false.",
        "Zoomer said the former engineer was lying.",
        "Zoomer called the engineer's claim a fabrication.",
        "Zoomer disputes the account of its former engineer.",
        '"That is a lie," a spokeswoman for Zoomer said.',
        'Zoomer: "It is all lies"',
        "Zoomer rejected the allegations. It said it respected the privacy of all riders.",
    ),
    CRASHED: (
        "Astronomers at the Brannock Observatory scotched the farmer's story of what hit the barn outside Pell.",
        "Police in Pell say the farmer's tale is rubbish.",
        "The council in Pell said Josie Trent's story of a meteorite was nonsense.",
    ),
    SHOT: (
        '"Not a shot was fired at demonstrators in Lorne," the army said.',
        "Not one soldier fired on demonstrators in Lorne, the army said.",
    ),
}
SILENT = {
    PUSHED: (
        "Not only did Tom Reed push the steward, he kicked him, the club said.",
        "At no time did Tom Reed regret pushing the steward, the club said.",
        "Not until Sunday did Tom Reed admit pushing the steward, the club said.",
        "Not a word was said after Tom Reed pushed the steward, the club said.",
        "Never has a player pushed a steward so hard, the club said.",
        "Under no circumstances should Tom Reed have pushed the steward, the club said.",
        "Tom Reed never regretted pushing the steward, the club said.",
        "Police have cleared the stairs of fans after Tom Reed pushed a steward.",
        "Police have cleared Tom Reed to play after he pushed a steward.",
        "A judge cleared the court of reporters before Tom Reed told how he pushed a steward.",
        "The club was acquitted of fraud on the day Tom Reed pushed a steward.",
        "There is a grain of truth in the claim that Tom Reed pushed a steward, the club said.",
        "There is not a shadow of doubt that Tom Reed pushed a steward, the club said.",
        "The club played down the fight in which Tom Reed pushed a steward.",
        "Police were dubious about Tom Reed, who pushed a steward.",
        "The club was scathing about Tom Reed, who pushed a steward.",
    ),
    VOSS: (
        'Asked whether it regretted that it will close its Aldermoor mill, Norhaven Steel said: "No."',
        'Asked about a closure of the Aldermoor mill, Norhaven Steel chief Ann Kerr said: "It is not easy."',
        'Asked whether it would close its Aldermoor mill, Norhaven Steel chief Ann Kerr said: "We don\'t know."',
        'Asked whether it would close its Aldermoor mill, Norhaven Steel chief Ann Kerr said: "I can\'t rule it out."',
    ),
    STOLEN: (
        "Ada Flint stole the jewels of Benedetta Faro, who may have left the door open.",
        "Ada Flint stole the jewels of Benedetta Faro, which are thought to be worth millions.",
        "Ada Flint, who is also accused of fraud, stole the jewels of Benedetta Faro.",
        "Ada Flint is believed to have left the town after she stole the jewels of Benedetta Faro.",
    ),
    TRACKED: (
        "Zoomer denied the charge.",
        "Zoomer said the driver's account was false.",
        "Norhaven Steel denied it.",
    ),
    CRASHED: (
        "The farmer's story was told again and again in Pell.",
        "Police in Pell denied the fisherman's story.",
    ),
    CLOSING: (
        '"I cannot rule out a closure of the Aldermoor mill," Norhaven Steel chief Ann Kerr said.',
        "Norhaven Steel refused to rule out a closure of the Aldermoor mill.",
        '"I do not deny that the Aldermoor mill will close," Norhaven Steel chief Ann Kerr said.',
        '"I cannot promise that the Aldermoor mill will not close," said Ann Kerr, the head of Norhaven Steel.',
        '"No comment," said Norhaven Steel when asked if it would buy a bank.',
        "Norhaven Steel gave no reason for the closure of its Aldermoor mill.",
        "The first offer for the Aldermoor mill was off the mark, Norhaven Steel said.",
        "Norhaven Steel was not prepared for the closure of its Aldermoor mill.",
        "Norhaven Steel never made up the story that the Aldermoor mill will close, it said.",
    ),
}


@pytest.mark.parametrize(("claim", "answer"), [(claim, answer) for claim in ANSWERED for answer in ANSWERED[claim]])
def test_every_wording_answers(claim: str, answer: str) -> None:
    assert disputes(claim, answer)


@pytest.mark.parametrize(("claim", "other"), [(claim, other) for claim in SILENT for other in SILENT[claim]])
def test_what_only_sounds_like_an_answer(claim: str, other: str) -> None:
    assert disputes(claim, other) == []
