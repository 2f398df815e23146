"""Sentences that break off after any word, as headlines and damaged articles do."""

import pytest

from contra import Document, scan

WHOLE = [
    "Police are working to verify the reports that the mill was sold.",
    'The ministry said it was "working urgently to verify" the film and offering help.',
    "The ministry, which on Sunday was looking into claims of his capture, had urged calm.",
    "Officials rejected criticism from all sides in the press that the mill was unsafe.",
    "Kerr has claimed, falsely, that the mill was sold, and so she left it.",
    "Kerr said without offering any evidence that the mill was sold.",
    "Kerr repeated the false and misleading claims that the mill was sold to Reed.",
    "Kerr said the mill served “all the towns,” a point on which the union disagrees.",
    "Police had not heard about this, but were looking into it.",
    "Organisers said 50,000 people marched in Lorne, and police have put the number at about 8,000.",
    "The reports that the mill was sold are well wide of the mark, Kerr said.",
    "The fire at the mill was caused by a gas leak and was deliberately started by the rebels, police said.",
]


@pytest.mark.parametrize("sentence", WHOLE)
@pytest.mark.parametrize("end", ["", ".", '"'])
def test_a_sentence_may_break_off_anywhere(sentence: str, end: str) -> None:
    told = sentence.split()
    texts = [" ".join(told[:stop]).rstrip(".") + end for stop in range(1, len(told) + 1)]
    report = scan([Document.from_text(text, id=f"a{n}", outlet=f"a{n}") for n, text in enumerate(texts)])
    assert len(report.documents) == len(told)
