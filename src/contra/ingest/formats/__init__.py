"""Files -> the articles in them, one module a format."""
