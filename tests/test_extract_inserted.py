"""Cues that stand inside the clause they attribute."""

import pytest

import contra

WHOLE = [
    ("The ferry did not, Kerr said, sink off Lorne.", "The ferry did not sink off Lorne"),
    ("There was never, the union says, a strike planned for Monday.", "There was never a strike planned for Monday"),
    ("The mayor has not, his aide insists, taken any money.", "The mayor has not taken any money"),
    ("He was, police say, never in Lorne.", "He was never in Lorne"),
    ("The mill will not, the owner said in a letter, be sold.", "The mill will not be sold"),
    ("The mine was not, Brandt told reporters, sold to Lorne.", "The mine was not sold to Lorne"),
    ("The king is, an aide insists, alive and well.", "The king is alive and well"),
    ("He is, she told the court on Monday, living in Lorne.", "He is living in Lorne"),
    ("They have never, Reed said, met the bishop.", "They have never met the bishop"),
    ("The bridge can, engineers say, bear forty tonnes.", "The bridge can bear forty tonnes"),
    ("The crew hadn't, the captain said, heard the alarm.", "The crew hadn't heard the alarm"),
    ("There are, the minister said, no plans to close the mill.", "There are no plans to close the mill"),
]
BEFORE = [
    ("The mill is not closed, he said, and two men left.", "The mill is not closed"),
    ("Yes, he did, Brandt said, pointing at the mill.", "Yes, he did"),
    ("The ferry did not sink, Kerr said, after the storm in May.", "The ferry did not sink"),
    ("He would not, said Brandt, and left the room.", "He would not"),
    ("She never will, he said, because she is afraid.", "She never will"),
]


@pytest.mark.parametrize(("sentence", "content"), [*WHOLE, *BEFORE])
def test_what_a_cue_cuts_in_two_is_one_content(sentence: str, content: str) -> None:
    told = contra.extract(contra.Document.from_text(sentence, id="a"))
    assert [each.content.text for each in told if each.cue][:1] == [content]
