"""Coarse parts of speech: marked-up sentences, each class of ambiguity both ways."""

import re

import pytest

from contra.text.context import RULES
from contra.text.tokens import tokens

MARKED = {
    "noun or verb": [
        "Rebels/N attack/V the/T port/N",
        "the/T attack/N killed/V two/#",
        "The/T bridge/N is/V closed/D to/U traffic/N ./.",
        "They/X plan/V to/U attack/V again/R ./.",
        "They/X did/V not/R attack/V the/T port/N ./.",
        "Can/M you/X name/V one/# witness/N ?/.",
        "the/T ministry/N claims/V that/C it/X fell/V",
        "both/T claims/N are/V false/J",
        "It/X fell/V ,/. reports/V the/T agency/N ./.",
        "It/X fell/V ,/. reports/N say/V ./.",
        "the/T agency/N news/N report/N that/W fell/V",
        "This/T means/V war/N ./.",
        "Officials/N say/V missile/N strikes/N hit/V it/X ./.",
        "talks/N due/J to/U attacks/N ended/V",
        "It/X helps/V them/X rebuild/V the/T bridge/N ./.",
        "Google/P bought/V the/T maker/N of/I the/T map/N ./.",
        "Leave/V the/T harbour/N now/R ./.",
        "Residents/N of/I Lorne/P fear/V the/T river/N ./.",
        "People/N familiar/J with/I the/T matter/N report/V that/C talks/V failed/D ./.",
        "Papers/N seen/D by/I the/T court/N show/V that/C it/X fell/V",
        "The/T authors/N of/I the/T rescue/N plan/N to/U close/V the/T mill/N said/V no/R ./.",
        "A/T leader/N of/I the/T rescue/N plan/N the/T town/N wants/V fell/V",
        "It/X fell/V ,/. his/T wife/N claims/V ,/. and/C he/X slept/V",
        "The/T mayor/N 's/T claims/N ,/. he/X said/V ,/. were/V false/J ./.",
        "Two/# million/# people/N live/V in/I Lorne/P ./.",
        "The/T channel/N shows/V games/N live/J on/I Friday/P ./.",
        "The/T phone/N costs/V $/. 499/# ./.",
        "The/T singer/N ,/. 34/# ,/. lives/V in/I Lorne/P ./.",
        "The/T driver/N ,/. neighbours/N say/V ,/. lives/V alone/R ./.",
        "Wanda/P Toll/P lives/V in/I Lorne/P ,/. the/T mayor/N said/V ./.",
        "The/T missile/N strikes/N in/I Lorne/P ,/. officials/N said/V ,/. were/V heavy/J ./.",
        "After/I the/T missile/N strikes/N in/I Lorne/P ,/. officials/N left/V ./.",
    ],
    "past or participle": [
        "officials/N denied/V the/T claim/N",
        "it/X was/V denied/D by/I officials/N",
        "they/X have/V repeatedly/R denied/D it/X",
        "Has/V he/X denied/D it/X ?/.",
        "the/T denied/D claim/N",
        "two/# drones/N launched/D by/I rebels/N fell/V",
        "The/T weapons/N hidden/D in/I the/T car/N were/V old/J ./.",
        "the/T report/N was/V denied/D and/C rejected/D",
        "Minister/N Accused/D Of/I Fraud/N",
        "The/T minister/N resigned/V in/I March/P ./.",
        "Rebels/N Accused/V the/T Minister/N",
        "he/X denied/V and/C rejected/V it/X",
        "a/T man/N who/W lost/V the/T vote/N said/V on/I Monday/P that/C it/X fell/V",
        "Asked/D about/I it/X ,/. she/X declined/V to/U comment/V ./.",
        "When/W asked/D ,/. he/X left/V ./.",
        "it/X fell/V ,/. Grace/P Hill/P said/V by/I telephone/N",
    ],
    "gerund or noun": [
        "a/T missing/J child/N",
        "the/T killing/N of/I a/T man/N",
        "they/X are/V killing/G him/X",
        "by/I killing/G a/T man/N",
        "it/X fell/V ,/. warning/G of/I losses/N",
    ],
    "adjective, noun, adverb": [
        "an/T official/J statement/N",
        "an/T official/N said/V it/X",
        "more/J troops/N came/V",
        "a/T plan/N more/R careful/J than/I that/T",
        "It/X is/V hard/J to/U say/V ./.",
        "it/X will/M likely/R fall/V",
        "They/X open/V the/T gate/N ./.",
        "the/T open/J gate/N",
    ],
    "names": [
        "the/T Danish/J officials/N left/V",
        "the/T Danish/P Red/P Cross/P left/V",
        "in/I May/P they/X may/M go/V",
        "He/X met/V Grace/P Hill/P in/I Bath/P ./.",
        "Grace/P Hill/P met/V him/X again/R ./.",
        "The/T IT/P firm/N lost/V money/N ./.",
        "Ministry/N Denies/V Claim/N",
        "WHO/W SAYS/V SO/R",
        "He/X said/V :/. “/. Troops/N left/V early/R ”/.",
    ],
    "small words": [
        "he/X said/V that/C it/X fell/V",
        "That/T claim/N is/V false/J ./.",
        "a/T drone/N that/W hit/V the/T port/N",
        "the/T claim/N that/C they/X left/V",
        "the/T gun/N that/W they/X left/V",
        "since/I Monday/P",
        "since/C the/T talks/N began/V",
        "the/T army/N 's/T claim/N",
        "It/X 's/V late/J ./.",
        "The/T plan/N 's/V not/R ready/J ./.",
        "the/T officials/N '/T claim/N",
        "the/T '/. officials/N '/. left/V",
        "her/T claim/N",
        "told/D her/X ./.",
        "he/X 'd/V denied/D it/X",
        "he/X 'd/M deny/V it/X",
        "No/R ,/. there/X were/V no/T troops/N ./.",
        "it/X burst/V at/I 6/# am/N ./.",
        "I/X am/V late/J ./.",
    ],
    "words that no list has": [
        "a/T zorbous/J plan/N",
        "they/X zorbed/V it/X",
        "two/# zorbs/N fell/V",
        "a/T Zorb-led/J force/N",
        "a/T Zx-101/P missile/N",
        "a/T 3-year-old/J child/N",
        "he/X left/V zorbly/R",
    ],
}


@pytest.mark.parametrize("marked", [line for lines in MARKED.values() for line in lines])
def test_every_word_has_the_tag_written_after_it(marked: str) -> None:
    pairs = [word.rsplit("/", 1) for word in marked.split(" ")]
    text = re.sub(r" ('[sd] )", r"\1", " ".join(word for word, _ in pairs))
    assert " ".join(f"{token.text}/{token.tag}" for token in tokens(text, 0, len(text))) == marked


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("the leaves left", ["the", "leaf", "leave"]),
        ("it leaves the left wing", ["it", "leave", "the", "left", "wing"]),
        ("they found that two zorbs fell", ["they", "find", "that", "two", "zorb", "fall"]),
        ("she didn’t", ["she", "do"]),
    ],
)
def test_lemma_follows_the_tag(text: str, lemmas: list[str]) -> None:
    assert [token.lemma for token in tokens(text, 0, len(text))] == lemmas


def test_no_row_of_the_table_hides_a_later_one() -> None:
    needed = [set(tags) for tags, _ in RULES]
    assert not [one for place, one in enumerate(needed) if any(earlier <= one for earlier in needed[:place])]
