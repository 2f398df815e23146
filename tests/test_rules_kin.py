"""What befell somebody's kin or aide is not denied by word of himself."""

import pytest

from contra import pipeline
from contra.model import Document

DENIED = "The council denied that Mayor Tom Reed was killed by gunmen."
NOT_SO = "Mayor Tom Reed has not been killed by gunmen."

OF_ANOTHER = (
    ("Police said gunmen killed the brother of Mayor Tom Reed on Monday.", NOT_SO),
    ("Police said gunmen killed Ana Ruiz, the wife of Mayor Tom Reed, on Monday.", NOT_SO),
    ("Police said gunmen killed a bodyguard of Mayor Tom Reed on Monday.", DENIED),
    ("Gunmen killed Mayor Tom Reed's eldest son on Monday.", DENIED),
    ("Gunmen killed Mayor Tom Reed's bodyguards on Monday.", NOT_SO),
    ("Police said gunmen killed Lee Dunn, the right arm of the mayor Tom Reed, and those with him.", NOT_SO),
    (
        "Police arrested a former deputy of the Lorne mayor Tom Reed on Monday.",
        "Police denied that Tom Reed was arrested.",
    ),
    (
        'An airstrike killed Lee Dunn, a top aide to "Free Lorne Army" (FLA) leader Tom Reed, police said.',
        "The Free Lorne Army leader Tom Reed has not been killed.",
    ),
    (
        "The wife of Mayor Tom Reed died in Lorne on Monday.",
        "The council denied that Mayor Tom Reed had died in Lorne.",
    ),
)
OF_HIMSELF = (
    ("Police said gunmen killed Mayor Tom Reed on Monday.", NOT_SO),
    ("Gunmen killed Mayor Tom Reed and his brother on Monday.", DENIED),
    ("Gunmen killed Mayor Tom Reed, a brother of Ana Reed, on Monday.", DENIED),
    ("The brother of Mayor Tom Reed said that gunmen had killed him on Monday.", DENIED),
    ("A lawyer for Mayor Tom Reed said Tom Reed was killed by gunmen on Monday.", DENIED),
    (
        "Gunmen killed the wife of Tom Reed on Monday.",
        "The council denied that the wife of Tom Reed was killed by gunmen.",
    ),
    ("Mayor Tom Reed died in Lorne on Monday.", "The council denied that Mayor Tom Reed had died in Lorne."),
)


def _found(claim: str, answer: str) -> bool:
    texts = (("alpha", claim), ("beta", answer))
    documents = [Document.from_text(text, id=name, outlet=name) for name, text in texts]
    return bool(pipeline.scan(documents).conflicts)


@pytest.mark.parametrize(("claim", "answer"), OF_ANOTHER)
def test_what_befell_another_is_not_denied(claim: str, answer: str) -> None:
    assert not _found(claim, answer)


@pytest.mark.parametrize(("claim", "answer"), OF_HIMSELF)
def test_what_befell_himself_is_denied(claim: str, answer: str) -> None:
    assert _found(claim, answer)
