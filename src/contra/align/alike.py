"""One set for all that are alike: most are small and told again and again, and the collector walks over each."""

from functools import lru_cache

MANY = 1 << 14


@lru_cache(maxsize=MANY)
def one_of(found: frozenset[str]) -> frozenset[str]:
    """The first of those like it."""
    return found
