"""The people of a scenario: what they say, know and pay, and what they did about it."""

from warroom.scenarios.people.staging import Staged, responded, shelf_of, staged

__all__ = ["Staged", "responded", "shelf_of", "staged"]
