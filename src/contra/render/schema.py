"""The JSON Schema of ``--format json``, told by the types that are written."""

import msgspec

from contra.render.json import encoded
from contra.render.records import SCHEMA, Report

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> str:
    """The schema, draft 2020-12."""
    return encoded({"$schema": DRAFT, "title": SCHEMA, **msgspec.json.schema(Report)})
