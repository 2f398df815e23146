"""The closed classes of words that the extractor leans on."""

from functools import cache

from msgspec import Struct

from contra.lexicon.load import table


class Vocabulary(Struct, frozen=True):
    """Sets of words by what they do in a sentence."""

    auxiliaries: frozenset[str]
    be: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    not_adverbs: frozenset[str]
    pronouns: frozenset[str]
    plain_pronouns: frozenset[str]
    objects: frozenset[str]
    relatives: frozenset[str]
    wh: frozenset[str]
    determiners: frozenset[str]
    possessives: frozenset[str]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    prepositions: frozenset[str]
    np_prepositions: frozenset[str]
    claim_nouns: frozenset[str]
    judgements: frozenset[str]
    feared: frozenset[str]
    false_words: frozenset[str]
    untruths: frozenset[str]
    granted: frozenset[str]
    borne: frozenset[str]
    speaking: frozenset[str]
    speaking_of: frozenset[str]
    asked: frozenset[str]
    told_things: frozenset[str]
    pointers: frozenset[str]
    stories: frozenset[str]
    recanting: frozenset[str]
    calls: frozenset[str]
    notices: frozenset[str]
    imagery: frozenset[str]
    said_things: frozenset[str]
    found_so: frozenset[str]
    ends: frozenset[str] = frozenset({".", "!", "?", "…", "...", ";", ","})
    marks: frozenset[str] = frozenset({'"', "“", "”", "''", "``", "'", "‘", "«", "»"})


@cache
def vocabulary() -> Vocabulary:
    """The classes in ``extract_words.toml``."""
    return Vocabulary(**{name: frozenset(words) for name, words in table("extract_words").items()})
