"""What holds for a run: the command line before a settings file, that before the defaults."""

from contra.settings.find import settings_above
from contra.settings.values import Settings

__all__ = ["Settings", "settings_above"]
