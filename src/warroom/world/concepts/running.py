"""Concepts of running code, releases, traffic, networks, identities and clocks."""

RUNNING: dict[str, str] = {}
