"""Small made-up folders of recorded telemetry, to show one trap at a time, and real ones."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from warroom.errors import BadScenario
from warroom.scenarios.recordings import Recording, Series, load
from warroom.scenarios.recordings.loading import CASES
from warroom.scenarios.recordings.nezha_columns import POD_COLUMNS, USER_COLUMNS
from warroom.scenarios.recordings.nezha_logs import LogReading
from warroom.scenarios.recordings.templates import LogRecord

BOUTIQUE, TICKETS, PETSHOP = "nezha_ob_case", "nezha_tt_exception", "petshop_low_traffic"

ONSET = "2022-08-22 05:18:09"
ONSET_S = 1661145489

POD_HEADER = ["Time", "TimeStamp", "PodName", *(column.name for column in POD_COLUMNS)]
USER_HEADER = ["Time", "TimeStamp", "ServiceName", *(column.name for column in USER_COLUMNS)]
LOG_HEADER = "Timestamp,TimeUnixNano,Node,PodName,Container,TraceID,SpanID,Log"
SPAN_HEADER = (
    "TraceID,SpanID,ParentID,PodName,OperationName,StartTimeUnixNano,EndTimeUnixNano,Duration"
)
SHOP, CART = "shop-579b9bff58-t2dbm", "cart-579f59597d-wc2lz"


def clock(t_s: float) -> str:
    return datetime.fromtimestamp(t_s, UTC).strftime("%Y-%m-%d %H:%M:%S")


def pod_row(t_s: int, pod: str, **cells: str) -> str:
    named = {"Time": clock(t_s), "TimeStamp": "7", "PodName": pod, "PodSuccessRate(%)": "0"}
    named |= {"CpuUsageRate(%)": "50", "PodWorkload(Ops)": "3", **cells}
    return ",".join(named.get(name, "1") for name in POD_HEADER)


def nezha(folder: Path, *rows: str, **truth: str) -> Path:
    """Write four minutes around a fault of cart; rows come on top of the metrics."""
    folder.mkdir()
    ticks_s = [ONSET_S + 60 * minute + 5 for minute in (-2, -1, 0, 1)]
    label = {"inject_time": ONSET, "inject_pod": CART, "inject_type": "exception", **truth}
    (folder / "truth.json").write_text(json.dumps(label))
    pods = [pod_row(t_s, pod) for t_s in ticks_s for pod in (SHOP, CART)]
    users = [f"{clock(t_s)} +0000 UTC m=+9.1,7,Shop,100,1,1,1,1" for t_s in ticks_s]
    write(folder / "metrics.csv", ",".join(POD_HEADER), *pods, *rows)
    write(folder / "front_service.csv", ",".join(USER_HEADER), *users)
    return folder


def write(path: Path, *lines: str) -> None:
    path.write_text("".join(f"{line}\n" for line in lines))


def petshop(folder: Path) -> Path:
    """Copy the shipped case, to be broken."""
    shutil.copytree(CASES / PETSHOP, folder)
    return folder


PETSHOP_METRICS = (
    ("latency", "Average"), ("latency", "p99"), ("requests", "Sum"), ("availability", "Average"),
)  # fmt: skip


def small_petshop(folder: Path) -> Path:
    """Write five points of two services of which the database is slow, and twenty healthy ones."""
    folder.mkdir()
    page_s = ONSET_S + 300
    target = {"target": {"timestamp": page_s + 5}, "root_cause": {"node": "db_AWS::DynamoDB"}}
    (folder / "target.json").write_text(json.dumps(target))
    write(
        folder / "graph.csv", ",site,db_AWS::DynamoDB", "site,0.0,1.0", "db_AWS::DynamoDB,0.0,0.0"
    )
    sick = [sheet_row(ONSET_S + 300 * tick, slow=tick > 1) for tick in range(5)]
    well = [sheet_row(ONSET_S + 10**7 + 300 * tick, slow=False) for tick in range(20)]
    write(folder / "metrics.csv", *SHEET_HEAD, *sick)
    write(folder / "noissue.csv", *SHEET_HEAD, *well)
    return folder


_COLUMNS = [(node, *pair) for pair in PETSHOP_METRICS for node in ("site", "db_AWS::DynamoDB")]
SHEET_HEAD = [
    ",".join((label, *cells))
    for label, cells in zip(
        ("microservice", "metric", "statistic"), zip(*_COLUMNS, strict=True), strict=True
    )
] + ["unix_timestamp" + "," * len(_COLUMNS)]


def sheet_row(t_s: int, *, slow: bool) -> str:
    """Return one row of a small PetShop sheet."""
    seconds = {"latency": "0.9" if slow else "0.1", "requests": "50", "availability": "100"}
    return ",".join((f"{t_s}.0", *(seconds[metric] for _, metric, _ in _COLUMNS)))


def whole_nezha(folder: Path) -> Path:
    """Write a small case with everything: a slow culprit, logs, spans and a graph too."""
    slow = {"PodServerLatencyP99(s)": "9"}
    nezha(folder, *(pod_row(ONSET_S + 60 * minute + 5, CART, **slow) for minute in (0, 1)))
    stamp = clock(ONSET_S + 20).replace(" ", "T") + "Z"
    start_ns = (ONSET_S + 20) * 10**9
    lines = [
        f"{stamp},{start_ns + number},node,{pod},server,t{number},s,"
        f'"{{""log"":""17:25:05.3 ERROR a.B#9 bill {number} lost\\n"",""stream"":""stdout""}}"'
        for number, pod in enumerate((SHOP, CART, CART))
    ]
    write(folder / "log_1.csv", LOG_HEADER, *lines)
    span = f"{start_ns},{start_ns + 9000},9"
    write(folder / "trace_1.csv", SPAN_HEADER, f"t,a,root,{SHOP},get,{span}",
          f"t,b,a,{CART},put,{span}")  # fmt: skip
    write(folder / "dependency.csv", "Source,Target,Weight", "shop,cart,1")
    return folder


def series(recording: Recording, place: str, metric: str) -> Series:
    return next(s for s in recording.series if (s.place, s.metric) == (place, metric))


def complaint(folder: Path) -> str:
    with pytest.raises(BadScenario) as caught:
        load(folder)
    return str(caught.value)


def records(folder: Path) -> list[LogRecord]:
    """Return the lines of a folder's log files as they are read, before they are folded."""
    case = load(folder)
    window_s = (case.start_s, case.end_s)
    return list(LogReading(folder=folder, window_s=window_s, onset_s=case.onset_s).records())
