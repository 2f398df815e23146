"""Source, cue and content of the ways in which news attributes, and near-misses that attribute nothing."""

import pytest

from extract_marked import attributions, marked, parts, read, unmarked

MARKED = [
    # a clause after the verb
    "[Ann Kerr] {said} <the bridge was safe>.",
    "[Ann Kerr] {said} <that the bridge was safe>.",
    "[The ministry] {said} on Monday <that the bridge was safe>.",
    "[Ann Kerr, the mayor of Port Lisle], {said} <the bridge was safe>.",
    "[Kerr (Port Lisle)] {said} <the bridge was safe>.",
    "[The inspector who checked the bridge] {said} <it was safe>.",
    'Kerr, who led the union, left. [Ann Kerr] {once said}, while opening the bridge, <"It is safe.">',
    'The rain fell. [Ann Kerr] {said}, reportedly while crossing the bridge in a storm, <"It is safe.">',
    "[Two aides briefed on the plan] {said} <the bridge was safe>.",
    "[Kerr] {told} reporters <that the bridge was safe>.",
    "[Kerr] {told} them on Friday <that the bridge was safe>.",
    "[Kerr] {has repeatedly said} <the bridge is safe>.",
    "[Kerr] {pointed out} <that the bridge was new>.",
    "[Kerr] {said} in a statement <that the bridge was safe>.",
    "[Kerr] {said} <nearly 40 trains were late>.",
    "[Kerr] {said} <about 40 trains were late>.",
    "[Kerr] {said} on Friday <just over 40 trains were late>.",
    "[The mill] {announced} <roughly $40 million in cuts>.",
    "At the same time, [mill owner Tom Reed], {said} <the bridge was safe>.",
    "It was a house where, [he] {said}, <the bridge could be seen>.",
    "<The mill was sold to a bank>, it {has been claimed}.",
    "The paper printed a similar report, adding a clerk to back the {claim} <that the bridge was sold>.",
    "<The singer died at home>, [World News Daily] {says}.",
    "[Apple] {most likely wants} <to close the mill>.",
    "[The sister, who belonged to an order in Lorne, in the east], {claimed} <that the bridge was safe>.",
    "After the bridge closed, [Kerr] {posted} on Twitter <that it was safe>.",
    "<Despite the rain the dam held>, [Kerr] {said}.",
    "[The mill] for three months {had refused to discuss} <the sale>.",
    "[Tom Reed, D-Va., one of the nine voters], {said} <the bridge was safe>.",
    "[Tom Reed, head of a mill in Lorne] {said} <that the bridge was safe>.",
    "[One source close to the mill] {said} <that the bridge was safe>.",
    "[Kerr] turned to Lorne and last year {announced} <that the bridge was safe>.",
    "Kerr {was told} <that the bridge was safe>.",
    "{According to} [Ann Kerr, head of the mill in Lorne], <the bridge was safe>.",
    "{According to} [Ann Kerr], <the mayor, Tom Reed, has left>.",
    "{According to} [Kerr], <the mill, the bridge and the dam were sold>.",
    "Next to the new charging station, [Kerr] {said} <the bridge was safe>.",
    "[Kerr] {said} over lunch <that the bridge was safe>.",
    "[Kerr] {called for} <Sunday's vote to be put off>.",
    "It {appears} <that the bridge was closed>.",
    # the words stand before the cue
    "<The bridge had no cracks>, [the trial] {found}.",
    "<The bridge is safe>, [Kerr] {said}.",
    "<The bridge is safe>, {said} [Ann Kerr, the mayor of Port Lisle].",
    "<The bridge is safe>, [officials] {said} on Monday.",
    '<"The bridge is safe,"> [Kerr] {said}.',
    '<"The bridge is safe,"> {said} [Kerr].',
    '<"We checked,"> {said} [Kerr], <"and it is safe.">',
    "<“Is the bridge safe?”> [Kerr] {asked}.",
    "<The bridge>, [Kerr] {said}, <was never closed>.",
    '<"Nobody asked us."> {―} [Ian Ash]',
    # a quotation after the cue
    '[Kerr] {said}: <"The bridge is safe.">',
    '[Kerr] {said}, <"The bridge is safe.">',
    # cut in two, after an aside, at the end of a long sentence
    "<In the end>, [Kerr] {said}, <the bridge will open>.",
    'Ann Kerr left. [She] {said}, in a reply to the union, <"Nobody knew.">',
    "[A diver held by the guards] {said} <she was safe>.",
    "<The bridge was closed by divers>, [the guards] {said}.",
    "[Kerr] {said}, as a taxpayer, <she would not pay for the bridge>.",
    "[Kerr] {said}, in a letter to the union, <that the bridge was safe>.",
    "<The bridge is safe>, [Kerr] {said}, in a letter to the union, which was read aloud.",
    "<It is unsafe to cross>, {said} [Ann Kerr, who leads the union].",
    "The Herald quoted [Kerr] as {saying} <the bridge was safe>.",
    "[Kerr] was quoted by the Herald as {saying} <the bridge was safe>.",
    "[The letter] {argues}, though, <that the bridge is safe>.",
    # by a preposition, an adverb, a label
    "{According to} [Kerr], <the bridge is safe>.",
    "<The bridge is safe>, {according to} [the ministry].",
    "<The bridge> {reportedly} <collapsed on Monday>.",
    "[KERR]{:} <The bridge was never closed>.",
    "The men fled on <a boat> that {allegedly} <belonged to Kerr>.",
    "Divers raised <a tape>, {allegedly} <recorded in May>, in the wreck.",
    # not the day before the verb, nor a noun in front of it
    "[Officials] on Thursday {said} <the bridge was safe>.",
    "[Workers at the plant] that burned on Tuesday {said} <a valve had leaked>.",
    "[Three divers, one of them a friend], {claim} <that the bridge was mined>.",
    "<The boats promised to the divers have come>, [Kerr] {said}.",
    "{Allegedly}, <the bridge was mined>.",
    "<The bridge is safe>, {per} [the ministry].",
    "{In the words of} [Kerr], <the bridge was never safe>.",
    # by an adjective
    "[Kerr] {was adamant} <that the bridge was safe>.",
    "[Downing Street] {is still sure} <that the bridge is safe>.",
    # sources with what is told of them
    "[A source speaking on condition of anonymity] {said} <the bridge was mined>.",
    "[Kerr] {denied} <that she had denied it>.",  # no denial of what is denied there
    # by a noun
    "The {claim} <that the bridge was mined> is old.",
    "[A story] {saying} <the bridge was mined> has gone round.",
    "The report rests on [Kerr]'s {claim} <that the bridge was safe>.",
    # deeds told as content
    "[Brenmark] {accused} <Tolland of hiding the fault>.",
    "[The union] {criticized} <the closure>.",
    "[Kerr] {promised} <to open the bridge>.",
    # the passive
    "<The bridge> {is believed} <to be unsafe>.",
    "<The driver> {was accused} <of theft>.",
    "<The closure> {was confirmed} by [the ministry].",
]


