"""How like two spellings are."""


def likeness(one: str, other: str) -> float:
    """The share of letters that two spellings have in common, in order."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other)
