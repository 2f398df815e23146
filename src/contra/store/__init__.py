"""Files that contra keeps for its user."""
