"""Cases in the layout of PetShop."""

from itertools import pairwise
from pathlib import Path

from recorded_folders import PETSHOP, petshop, series, write

from warroom.scenarios.recordings import load, open_shipped


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
