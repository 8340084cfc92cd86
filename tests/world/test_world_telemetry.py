"""Metrics, logs and spans agree with the state they are read from, and with each other."""

from itertools import pairwise, product

import numpy as np
import pytest
from proving_ground import ONSET, paged, strike, struck, topology, trouble

from warroom.agents.signatures import SIGNATURES
from warroom.world.chatter import DEEDS, EVERYDAY, PARTS
from warroom.world.faults import FAULTS
from warroom.world.logs import RANK, lines
from warroom.world.metrics import BY_NAME, exported, observed, panel_of, reach, readings, truths
from warroom.world.shapes import RATIO
from warroom.world.spans import MAX_SPANS, Span, trace
from warroom.world.state import SIGNAL
from warroom.world.topology import Dependency, Kind, Service, build
from warroom.world.world import Company, World

CALM = World(Company(topology=topology(), strikes=(), seed=9))
WINDOW = range(30, 45)


def test_metrics_scatter_about_the_truth() -> None:
    minutes = range(3000)
    for name in ("http_server_requests_per_s", "http_server_request_duration_mean_ms"):
        metric = BY_NAME[name]
        read = np.array(readings(CALM, "shop", metric, minutes))
        truth = CALM.signal(metric.signal, minutes)[topology().names.index("shop")]
        ratio = read / truth
        assert abs(float(ratio.mean()) - 1.0) < 0.03
        tail = float(np.quantile(ratio, 0.99) / np.median(ratio))
        mildest, wildest = metric.level - metric.varies, metric.level + metric.varies
        assert RATIO[mildest] * 0.9 < tail < RATIO[wildest] * 1.1


def test_failures_by_the_dozen_are_read_steadily() -> None:
    world = struck(FAULTS["bad_release_errors"])
    late = range(ONSET + 5, ONSET + 65)
    read = np.array(readings(world, "front", BY_NAME["http_server_error_ratio"], late))
    assert float(np.median(read)) > 0.1
    assert float(read.std() / read.mean()) < 0.2


def test_a_provider_is_known_by_a_probe_alone() -> None:
    names = {metric.name for metric in exported(topology().service("bank"))}
    assert names == {"probe_failed_ratio", "probe_duration_ms"}


def test_staircases_of_different_services_do_not_climb_together() -> None:
    climbs = [
        {minute for minute, (a, b) in enumerate(pairwise(values)) if abs(a - b) > 0.004 * a}
        for name in ("shop", "payments", "account")
        if (values := readings(CALM, name, BY_NAME["process_memory_usage_mb"], range(400)))
    ]
    for one, other in pairwise(climbs):
        assert len(one & other) < 0.6 * len(one)


def test_memory_is_a_staircase_and_latency_is_not() -> None:
    def large_steps(name: str) -> int:
        values = readings(CALM, "shop", BY_NAME[name], range(90))
        return sum(abs(a - b) > 0.004 * a for a, b in pairwise(values))

    assert large_steps("process_memory_usage_mb") <= 10
    assert large_steps("http_server_request_duration_p99_ms") > 80


def test_no_error_ratio_is_ever_flat_zero() -> None:
    for service in topology().services:
        for metric in exported(service):
            if metric.signal == "reported_error_ratio":
                values = readings(CALM, service.name, metric, range(120))
                assert min(values) > 0
                assert len(set(values)) > 60


def test_the_whole_panel_at_once_is_its_series_one_by_one() -> None:
    panel = panel_of(CALM.machine)
    window = range(50, 70)
    together = observed(CALM, window, slice(None))
    for column in (0, 7, len(panel.series) - 1):
        assert np.array_equal(together[:, column], observed(CALM, window, np.array([column]))[:, 0])
    assert np.array_equal(together[5:9], observed(CALM, range(55, 59), slice(None)))


@pytest.mark.parametrize("world", [CALM, paged("retry_storm")[0]], ids=["calm", "burning"])
def test_no_reading_is_further_from_the_truth_than_noise_can_carry_it(world: World) -> None:
    panel, window = panel_of(world.machine), range(ONSET + 300)
    every = np.arange(len(panel.series))
    least, most = reach(panel, every, truths(world, window, every))
    seen = observed(world, window, every)
    assert (seen >= least * (1 - 1e-9)).all()
    assert (seen <= most * (1 + 1e-9)).all()


def test_a_probe_that_misreports_shows_errors_that_nobody_has() -> None:
    world, page = paged("probe_misreports")
    assert page is not None
    (read,) = readings(world, "payments", BY_NAME["http_server_error_ratio"], range(page, page + 1))
    truth = world.signal("error_ratio", range(page, page + 1))
    assert read > 0.15 > 0.01 > float(truth.max())


def test_only_what_a_service_has_is_exported() -> None:
    names = {service.name: {m.name for m in exported(service)} for service in topology().services}
    assert "db_connection_limit" in names["ledger"]
    assert "db_connection_limit" not in names["shop"]
    assert "queue_backlog_messages" in names["mail"]
    assert "orders_disputed_ratio" in names["front"]
    assert "orders_disputed_ratio" not in names["bank"]


def test_severe_and_rare_lines_come_first() -> None:
    fault = FAULTS["connection_limit_exhausted"]
    written = lines(struck(fault), "ledger", range(ONSET, ONSET + 15), (trouble(fault),))
    keys = [(RANK[line.severity], line.count) for line in written]
    assert keys == sorted(keys)
    assert written[0].key == "slots_exhausted"
    assert written[0].severity == "FATAL"


