"""What the importer promises about real telemetry, on the shipped cases and on small made ones."""

import gzip
import json
import shutil
from datetime import UTC, datetime
from itertools import pairwise
from math import isclose, isnan
from pathlib import Path

import pytest

from warroom.errors import BadScenario
from warroom.scenarios.recorded import (
    LogRecord,
    Recording,
    Series,
    fold,
    load,
    open_shipped,
    shipped,
    stray,
)
from warroom.scenarios.recorded.loading import CASES
from warroom.scenarios.recorded.nezha_lines import read_line
from warroom.scenarios.recorded.nezha_series import POD_COLUMNS, USER_COLUMNS
from warroom.scenarios.recorded.recording import floor_of, robust_z

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


def series(recording: Recording, place: str, metric: str) -> Series:
    return next(s for s in recording.series if (s.place, s.metric) == (place, metric))


def complaint(folder: Path) -> str:
    with pytest.raises(BadScenario) as caught:
        load(folder)
    return str(caught.value)


# The shipped cases


def test_three_real_incidents_come_with_the_package_and_their_licences():
    assert shipped() == (BOUTIQUE, TICKETS, PETSHOP)
    for licence in ("LICENSE-nezha-MIT", "LICENSE-petshop-CC-BY-4.0", "NOTICE-petshop"):
        assert (CASES / licence).read_text()


def test_a_shipped_incident_is_read_once():
    assert open_shipped(BOUTIQUE) is open_shipped(BOUTIQUE)


def test_an_unknown_incident_is_refused_with_the_known_ones():
    with pytest.raises(BadScenario, match=f"expected one of {BOUTIQUE}, .*found 'nope'"):
        open_shipped("nope")


@pytest.mark.parametrize("name", shipped())
def test_every_case_is_whole_and_in_order(name: str):
    case = open_shipped(name)
    assert case.name == name
    assert case.start_s < case.onset_s <= case.page_s <= case.end_s
    assert list(case.services) == sorted(set(case.services))
    assert list(case.calls) == sorted(set(case.calls))
    assert {end for call in case.calls for end in call} <= set(case.services)
    kept = [(one.place, one.metric) for one in case.series]
    assert kept == sorted(set(kept))
    for records in (case.logs, case.spans):
        assert [one.t_s for one in records] == sorted(one.t_s for one in records)
        assert {one.place for one in records} <= set(case.services)


@pytest.mark.parametrize("name", shipped())
def test_the_root_of_every_case_leaves_its_own_baseline(name: str):
    case = open_shipped(name)
    of_root = [one.metric for one in case.series if one.place == case.root]
    assert max(case.deviation(case.root, metric) for metric in of_root) > 3


@pytest.mark.parametrize("name", shipped())
def test_some_other_service_is_louder_than_the_root(name: str):
    case = open_shipped(name)
    loudest = max(case.series, key=lambda one: stray(one, onset_s=case.onset_s))
    assert loudest.place != case.root


@pytest.mark.parametrize("name", shipped())
def test_reading_a_case_twice_gives_the_same(name: str):
    assert repr(load(CASES / name)) == repr(open_shipped(name))


def test_the_labels_of_the_cases_are_those_of_their_authors():
    told = [(c.root, c.inject_type, c.family, c.licence) for c in map(open_shipped, shipped())]
    assert told == [
        ("currencyservice", "cpu_contention", "resource", "MIT"),
        ("ts-basic-service", "exception", "code", "MIT"),
        ("petInfo_AWS::DynamoDB::Table", None, None, "CC-BY-4.0"),
    ]


# Clocks


def test_one_pods_epoch_is_years_off_and_its_wall_clock_counts():
    case = open_shipped(BOUTIQUE)
    assert series(case, "adservice", "cpu_utilization").times_s[0] == 1661143699  # not 1861143699


def test_the_injections_epoch_is_eight_hours_off_and_its_wall_clock_counts():
    told = json.loads((CASES / TICKETS / "truth.json").read_text())
    assert open_shipped(TICKETS).onset_s - int(told["inject_timestamp"]) == 8 * 3600


def test_a_log_line_keeps_utc_though_the_program_wrote_another_zone():
    first = open_shipped(TICKETS).logs[0]
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


# How far a series strays


def test_a_series_without_a_baseline_strays_from_nothing():
    assert robust_z([9.0], healthy=[], floor=1.0) == 0.0


