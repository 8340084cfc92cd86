"""Series of a Nezha case: one per service and metric, out of rows per pod and minute.

Several pods of one service become one: what adds up (load, bytes, memory) is summed, what does not
(latency, utilisation, errors) is that of the worst pod. `CpuUsage(m)` is left out: it is the rate
in other units. A success rate that is 0 from start to end was never measured, and is left out too.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import isfinite, nan
from pathlib import Path

from warroom.scenarios.recorded import tables
from warroom.scenarios.recorded.recording import Series

# Kubernetes' own alphabet for the two random parts of a pod's name: no vowels, no 0, 1, 3, y
_POD_SUFFIX = re.compile(r"-[bcdfghj-np-tvwxz2456789]{6,10}-[bcdfghj-np-tvwxz2456789]{5}$")

SAME_TICK_S = 30  # samples of one tick lie within 2 s, ticks 59 to 61 s apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of theirs as one metric of ours: offset + scale * cell, joined over pods."""

    name: str
    metric: str
    scale: float = 1.0
    offset: float = 0.0
    join: Callable[[Iterable[float]], float] = max


def _percent(name: str, metric: str) -> Column:
    return Column(name=name, metric=metric, scale=0.01)


def _success(name: str, metric: str) -> Column:
    return Column(name=name, metric=metric, scale=-0.01, offset=1.0)


POD_COLUMNS = (
    _percent("CpuUsageRate(%)", "cpu_utilization"),
    Column(name="MemoryUsage(Mi)", metric="memory_usage_mib", join=sum),
    _percent("MemoryUsageRate(%)", "memory_utilization"),
    Column(name="SyscallRead", metric="syscall_reads", join=sum),
    Column(name="SyscallWrite", metric="syscall_writes", join=sum),
    Column(name="NetworkReceiveBytes", metric="network_receive_bytes", join=sum),
    Column(name="NetworkTransmitBytes", metric="network_transmit_bytes", join=sum),
    Column(name="PodClientLatencyP90(s)", metric="client_latency_p90_s"),
    Column(name="PodServerLatencyP90(s)", metric="latency_p90_s"),
    Column(name="PodClientLatencyP95(s)", metric="client_latency_p95_s"),
    Column(name="PodServerLatencyP95(s)", metric="latency_p95_s"),
    Column(name="PodClientLatencyP99(s)", metric="client_latency_p99_s"),
    Column(name="PodServerLatencyP99(s)", metric="latency_p99_s"),
    Column(name="PodWorkload(Ops)", metric="workload_ops", join=sum),
    _success("PodSuccessRate(%)", "error_ratio"),
    _percent("NodeCpuUsageRate(%)", "node_cpu_utilization"),
    _percent("NodeMemoryUsageRate(%)", "node_memory_utilization"),
    Column(name="NodeNetworkReceiveBytes", metric="node_network_receive_bytes"),
)

USER_COLUMNS = (
    _success("SuccessRate(%)", "user_error_ratio"),
    Column(name="LatencyP50(s)", metric="user_latency_p50_s"),
    Column(name="LatencyP90(s)", metric="user_latency_p90_s"),
    Column(name="LatencyP95(s)", metric="user_latency_p95_s"),
    Column(name="LatencyP99(s)", metric="user_latency_p99_s"),
)

Tick = dict[str, tuple[float, ...]]  # pod -> its row of numbers


def deployment(pod: str) -> str:
    """Return the service that a pod belongs to.

    >>> deployment("currencyservice-cf787dd48-vpjrd"), deployment("ts-ui-dashboard")
    ('currencyservice', 'ts-ui-dashboard')
    """
    return _POD_SUFFIX.sub("", pod)


def read_pods(path: Path, *, onset_s: int) -> list[Series]:
    """Return the series of every service in metrics.csv."""
    return _read(path, POD_COLUMNS, by="PodName", onset_s=onset_s)


def read_front(path: Path, *, onset_s: int) -> list[Series]:
    """Return what users felt, from front_service.csv, at the place that the file names."""
    return _read(path, USER_COLUMNS, by="ServiceName", onset_s=onset_s)


def _read(path: Path, columns: Sequence[Column], *, by: str, onset_s: int) -> list[Series]:
    table = tables.read_table(path)
    if not table.rows:
        raise tables.bad(path, line=2, expected="at least one sample", found="none")
    return [
        one
        for place, samples in sorted(_samples(table, columns, by=by).items())
        for one in _series(place, _ticks(samples), columns, onset_s=onset_s)
    ]


def _samples(
    table: tables.Table, columns: Sequence[Column], *, by: str
) -> dict[str, list[tuple[int, str, tuple[float, ...]]]]:
    """Return (when, which pod, its numbers) per service."""
    time_at, pod_at = table.at("Time"), table.at(by)
    names = [column.name for column in columns]
    cell_at = [table.at(name) for name in names]
    samples: dict[str, list[tuple[int, str, tuple[float, ...]]]] = defaultdict(list)
    for line, cells in table.rows:
        t_s = tables.wall_s(cells[time_at], path=table.path, line=line, column="Time")
        picked = [cells[at] for at in cell_at]
        row = tables.numbers(table.path, line=line, columns=names, cells=picked)
        samples[deployment(cells[pod_at])].append((int(t_s), cells[pod_at], row))
    return samples


def _ticks(samples: Iterable[tuple[int, str, tuple[float, ...]]]) -> dict[int, Tick]:
    """Group samples that were meant to be taken at once, under the time of the first."""
    ticks: dict[int, Tick] = {}
    at_s = None
    for t_s, pod, row in sorted(samples, key=lambda sample: sample[:2]):
        if at_s is None or t_s - at_s >= SAME_TICK_S:
            at_s = t_s
        ticks.setdefault(at_s, {})[pod] = row
    return ticks


def _series(
    place: str, ticks: dict[int, Tick], columns: Sequence[Column], *, onset_s: int
) -> Iterable[Series]:
    for index, column in enumerate(columns):
        values = tuple([_joined(tick, index, column) for tick in ticks.values()])
        if _is_measured(column, values):
            timed = zip(ticks, values, strict=True)
            healthy = tuple([v for t_s, v in timed if t_s < onset_s and isfinite(v)])
            yield Series(
                place=place,
                metric=column.metric,
                times_s=tuple(ticks),
                values=values,
                healthy=healthy,
            )


def _joined(tick: Tick, index: int, column: Column) -> float:
    """Return the service's value at one tick; nan if no pod had one."""
    cells = [row[index] for row in tick.values() if isfinite(row[index])]
    return column.join([column.offset + column.scale * cell for cell in cells]) if cells else nan


def _is_measured(column: Column, values: Sequence[float]) -> bool:
    """Tell whether a series says anything: some cell is filled, and success is not always 0."""
    filled = [value for value in values if isfinite(value)]
    is_success = column.offset == 1.0
    return bool(filled) and not (is_success and min(filled) == 1.0)
