"""What two wordings of one thing share: phrases, kinds of people, and words that no list knows."""

import pytest

import contra
from contra.lexicon.deeds import deed_words
from contra.lexicon.phrases import CHANGING
from contra.model import Name
from contra.pipeline import reading
from short_articles import about


def named(text: str) -> list[str]:
    """The names in the sentence."""
    found: tuple[Name, ...] = reading(contra.Document.from_text(text, id="a")).sentences[0].names
    return [name.key for name in found]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("The clerk took his own life.", "The clerk killed herself.", {"e:suicide", "w:clerk"}),
        ("The clerk turned the gun on himself.", "The clerk shot herself.", {"e:suicide", "w:clerk"}),
        ("The sailor gave himself up.", "The sailor surrendered.", {"e:surrender", "w:sailor"}),
        ("The goalkeeper was given the boot.", "The club sacked the goalkeeper.", {"e:dismiss", "w:goalkeeper"}),
        ("The goalkeeper is on his way out.", "The club sacked the goalkeeper.", {"e:dismiss", "w:goalkeeper"}),
        ("The drummer is expecting her second child.", "The drummer is pregnant.", {"e:pregnant", "w:musician"}),
        ("The couple are engaged.", "The couple plan to marry.", {"e:engage", "w:couple"}),
        ("A clerk punched the vicar.", "The vicar was thumped by a clerk.", {"e:punch", "w:clerk", "w:priest"}),
        ("The tailor stormed off.", "The tailor walked out.", {"e:leave_in_anger", "w:tailor"}),
        ("The walker trekked home.", "The walker hiked home.", {"e:walk", "w:hiker", "w:house"}),
        ("The firm went to the wall.", "The company is insolvent.", {"e:bankrupt", "w:company"}),
        ("The publicist had the barn reboarded.", "He will reboard the barn.", {"n:reboard", "w:barn"}),
        # near-misses: the same words, another deed
        ("The clerk turned the lamp on himself.", "The clerk shot herself.", {"w:clerk"}),
        ("The clerk gave the sailor up.", "The sailor surrendered.", {"w:sailor"}),
        ("The drummer is expecting a parcel.", "The drummer is pregnant.", set()),
        ("The couple are engaged in farming.", "The couple plan to marry.", {"w:couple"}),
        ("The tailor walked home.", "The tailor walked out.", {"w:tailor"}),
    ],
)
def test_two_wordings_share_what_they_tell(one: str, other: str, shared: set[str]) -> None:
    assert about(one) & about(other) == shared


def test_words_of_a_phrase_do_not_weigh_besides() -> None:
    assert about("The clerk tied the knot.") == {"e:marry", "w:clerk"}
    assert about("The clerk tied a knot.") == {"w:clerk", "w:knot", *about("They tied it.")}


def test_what_changes_with_the_doer_stands_in_phrases_only() -> None:
    assert all(" " in entry for entry in deed_words() if not set(CHANGING.values()).isdisjoint(entry.split()))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Grocer Brandt & Sons sold the shop.", ["brandt & sons"]),
        ("Carmaker Tessolo is recalling vans.", ["tessolo"]),
        ("Retailers Tessolo and Pellsand said no.", ["tessolo", "pellsand"]),
        ("Nurse Ysolt Merrin warned them.", ["ysolt merrin"]),
        # near-misses: the word belongs to the name
        ("Farmer Association members met.", ["farmer association"]),
        ("The nurse met them.", []),
    ],
)
def test_a_trade_before_a_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("relabelled", "relabel"), ("overfed", "overfeed"), ("reboarded", "reboard"), ("rexqzted", "rexqzted")],
)
def test_an_unknown_verb_made_from_a_known_one_has_its_forms(form: str, lemma: str) -> None:
    tokens = reading(contra.Document.from_text(f"They had {form} them.", id="a")).sentences[0].tokens
    assert tokens[2].lemma == lemma


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Police fired tear gas.", "fired"),
        ("The prisoner broke out of jail.", "broke"),
        ("The vaccine causes autism.", "causes"),
        # near-misses: no verb is told
        ("Missile strikes on the town.", ""),
        ("A list of the school closures.", ""),
        ("The club founded by Reed.", ""),
        ("Police fired tear gas", ""),
    ],
)
def test_a_sentence_without_a_verb_is_read_again_for_one(text: str, verb: str) -> None:
    tokens = reading(contra.Document.from_text(text, id="a")).sentences[0].tokens
    assert [token.norm for token in tokens if token.tag == "V"] == [verb] * bool(verb)


def test_a_figure_may_part_a_phrase() -> None:
    assert about("The firm cut 400 jobs.") & about("The company is laying off clerks.") == {"e:dismiss", "w:company"}
    assert "e:dismiss" not in about("The firm cut the grass of 400 jobs.")
