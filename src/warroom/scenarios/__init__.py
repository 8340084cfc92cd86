"""Scenarios: what breaks, and what counts as having understood it."""
