"""The YAML block at the head of an article -> its fields."""

import re
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from contra.ingest.calendar import date_in
from contra.ingest.errors import ContraError

LONGEST = 20_000  # characters; a block that does not end by then is no front matter


class FrontMatter(NamedTuple):
    """The fields of a block, and where the block ends."""

    fields: dict[str, Any]
    stop: int


@cache
def _block() -> re.Pattern[str]:
    return re.compile(r"---[ \t]*\r?\n(?:(?!---|\.\.\.).*\r?\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")


def front_matter(text: str) -> FrontMatter:
    """The fields of the block that opens ``text``; nothing where there is none. Bad YAML is an error."""
    match = _block().match(text, 0, LONGEST) if text.startswith("---") else None
    if match is None:
        return FrontMatter({}, 0)
    loaded = _loaded(match.group())
    if not isinstance(loaded, dict):  # two rules with a sentence between them
        return FrontMatter({}, 0)
    return FrontMatter({str(key).casefold(): value for key, value in loaded.items()}, match.end())


def _loaded(block: str) -> Any:
    """The YAML value between the two rules."""
    import yaml

    inner = block.strip().strip(".").strip("-")
    try:
        return yaml.load(inner, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (ValueError, RecursionError, OverflowError) as error:  # 2024-02-31 is no date
        raise ContraError(f"front matter: {error}", place="1", remedy="correct the value") from error
    except Exception as error:
        raise _told(error) from error


def _told(error: Exception) -> ContraError:
    """A YAML error with the line it was met in."""
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    line = str(mark.line + 1) if mark else "1"
    remedy = "put a value that holds a colon, a quotation mark or a bracket between quotation marks"
    return ContraError(f"front matter is not YAML: {problem}", place=line, remedy=remedy)


def word(fields: dict[str, Any], *names: str) -> str | None:
    """The first of the fields that holds a word or a number, as text."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, (str, int, float)) and str(value).strip():
            return str(value).strip()
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            return ", ".join(value)  # author: [Ann Lee, Bo Kim]
    return None


def day(fields: dict[str, Any], *names: str) -> date | None:
    """The first of the fields that holds a date."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str) and (found := date_in(value[:100])):
            return found
    return None
