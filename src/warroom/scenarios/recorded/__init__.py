"""Real labelled telemetry as recordings: what was measured, and what had been broken."""

from warroom.scenarios.recorded.loading import load, open_shipped, shipped
from warroom.scenarios.recorded.recording import LogRecord, Recording, Series, SpanRecord, stray
from warroom.scenarios.recorded.templates import Template, fold

__all__ = [
    "LogRecord",
    "Recording",
    "Series",
    "SpanRecord",
    "Template",
    "fold",
    "load",
    "open_shipped",
    "shipped",
    "stray",
]
