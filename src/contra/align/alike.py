"""One set for all that are alike: most are small and told again and again, and the collector walks over each."""

MANY = 1 << 14

_ALIKE: dict[frozenset[str], frozenset[str]] = {}


def one_of(found: frozenset[str]) -> frozenset[str]:
    """The first of those like it, of the last many."""
    if len(_ALIKE) >= MANY:
        _ALIKE.clear()
    return _ALIKE.setdefault(found, found)
