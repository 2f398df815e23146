"""Names, with their keys, kinds and whom they speak for."""

import pytest

from contra.model import Document, Name
from contra.text import read_sentences


def names(text: str) -> list[Name]:
    return [name for sentence in read_sentences(Document.from_text(text, id="a"), (), ()) for name in sentence.names]


def told(text: str) -> list[tuple[str, str, str]]:
    return [(name.text, name.key, name.kind) for name in names(text)]


def speaks_for(text: str, key: str) -> set[tuple[str, ...]]:
    return {name.stands_for for name in names(text) if name.key == key}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor met Orla Finch on Monday.", [("Orla Finch", "orla finch", "person")]),
        ("We saw Ludwig van der Berg there.", [("Ludwig van der Berg", "ludwig van der berg", "person")]),
        ("He met Omar bin Harun.", [("Omar bin Harun", "omar bin harun", "person")]),
        ("Then Sen. Orla J. Finch Jr. spoke.", [("Orla J. Finch Jr.", "orla finch", "person")]),
        ("The Norwegian army left Oslo.", [("Norwegian", "norway", "country"), ("Oslo", "oslo", "place")]),
        ("They flew to the U.S. in May.", [("U.S.", "united states", "country")]),
        ("It hit us hard. Who knew?", []),
        (
            "The World Health Organization knew.",
            [("World Health Organization", "world health organization", "organisation")],
        ),
        ("The WHO knew.", [("WHO", "world health organization", "organisation")]),
        (
            "He joined the Ministry of Ports and Tides.",
            [("Ministry of Ports and Tides", "ministry of ports and tides", "organisation")],
        ),
        ("He sued Tandberg Widgets Inc. in May.", [("Tandberg Widgets Inc.", "tandberg widgets", "organisation")]),
        ("It was in The Kestrel Herald today.", [("Kestrel Herald", "kestrel herald", "outlet")]),
        ("We read it on kestrelpost.com today.", []),
        ("We read it on Kestrelpost.com today.", [("Kestrelpost.com", "kestrelpost.com", "outlet")]),
        (
            "The River Lorne rose at Lake Adair.",
            [("River Lorne", "river lorne", "place"), ("Lake Adair", "lake adair", "place")],
        ),
        ("Pope Clement spoke.", [("Pope Clement", "pope clement", "person")]),
        ("I'm sure. We've seen it. Don't go.", []),
        ("Vice President Orla Finch left.", [("Orla Finch", "orla finch", "person")]),
        ("Unnamed European aides left.", [("European", "europe", "place")]),
        ("The Tandrup administration left.", [("Tandrup", "tandrup", "person")]),
        (
            "The FBI General Staff left.",
            [("FBI", "fbi", "organisation"), ("General Staff", "general staff", "organisation")],
        ),
        ("Republicans left.", [("Republicans", "gop", "organisation")]),
        ("Time flies. Sparks fly.", []),
        ("Mr. King left.", [("King", "king", "person")]),
        ("Then Peter King left.", [("Peter King", "peter king", "person")]),
        ("Then Peter T. King left.", [("Peter T. King", "peter king", "person")]),
        ("Then George Will left.", [("George Will", "george will", "person")]),
        ("Then Chris Christie's aides left.", [("Chris Christie", "chris christie", "person")]),
        ("Then Theresa May left.", [("Theresa May", "theresa may", "person")]),
        ("Mrs May left in May.", [("May", "may", "person")]),
        ("Gov. Jan Brandt left in Jan 2014.", [("Jan Brandt", "jan brandt", "person")]),
        ("A pro-Norway rally.", [("Norway", "norway", "country")]),
        ("Then-Norway coach.", [("Norway", "norway", "country")]),
        ("Sen. Orla Finch (D-N.H.) left.", [("Orla Finch", "orla finch", "person")]),
        ("Rep. Orla Finch (R-Ohio) left.", [("Orla Finch", "orla finch", "person")]),
        ("It read Lorne We Rust.", [("Lorne", "lorne", "other"), ("Rust", "rust", "other")]),
        ("Residents fled. Speaking Friday, he wept.", []),
        ("Yesterday Finland said no.", [("Finland", "finland", "country")]),
        ("Astronomer Ana Lorne saw it.", [("Ana Lorne", "ana lorne", "person")]),
        ("Norway-Finland talks failed.", [("Norway", "norway", "country"), ("Finland", "finland", "country")]),
        ("A Norway-backed plan failed.", [("Norway", "norway", "country")]),
        (
            "Park Dae-jung met Jean-Luc Moreau.",
            [("Park Dae-jung", "park dae-jung", "person"), ("Jean-Luc Moreau", "jean-luc moreau", "person")],
        ),
        ("He was in Dover, Del., then.", [("Dover", "dover", "place"), ("Del", "delaware", "place")]),
    ],
)
def test_names(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyiv", "Kiev"),
        ("Sergey Volkonsky", "Sergei Volkonskiy"),
        ("Dmitry Belov", "Dmitri Belov"),
        ("Mohammed Harun", "Mohamed Harun"),
        ("Zoë Lindqvist", "Zoe Lindqvist"),
        ("Kharkiv", "Kharkov"),
        ("the Defence Ministry", "the Ministry of Defense"),
        ("the Foreign Ministry", "the Ministry of Foreign Affairs"),
        ("the FBI", "the Federal Bureau of Investigation"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    first, second = names(f"They saw {one} there.\nWe know {other} too.")
    assert first.key == second.key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Austria", "Australia"),
        ("Anna Johnston", "Anna Johnson"),
        ("Niger", "Nigeria"),
        ("Ivan Belov", "Ivana Belova"),
        ("Iran", "Iraq"),
    ],
)
def test_names_that_look_alike_keep_apart(one: str, other: str) -> None:
    first, second = names(f"They saw {one} there.\nWe know {other} too.")
    assert first.key != second.key


