"""``python -m contra``."""

from contra.cli import main

if __name__ == "__main__":
    main()
