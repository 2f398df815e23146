"""Whom "he" and "she" stand for as sources: somebody of that sex, and one alone."""

import pytest

from contra.lexicon.sexes import suits
from extract_marked import read


def speaker(text: str) -> str:
    """Who speaks in the last attribution of a text."""
    return [a.source.name for a in read(text) if a.cue][-1]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mary Reed said it rained. Robert Ash was late. She said she left.", "Mary Reed"),
        ("Robert Ash said it rained. Mary Reed was late. He said he left.", "Robert Ash"),
        ("Mary Reed said it rained. Two officials said it did not. She said she left.", "Mary Reed"),
        ("Mary Reed said it rained. Aides to the mayor said it did not. She said she left.", "Mary Reed"),
        ("Mr. Okon said it rained. Ms. Abara was late. He said he left.", "Okon"),
        ("Gov. Jan Brandt is back in Lorne. Robert Ash was late. Brandt left, but she said it rained.", "Jan Brandt"),
        ("Theresa May said it rained. Robert Ash was late. Mrs May said she left.", "Theresa May"),
    ],
)
def test_a_pronoun_stands_for_one_of_its_sex(text: str, who: str) -> None:
    assert speaker(text) == who


def test_what_is_denied_of_him_is_told_of_a_man() -> None:
    told = "Robert Ash ran the mill. Mary Reed was named in Lorne. The mayor denied that he had fled."
    assert [a.source.name for a in read(told) if a.stance == "denies"] == ["The mayor"]


@pytest.mark.parametrize(
    ("pronoun", "name", "fits"),
    [
        ("she", "mary reed", True),
        ("he", "mary reed", False),
        ("him", "robert ash", True),
        ("her", "robert ash", False),
        ("she", "Mr. Reed", False),
        ("he", "mrs", False),
        ("he", "kim reed", True),
        ("she", "kim reed", True),
        ("they", "mary reed", True),
    ],
)
def test_a_given_name_or_an_honorific_tells_the_sex(pronoun: str, name: str, fits: bool) -> None:
    assert suits(pronoun, name) is fits


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Gov. Tom Reed signed the bill. The governor said it was fair.", "Tom Reed"),
        ("Sen. Mia Brandt signed the bill. The senator said it was fair.", "Mia Brandt"),
        ("Mayor Mia Brandt signed the bill. The mayor said it was fair.", "Mia Brandt"),
        ("Mia Brandt, 43, a plumber in Lorne, was late. The plumber said it rained.", "Mia Brandt"),
        ("Engineer Tom Reed inspected the dam. The 54-year-old said it was safe.", "Tom Reed"),
        ("Former Mayor Tom Reed signed the bill. The mayor said it was fair.", "The mayor"),
        ("Mayor Tom Reed met Mayor Mia Brandt. The mayor said it was fair.", "The mayor"),
        ("Mayor Tom Reed signed the bill. The mayor of Dunmore said it was fair.", "The mayor of Dunmore"),
        ("Police official Tom Reed was late. The official said it rained.", "The official"),
    ],
)
def test_an_office_stands_for_the_one_who_was_introduced_with_it(text: str, who: str) -> None:
    assert speaker(text) == who
