"""What a dispute is called: in whole clauses, with its sources as one writes them."""

import pytest

from contra import scan
from short_articles import articles


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (
            (
                "Rebels claimed to have sunk the ferry Lorne Star.",
                "The navy denied that rebels had sunk the Lorne Star.",
            ),
            "Rebels claimed to have sunk the ferry Lorne Star — denied by the navy",
        ),
        (
            (
                "The ferry is believed to have hit a reef off Lorne.",
                "The navy denied that the ferry hit a reef off Lorne.",
            ),
            "The ferry is believed to have hit a reef off Lorne — denied by the navy",
        ),
        (
            ("The Ledger said the mill in Lorne was sold.", "Sources in Lorne denied that the mill was sold."),
            "The mill in Lorne was sold — denied by sources in Lorne",
        ),
        (
            (
                "The union called them heroes of the Lorne mill fire.",
                "Ann Kerr denied that they were heroes of the Lorne mill fire.",
            ),
            "The union called them heroes of the Lorne mill fire — denied by Ann Kerr",
        ),
        (
            ("Reed was accused of selling the mill in Lorne.", "Reed denied selling the mill in Lorne."),
            "Reed was accused of selling the mill in Lorne — denied by Reed",
        ),
        (
            ("Uganda accused Kenya of jamming its radar.", "Kenyan officials denied jamming the radar of Uganda."),
            "Uganda accused Kenya of jamming its radar — an accusation rejected by Kenyan officials",
        ),
    ],
)
def test_a_dispute_is_told_in_whole_clauses(texts: tuple[str, str], message: str) -> None:
    assert message in [conflict.message for conflict in scan(articles(*texts)).conflicts]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (
            "Sources in the old underground in Lorne denied that the dam was mined.",
            "Sources in the old underground in Lorne",
        ),
        ("The film drew much interest with some suggesting it was just a stunt.", "some"),
        ("The decision to close the mill suggests that the firm is broke.", "The decision to close the mill"),
        ("Sources at the mill denied that the dam was mined.", "Sources at the mill"),
    ],
)
def test_a_source_is_named_whole(sentence: str, source: str) -> None:
    assert source in {a.source.name for document in articles(sentence) for a in scan([document]).assertions}