@pytest.mark.parametrize("text", MARKED)
def test_one_attribution_is_found_with_its_exact_parts(text: str) -> None:
    expected = unmarked(text)
    found = attributions(expected.text)
    assert [parts(assertion) for assertion in found] == [expected.parts]


NOTHING = [
    "The mill could be charged with fraud.",
    "The bridge was sold, it was reported on Monday.",
    "Divers found with explosives will be held.",
    "The film came out later this month called 'The Mill'.",
    "Does this make sense for the highly anticipated return of the ferry?",
    "A look at Reed's alleged hideout, which is in Lorne.",
    "Shortly after the mill closed, a clerk began pitching the story to papers.",
    "The doctors will find how the ferry sank.",
    "He is an old terror suspect being held in Lorne.",
    "Self proclaimed kings ruled the town.",
    "The bridge collapsed on Monday.",
    "It is clear that the bridge was closed.",
    "The bridge will close if Kerr does not prove that it is safe.",
    "Kerr is not sure that the bridge was closed.",
    "The ferry costs nine pounds per day.",
    "The claims were examined by a court.",  # a noun that looks like a verb
    "A telephone call placed to the bridge was cut.",
    "The alleged plot was foiled.",
    "A deal known as the Lisle accord was signed.",
    "The state of the bridge is poor.",
    "She declined treatment.",
    "A deal could not be reached.",
    "The ferry did not return on Monday.",
    "Did Kerr deny the report?",
    "If Kerr denies the report, she will go.",
    "Kerr told reporters after she had left.",
    'The crew sang "Harbour Lights" on the bridge.',
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_attributed(text: str) -> None:
    assert [marked(assertion) for assertion in attributions(text)] == []


SEVERAL = [
    (
        "After reports that officials at the mill knew how it broke, Kerr left.",
        ["{reports} that officials at the mill knew how it broke", "officials at the mill {knew} how it broke"],
    ),
    (
        "Tom Reed said he had been told by divers that the bridge was safe, and dismissed the report.",
        ["Tom Reed {said} he had been told by divers that the bridge was safe", "Tom Reed {dismissed} the report"],
    ),
    (
        "Kerr said the bridge was safe and added that it would open in May.",
        ["Kerr {said} the bridge was safe", "Kerr {added} that it would open in May"],
    ),
    (
        "Kerr said the bridge was safe, adding that it would open in May.",
        ["Kerr {said} the bridge was safe", "Kerr {adding} that it would open in May"],
    ),
    (
        "The ministry said the bridge was safe, but Kerr said it was not.",
        ["The ministry {said} the bridge was safe", "Kerr {said} it was not"],
    ),
    (
        "While the ministry denied the claim, a union leader said the bridge was unsafe.",
        ["the ministry {denied} the claim", "a union leader {said} the bridge was unsafe"],
    ),
    (
        "Harbour officials denied Brenmark's accusation that the dam was mined.",
        [
            "Brenmark {accusation} that the dam was mined",
            "Harbour officials {denied} the dam was mined",  # the claim alone is denied
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_attributions_in_a_sentence(text: str, expected: list[str]) -> None:
    assert [marked(assertion) for assertion in attributions(text)] == expected


HEADLINES = [
    ("Ministry: no bridge was closed", ["Ministry {:} no bridge was closed"]),
    ("Bridge to be closed: report", ["report {:} Bridge to be closed"]),
    ("Bridge is safe, says mayor", ["mayor {says} Bridge is safe"]),
    ("Kerr denies hiding the fault", ["Kerr {denies} hiding the fault"]),
    ("EXCLUSIVE: bridge to be closed", []),
    ("Bridge collapse: what we know", []),
]


@pytest.mark.parametrize(("headline", "expected"), HEADLINES)
def test_headlines(headline: str, expected: list[str]) -> None:
    found = read(f"{headline}\n\nThe weather in Port Lisle was fine on Monday.\n\nIt was cold on Tuesday.")
    assert [marked(a) for a in found if a.cue and a.sentence.index == 0] == expected


def test_quotation_goes_on_in_later_sentences() -> None:
    said, later = read('"The bridge is safe," Kerr said. "We checked it twice."')
    assert parts(said)["content"] == ['"The bridge is safe,"', '"We checked it twice."']
    assert (later.source.name, later.content.text, later.cue and later.cue.spans) == (
        "Kerr",
        '"We checked it twice."',
        (),
    )


def test_quotation_begins_before_its_speaker() -> None:
    found = read('"We checked it twice. The bridge is safe," Kerr said.')
    assert {assertion.source.name for assertion in found} == {"Kerr"}


def test_quotation_follows_its_announcement() -> None:
    said, _ = read('Kerr added:\n\n"The bridge is safe."')
    assert parts(said) == {"source": ["Kerr"], "cue": ["added"], "content": ['"The bridge is safe."']}


OWN_VOICE = [
    ("The bridge collapsed on Monday.", ["The bridge collapsed on Monday"]),
    ("Kerr said the bridge was safe.", []),
    ("The bridge was closed in May and Kerr said it was unsafe.", ["The bridge was closed in May"]),
    ('"The bridge is safe."', []),  # words of nobody known are not the outlet's
    ("The Herald has reached out to the ministry for comment.", []),  # says nothing of the bridge
    ("We have asked the union for further comment and will report its answer.", []),
    ("Was the bridge safe?", []),
    ("Ann Kerr, who declined to comment, has led the union.", ["Ann Kerr has led the union"]),
    ("The bridge fell at noon, Kerr was quoted as saying.", []),
    ("The statement reads:\n\nThe bridge fell at noon. The pumps failed.", []),  # the words of the statement
    ('Kerr wrote: "The bridge fell.\n\n"The pumps failed.\n\n"The road was dry."', []),
    ("Norvell calls the rumour that it fell inaccurate.", []),  # a denial is told, not shared
]


@pytest.mark.parametrize(("text", "expected"), OWN_VOICE)
def test_what_the_outlet_says_itself(text: str, expected: list[str]) -> None:
    assert [assertion.content.text for assertion in read(text) if assertion.cue is None] == expected
