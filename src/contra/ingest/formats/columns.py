"""Which columns of an export tell what."""

from collections.abc import Iterable, Mapping

from contra.ingest.errors import ContraError

TOLD = ("text", "title", "outlet", "published", "url", "author")
USUAL: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "full_text", "fulltext", "article_text", "article_body", "story"),
    "title": ("title", "headline", "head", "heading"),
    "outlet": ("outlet", "source", "publisher", "publication", "site", "site_name", "newspaper", "domain"),
    "published": (
        *("published", "date", "published_at", "publication_date", "publish_date", "date_published", "datepublished"),
        *("pubdate", "pub_date", "datetime", "published_time"),
    ),
    "url": ("url", "link", "source_url", "canonical_url", "permalink"),
    "author": ("author", "authors", "byline", "creator"),
}


def columns_of(names: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """The column for each thing that an export may tell: the one given for it, else one of the usual names."""
    every = list(names)
    folded = {name.strip().casefold().replace(" ", "_"): name for name in reversed(every)}
    found: dict[str, str] = {}
    for told in TOLD:
        if told in given and (given[told] in every or given[told].partition(".")[0] in every):
            found[told] = given[told]
        elif usual := next((folded[name] for name in USUAL[told] if name in folded), None):
            found[told] = usual
    return found


def no_text_column(names: Iterable[str], given: Mapping[str, str]) -> ContraError:
    """What to tell of an export in which no column is the text."""
    shown = ", ".join(list(names)[:8]) or "none"
    wanted = f"no column {given['text']!r}" if "text" in given else "no column of text"
    remedy = 'name the column in contra.toml: [columns], text = "..."'
    return ContraError(f"{wanted} among {shown}", place="1", remedy=remedy)
