"""How many of a known lot did or suffered something: "one of the four robots caught fire", "both were convicted"."""

from collections.abc import Iterator, Sequence

from contra.align.arguments import within
from contra.align.features import deed_features, word_key
from contra.align.negating import negates
from contra.lexicon.load import table, words
from contra.model import Proposition, Quantity, Span, Token

PORTION = "portion of "
WHOLES = {"both": 2.0, "neither": 0.0, "none": 0.0}
ARTICLES = frozenset({"her", "his", "its", "the", "their", "these", "those"})
GROUP = 4  # words between "of" and the noun
VERB = 10  # words behind the noun in which its verb is sought


def portions(proposition: Proposition) -> Iterator[Quantity]:
    """Every part of a lot in a proposition, the deed that it did or suffered as the role."""
    said = proposition.assertion
    tokens = within(said.sentence.tokens, said.content.spans)
    led = [i for i, t in enumerate(tokens) if t.norm in WHOLES or (t.norm == "of" and i)]
    if not led or any(negates(tokens, i) for i in range(len(tokens)) if tokens[i].norm not in ("no", "none")):
        return
    for place in led:
        number, start = _number(tokens, place)
        noun = _noun(tokens, place) if number >= 0 else -1
        for deed in sorted(_deed(tokens, noun)) if noun >= 0 else ():
            span = Span(tokens[start].start, tokens[noun].stop)
            text = said.document.text[span.start : span.stop]
            yield Quantity(span, text, number, number, "exact", "of", PORTION + word_key(tokens[noun].lemma), (), deed)


def _number(tokens: Sequence[Token], place: int) -> tuple[float, int]:
    """How many are told at a place, and where; -1 for no number: "| one | of the", "| both | brothers"."""
    if tokens[place].norm in WHOLES:
        return WHOLES[tokens[place].norm], place
    told, numbers = tokens[place - 1].norm, table("align_tallies")["numbers"]
    being = place > 1 and tokens[place - 2].lemma in ("be", "become", "among")  # "she was one of the five freed"
    if being or told in WHOLES or tokens[place - 1].tag != "#":
        return -1.0, place
    return (float(told) if told.isdigit() else float(numbers.get(told, -1))), place - 1


def _noun(tokens: Sequence[Token], place: int) -> int:
    """The noun of the lot: a plural with an article or a number before it; -1 where none follows."""
    definite = tokens[place].norm == "both"
    for i in range(place + 1, min(place + 1 + GROUP, len(tokens))):
        token = tokens[i]
        definite = definite or token.norm in ARTICLES or token.tag == "#"
        if token.tag == "N" and token.norm != token.lemma and not (i + 1 < len(tokens) and tokens[i + 1].tag in "NP"):
            return i if definite else -1
        if token.tag not in "TJ#NPI" or (token.tag == "I" and token.norm != "of"):
            return -1
    return -1


def _deed(tokens: Sequence[Token], noun: int) -> frozenset[str]:
    """The deed told of the lot by its verb: "two of the men who fled | were caught |"."""
    light = words("align_light_verbs", "verbs") | {"be", "have"}
    stop = next((i for i in range(noun + 1, len(tokens)) if tokens[i].tag in ".C"), len(tokens))
    told = [i for i in range(noun + 1, min(noun + 1 + VERB, stop)) if tokens[i].tag in "VD"]
    verbs = [i for i in told if tokens[i].lemma not in light]
    described = bool(verbs) and (tokens[noun + 1].tag == "W" or verbs[0] == noun + 1)
    verb = verbs[1:2] if described and len(verbs) > 1 else verbs[:1]
    return frozenset(f for i in verb for f in deed_features(tokens, i) if f[0] == "e")
