"""Writes src/contra/lexicon/data/names_first.txt: given names across cultures; names_women.txt and names_men.txt.

    python tools/build_first_names.py    (in an environment with faker 40)

Taken are the names that several of faker's locales share (MIT, Latin script) and those of first_names_by_hand.txt.
A name that is an English word as well comes in by hand only. Of women, or of men, are those that far fewer locales
give to the others, and those that a line by hand says to be.
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
FAR_MORE = 3  # times
HEADER = "# Made by tools/build_first_names.py, which says from what; changed there, not here.\n"


def main() -> None:
    """The file, written."""
    counts = Counter(name for locale in all_locales() for name in given_names(locale.name))
    shared = {name for name, count in counts.items() if count >= SHARED_BY}
    shared.update(*(given_names(locale) for locale in WHOLE))
    names = {name for name in shared - set(english_words()) if name.isalpha() and len(name) > 2} | set(by_hand())
    write("names_first", names)
    women, men, either = borne_by("_female"), borne_by("_male"), set(by_hand("either"))
    write(
        "names_women", {name for name in names if women[name] > FAR_MORE * men[name]}.union(by_hand("women")) - either
    )
    write("names_men", {name for name in names if men[name] > FAR_MORE * women[name]}.union(by_hand("men")) - either)


def borne_by(of: str) -> Counter[str]:
    """In how many locales each name is one of women, or of men."""
    return Counter(name for locale in all_locales() for name in given_names(locale.name, of))


def write(file: str, names: set[str]) -> None:
    """One list, written."""
    (DATA / f"{file}.txt").write_text(HEADER + "".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")


def all_locales() -> list[pkgutil.ModuleInfo]:
    """All of faker's locales."""
    return list(pkgutil.iter_modules(locales.__path__))


def given_names(locale: str, of: str = "") -> set[str]:
    """The given names of one locale in lower case without marks, of all or of "_female" or "_male" ones."""
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    kinds = [name for name in dir(provider) if name.startswith("first_name") and name.endswith(of)]
    lists = [getattr(provider, name) for name in kinds]
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


def by_hand(of: str = "") -> Iterator[str]:
    """The names of the list by hand; those alone that stand behind "women:", "men:" or "either:" where one is asked."""
    for line in HAND.read_text(encoding="utf-8").splitlines():
        whose, _, names = line.rpartition(":")
        if not line.startswith("#") and of in ("", whose):
            yield from names.split()


if __name__ == "__main__":
    main()
