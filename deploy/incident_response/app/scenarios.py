"""The incidents: found by address, and listed by suite."""

from warroom.scenarios.addresses import find
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.suites import suite

__all__ = ["Scenario", "find", "suite"]