def test_a_series_that_stays_home_does_not_stray():
    assert robust_z([4.0, 4.0], healthy=[4.0, 4.0, 4.0], floor=0.01) == 0.0


def test_only_what_happens_from_onset_on_counts():
    case = open_shipped(BOUTIQUE)
    earlier = series(case, "frontend", "user_error_ratio")  # another fault, 13 minutes before
    assert max(earlier.healthy) > 0.06
    assert stray(earlier, onset_s=case.onset_s) == 0.0


def test_a_drop_counts_like_a_rise():
    healthy = [9.0, 10.0, 11.0]
    assert robust_z([4.0], healthy=healthy, floor=0.1) == robust_z(
        [16.0], healthy=healthy, floor=0.1
    )


def test_a_flat_baseline_does_not_make_a_trifle_loud():
    assert robust_z([0.004], healthy=[0.0] * 9, floor=floor_of("latency_p99_s")) < 1


def test_a_series_nobody_recorded_is_named():
    with pytest.raises(BadScenario, match=f"{PETSHOP}: .*found no cpu_utilization of PetSite"):
        open_shipped(PETSHOP).deviation("PetSite", "cpu_utilization")


# Logs and spans


def test_the_words_are_dug_out_of_json_in_json():
    inner = {"severity": "info", "message": "TraceID: a1 SpanID: b2 Request complete"}
    line = json.dumps({**inner, "http.resp.status": 500, "session": "7"})
    cell = json.dumps({"log": line + "\n", "stream": "stdout"}).replace('"', '""')
    assert read_line(f'"{cell}"') == ("INFO", "Request complete http.resp.status=500")


def test_unescaped_quotes_hide_no_words():
    said = '17:25:05.372 ERROR a.B#1 TraceID: a SpanID: b said "no", twice'
    cell = f'{{"log":"{said}\\n","stream":"stdout"}}'
    assert read_line(cell) == ("ERROR", 'a.B#1 said "no", twice')


