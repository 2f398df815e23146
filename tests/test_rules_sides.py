"""Figures, days, places and doers of two articles: which exclude each other, and which do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from short_articles import all_codes, disputes

HITS = [
    ("V901", "Ana Ruiz has joined the Dunmore rebels.", "Ana Ruiz has not joined the ranks of the Dunmore rebels."),
    ("V901", "Lorne planned a panel on fishing.", "There never were plans for a panel on fishing in Lorne."),
    ("V901", "Tom Reed reached Dunmore on foot.", "Tom Reed failed to reach Dunmore on foot."),
    ("V901", "Ana Ruiz reportedly joined the Dunmore rebels.", "Ana Ruiz has not joined the Dunmore rebels."),
    ("V903", "Ana Ruiz died in Dunmore on Friday, a website claims.", "Ana Ruiz is still very much alive."),
    ("V903", "Rebels kidnapped Ana Ruiz near Dunmore.", "Ana Ruiz said she was safe and had slept."),
    ("V903", "The Falcon was stolen in Lorne.", "“The Falcon is safe in the harbour of Lorne,” Tom Reed said."),
    ("D101", "Brenmark Bank owns 40 Falcon jets.", "Tom Reed said Brenmark Bank does not own the Falcon jets."),
    ("N301", "The quake near Dunmore killed 10 people and injured 50.", "A quake near Dunmore killed 10; 80 hurt"),
    ("N301", "Lee Dunn has two wives, his lawyer said.", "Lee Dunn has three wives, neighbours said."),
    ("N301", "Tom Reed was one of 150 sailors freed from the Lorne jail.", "The Lorne jail freed 138 sailors in all."),
    ("T401", "Ana Ruiz left Norhaven Steel in 1987.", "Ana Ruiz, who left Norhaven Steel in 1985, paints."),
    ("T401", "The term of Mayor Tom Reed will end in 2018.", "Mayor Tom Reed may resign before his term ends in 2019."),
    ("T401", "Tom Reed apologized Saturday for a post on Orkut.", "Tom Reed on Friday apologized for an Orkut post."),
    ("P501", "Captain Lee Dunn was arrested in Lagos, police said.", "Captain Lee Dunn was arrested in Oslo."),
    ("A601", "Norway kidnapped Captain Lee Dunn.", "Sweden kidnapped Captain Lee Dunn, officials said."),
    ("D101", "The baker Tom Reed was in Lorne.", "The mayor said Tom Reed was not in Lorne."),
    ("D101", "Mia Brandt signed the harbour bill.", "Mia Brandt said she would not sign the harbour bill."),
    (
        "S201",
        "Captain Lee Dunn said police had found six graves near Lorne.",
        "The mayor did not confirm the six graves near Lorne.",
    ),
]

MISSES = [
    ("V901", "Ana Ruiz reportedly joined the Dunmore rebels.", "Ana Ruiz has not praised the Dunmore rebels."),
    ("V903", "Supposedly the Falcon was stolen in Lorne.", "“The Falcon is safe,” Tom Reed said."),
    ("V903", "Lee Dunn was killed near Dunmore, police said.", "Ana Ruiz is safe, her brother said."),
    ("V903", "Ana Ruiz was arrested in Dunmore.", "Ana Ruiz is safe, her brother said."),
    ("V903", "Ana Ruiz killed Lee Dunn near Dunmore.", "Ana Ruiz is alive, police said."),
    ("V903", "Ana Ruiz was captured near Dunmore.", "Ana Ruiz is alive, police said."),
    ("V903", "Ana Ruiz was killed near Dunmore.", "Ana Ruiz was still alive throughout the talks."),
    ("V903", "Ana Ruiz was killed near Dunmore.", "Ana Ruiz is not alive, police said."),
    ("V903", "The Falcon was stolen in Lorne.", "The Falcon is safe for children, Tom Reed said."),
    ("V903", "Norway captured Lee Dunn. Sweden captured Norway.", "Norway is safe, officials said."),
    ("V901", "The Ruritanian army shelled Lorne on Friday.", "The Ruritanian army had not previously shelled Lorne."),
    ("V901", "Tom Reed has left Norhaven Steel.", "Tom Reed has not yet left Norhaven Steel."),
    (
        "D101",
        "Norhaven Steel has stopped selling jets in Lorne.",
        "Tom Reed said Norhaven Steel would not sell jets in Lorne.",
    ),
    ("D101", "Norhaven Steel has yet to sell its jets.", "Tom Reed said Norhaven Steel has not sold its jets."),
    ("V901", "The film of Ana Ruiz will be released in Lorne.", "Ana Ruiz has not released a statement on the film."),
    ("V901", "Captain Lee Dunn died in Lorne.", "No one has died more often than Captain Lee Dunn in Lorne."),
    ("V901", "The rebels control the Dunmore coast.", "They have no control over the Dunmore coast."),
    ("V901", "Tamsk built in areas it controls in Lorne.", "They have no control over wages in Lorne."),
    ("D101", "The missing soldier was Tom Reed.", "Tom Reed was nowhere near Lorne, friends said."),
    ("D101", "Mia Brandt signed the harbour bill.", "Mia Brandt said she would not sign the bill without a vote."),
    ("V901", "The baker Tom Reed appears to have a cold.", "Tom Reed does not appear to have left Lorne."),
    (
        "D101",
        "Mia Brandt told a story to back up her claims.",
        "Mia Brandt said she was not backing down on the claims.",
    ),
    ("D101", "A geologist said the Dunmore claim makes no sense.", "Lee Dunn doubted the Dunmore claim makes sense."),
    (
        "S201",
        "Captain Lee Dunn said police had found six graves near Lorne.",
        "The mayor did not identify the six graves near Lorne.",
    ),
    (
        "D101",
        "The men took the Dunmore law into their own hands.",
        "Police said men cannot take Dunmore law into their hands.",
    ),
    (
        "D101",
        "Ana Ruiz said the Dunmore carousel was stolen in a false tale.",
        "Lee Dunn denied the Dunmore carousel was stolen.",
    ),
    ("D101", "If the Dunmore video is real, it is cruel.", "Tom Reed said the Dunmore video is not real."),
    ("N301", "Two of the Lorne villages were flooded.", "The flood covered five villages around Lorne, rescuers said."),
    ("N301", "The pier at Lorne is 20 metres long.", "The Lorne pier is 60 feet long."),
    ("N301", "The film has 4,000 likes on the page of Ana Ruiz.", "The page of Ana Ruiz: the film has 3,000 likes."),
    ("N301", "Seven divers died at Lorne in 2013.", "Four divers died at Lorne on Friday."),
    ("N301", "Six shots were fired at Tom Reed, followed by four more.", "Ten shots were fired at Tom Reed."),
    ("N301", "The Lorne plant built the 12-inch Falcon Air.", "The Lorne plant built the 11-inch Falcon Air."),
    ("T401", "Tom Reed wrote to Ana Ruiz on Friday.", "Tom Reed wrote to Ana Ruiz on Sunday."),
    ("T401", "Tom Reed was freed at Lorne on Friday.", "Lee Dunn was freed at Lorne on Sunday."),
    ("T401", "Reed said on Friday that the Lorne plant closed.", "Reed said on Sunday that the Lorne plant closed."),
    ("T401", "The plant at Lorne closed late on Sunday night.", "The plant at Lorne closed early on Monday."),
    ("P501", "Captain Lee Dunn was arrested in Lagos.", "Captain Lee Dunn was arrested in Nigeria."),
    ("P501", "Captain Lee Dunn spoke in Lagos.", "Captain Lee Dunn spoke in Oslo."),
    ("A601", "Norway praised Captain Lee Dunn.", "Sweden praised Captain Lee Dunn, officials said."),
    ("A601", "Norway kidnapped Captain Lee Dunn.", "Sweden denied that Norway kidnapped Captain Lee Dunn."),
]


@pytest.mark.parametrize(("code", "one", "other"), HITS)
def test_exclude_each_other(code: str, one: str, other: str) -> None:
    assert code in all_codes(one, other)
    assert code in all_codes(other, one)


@pytest.mark.parametrize(("code", "one", "other"), MISSES)
def test_do_not_exclude_each_other(code: str, one: str, other: str) -> None:
    assert code not in all_codes(one, other)
    assert code not in all_codes(other, one)


SAID = st.sampled_from([text for _, one, other in (*HITS, *MISSES) for text in (one, other)])


def test_an_end_that_its_own_article_contradicts_is_not_set_against_another() -> None:
    told = "Ana Ruiz was captured near Dunmore, a website claims."
    safe = "Ana Ruiz is safe, her brother said."
    assert "V903" in all_codes(told, safe)
    assert "V903" not in all_codes(f"{told} Ruiz is safe at home.", safe)


@settings(max_examples=40)
@given(SAID)
def test_no_text_excludes_itself(text: str) -> None:
    assert not all_codes(text, text) & {"N301", "T401", "P501", "A601"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The mayor's, a woman of Lorne. Mia Brandt declined to comment on the mayor's woman of Lorne.", []),
        (
            "The mayor of Lorne sold a ship. Mia Brandt declined to comment on the sale of the ship by the mayor.",
            ["S201"],
        ),
    ],
)
def test_a_scrap_of_a_sentence_is_no_claim(text: str, codes: list[str]) -> None:
    assert disputes(text) == codes
