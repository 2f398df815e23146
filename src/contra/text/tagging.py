"""Coarse parts of speech."""

from contra.model import Token


def tagged(found: list[tuple[str, int, int]]) -> tuple[Token, ...]:
    """Tokens for words and their places."""
    return tuple(Token(start, stop, word, norm := _norm(word), norm, _form_tag(word)) for word, start, stop in found)


def _norm(word: str) -> str:
    """Lower case, straight apostrophes."""
    return word.lower().replace("’", "'")


def _form_tag(word: str) -> str:
    """What the mere form tells."""
    if word[0].isdigit():
        return "#"
    return "?" if word[-1].isalnum() else "."
