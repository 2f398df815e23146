"""The classes of deeds and things, and what a sentence is about by them."""

import pytest

import contra
from contra.align import figure_pairs
from contra.align.features import predicate_features, word_key, word_weight
from contra.lexicon import lemma, word
from contra.lexicon.deeds import classes_of, deed_words, related
from contra.lexicon.load import table
from contra.lexicon.phrases import phrase_at
from contra.lexicon.spelling import one_spelling
from contra.lexicon.things import thing_of, thing_words
from contra.pipeline import propositions
from short_articles import about


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("The wedding was called off.", "They cancelled the wedding.", {"e:cancel", "e:marry"}),
        ("They called the wedding off.", "The couple scrapped the wedding.", {"e:cancel", "e:marry"}),
        ("The minister stepped down.", "The minister resigned.", {"e:resign", "w:minister"}),
        ("A teen was stabbed.", "The youth died after a stabbing.", {"e:stab", "w:teenager"}),
        ("The cops seized weed.", "The officers confiscated the cannabis.", {"e:seize", "w:cannabis", "w:officer"}),
        ("Her cell phone exploded.", "The smartphone blew up.", {"e:explode", "w:phone"}),
        ("The labour centre reopened.", "The labor center opened.", {"e:open", "w:center", "w:labor"}),
        ("The factory was on the brink; it was fired upon.", "The factory burned.", {"w:factory"}),
        ("She fired the clerk.", "The clerk fought the fire.", {"w:clerk"}),
        ("The clerk relieved himself.", "The clerk peed.", {"e:urinate", "w:clerk"}),
        ("The couple tied the knot.", "The couple wed.", {"e:marry", "w:couple"}),
        ("The mayor abdicated.", "The mayor bowed out.", {"e:resign", "w:mayor"}),
        ("They broke into the vault.", "The vault was burgled.", {"e:burgle", "w:vault"}),
        ("They broke into the vault.", "They broke the vault.", {"w:vault"}),
        ("The doctor left the vault.", "They doctored the vault.", {"w:vault"}),
        ("A boy visited paradise.", "The boy visited heaven.", {"e:visit", "w:boy", "w:heaven"}),
        ("Lorne Watches were sold.", "A Lorne Watch broke.", {"n:lorne watch"}),
        ("Mia Brandt shot herself in the foot.", "Mia Brandt was wounded.", {"n:brandt", "n:mia brandt", "e:injure"}),
        ("The hotel fined him.", "The motel fined him.", {"e:fine", "w:hotel"}),
    ],
)
def test_other_words_for_the_same_are_shared(one: str, other: str, shared: set[str]) -> None:
    assert about(one) & about(other) == shared


@pytest.mark.parametrize(
    ("lemma", "tag", "classes"),
    [
        ("fire", "N", ("burn",)),
        ("fire", "V", ("dismiss", "launch")),
        ("fire", "D", ("dismiss", "launch")),
        ("strike", "N", ("attack",)),
        ("organise", "V", ()),
        ("authorise", "V", ("authorize",)),
        ("cease-fire", "N", ("ceasefire",)),
        ("march", "N", ()),
        ("march", "V", ("protest",)),
        ("decline", "N", ("fall",)),
        ("decline", "V", ()),
        ("founder", "N", ("found",)),
        ("founder", "V", ("sink",)),
        ("storm", "N", ("storm",)),
        ("storm", "V", ("attack",)),
        ("kid", "N", ()),
        ("kid", "G", ("joke",)),
        ("step down", "V", ("resign",)),
        ("xqzt", "N", ()),
        ("", "N", ()),
    ],
)
def test_a_part_of_speech_tells_deeds_apart(lemma: str, tag: str, classes: tuple[str, ...]) -> None:
    assert tuple(sorted(classes_of(lemma, tag))) == classes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They call off the match", "call off"),
        ("They call it off", "call off"),
        ("They call the big match off.", "call off"),
        ("They call the man off stage", "call"),
        ("They call him and off he went", "call"),
        ("They call", "call"),
    ],
)
def test_phrases_may_be_parted_by_their_object(text: str, found: str) -> None:
    document = contra.Document.from_text(text, id="a")
    tokens = contra.pipeline.reading(document).sentences[0].tokens
    assert phrase_at(tokens, 1) == found


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("organise", "organize"),
        ("paralyse", "paralyze"),
        ("civilisation", "civilization"),
        ("advise", "advise"),
        ("rise", "rise"),
        ("four", "four"),
        ("harbour", "harbor"),
        ("e-mail", "email"),
        ("cease-fire", "ceasefire"),
        ("long-range", "long-range"),
        ("-", "-"),
        ("", ""),
    ],
)
def test_spellings_of_one_word_fold(written: str, spelled: str) -> None:
    assert one_spelling(written) == spelled


def test_word_of_no_class_keeps_its_stem() -> None:
    assert word_key("weightlessness") == word_key("weightless") == "weightless"
    assert word_key("teen") == word_key("teenager") == "teenager"
    assert word_key("administration") == word_key("government") == "government"
    assert predicate_features("step down", "V") == {"e:resign"}
    assert predicate_features("paint", "V") == {"w:paint"}


def test_links_name_classes() -> None:
    found = table("events_classes")
    assert {name for one, others in found["related"].items() for name in (one, *others)} <= found["classes"].keys()


def test_related_deeds_are_so_both_ways() -> None:
    assert related("attack", "kill")
    assert related("kill", "attack")


def test_entries_can_be_found() -> None:
    entries = {
        entry for entry in (*deed_words(), *thing_words()) if " " not in entry
    }  # phrases are found as written too
    assert [w for w in sorted(entries) if word(w) and w not in {lemma(w, tag) for tag in "NVJ"}] == []
    assert [entry for entry in sorted(thing_words()) if one_spelling(entry) != entry] == []


def test_a_class_of_things_is_named_by_a_member_that_weighs() -> None:
    for name, members in table("things_classes")["classes"].items():
        assert name in members
        assert word_weight(name) > 0, name


def test_a_thing_has_one_class() -> None:
    members = [m for entries in table("things_classes")["classes"].values() for m in entries]
    assert len(members) == len(set(members))
    assert thing_of("lorry") == thing_of("truck")
    assert thing_of("cops") == thing_of("officer")
    assert thing_of("granite") == ""


@pytest.mark.parametrize("counted", ["lorries", "trucks", "cars"])
def test_what_is_counted_anchors_no_figures_under_its_class_either(counted: str) -> None:
    documents = [contra.Document.from_text(f"Police seized {n} {counted}.", id=str(n)) for n in (20, 35)]
    assert list(figure_pairs([p for d in documents for p in propositions(d)], across=True)) == []