def test_a_quote_that_never_closes_swallows_no_lines(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    stamp = clock(ONSET_S).replace(" ", "T") + "Z"
    head = f"{stamp},7,node,{CART},server,t,s"
    write(folder / "log_1.csv", LOG_HEADER, f'{head},"half a line', f"{head},INFO next")
    assert [log.body for log in load(folder).logs] == ['"half a line', "next"]


def test_a_line_without_a_level_has_no_severity():
    severity, body = read_line('{"log":"FIND CONTACTS for TraceID: a SpanID: b 7\\n"}')
    assert (severity, body) == ("", "FIND CONTACTS for 7")
    assert {log.severity for log in open_shipped(BOUTIQUE).logs} == {"", "INFO"}
    assert {log.severity for log in open_shipped(TICKETS).logs} == {"INFO", "WARN", "ERROR"}


@pytest.mark.parametrize("name", [BOUTIQUE, TICKETS])
def test_no_body_carries_trace_ids_or_the_collectors_json(name: str):
    for log in open_shipped(name).logs:
        assert "TraceID" not in log.body
        assert '"stream"' not in log.body


def test_what_stands_in_two_overlapping_files_counts_once():
    case = open_shipped(BOUTIQUE)
    assert len(case.logs) == 7260 + 5874 - 1076
    assert len(case.spans) == 6712 + 5321 - 973
    assert len({(span.trace_id, span.span_id) for span in case.spans}) == len(case.spans)


def test_file_names_are_no_clock():
    times_s = [log.t_s for log in open_shipped(BOUTIQUE).logs]  # files of 05:19 and 05:20
    assert (clock(times_s[0]), clock(times_s[-1])) == ("2022-08-22 05:18:16", "2022-08-22 05:20:48")


def test_one_case_has_no_healthy_log_or_span():
    case = open_shipped(BOUTIQUE)
    assert min(case.logs[0].t_s, case.spans[0].t_s) > case.onset_s
    assert case.kinds == {"metric", "log", "span"}


def test_every_parent_of_a_span_is_a_span_or_nobody():
    case = open_shipped(TICKETS)
    known = {(span.trace_id, span.span_id) for span in case.spans}
    assert all(not s.parent_id or (s.trace_id, s.parent_id) in known for s in case.spans)
    assert sum(not span.parent_id for span in case.spans) == 165


# Calls


def test_machines_are_no_part_of_the_call_graph():
    case = open_shipped(BOUTIQUE)
    assert ("frontend", "currencyservice") in case.calls
    assert len(case.calls) == 14
    assert not any(end.startswith("33.33.33.") for call in case.calls for end in call)


def test_without_a_graph_the_spans_tell_who_calls_whom():
    calls = open_shipped(TICKETS).calls
    assert ("ts-travel-service", "ts-basic-service") in calls
    assert not any(caller == callee for caller, callee in calls)


def test_the_users_signal_lies_where_requests_come_in():
    places = [
        {one.place for one in open_shipped(name).series if one.metric.startswith("user_")}
        for name in (BOUTIQUE, TICKETS)
    ]
    assert places == [{"frontend"}, {"ts-gateway-service"}]


# PetShop


def test_petshop_is_five_points_under_four_header_lines():
    case = open_shipped(PETSHOP)
    latency = series(case, "PetSite", "latency_avg_s")
    assert {b - a for a, b in pairwise(latency.times_s)} == {300}
    assert (len(latency.values), latency.values[0]) == (5, 0.0898220829696038)
    assert case.kinds == {"metric"}


def test_petshops_header_labels_may_be_blank(tmp_path: Path):
    folder = petshop(tmp_path / "case")
    lines = (folder / "metrics.csv").read_text().splitlines()
    blank = ["," + line.partition(",")[2] for line in lines[:4]]
    write(folder / "metrics.csv", *blank, *lines[4:])
    assert repr(load(folder).series) == repr(open_shipped(PETSHOP).series)  # nan is not nan


def test_petshops_healthy_file_knows_other_nodes_and_its_own_time():
    case = open_shipped(PETSHOP)
    assert len(series(case, "PetSite", "latency_avg_s").healthy) == 589
    strangers = {one.place for one in case.series if not one.healthy}
    assert strangers == {"invalid_AWS::DynamoDB::Table"}
    assert case.deviation("invalid_AWS::DynamoDB::Table", "requests") == 0.0


def test_petshops_page_is_its_target_and_onset_the_last_tick_before():
    case = open_shipped(PETSHOP)
    assert (case.page_s, case.onset_s) == (1681857605, 1681857420)


def test_petshops_callers_are_rows_and_callees_columns():
    assert ("PetSite", "PetSearch_AWS::ECS::Fargate") in open_shipped(PETSHOP).calls


# Folders that cannot stand


def test_a_folder_of_no_layout_is_told_what_each_layout_needs(tmp_path: Path):
    found = complaint(tmp_path)
    assert "nezha needs truth.json, metrics.csv, front_service.csv" in found
    assert "petshop needs target.json, metrics.csv, noissue.csv, graph.csv" in found


def test_a_missing_truth_is_missed_by_name(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    (folder / "truth.json").unlink()
    assert "(missing: truth.json)" in complaint(folder)


def test_plain_and_gzipped_files_are_read_alike(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    plain = load(folder)
    raw = (folder / "metrics.csv").read_bytes()
    (folder / "metrics.csv").unlink()
    (folder / "metrics.csv.gz").write_bytes(gzip.compress(raw))
    assert load(folder) == plain


def test_half_a_gzip_file_is_refused(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    (folder / "log_1.csv.gz").write_bytes(gzip.compress(b"Timestamp" * 999)[:-9])
    assert "log_1.csv.gz: expected a whole gzip file, found a broken one" in complaint(folder)


def test_a_missing_column_is_named(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    text = (folder / "metrics.csv").read_text()
    (folder / "metrics.csv").write_text(text.replace("PodWorkload(Ops)", "Load"))
    assert "metrics.csv:1: expected a column PodWorkload(Ops), found Time, " in complaint(folder)


def test_a_cell_that_is_no_number_is_shown_where_it_stands(tmp_path: Path):
    row = pod_row(ONSET_S + 125, CART, **{"MemoryUsage(Mi)": "lots"})
    found = complaint(nezha(tmp_path / "case", row))
    assert "metrics.csv:10: column MemoryUsage(Mi): expected a number or nothing" in found
    assert found.endswith("found 'lots'")


def test_infinity_is_no_number(tmp_path: Path):
    row = pod_row(ONSET_S + 125, CART, **{"SyscallRead": "inf"})
    assert "column SyscallRead" in complaint(nezha(tmp_path / "case", row))


def test_a_short_row_is_counted(tmp_path: Path):
    found = complaint(nezha(tmp_path / "case", "2022-08-22 05:18:09,7"))
    assert f"metrics.csv:10: expected {len(POD_HEADER)} cells, found 2" in found


def test_a_time_that_is_no_time_is_shown(tmp_path: Path):
    row = pod_row(ONSET_S, CART, Time="22/08/2022")
    assert "metrics.csv:10: column Time: expected a time like" in complaint(
        nezha(tmp_path / "case", row)
    )


def test_a_log_line_with_too_few_cells_is_refused(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    write(folder / "log_1.csv", LOG_HEADER, "2022-08-22T05:18:09Z,7")
    assert "log_1.csv:2: expected 8 cells, found 2" in complaint(folder)


def test_a_root_that_was_not_recorded_is_refused(tmp_path: Path):
    found = complaint(nezha(tmp_path / "case", inject_pod="mail-55fdc5b988-f6xth"))
    assert "truth.json: column inject_pod: expected one of the recorded services" in found
    assert found.endswith("(cart, shop), found 'mail'")


def test_an_onset_outside_the_recorded_times_is_refused(tmp_path: Path):
    found = complaint(nezha(tmp_path / "case", inject_time="2022-08-22 13:18:09"))
    assert "truth.json: column inject_time: expected a second of the recorded times" in found


def test_an_onset_after_which_no_user_was_sampled_is_refused(tmp_path: Path):
    found = complaint(nezha(tmp_path / "case", inject_time="2022-08-22 05:19:00"))
    assert "front_service.csv: column Time: expected a sample 60 s after the fault" in found


def test_an_unknown_kind_of_fault_is_refused_with_the_known_ones(tmp_path: Path):
    found = complaint(nezha(tmp_path / "case", inject_type="gremlins"))
    assert "column inject_type: expected one of cpu_contention, " in found


def test_broken_json_is_shown_where_it_breaks(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    (folder / "truth.json").write_text('{\n "inject_time": oops}')
    assert "truth.json:2: expected JSON, found Expecting value at character 17" in complaint(folder)


def test_json_of_another_shape_is_refused(tmp_path: Path):
    folder = petshop(tmp_path / "case")
    (folder / "target.json").write_text('{"target": []}')
    assert "target.json: column target.timestamp: expected a value" in complaint(folder)


def test_petshop_rows_out_of_order_are_refused(tmp_path: Path):
    folder = petshop(tmp_path / "case")
    lines = (folder / "metrics.csv").read_text().splitlines()
    write(folder / "metrics.csv", *lines[:4], lines[5], lines[4])
    assert "metrics.csv:6: column unix_timestamp: expected a time later" in complaint(folder)


def test_a_petshop_statistic_nobody_knows_is_refused(tmp_path: Path):
    folder = petshop(tmp_path / "case")
    text = (folder / "metrics.csv").read_text()
    (folder / "metrics.csv").write_text(text.replace("Average", "Mode", 1))
    assert "found latency Mode" in complaint(folder)


# Templates


def line(body: str, *, t_s: float = 0.0, severity: str = "INFO") -> LogRecord:
    return LogRecord(t_s=t_s, place="cart", severity=severity, body=body, trace_id="")


def test_lines_that_differ_in_values_are_one_template():
    bodies = ["user 7 paid $12.50 for ['A1', 'B2']", "user 19 paid $3 for ['C3']"]
    (one,) = fold([line(body, t_s=t_s) for t_s, body in enumerate(bodies)])
    assert one.text == "user <*> paid $<*> for [<*>]"
    assert (one.count, one.first_s, one.last_s, one.example) == (2, 0.0, 1.0, bodies[0])


def test_status_and_source_lines_are_words():
    assert len(fold([line("a.B#7 status=200"), line("a.B#7 status=500"), line("a.B#8 done")])) == 3


def test_severe_lines_come_first_and_then_rare_ones():
    logs = [line("often")] * 3 + [line("seldom"), line("broken", severity="ERROR")]
    assert [one.text for one in fold(logs)] == ["broken", "seldom", "often"]


def test_thousands_of_real_lines_are_a_few_templates():
    case = open_shipped(TICKETS)
    templates = fold(case.logs)
    assert sum(one.count for one in templates) == len(case.logs)
    assert len(templates) < len(case.logs) / 20


def test_the_real_exception_is_told_by_the_roots_own_log_after_onset_only():
    case = open_shipped(TICKETS)
    of_root = [one for one in fold(case.logs) if one.place == case.root]
    severe = [one for one in of_root if one.severity == "ERROR"]
    assert [(one.count, "catch price exception" in one.text) for one in severe] == [(8, True)]
    assert severe[0].first_s > case.onset_s
