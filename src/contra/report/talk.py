"""Articles that tell what goes round rather than what is so: "rumours of her death", "the purported video"."""

import re
from functools import cache, lru_cache
from itertools import islice

from contra.lexicon.load import words
from contra.model import Document

OFTEN = 2  # times that an article calls it so; once, it may speak of something else


def tells_talk(document: Document) -> bool:
    """Whether an article speaks of rumours, hoaxes and the like more than once: it is none that holds them true."""
    return _is_talk(document.text)


@lru_cache(maxsize=1024)
def _is_talk(text: str) -> bool:
    return len(list(islice(_talk().finditer(text), OFTEN))) == OFTEN


@cache
def _talk() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words('report_talk', 'words')))})\b", re.IGNORECASE)