# ── whom a name speaks for ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "key", "stands_for"),
    [
        ("Talks with Helsinki failed.", "helsinki", ("finland",)),
        ("It asked the White House.", "white house", ("united states",)),
        ("It asked the State Department.", "state department", ("united states",)),
        ("It asked Downing Street.", "downing street", ("united kingdom",)),
        ("The Finnish Defence Ministry said so.", "ministry of defense of finland", ("finland",)),
        ("Finland's Ministry of Defence said so.", "ministry of defense of finland", ("finland",)),
        ("The Ministry of Defence of Finland said so.", "ministry of defense of finland", ("finland",)),
        ("The Armed Forces of Norway said so.", "armed forces of norway", ("norway",)),
        ("Finnish President Anna Lehto left.", "anna lehto", ("finland",)),
        ("Former Finnish President Anna Lehto left.", "anna lehto", ()),
        ("State Department spokesperson Ana Ruiz left.", "ana ruiz", ("state department", "united states")),
        ("Anna Lehto, the mayor of Turku, left.", "anna lehto", ("turku",)),
        ("Anna Lehto, a former mayor of Turku, left.", "anna lehto", ()),
        ("The mayor of Turku, Anna Lehto, left.", "anna lehto", ("turku",)),
        ("Tandberg Widgets Inc. chief executive Anna Lehto left.", "anna lehto", ("tandberg widgets",)),
        ("Anna Lehto, Microsoft's chief executive, left.", "anna lehto", ("microsoft",)),
        ("Anna Lehto of the Red Cross left.", "anna lehto", ("red cross",)),
        ("Karl Adair spokeswoman Anna Lehto left.", "anna lehto", ("karl adair",)),
        ("Karl Adair saw Anna Lehto.", "anna lehto", ()),
        ("Former Turku mayor Anna Lehto left.", "anna lehto", ()),
        ("Anna Lehto saw Norway.", "anna lehto", ()),
    ],
)  # fmt: skip
def test_stands_for(text: str, key: str, stands_for: tuple[str, ...]) -> None:
    assert speaks_for(text, key) == {stands_for}


def test_an_office_holds_for_the_whole_article() -> None:
    text = "Lehto came late.\nFinnish President Anna Lehto spoke. Mr. Lehto left.\nThe Lehto administration said no."
    assert speaks_for(text, "anna lehto") == {("finland",)}
    assert [name.key for name in names(text)] == ["anna lehto", "finland", "anna lehto", "anna lehto", "anna lehto"]


# ── aliases ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Karin Jean-Dupont spoke. Jean-Dupont left. Mr. Dupont wept.", ["karin jean-dupont"] * 3),
        ("The Armed Forces of Norway (AFN) left. The AFN came.", ["armed forces of norway"] * 3),
        ("The AFN (Armed Forces of Norway) left.", ["armed forces of norway"] * 2),
        ("The Kestrel Harbour Board met. The KHB is old.", ["kestrel harbour board"] * 2),
        ("Anna Lorne and Karl Lorne met. Lorne wept.", ["anna lorne", "karl lorne", "karl lorne"]),
        ("Anna Lorne met Karl Adair. Anna wept.", ["anna lorne", "karl adair", "anna lorne"]),
        ("Remotely piloted vehicles (RPVs) fly. An RPV fell.", []),
        (
            "Finland's Defence Ministry spoke. The Defence Ministry left.",
            ["finland"] + ["ministry of defense of finland"] * 2,
        ),
        ("The Washington Post told. The Post asked.", ["washington post"] * 2),
        ("Anna Forbes spoke. Forbes left.", ["anna forbes"] * 2),
        ("Anna Lorne spoke. Forbes left.", ["anna lorne", "forbes"]),
        ("He met Loretta Grant. Grant left.", ["loretta grant"] * 2),
        ("He met Loretta Swing. Swing left.", ["loretta swing"] * 2),
        ("He met Loretta Adair. Swing it.", ["loretta adair"]),
        ("Karl Ole Adair spoke. Karl Adair left.", ["karl adair"] * 2),
    ],
)
def test_aliases(text: str, keys: list[str]) -> None:
    assert [name.key for name in names(text)] == keys


# ── headings ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("heading", "body", "expected"),
    [
        ("Finland Denies Selling Old Tanks To Norway", "A tank was sold.", ["finland", "norway"]),
        ("FINLAND DENIES SELLING OLD TANKS", "A tank was sold.", ["finland"]),
        ("Mayor Lorne Denies Selling Harbour", "The mayor, Orla Lorne, sold it.", ["orla lorne"]),
        ("Tandberg Refuses To Answer Questions", "He left.", ["tandberg"]),
        ("Quayside Workers Refuse To Answer", "The quayside is empty.", []),
        ("Kestrel Harbour Board Denies Plans", "The Kestrel Harbour Board met.", ["kestrel harbour board"]),
    ],
)
def test_capitals_tell_nothing_in_headings(heading: str, body: str, expected: list[str]) -> None:
    found = read_sentences(Document.from_text(f"{heading}\n\n{body}", id="a"), (), ())
    assert [name.key for name in found[0].names] == expected
