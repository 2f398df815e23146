"""Where the sentences of a paragraph begin and end."""

import re
from functools import cache
from itertools import pairwise

from contra.lexicon.load import lines, words

Place = tuple[int, int]

LONGEST = 10_000  # characters given to the splitter at once
OPENING = "\"“„«‘'(["
DASHES = "―—–"
STRAIGHT = str.maketrans("“”", '""')
CLOSING = "\"”»’')]"


def sentence_places(text: str, start: int, stop: int) -> list[Place]:
    """The sentences of ``text[start:stop]``, without outer blanks."""
    paragraph = text[start:stop]
    cuts = _cuts(_with_like_marks(paragraph))
    cuts = sorted({*cuts, *(found.end() for found in _plain_pattern().finditer(paragraph))})
    moved = (_before_mark(paragraph, cut) for cut in cuts if cut)
    kept = [0, *(cut for cut in moved if _is_end(paragraph, cut)), len(paragraph)]
    bare = (_bare(paragraph, one, two) for one, two in pairwise(kept))
    return [(start + one, start + two) for one, two in bare if one < two]


def _with_like_marks(paragraph: str) -> str:
    """The paragraph with all double marks straight where both kinds stand in it: the splitter pairs like with like."""
    mixed = '"' in paragraph and ("“" in paragraph or "”" in paragraph)
    return paragraph.translate(STRAIGHT) if mixed else paragraph


def _cuts(paragraph: str) -> list[int]:
    """Where the splitter cuts; it gets an endless paragraph in parts, as it is slow on endless quotations."""
    from sentencex import get_sentence_boundaries

    found = []
    start = 0
    while start < len(paragraph):
        stop = start + LONGEST
        if stop < len(paragraph):
            stop = max(paragraph.rfind(". ", start, stop) + 2, start + LONGEST // 2)
        found += [start + bound["start_index"] for bound in get_sentence_boundaries("en", paragraph[start:stop])]
        start = stop
    return found


def _before_mark(paragraph: str, cut: int) -> int:
    """The cut, put before an opening mark that was left on its far side: ``They left. '|Tis so.``"""
    at = cut - 1
    is_opening = at > 1 and paragraph[at] in OPENING and paragraph[at - 1].isspace()
    return at if is_opening and not paragraph[cut].isspace() else cut


def _bare(paragraph: str, start: int, stop: int) -> Place:
    """The place without outer blanks."""
    piece = paragraph[start:stop]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _is_end(paragraph: str, cut: int) -> bool:
    """Whether a sentence really ends before ``cut``."""
    after = paragraph[cut : cut + 60].lstrip()
    before = paragraph[max(0, cut - 40) : cut].rstrip()
    if not before or not after:
        return False
    if after[0].islower() or after[0] in ",;:)":
        return False  # "Is it so?" asked the mayor.
    if after[0] in DASHES and before[-1] in CLOSING:
        return False  # "Nobody asked us." ― Ian Ash
    if _initials_pattern().match(paragraph, max(0, cut - 2)):
        return False  # "D-N.Y."
    if after[0].isdigit() and _decimal_pattern().search(before):
        return False  # a magnitude of 5. 9
    return not (_is_quoted_outcry(before, after) or _is_abbreviation(before, after))


def _is_quoted_outcry(before: str, after: str) -> bool:
    """Whether a quotation ended by "!" or "?" is followed by its speaker: ``"This is war!" Jan Jansen said.``"""
    if before[-1] not in CLOSING or before[-2:-1] not in ("!", "?"):
        return False
    return bool(_speaker_pattern().match(after))


def _is_abbreviation(before: str, after: str) -> bool:
    """Whether the full stop belongs to a word that goes on."""
    if before[-1] != ".":
        return False
    last = before.rsplit(None, 1)[-1].lstrip(OPENING)
    if last[:-1] in words("sentences", "plain"):
        return False
    low = last.lower()
    follower = after.split(None, 1)[0].strip(".,;:!?\"”’'()").lower().removesuffix("'s").removesuffix("’s")
    if low in words("sentences", "numbered"):
        return after[0].isdigit()
    if low in words("sentences", "ambiguous"):
        return _goes_on(low, follower)
    return low in _abbreviations() or (len(last) == 2 and last[0].isupper() and last[0] != "I")


def _goes_on(abbreviation: str, follower: str) -> bool:
    """Whether the word after an abbreviation that may end a sentence shows that it does not."""
    if abbreviation in ("a.m.", "p.m."):
        return follower in words("sentences", "after_hours")
    return abbreviation in words("sentences", "attributive") and follower not in words("sentences", "starters")


@cache
def _abbreviations() -> frozenset[str]:
    """Words that keep their full stop inside a sentence."""
    return frozenset(line.lower() for line in lines("words_abbreviations"))


@cache
def _speaker_pattern() -> re.Pattern[str]:
    """One to four capitalised words, a title among them or not, and a verb of speech."""
    verbs = "|".join(sorted(words("sentences", "speech")))
    word = r"[^\W\d_a-z][\w.'’-]{0,30}"
    particle = r"(?:(?:of|de|van|von|der|bin|al) )?"
    return re.compile(rf"{word}(?: {particle}{word}){{0,3}}(?:, [^,.!?\"“”]{{1,60}},)? (?:{verbs})\b")


@cache
def _decimal_pattern() -> re.Pattern[str]:
    """A short figure and its point, after which news begins no sentence with a figure: a stray blank divides it."""
    return re.compile(r"(?:^|[ $£€])\d{1,2}\.$")


@cache
def _initials_pattern() -> re.Pattern[str]:
    """Two initials with no blank between them."""
    return re.compile(r"[A-Z]\.[A-Z]\.")


@cache
def _plain_pattern() -> re.Pattern[str]:
    """A plain word that ends a sentence, though it looks like an abbreviation: "said no.", "told me.", "in May."."""
    plain = "|".join(sorted(words("sentences", "plain")))
    return re.compile(rf"\b(?:{plain})\. (?=[A-Z\"“])")
