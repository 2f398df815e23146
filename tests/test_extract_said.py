"""Who told something, and what, in the shapes in which newspapers write it."""

import pytest

import contra

SAID = [
    ("The dam had a leak and many residents reported that it rained.", "many residents", "that it rained"),
    (
        "Its plans to end waste and other faults showed that it was weak.",
        "Its plans to end waste and other faults",
        "that it was weak",
    ),
    ("Reed took exception to the suggestion that the dam had burst.", "Reed", "the dam had burst"),
    ("Rumor has it that the dam had burst.", "Rumor", "the dam had burst"),
    ("Reed was at pains to stress that the dam was safe.", "Reed", "that the dam was safe"),
    ("Reed is yet to comment on reports that the dam burst.", "Reed", "reports that the dam burst"),
    ("Reed was quick to say the dam was safe.", "Reed", "the dam was safe"),
    ("Reed took to the radio to say the dam was safe.", "Reed", "the dam was safe"),
    ("Reed hastened to add that the dam was safe.", "Reed", "that the dam was safe"),
    ("Reed was the first to say that the dam was safe.", "Reed", "that the dam was safe"),
    ("Reed fired back that the dam was safe.", "Reed", "that the dam was safe"),
    ("Reed made it clear that the dam was safe.", "Reed", "that the dam was safe"),
    ("Reed has made clear the dam was safe.", "Reed", "the dam was safe"),
    ("Reed let it be known that the dam was safe.", "Reed", "that the dam was safe"),
    ("Reed was unable to say whether the dam was safe.", "Reed", "whether the dam was safe"),
    ("Reed countered claims that the dam had burst.", "Reed", "the dam had burst"),
    ("Reed countered that the dam was safe.", "Reed", "that the dam was safe"),
    ("The last ferry has left, a harbour official told Lorne News.", "a harbour official", "The last ferry has left"),
    (
        "The deals were secret, sources who reviewed them told the Herald.",
        "sources",
        "The deals were secret",
    ),
    (
        "“The mill is safe,” Kerr's chief of staff, Joe Reed, told the Herald.",
        "Kerr's chief of staff",
        "“The mill is safe,”",
    ),
    (
        "Another aide familiar with Kerr’s thinking said, “The mill will close.”",
        "Another aide familiar with Kerr’s thinking",
        "“The mill will close.”",
    ),
    (
        "Some 56 percent of millers polled said the weir was unsafe.",
        "Some 56 percent of millers polled",
        "the weir was unsafe",
    ),
    (
        "“It will cost a million,” Reed said about the money being spent.",
        "Reed",
        "“It will cost a million,”",
    ),
    ("The ferry, she told the inquiry, was too old to sail.", "she", "The ferry was too old to sail"),
    ("The crews, she said, fight at night.", "she", "The crews fight at night"),
    ("Reed is a “sore loser,” Cole said.", "Cole", "Reed is a “sore loser,”"),
    ("The office said about half of the dam was rebuilt.", "The office", "about half of the dam was rebuilt"),
    ("She told Lorne News yesterday that the dam had burst.", "She", "that the dam had burst"),
    ("“The mill is over,” From said.", "From", "“The mill is over,”"),
    ("“We have a commitment to our pets,” Miss Bethell said.", "Bethell", "“We have a commitment to our pets,”"),
    ("“The mill is safe,” retired harbour general Ann Kerr said.", "Ann Kerr", "“The mill is safe,”"),
    ("“The mill is costly,” said Will Doyle, a miller.", "Will Doyle", "“The mill is costly,”"),
]


@pytest.mark.parametrize(("text", "source", "content"), SAID)
def test_a_source_tells_a_content(text: str, source: str, content: str) -> None:
    assertions = contra.extract(contra.Document.from_text(f"{text}\n\nGulls cried.", id="a"))
    assert [(a.source.name, a.content.text) for a in assertions if a.cue] == [(source, content)]
