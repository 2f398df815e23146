"""How texts are made up for the tests: the same ones every time, and none fails for a slow machine."""

from hypothesis import HealthCheck, settings

settings.register_profile("alike", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("alike")
