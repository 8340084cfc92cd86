"""Concepts of networks, machines, outsiders, identities, clocks and of watching."""

PLACING: dict[str, str] = {}
