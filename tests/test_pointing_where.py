"""Where a denial or a silence points to: what it may answer, and what nobody would deny."""

import pytest

from contra import Document, extract, scan
from short_articles import disputes


def answered(article: str) -> list[str]:
    """What the denials and silences of an article answer."""
    found = extract(Document.from_text(article, id="a", outlet="Herald"))
    return [a.answers.content.text for a in found if a.answers is not None]


@pytest.mark.parametrize(
    ("article", "claim"),
    [
        (
            "Ian Ash said Ann Kerr burned the mill. Tom Reed said Ann Kerr sold the dam, but Kerr denied it.",
            "Ann Kerr sold the dam",
        ),
        (
            "Ian Ash said the mill was burned. A fighter denied that the dam was mined. "
            '"It is all lies," he said on Monday.',
            "that the dam was mined",
        ),
        (
            "Residents said the Lorne dam had burst. Tom Reed said it was old. Ann Kerr doubted the whole thing.",
            "the Lorne dam had burst",
        ),
    ],
)
def test_it_is_what_was_said_last(article: str, claim: str) -> None:
    assert answered(article) == [claim]


@pytest.mark.parametrize(
    "article",
    [
        'Ian Ash said Ann Kerr should sell the mill. "That is a lie," Ann Kerr said.',
        "Ann Kerr resigned as mayor over the accusations, which she has denied.",
        "It may feel like winter in Lorne. A satire site has been spreading this fake story.",
        "The king did not acknowledge Ann Kerr. The queen did not acknowledge the crowd.",
    ],
)
def test_what_nobody_would_deny_or_confirm_is_not_pointed_to(article: str) -> None:
    assert answered(article) == []
    assert disputes(article) == []


def test_a_report_confirmed_as_a_hoax_is_denied() -> None:
    found = extract(Document.from_text("The report was confirmed as a complete hoax.", id="a", outlet="Herald"))
    assert ("denies", "The report") in [(a.stance, a.content.text) for a in found]


def test_a_correction_of_one_detail_is_no_verdict_on_the_article() -> None:
    one = "Tom Reed reportedly sold the Lorne mill. Correction: An earlier version of this story said he was mayor."
    other = "Tom Reed sold the Lorne mill to Norhaven Steel."
    found = scan([Document.from_text(one, id="a", outlet="A"), Document.from_text(other, id="b", outlet="B")]).conflicts
    assert not any(c.code == "D101" and c.left[0].document is not c.right[0].document for c in found)


def test_what_somebody_only_imagines_is_not_denied_with_the_report() -> None:
    article = (
        "Norhaven Steel will open a shop in Lorne, the Herald reported. It could be a way to earn more on nails. "
        "Norhaven Steel refuted the report."
    )
    other = "A shop is a way to earn more on nails, Tom Reed said."
    documents = [Document.from_text(text, id=name, outlet=name) for name, text in (("a", article), ("b", other))]
    assert not any("nails" in c.message for c in scan(documents).conflicts if c.severity != "note")
