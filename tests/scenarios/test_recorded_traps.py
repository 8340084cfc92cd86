"""Traps that are really in recorded telemetry, each in a small folder that holds only that one."""

import json
import tracemalloc
from itertools import pairwise
from math import isnan
from pathlib import Path

import pytest
from recorded_folders import (
    CART,
    LOG_HEADER,
    ONSET_S,
    SHOP,
    SPAN_HEADER,
    clock,
    complaint,
    nezha,
    pod_row,
    records,
    series,
    small_petshop,
    whole_nezha,
    write,
)

from warroom.scenarios.recordings import load, stray
from warroom.scenarios.recordings.truth import FAMILY

HOUR_S = 3600


def told(folder: Path) -> list[str]:
    return [one.told() for one in load(folder).corrections]


def log_line(t_s: int, words: str, pod: str = CART) -> str:
    return f"{clock(t_s).replace(' ', 'T')}Z,{t_s}000000000,node,{pod},server,t,s,{words}"


def honest(folder: Path, *rows: str, **truth: str) -> Path:
    """Write a case in which every epoch agrees with its wall clock."""
    nezha(folder, *rows, inject_timestamp=str(ONSET_S), **truth)
    for name in ("metrics.csv", "front_service.csv"):
        head, *lines = (folder / name).read_text().splitlines()
        cells = [line.split(",", 2) for line in lines]
        stamped = [
            f"{time},{ONSET_S + 60 * (number // per) - 115 if epoch == '7' else epoch},{rest}"
            for per in [2 if name == "metrics.csv" else 1]
            for number, (time, epoch, rest) in enumerate(cells)
        ]
        write(folder / name, head, *stamped)
    return folder


# Clocks


def test_where_every_clock_agrees_nothing_is_corrected(tmp_path: Path):
    assert told(honest(tmp_path / "case")) == []


def test_an_injection_eight_hours_off_its_own_label_is_told(tmp_path: Path):
    folder = honest(tmp_path / "case")
    label = json.loads((folder / "truth.json").read_text())
    label["inject_timestamp"] = str(ONSET_S - 8 * HOUR_S)
    (folder / "truth.json").write_text(json.dumps(label))
    assert load(folder).onset_s == ONSET_S
    assert told(folder) == [
        "epoch of the injection is 28,800 s (8 h) behind its wall clock; the wall clock counts"
    ]


def test_one_pod_whose_epochs_are_years_off_is_told_by_its_name(tmp_path: Path):
    mail = "mail-55fdc5b988-f6xth"
    times_s = [ONSET_S - 115 + 60 * tick for tick in range(4)]
    rows = [pod_row(t_s, mail, TimeStamp=str(t_s + 2 * 10**8)) for t_s in times_s]
    folder = honest(tmp_path / "case", *rows)
    assert series(load(folder), "mail", "cpu_utilization").times_s == tuple(times_s)
    assert told(folder) == [
        f"epoch of {mail} is 200,000,000 s ahead of its wall clock; the wall clock counts"
    ]


@pytest.mark.parametrize("epoch", ["", "soon", "nan", "inf", "-"])
def test_an_epoch_that_is_no_number_says_nothing(tmp_path: Path, epoch: str):
    row = pod_row(ONSET_S - 60, "mail-55fdc5b988-f6xth", TimeStamp=epoch)
    assert told(honest(tmp_path / "case", row)) == []


def test_a_negative_epoch_is_one_that_is_not_believed(tmp_path: Path):
    mail = "mail-55fdc5b988-f6xth"
    folder = honest(tmp_path / "case", pod_row(ONSET_S - 60, mail, TimeStamp=f"-{ONSET_S}"))
    (said,) = told(folder)
    assert said.startswith(f"epoch of {mail} is 3,322,290,918 s behind")


