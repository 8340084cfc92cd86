"""Which column of a Nezha file is which metric of ours, in which unit, and how pods are joined."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


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
