"""What time it was, and what was measured then, in recorded telemetry."""

import json
from itertools import pairwise
from math import isclose, isnan
from pathlib import Path

import pytest
from recorded_folders import (
    BOUTIQUE,
    CART,
    ONSET_S,
    SHOP,
    SPAN_HEADER,
    TICKETS,
    clock,
    complaint,
    nezha,
    pod_row,
    records,
    series,
    write,
)

from warroom.errors import BadScenario
from warroom.scenarios.recordings import Series, load, open_shipped, shipped
from warroom.scenarios.recordings.loading import CASES

# Clocks


def test_one_pods_epoch_is_years_off_and_its_wall_clock_counts():
    case = open_shipped(BOUTIQUE)
    assert series(case, "adservice", "cpu_utilization").times_s[0] == 1661143699  # not 1861143699


def test_the_injections_epoch_is_eight_hours_off_and_its_wall_clock_counts():
    told = json.loads((CASES / TICKETS / "truth.json").read_text())
    assert open_shipped(TICKETS).onset_s - int(told["inject_timestamp"]) == 8 * 3600


def test_a_log_line_keeps_utc_though_the_program_wrote_another_zone():
    first = min(records(CASES / TICKETS), key=lambda one: one.t_s)
    assert clock(first.t_s) == "2023-01-29 09:24:11"
    assert not first.body.startswith("17:24")


def test_ticks_are_kept_as_they_came_a_second_early_or_late():
    times_s = series(open_shipped(BOUTIQUE), "currencyservice", "latency_p99_s").times_s
    assert {b - a for a, b in pairwise(times_s)} == {59, 60, 61}


def test_a_label_with_a_zone_is_turned_into_utc(tmp_path: Path):
    case = load(nezha(tmp_path / "case", inject_time="2022-08-22 13:18:09 +0800"))
    assert case.onset_s == ONSET_S


def test_spans_on_another_clock_are_refused(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    start_ns = (ONSET_S + 8 * 3600) * 10**9
    write(folder / "trace_1.csv", SPAN_HEADER, f"t,s,root,{SHOP},get,{start_ns},{start_ns},5")
    found = complaint(folder)
    assert "trace_1.csv:2: column StartTimeUnixNano: expected a time within an hour" in found


def test_the_page_is_the_first_users_sample_that_the_fault_fills(tmp_path: Path):
    assert load(nezha(tmp_path / "case")).page_s == ONSET_S + 65
    assert [open_shipped(n).page_s - open_shipped(n).onset_s for n in shipped()] == [70, 90, 185]


# Series


def test_an_empty_cell_is_nan_and_no_part_of_the_baseline():
    case = open_shipped(TICKETS)
    idle = [one for one in case.series if any(map(isnan, one.values))]
    assert idle
    assert not any(map(isnan, (value for one in case.series for value in one.healthy)))


def test_a_success_rate_that_is_always_0_was_never_measured():
    named = {(one.place, one.metric) for one in open_shipped(TICKETS).series}
    assert not {metric for _, metric in named if metric.endswith("error_ratio")}
    assert ("ts-gateway-service", "user_latency_p99_s") in named


def test_a_success_rate_that_falls_to_0_is_an_error_ratio_of_1(tmp_path: Path):
    row = pod_row(ONSET_S - 300, CART, **{"PodSuccessRate(%)": "75"})
    ratio = series(load(nezha(tmp_path / "case", row)), "cart", "error_ratio")
    assert ratio.values == (0.25, 1.0, 1.0, 1.0, 1.0)


def test_percents_become_shares():
    users = series(open_shipped(BOUTIQUE), "frontend", "user_error_ratio")
    assert isclose(max(users.values), 1 - 0.9366197183098592)
    cpu = series(open_shipped(BOUTIQUE), "currencyservice", "cpu_utilization")
    assert 0 < min(cpu.values) < max(cpu.values) < 1.1


def test_several_pods_of_one_service_add_their_load_and_show_the_worst(tmp_path: Path):
    rows = [
        pod_row(ONSET_S - 114, "cart-579f59597d-x2lzz", **{"CpuUsageRate(%)": "90"}),
        pod_row(ONSET_S - 54, "cart-579f59597d-x2lzz", **{"PodWorkload(Ops)": ""}),
    ]
    case = load(nezha(tmp_path / "case", *rows))
    assert case.services == ("cart", "shop")
    assert series(case, "cart", "workload_ops").values == (6.0, 3.0, 3.0, 3.0)
    assert series(case, "cart", "cpu_utilization").values == (0.9, 0.5, 0.5, 0.5)


def test_what_was_sampled_before_the_fault_is_the_baseline(tmp_path: Path):
    load_ops = series(load(nezha(tmp_path / "case")), "cart", "workload_ops")
    assert (len(load_ops.values), len(load_ops.healthy)) == (4, 2)


def test_a_series_has_a_value_for_every_time_in_order():
    with pytest.raises(BadScenario, match="cart requests: expected ascending times"):
        Series(place="cart", metric="requests", times_s=(60, 0), values=(1.0, 2.0), healthy=())
