"""An export's folder: which files it holds, and what they hold of it.

`metrics.om` is OpenMetrics text, `logs.otlp.json` and `traces.otlp.json` are OTLP JSON,
`alerts.json` is a list of Alertmanager webhooks, `changes.json` the change log, and the three
`.parquet` files are described in `parquet`. `about.json` says what they are of. The answer key is
in none of them.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from warroom.errors import BadCall
from warroom.report.export.alertmanager import webhooks
from warroom.report.export.openmetrics import openmetrics
from warroom.report.export.otlp import logs_data, traces_data
from warroom.report.export.telemetry import Telemetry


def export(telemetry: Telemetry, folder: Path) -> dict[str, Any]:
    """Write telemetry into a folder that is empty or not there yet; return what `about.json` says.

    Raises:
        BadCall: the folder holds something already, or cannot be made.
        NotInstalled: pyarrow is missing.
    """
    from warroom.report.export.parquet import write_tables

    _made(folder)
    write_tables(telemetry, folder)
    _write(folder / "metrics.om", openmetrics(telemetry))
    _write(folder / "logs.otlp.json", _json(logs_data(telemetry)))
    _write(folder / "traces.otlp.json", _json(traces_data(telemetry)))
    _write(folder / "alerts.json", _json(webhooks(telemetry)))
    _write(folder / "changes.json", _json([asdict(change) for change in telemetry.changes]))
    about = described(telemetry)
    _write(folder / "about.json", _json(about))
    return about


def described(telemetry: Telemetry) -> dict[str, Any]:
    """Return what an export is of, and how much it holds."""
    return {
        "address": telemetry.address,
        "hash": telemetry.hash,
        "origin": telemetry.origin,
        "first_s": telemetry.first_s,
        "last_s": telemetry.last_s,
        "services": list(telemetry.services),
        "rows": {
            "metrics": sum(len(series.values) for series in telemetry.series),
            "logs": len(telemetry.logs),
            "spans": len(telemetry.spans),
            "alerts": len(telemetry.alerts),
            "changes": len(telemetry.changes),
        },
    }


def _made(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadCall(f"expected a folder that is empty or not there yet, found {folder} in use")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadCall(f"expected a folder that can be made, found {folder}: {error}") from error


def _json(body: object) -> str:
    return json.dumps(body, separators=(",", ":")) + "\n"


def _write(path: Path, pieces: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(pieces)