def test_two_half_windows_hold_the_lines_of_the_whole() -> None:
    def counts(window: range) -> dict[str, int]:
        return {line.key: line.count for line in lines(CALM, "front", window, ())}

    first, second, whole = counts(range(30, 37)), counts(range(37, 45)), counts(WINDOW)
    assert {key: first.get(key, 0) + second.get(key, 0) for key in whole} == whole


def test_a_line_was_written_within_its_window() -> None:
    for service in topology().names:
        for line in lines(CALM, service, WINDOW, ()):
            assert WINDOW[0] <= line.first_min <= line.last_min <= WINDOW[-1]
            assert line.count >= 1
            assert "{" not in line.text


def test_every_kind_of_service_chatters() -> None:
    assert set(EVERYDAY) == set(Kind)


def test_most_of_a_healthy_stream_is_neither_warning_nor_error() -> None:
    totals = dict.fromkeys(RANK, 0)
    for service in topology().names:
        for line in lines(CALM, service, range(30, 90), ()):
            totals[line.severity] += line.count
    everything = sum(totals.values())
    assert 0.001 < totals["ERROR"] / everything < 0.01
    assert totals["WARN"] / everything < 0.06


def samples(world: World, service: str, minute: int, count: int) -> list[tuple[Span, ...]]:
    return [trace(world, service, minute, sample=number) for number in range(count)]


@pytest.mark.parametrize(
    ("fault_id", "service"),
    [("bad_release_errors", "payments"), ("vendor_outage", "shop"), ("packet_loss", "front"),
     ("lock_contention", "account")],
)  # fmt: skip
def test_requests_fail_in_traces_as_often_as_in_metrics(fault_id: str, service: str) -> None:
    world, minute = struck(FAULTS[fault_id]), ONSET + 10
    failed = [spans[0].failed for spans in samples(world, service, minute, 1500)]
    row = topology().names.index(service)
    truth = float(world.services(range(minute, minute + 1))[0, SIGNAL["error_ratio"], row])
    assert abs(sum(failed) / len(failed) - truth) < 0.05


def test_a_request_lasts_at_least_as_long_as_each_call_it_waited_for() -> None:
    world = struck(FAULTS["slow_query"])
    for spans in samples(world, "front", ONSET + 10, 50):
        open_spans: list[Span] = []
        for span in spans:
            del open_spans[span.depth :]
            if open_spans:
                parent = open_spans[-1]
                assert parent.service == span.caller
                timed_out = parent.failed  # its caller stopped waiting before it was done
                assert parent.duration_ms >= span.duration_ms * 0.999 or timed_out
            open_spans.append(span)


def test_latency_in_traces_is_near_latency_in_metrics() -> None:
    minute = 40
    mean = np.mean([s[0].duration_ms for s in samples(CALM, "payments", minute, 1500)])
    row = topology().names.index("payments")
    truth = float(CALM.services(range(minute, minute + 1))[0, SIGNAL["latency_ms"], row])
    assert 0.7 * truth < float(mean) < 1.3 * truth


def test_a_deadline_shows_in_the_spans_it_cuts() -> None:
    world = struck(FAULTS["timeout_misconfigured"])
    at = strike(FAULTS["timeout_misconfigured"]).service
    to_bank = [
        span
        for spans in samples(world, at, ONSET + 5, 200)
        for span in spans
        if span.service == "bank"
    ]
    assert sum(span.failed for span in to_bank) > 0.8 * len(to_bank)
    assert max(span.duration_ms for span in to_bank) < 60  # the bank takes 90 ms


def test_a_wide_company_has_traces_of_bounded_size() -> None:
    layers = [[f"s{depth}-{n}" for n in range(7)] for depth in range(5)]
    services = [Service(name="web", kind=Kind.GATEWAY, team="t", demand_rps=1, capacity_rps=1e9,
                        latency_ms=1)]  # fmt: skip
    services += [Service(name=name, team="t", capacity_rps=1e9, latency_ms=1)
                 for layer in layers for name in layer]  # fmt: skip
    pairs = [("web", name) for name in layers[0]]
    for upper, lower in pairwise(layers):
        pairs += product(upper, lower)
    wide = build(services, [Dependency(caller=a, callee=b) for a, b in pairs])
    spans = trace(World(Company(topology=wide, strikes=(), seed=1)), "web", 5)
    assert 30 < len(spans) <= MAX_SPANS
    assert {span.service for span in spans if span.depth == 1} == set(layers[0])
    assert spans[0].service == "web"


def test_a_trace_is_the_same_whenever_it_is_asked_for() -> None:
    one, other = struck(FAULTS["slow_query"]), struck(FAULTS["slow_query"])
    other.services(range(ONSET, ONSET + 40))
    assert trace(one, "front", ONSET + 3) == trace(other, "front", ONSET + 3)
    assert trace(one, "front", ONSET + 3, sample=1) != trace(one, "front", ONSET + 3)


def test_everyday_lines_give_no_cause_away() -> None:
    everyday = [chatter.text for kind in EVERYDAY.values() for chatter in kind]
    everyday += [f"{part}: {deed.text}" for part in PARTS for deed in DEEDS]
    words = [word for signature in SIGNATURES for word in signature.seen]
    assert [(line, word) for line in everyday for word in words if word in line.lower()] == []
