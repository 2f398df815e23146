"""Whether a text writes the day before the month in dates of figures."""

from contra.times.pattern import lazily

SLASHED = lazily(r"(\d(?<![\w/.-]\d)\d?)[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\w/-])")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DAY_BEFORE_MONTH = lazily(rf"\b\d{{1,2}} (?:{MONTHS})\b")
MONTH_BEFORE_DAY = lazily(rf"\b(?:{MONTHS}) \d{{1,2}}\b")


def day_first(text: str) -> bool | None:
    """What the text's own dates bear out: 21/11/2024, else "21 November" throughout; None if nothing does."""
    dates = SLASHED().findall(text)
    if not dates:
        return None
    said = {int(first) > 12 for first, second in dates if (int(first) > 12) != (int(second) > 12)}
    if said:
        return said.pop() if len(said) == 1 else None
    return True if DAY_BEFORE_MONTH().search(text) and not MONTH_BEFORE_DAY().search(text) else None
