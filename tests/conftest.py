"""One way of choosing examples for every test: the same ones each run, however busy the machine."""

from hypothesis import settings

settings.register_profile("heard", derandomize=True, deadline=None)
settings.load_profile("heard")
