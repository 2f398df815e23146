"""The deed that governs a figure: the 14 of "killing 14", "14 were injured", "the death toll rose to 14"."""

from msgspec import Struct

from contra.quantities.deeds import Form, endings, forms, lengths, nouns, role_words
from contra.quantities.tokens import Words

LEFT, RIGHT = "left", "right"
HARM = ("damaged", "destroyed")
REACH = 9  # words between a noun phrase and its verb


class Deed(Struct, frozen=True):
    """The class of a deed and the side of the figure on which its word stands ("" for none)."""

    role: str = ""
    side: str = ""


NONE = Deed()


def participle(word: str) -> bool:
    """Whether a word can tell what was done to things before it: "14 killed"."""
    form = forms().get(word)
    return form is not None and form.participle


def form_at(words: Words, index: int) -> tuple[Form | None, int]:
    """The deed told by the words from ``index`` on, and where they end."""
    word = words.at(index)
    for width in range(lengths().get(word, 0), 0, -1):
        form = forms().get(" ".join(words.low[index : index + width]))
        if form:
            return form, index + width
    return None, index


def form_before(words: Words, stop: int) -> tuple[Form | None, int]:
    """The deed told by the words that end at ``stop``, and where they begin."""
    if words.at(stop - 1) not in endings():
        return None, stop
    for width in (3, 2, 1):
        form = forms().get(" ".join(words.low[max(0, stop - width) : stop]))
        if form:
            return form, stop - width
    return None, stop


def deed_of(words: Words, start: int, stop: int, noun_start: int) -> Deed:
    """The deed nearest to the words ``start`` to ``stop``: a figure and, from ``noun_start``, its noun phrase."""
    inner = _inside(words, noun_start, stop)
    if inner.role:
        return inner
    right = _right(words, stop)
    left = _left(words, start)
    return right if right.role and (not left.role or not _passes(words, stop)) else left


def _passes(words: Words, stop: int) -> bool:
    return words.at(stop) in role_words("prepositions")


def _inside(words: Words, start: int, stop: int) -> Deed:
    """A deed told by the counted words: "14 deaths", "14 wounded soldiers"."""
    if stop > start and words.low[stop - 1] in nouns():
        return Deed(nouns()[words.low[stop - 1]], LEFT)
    told = (forms()[word].role for word in reversed(words.low[start:stop]) if participle(word))
    return Deed(role, LEFT) if (role := next(told, "")) else NONE


def _left(words: Words, start: int) -> Deed:
    """A verb or noun before the figure."""
    index = start - _led_into(words, start)
    verb_reach, noun_reach = 4, 10
    while index > 0 and noun_reach:
        form, begin = form_before(words, index)
        if form and (form.kind == "noun" or verb_reach > 0):
            return _governing(words, form, begin, index)
        if words.low[index - 1] not in role_words("between_verb"):
            verb_reach = 0
            if words.low[index - 1] not in role_words("between_noun"):
                return NONE
        index, verb_reach, noun_reach = index - 1, verb_reach - 1, noun_reach - 1
    return NONE


def _led_into(words: Words, start: int) -> bool:
    """Whether "in" leads from harm to what it was done to: "destruction | in | seven villages"."""
    form, _ = form_before(words, start - 1)
    return words.at(start - 1) == "in" and form is not None and form.kind == "noun" and form.role in HARM


def _governing(words: Words, form: Form, begin: int, stop: int) -> Deed:
    """The deed of a form found before a figure, unless its object stands elsewhere."""
    if form.kind == "done" and form.participle and words.at(begin - 1) in role_words("passive"):
        return NONE  # "was killed 14 miles from"
    if form.kind in ("does", "is"):
        return NONE
    if words.at(begin - 1) in ("and", "or"):
        other, _ = form_before(words, begin - 1)
        return Deed(_either(form, other), LEFT)
    return Deed(form.role, LEFT)


_CASUALTIES = frozenset({"killed", "injured", "casualty", "missing"})


def _either(form: Form, other: Form | None) -> str:
    """The role that two joined deeds leave: "killed or wounded" is casualty."""
    if other is None or other.role == form.role:
        return form.role
    return "casualty" if {other.role, form.role} <= _CASUALTIES else ""


def _right(words: Words, stop: int) -> Deed:
    """A verb after the noun phrase: "14 killed", "14 people aboard the bus were killed", "14 died"."""
    index = stop
    if _passes(words, index):
        index = _past_phrase(words, index)
    relative = words.at(index) in ("who", "that", "which")
    index += relative
    passive = False
    while _auxiliary(words.at(index)):
        passive = passive or words.low[index] in role_words("passive")
        index += 1
    form, end = form_at(words, index)
    if form is None or not _is_subject(words, form, end, passive) or (relative and form.kind == "done" and not passive):
        return NONE
    return Deed(_joined(words, form, end), RIGHT)


def _auxiliary(word: str) -> bool:
    """Whether a word may stand between a noun and its verb: "had been badly"."""
    return word in role_words("auxiliaries") or word in role_words("adverbs") or (len(word) > 4 and word.endswith("ly"))


def _is_subject(words: Words, form: Form, end: int, passive: bool) -> bool:
    """Whether what is counted suffers the deed, or does one that counts its doers."""
    if form.kind == "noun":
        return form.state
    if form.kind == "done" and not passive:
        return form.participle and not _takes_object(words, end)
    return True


def _takes_object(words: Words, index: int) -> bool:
    """ "14 gunmen killed a guard", "five drones hit 12 houses"."""
    word = words.at(index)
    if word in role_words("objects") or word[:1].isdigit():
        return True
    return bool(word[:1].isalpha()) and words.raw[index][0].isupper()


def _joined(words: Words, form: Form, end: int) -> str:
    if words.at(end) not in ("and", "or"):
        return form.role
    other, after = form_at(words, end + 1)
    closed = other is not None and other.participle and not words.at(after)[:1].isdigit()
    return _either(form, other) if closed else form.role


def _past_phrase(words: Words, index: int) -> int:
    """The end of a phrase such as "aboard the bus", before its verb; ``index`` itself where none follows soon."""
    for end in range(index + 1, min(index + REACH, len(words.low))):
        word = words.low[end]
        if word in role_words("barriers") or word[0].isdigit():
            return index
        if word in role_words("auxiliaries"):
            return end
    return index
