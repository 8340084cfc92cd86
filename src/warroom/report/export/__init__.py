"""A scenario's telemetry as files that other tools read: Parquet, OpenMetrics, OTLP, webhooks."""

from warroom.report.export.folder import export
from warroom.report.export.gathering import gather
from warroom.report.export.telemetry import Telemetry

__all__ = ["Telemetry", "export", "gather"]
