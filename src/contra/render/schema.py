"""The JSON Schema of ``--format json``, told by the types that are written."""

from typing import Any

import msgspec

from contra.render.json import encoded
from contra.render.records import SCHEMA, Report

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> str:
    """The schema, draft 2020-12."""
    return encoded({"$schema": DRAFT, "title": SCHEMA, **_ordered(msgspec.json.schema(Report))})


def _ordered(part: Any) -> Any:
    """The schema with alternatives in an order that is the same with every version of the library."""
    if isinstance(part, dict):
        return {key: sorted(value, key=str) if key == "anyOf" else _ordered(value) for key, value in part.items()}
    return part
