"""``contra schema``: what programs can rely on in the JSON."""

from contra.cli.answer import Answer


def schema() -> Answer:
    """Print the JSON Schema of --format json."""
    from contra.render.schema import schema as told

    return Answer(told())