def test_ticks_that_come_a_second_early_or_late_are_one_tick_of_all_pods(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    times_s = [ONSET_S + late_s for late_s in (-115, -56, 5, 65)]  # 59, 61 and 60 s apart
    late = [pod_row(t_s + 1, "cart-579f59597d-x2lzz") for t_s in times_s]
    head = (folder / "metrics.csv").read_text().splitlines()[0]
    write(folder / "metrics.csv", head, *(pod_row(t_s, CART) for t_s in times_s), *late)
    load_ops = series(load(folder), "cart", "workload_ops")
    assert [after - before for before, after in pairwise(load_ops.times_s)] == [59, 61, 60]
    assert load_ops.values == (6.0, 6.0, 6.0, 6.0)


# What was measured


def test_a_success_rate_that_is_a_constant_0_is_left_out_and_told(tmp_path: Path):
    case = load(nezha(tmp_path / "case"))
    assert "error_ratio" not in {one.metric for one in case.series}
    said = "metrics: success rate a constant 0 in 2 of 2 places, never measured"
    assert said in case.gaps


def test_an_availability_that_is_0_while_healthy_too_was_never_measured(tmp_path: Path):
    folder = small_petshop(tmp_path / "case")
    for name in ("metrics.csv", "noissue.csv"):
        path = folder / name
        path.write_text(path.read_text().replace(",100,100\n", ",0,100\n"))
    case = load(folder)
    ratios = {one.place for one in case.series if one.metric == "error_ratio"}
    assert ratios == {"db_AWS::DynamoDB"}
    assert "availability a constant 0 in 1 of 2 places, never measured" in case.gaps


def test_an_availability_that_falls_to_0_in_the_fault_is_kept(tmp_path: Path):
    folder = small_petshop(tmp_path / "case")
    path = folder / "metrics.csv"
    path.write_text(path.read_text().replace(",100,100\n", ",0,100\n"))
    assert series(load(folder), "site", "error_ratio").values == (1.0,) * 5


def test_cells_of_an_idle_service_are_empty_and_no_zeros(tmp_path: Path):
    idle = {"PodServerLatencyP99(s)": "", "PodWorkload(Ops)": "0"}
    mail = "mail-55fdc5b988-f6xth"
    rows = [pod_row(ONSET_S + 5 + 60 * tick, mail, **idle) for tick in (-2, -1, 0)]
    case = load(nezha(tmp_path / "case", *rows, pod_row(ONSET_S + 65, mail)))
    latency = series(case, "mail", "latency_p99_s")
    assert [isnan(value) for value in latency.values] == [True, True, True, False]
    assert latency.healthy == ()
    assert series(case, "mail", "workload_ops").healthy == (0.0, 0.0)


def test_other_faults_of_the_same_day_are_not_this_one(tmp_path: Path):
    slow = {"PodServerLatencyP99(s)": "60"}
    hours = [pod_row(ONSET_S + hour * HOUR_S, CART, **slow) for hour in (-9, -7, 1, 5)]
    latency = series(load(nezha(tmp_path / "case", *hours)), "cart", "latency_p99_s")
    assert latency.values == (1.0, 1.0, 1.0, 1.0)
    assert stray(latency, onset_s=ONSET_S) == 0.0


@pytest.mark.parametrize(("kind", "family"), FAMILY.items())
def test_every_kind_of_injected_fault_has_its_family(tmp_path: Path, kind: str, family: str):
    case = load(nezha(tmp_path / "case", inject_type=kind))
    assert (case.inject_type, case.family) == (kind, family)


# Logs and spans


def test_files_that_overlap_and_are_named_after_another_minute_are_one_log(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    lines = [log_line(ONSET_S + second, f"INFO line {'abc'[second]}") for second in range(3)]
    write(folder / "log_23_59_log.csv", LOG_HEADER, *lines[:2])
    write(folder / "log_00_01_log.csv", LOG_HEADER, *lines[1:], lines[2])
    logs = load(folder).logs
    assert (logs.lines, logs.repeated) == (3, 2)
    assert (logs.first_s, logs.last_s) == (ONSET_S, ONSET_S + 2)


def test_a_span_of_two_files_counts_once(tmp_path: Path):
    folder = whole_nezha(tmp_path / "case")
    (folder / "trace_2.csv").write_text((folder / "trace_1.csv").read_text())
    spans = load(folder).spans
    assert (spans.count, spans.repeated) == (2, 2)


@pytest.mark.parametrize("order", [1, -1])
def test_who_calls_whom_is_told_by_spans_in_any_order(tmp_path: Path, order: int):
    folder = whole_nezha(tmp_path / "case")
    (folder / "dependency.csv").unlink()
    head, *rows = (folder / "trace_1.csv").read_text().splitlines()
    write(folder / "trace_1.csv", head, *rows[::order])
    assert load(folder).calls == (("shop", "cart"),)


def test_unescaped_quotes_and_commas_hide_no_line(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    said = '17:25:05.372 WARN a.B#1 got {"a": "b", "c"} and "d", then'
    cell = f'{{"log":"{said}\\n","stream":"stdout"}}'
    write(folder / "log_1.csv", LOG_HEADER, log_line(ONSET_S, cell), log_line(ONSET_S, "INFO on"))
    first, second = records(folder)
    assert (first.severity, first.body) == ("WARN", 'a.B#1 got {"a": "b", "c"} and "d", then')
    assert second.body == "on"


def test_a_stack_trace_over_several_lines_is_one_line(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    lines = [log_line(ONSET_S, '"ERROR it broke'), "  at a.B, line 7", 'caused by C"']
    write(folder / "log_1.csv", LOG_HEADER, *lines, log_line(ONSET_S, "INFO on"))
    first, second = records(folder)
    assert first.body.splitlines()[1:] == ["  at a.B, line 7", "caused by C"]
    assert second.body == "on"


def test_a_case_without_a_healthy_line_or_span_says_so(tmp_path: Path):
    gaps = load(whole_nezha(tmp_path / "case")).gaps
    assert "no log line is older than the fault: nothing healthy to compare with" in gaps
    assert "no span is older than the fault: nothing healthy to compare with" in gaps


def test_a_case_without_any_line_or_span_says_so(tmp_path: Path):
    case = load(nezha(tmp_path / "case"))
    assert {"no log line was recorded", "no span was recorded"} <= set(case.gaps)
    assert case.kinds == {"metric"}


@pytest.mark.parametrize("duration", ["-5", "", "nan", "long"])
def test_a_span_lasts_0_or_more(tmp_path: Path, duration: str):
    folder = nezha(tmp_path / "case")
    start_ns = ONSET_S * 10**9
    row = f"t,s,root,{SHOP},get,{start_ns},{start_ns},{duration}"
    write(folder / "trace_1.csv", SPAN_HEADER, row)
    assert "trace_1.csv:2: column Duration: expected a number of 0 or more" in complaint(folder)


def test_a_log_is_never_held_whole(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    lines = (log_line(ONSET_S, f"INFO user {n} bought {'much ' * 100}") for n in range(10_000))
    write(folder / "log_1.csv", LOG_HEADER, *lines)
    size = (folder / "log_1.csv").stat().st_size
    tracemalloc.start()
    try:
        assert load(folder).logs.lines == 10_000
        assert tracemalloc.get_traced_memory()[1] < size / 3
    finally:
        tracemalloc.stop()


# PetShop


@pytest.mark.parametrize("rows", [3, 4])
def test_three_or_four_header_lines_are_read_alike(tmp_path: Path, rows: int):
    folder = small_petshop(tmp_path / "case")
    lines = (folder / "metrics.csv").read_text().splitlines()
    write(folder / "metrics.csv", *lines[:rows], *lines[4:])
    assert series(load(folder), "site", "latency_p99_s").values == (0.1, 0.1, 0.9, 0.9, 0.9)


@pytest.mark.parametrize("rows", [3, 4])
def test_the_first_column_of_a_header_may_be_blank(tmp_path: Path, rows: int):
    folder = small_petshop(tmp_path / "case")
    lines = (folder / "metrics.csv").read_text().splitlines()
    blank = ["," + line.partition(",")[2] for line in lines[:rows]]
    write(folder / "metrics.csv", *blank, *lines[4:])
    assert len(series(load(folder), "site", "requests").values) == 5


def test_a_header_without_rows_is_no_sheet(tmp_path: Path):
    folder = small_petshop(tmp_path / "case")
    lines = (folder / "metrics.csv").read_text().splitlines()
    write(folder / "metrics.csv", *lines[:4])
    assert "metrics.csv: expected rows under three or four header lines" in complaint(folder)


def test_a_healthy_file_of_another_time_with_other_nodes_is_told(tmp_path: Path):
    folder = small_petshop(tmp_path / "case")
    path = folder / "noissue.csv"
    path.write_text(path.read_text().replace("db_AWS::DynamoDB", "old_AWS::DynamoDB"))
    case = load(folder)
    assert {one.place for one in case.series if not one.healthy} == {"db_AWS::DynamoDB"}
    assert "the healthy file is 3.9 months later than the incident" in case.gaps
    assert "the healthy file does not know 1 of its 2 services" in case.gaps


# What a folder may bring


@pytest.mark.parametrize("name", ["metrics.csv", "log_9.csv", "dependency.csv"])
def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, name: str):
    folder = nezha(tmp_path / "case")
    (folder / name).unlink(missing_ok=True)
    secret = tmp_path / "secret.csv"
    write(secret, "Time,secret")
    (folder / name).symlink_to(secret)
    assert f"{name}: expected a file of the folder itself, found a link out of it" in complaint(
        folder
    )


def test_a_link_within_the_folder_is_followed(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    (folder / "metrics.csv").rename(folder / "raw")
    (folder / "metrics.csv").symlink_to("raw")
    assert load(folder).services == ("cart", "shop")


@pytest.mark.parametrize("pod", ["../../etc/passwd", "a/../b", "", " ", "\x1b[31m", "x" * 300])
def test_a_name_is_a_name_and_no_way_out(tmp_path: Path, pod: str):
    found = complaint(nezha(tmp_path / "case", pod_row(ONSET_S, pod)))
    assert "metrics.csv:10: column PodName: expected a name of at most 200" in found
    assert found.isprintable()


def test_what_was_found_is_cut_to_a_line(tmp_path: Path):
    row = pod_row(ONSET_S, CART, **{"SyscallRead": "9x" * 5000})
    assert len(complaint(nezha(tmp_path / "case", row))) < 400
