"""Concepts of databases, caches, queues, disks, machines and zones."""

STORING: dict[str, str] = {}
