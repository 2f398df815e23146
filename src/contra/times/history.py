"""Whether a text is a history, whose dates follow one another, or news, whose dates hang on the paper's day."""

import re
from datetime import date

from contra.times.pattern import lazily

YEAR = lazily(r"\d(?:(?<=[12])(?<![\w,.$€£]\d)\d{3}(?![\w,.]?\d)|(?<!\w\d)\d{1,3} BCE?\b)")
NEWS = lazily(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|last (?:week|month|year))\b")
OPENING = 600  # characters in which news says when it is
ENOUGH_YEARS = 6  # fewer say nothing
SHARE = 0.6  # of the years told that must lie back
YEARS_TO_A_WEEKDAY = 4  # news names weekdays


def is_history(text: str, published: date | None) -> bool:
    """Whether most years told lie back and hardly a weekday is named."""
    years = YEAR().findall(text)
    if len(years) < ENOUGH_YEARS:
        return False
    recent = published.year - 1 if published else 9999
    back = sum(not year.isdigit() or int(year) < recent for year in years)
    if back < SHARE * len(years) or len(NEWS().findall(text)) * YEARS_TO_A_WEEKDAY > len(years):
        return False
    return not _opens_as_news(text[:OPENING], published)


def _opens_as_news(opening: str, published: date | None) -> bool:
    """Whether the first lines name a weekday, today or the paper's day."""
    dated = published and re.search(
        rf"\b{published:%B} 0?{published.day}\b|\b0?{published.day} {published:%B}\b", opening
    )
    return bool(dated or NEWS().search(opening))
