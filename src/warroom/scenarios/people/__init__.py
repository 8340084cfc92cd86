"""The people of a scenario: what they say, know and pay, and what they did about it."""

from warroom.scenarios.people.staging import Staged, responded, staged

__all__ = ["Staged", "responded", "staged"]
