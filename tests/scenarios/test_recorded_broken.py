"""Folders of recorded telemetry that cannot stand: one error, with its place."""

import gzip
from pathlib import Path

import pytest
from recorded_folders import (
    CART,
    LOG_HEADER,
    ONSET,
    ONSET_S,
    POD_HEADER,
    complaint,
    nezha,
    petshop,
    pod_row,
    write,
)

from warroom.scenarios.recordings import load


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


@pytest.mark.parametrize("column", ["Time", "PodName"])
def test_a_column_that_says_when_or_who_cannot_be_missing(tmp_path: Path, column: str):
    folder = nezha(tmp_path / "case")
    text = (folder / "metrics.csv").read_text()
    (folder / "metrics.csv").write_text(text.replace(f"{column},", "Lost,", 1))
    assert f"metrics.csv:1: expected a column {column}, found '" in complaint(folder)


def test_a_metric_that_is_missing_is_told_and_the_rest_is_read(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    text = (folder / "metrics.csv").read_text()
    (folder / "metrics.csv").write_text(text.replace("PodWorkload(Ops)", "Load"))
    case = load(folder)
    assert "metrics has no column PodWorkload(Ops)" in case.gaps
    assert "workload_ops" not in {one.metric for one in case.series}
    assert "cpu_utilization" in {one.metric for one in case.series}


def test_a_file_without_any_known_metric_is_refused(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    write(folder / "metrics.csv", "Time,PodName,Mood", f"{ONSET},{CART},fine")
    assert "metrics.csv:1: expected a column CpuUsageRate(%)" in complaint(folder)


def test_a_cell_that_is_no_number_is_shown_where_it_stands(tmp_path: Path):
    row = pod_row(ONSET_S + 125, CART, **{"MemoryUsage(Mi)": "lots"})
    found = complaint(nezha(tmp_path / "case", row))
    assert "metrics.csv:10: column MemoryUsage(Mi): expected a number within 1e+15 of 0" in found
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
    assert "found 'latency Mode'" in complaint(folder)
