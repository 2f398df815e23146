"""Writes src/contra/lexicon/data/names_first.txt: given names across cultures.

    python tools/build_first_names.py    (in an environment with faker 40)

Taken are the names that several of faker's locales share (MIT, Latin script) and those of first_names_by_hand.txt.
A name that is an English word as well comes in by hand only.
"""

import importlib
import pkgutil
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import faker.providers.person as locales

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "contra" / "lexicon" / "data"
HAND = HERE / "first_names_by_hand.txt"
SHARED_BY = 3
WHOLE = ("en_US", "en_GB", "en_IN")
COMMONEST_WORD = 3.3
HEADER = "# Made by tools/build_first_names.py, which says from what; changed there, not here.\n"


def main() -> None:
    """The file, written."""
    counts = Counter(name for locale in pkgutil.iter_modules(locales.__path__) for name in given_names(locale.name))
    shared = {name for name, count in counts.items() if count >= SHARED_BY}
    shared.update(*(given_names(locale) for locale in WHOLE))
    names = {name for name in shared - set(english_words()) if name.isalpha() and len(name) > 2} | set(by_hand())
    (DATA / "names_first.txt").write_text(HEADER + "".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")


def given_names(locale: str) -> set[str]:
    """The given names of one locale in lower case without marks."""
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    lists = [getattr(provider, attribute) for attribute in dir(provider) if attribute.startswith("first_name")]
    names = {name for each in lists if isinstance(each, tuple | list | dict) for name in each if isinstance(name, str)}
    return {plain(name) for name in names if is_latin(name)}


def is_latin(name: str) -> bool:
    """Whether all letters are Latin ones."""
    return all("LATIN" in unicodedata.name(letter, "") for letter in name if letter.isalpha())


def plain(name: str) -> str:
    """Lower case without marks."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(letter)
    )


def english_words() -> Iterator[str]:
    """Words that are common in English."""
    for line in (DATA / "words_forms.txt").read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if len(parts) > 2 and parts[1].isupper() and float(parts[2]) >= COMMONEST_WORD:
            yield parts[0]


def by_hand() -> Iterator[str]:
    """The names of the list by hand."""
    for line in HAND.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


if __name__ == "__main__":
    main()
