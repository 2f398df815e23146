"""How far something is from a place: "5 miles off Lorne", "20 km south-west of the Brannock plant"."""

from contra.quantities.tokens import Words

DISTANCE = "distance"
POINTS = ("north", "south", "east", "west")
LONGEST = 3  # words of the name of a place


def place_from(words: Words, index: int) -> tuple[str, ...]:
    """The place from which a length is told that ends before ``index``; nothing where none is named."""
    index += words.at(index) == "away"
    if words.at(index).startswith(POINTS) and words.at(index + 1) in ("of", "from"):
        index += 1
    elif words.at(index) not in ("from", "off", "outside"):
        return ()
    index += 1
    index += words.at(index) == "the"
    stop = index
    while stop < min(index + LONGEST, len(words.raw)) and words.raw[stop][0].isupper():
        stop += 1
    return tuple(words.low[index:stop])
