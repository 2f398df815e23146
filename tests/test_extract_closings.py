"""Where the matter of a silence ends."""

import pytest

from extract_marked import read

MATTERS = [
    ("Kerr said: “I cannot confirm those reports in any way. We look into them.”", "those reports"),
    ("Kerr could not confirm the raid at this stage.", "the raid"),
    ("Kerr would not confirm the raid when contacted by the Harbour Herald.", "the raid"),
    ("Kerr did not confirm the raid and is looking into it.", "the raid"),
    ("Kerr could not confirm the raid without further tests.", "the raid"),
    ("Kerr said: “We can't confirm the raid without tests and ask that a doctor be sent.”", "the raid"),
    ("Kerr could not confirm the raid but was seeking word from Lorne.", "the raid"),
    ("The hospital has not confirmed the raid and the mayor of Lorne, Tom Reed, hasn't been seen.", "the raid"),
    ("“I cannot confirm that and I hope that it is wrong,” Kerr said.", "that"),
    # what belongs to the matter
    ("Kerr could not confirm that Ash left without paying.", "that Ash left without paying"),
    ("Kerr could not confirm the raid and the arrests.", "the raid and the arrests"),
    ("Kerr did not say when the dam was closed.", "when the dam was closed"),
    ("Kerr declined to comment on the mayor and his wife.", "the mayor and his wife"),
    ("Kerr declined to comment on the raid in Lorne.", "the raid in Lorne"),
]


@pytest.mark.parametrize(("text", "matter"), MATTERS)
def test_matter_stops(text: str, matter: str) -> None:
    silences = [a.content.text for a in read(text) if a.stance in ("declines", "glomar")]
    assert silences[-1] == matter


def test_outlet_that_could_not_verify() -> None:
    told = read("The raid was announced. The claim could not be independently verified.")[-1]
    assert (told.stance, told.source.kind, told.cue and told.cue.lemma) == ("glomar", "author", "verify")


def test_accuracy_of_a_picture_is_no_claim_before() -> None:
    silent = read("Kerr said the dam broke. The ministry had seen the video but could not confirm its accuracy.")[-1]
    assert (silent.stance, silent.answers) == ("glomar", None)
