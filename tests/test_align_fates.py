"""Who is told dead or taken here and alive or safe there, and who only seems to be."""

import pytest

from short_articles import disputes

HITS = [
    ("Tom Reed has died aged 61", "Tom Reed is alive and well, his agent says"),
    ("Singer Tom Reed dies aged 57", "Tom Reed is alive, his sister said"),
    ("Tom Reed found dead aged 61", "Tom Reed is still very much alive"),
    ("Tom Reed dead at 61", "Tom Reed is alive and well, contrary to viral death report"),
    ("Actor Tom Reed found dead in Lorne flat", "Tom Reed is alive"),
    (
        "Mia Brandt captured by rebels in Lorne",
        "Mia Brandt, Ruritanian Woman Feared Kidnapped By Rebels, Says She's Safe",
    ),
    ("Mia Brandt kidnapped near Dunmore", "Mia Brandt, feared dead, says she's fine"),
    ("Mia Brandt kidnapped near Dunmore", "Mia Brandt is unscathed, her brother said"),
]
NEAR = [
    ("Tom Reed dead man's tale draws crowds", "Tom Reed is alive and well, his agent says"),
    ("Tom Reed, aged 61, sings in Lorne", "Tom Reed is alive and well, his agent says"),
    ("Tom Reed dead at 61", "Mia Brandt is alive and well, her agent says"),
    ("Dead pigeons worry Tom Reed", "Tom Reed is alive"),
    ("Tom Reed dead against the sale", "Tom Reed is alive"),
    ("Mia Brandt found guilty in Lorne", "Mia Brandt is fine, her brother said"),
]


@pytest.mark.parametrize(("told", "answer"), HITS)
def test_an_end_is_disputed(told: str, answer: str) -> None:
    assert "V903" in disputes(told, answer)


@pytest.mark.parametrize(("told", "answer"), NEAR)
def test_no_end_is_told(told: str, answer: str) -> None:
    assert disputes(told, answer) == []
