"""What an outlet calls a hoax, a fake report or a rumour put to rest, and what only looks like it."""

import pytest

from extract_marked import read

DENIED = [
    # nouns
    ("Ann Kerr death hoax fools thousands", "denies", "Ann Kerr death"),
    ("Ann Kerr is the latest victim of a death hoax", "denies", "Ann Kerr | death"),
    ("The Port Lisle arrest is a giant hoax", "denies", "The Port Lisle arrest"),
    ("Stolen statue rumour put to rest", "denies", "Stolen statue"),
    ("Rumours of a takeover squashed", "denies", "takeover"),
    ("Rumours of a takeover after the fall of the shares quashed", "denies", "takeover"),
    ("False reports of an explosion prompt lockdown", "denies", "explosion"),
    ("Internet report of cholera in Port Lisle not true", "denies", "cholera in Port Lisle"),
    ("Reports of broken cables likely exaggerated", "doubts", "broken cables"),
    ("Doubts cast over dam claims", "doubts", "dam claims"),
    # labels and answers
    ("Hoax: dam breaks in Port Lisle", "denies", "dam breaks in Port Lisle"),
    ("Fake news: Brenmark to close its shops", "denies", "Brenmark to close its shops"),
    ("Was the dam mined? Probably not", "doubts", "Was the dam mined"),
    ("Ann Kerr dead? Viral hoax fools internet", "denies", "Ann Kerr dead"),
    ("Brenmark opens six dams: No, it doesn't", "denies", "Brenmark opens six dams"),
    ("The statue might have been sold UPDATE: Nope", "denies", "The statue might have been sold"),
    ("The harvest parade never happened", "denies", "The harvest parade"),
]


@pytest.mark.parametrize(("headline", "stance", "content"), DENIED)
def test_a_headline_denies(headline: str, stance: str, content: str) -> None:
    assert _own(headline) == [(stance, content, "+")]


ASSERTED = [
    ("Miners not among dead in Port Lisle", "Miners not among dead in Port Lisle", "-"),
    ("Kerr was not arrested, despite reports", "Kerr was not arrested", "-"),
    ("Students sold fake cards", "Students sold fake cards", "+"),
    ("Hoax caller jailed for three years", "Hoax caller jailed for three years", "+"),
    ("Kerr filed false tax reports", "Kerr filed false tax reports", "+"),
    ("Kerr signed a bogus damage claim", "Kerr signed a bogus damage claim", "+"),
    ("Kerr had false teeth", "Kerr had false teeth", "+"),
    ("A fake website was set up to sell tickets", "A fake website was set up to sell tickets", "+"),
    ("Is the dam safe? Yes", "Is the dam safe", "+"),
    ("There was no explosion at the dam", "There was no explosion at the dam", "-"),
    ("There is no doubt that the dam broke", "There is no doubt that the dam broke", "+"),
]


@pytest.mark.parametrize(("headline", "content", "polarity"), ASSERTED)
def test_a_headline_asserts(headline: str, content: str, polarity: str) -> None:
    assert _own(headline) == [("asserts", content, polarity)]


def _own(headline: str) -> list[tuple[str, str, str]]:
    """What the outlet says itself in a headline."""
    found = [a for a in read(f"{headline}\n\nThe weather was fine on Monday.") if a.cue is None]
    return [
        (a.stance, " | ".join(a.document.text[s.start : s.stop] for s in a.content.spans), a.polarity)
        for a in found
        if a.content.text != "The weather was fine on Monday"
    ]


VERBS = [
    ("Ministry DENIES senator's claim that dams broke", "denies", "dams broke"),
    ("Brenmark shoots down rumours that dams broke", "denies", "dams broke"),
    ("Brenmark Quashes Dam Rumours", "denies", "Dam Rumours"),
    ("Brenmark shoots down six drones", None, None),
    ("Brenmark quashes the rebellion", None, None),
    ("Kerr forced to deny that dams broke", "denies", "that dams broke"),
    ("Kerr dismissed as false a report that dams broke", "denies", "dams broke"),
    ("Kerr dismissed 84 cases", "asserts", "84 cases"),
    ("Kerr dismissed politics as phony", "asserts", "politics as phony"),
    ("The court dismissed the charges", "asserts", "the charges"),
    ("Kerr rejected the bid after reports of a fall", "asserts", "the bid after reports of a fall"),
    ("Kerr rejected the criticism", "asserts", "the criticism"),
    ("Kerr rejected criticism that dams broke", "denies", "dams broke"),
]


VERBS += [
    ("Kerr described as “rubbish” a report that dams broke", "denies", "dams broke"),
    ("The claims were called “rubbish” by Kerr", "denies", "The claims"),
    ("Kerr described as rubbish the old car", "asserts", "the old car"),
]


@pytest.mark.parametrize(("text", "stance", "content"), VERBS)
def test_the_object_decides(text: str, stance: str | None, content: str | None) -> None:
    found = [(a.stance, a.content.text) for a in read(f"{text}.") if a.cue and not a.cue.noun]
    assert found == ([(stance, content)] if stance else [])


def test_what_a_satirical_site_says_is_denied() -> None:
    found = read("A satirical site says that the dam broke.")
    assert [(a.source.kind, a.stance) for a in found] == [("outlet", "asserts"), ("author", "denies")]


def test_a_that_which_tells_of_a_story_is_no_content() -> None:
    found = read("Tom Reed was attacked in prison, a satirical website claimed in a story that quickly went viral.")
    assert [(a.stance, a.content.text) for a in found] == [
        ("alleges", "Tom Reed was attacked in prison"),
        ("denies", "Tom Reed was attacked in prison"),
    ]


CHECKED = [("FALSE", "denies"), ("PROBABLY FALSE", "doubts"), ("Status: False", "denies"), ("TRUE", "alleges")]


@pytest.mark.parametrize(("verdict", "stance"), CHECKED)
def test_a_claim_put_up_to_be_checked(verdict: str, stance: str) -> None:
    claim = "The dam at Lisle collapsed after a storm"
    found = read(f"Lisle dam\n\nClaim: {claim}.\n\n{verdict}\n\nIt rained for a week, and the rain stopped.")
    assert [a.stance for a in found if a.content.text == claim] == [stance]


STORIED = [
    ("Thousands shared the bogus article.", ["asserts", "denies"]),
    ("This dam-collapse hoax comes in two kinds.", ["asserts", "denies"]),
    ("The story was written on Voice.net, which is a satire news site.", ["asserts", "denies"]),
    ("It was published on the Daily Gull, a fake news website.", ["asserts", "denies"]),
    ("Thousands shared the false alarm.", ["asserts"]),
    ("The hoax caller was jailed.", ["asserts"]),
    ("The paper owns a satire site.", ["asserts"]),
    ("Ash praised it for “mending the false story”.", ["asserts"]),  # so he says
]


@pytest.mark.parametrize(("text", "stances"), STORIED)
def test_a_verdict_passed_on_the_way(text: str, stances: list[str]) -> None:
    assert [a.stance for a in read(text) if a.source.kind == "author"] == stances


UNTRUE = [
    ("A report that says the dam broke is fake.", "denies", "the dam broke"),
    ("Kerr said that two aides were aware that the story was untrue.", "denies", "the story"),
    ("Kerr said that two aides had known for years that the story was false.", "denies", "the story"),
    ("A report that says the dam is false work.", "asserts", "the dam is false work"),
    ("An entry on the fake report says the dam held.", "asserts", "the dam held"),
]


@pytest.mark.parametrize(("text", "stance", "content"), UNTRUE)
def test_what_a_report_says_is_called_untrue(text: str, stance: str, content: str) -> None:
    assert [(a.stance, a.content.text) for a in read(text) if a.cue] == [(stance, content)]


ROUND = [
    ("On Friday, a rumour cropped up that the ship had been stolen.", ["that the ship had been stolen"]),
    ("Rumours have hit the harbour that the ship was sold.", ["that the ship was sold"]),
    ("Rumours about the ship that Kerr sold have hit the harbour.", []),
    ("A rumour is a thing that spreads.", []),
]


@pytest.mark.parametrize(("text", "contents"), ROUND)
def test_a_rumour_that_goes_round(text: str, contents: list[str]) -> None:
    assert [a.content.text for a in read(text) if a.cue and a.cue.noun] == contents
