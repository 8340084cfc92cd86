"""What the shipped recordings are, and how far a series strays."""

import pytest
from recorded_folders import BOUTIQUE, PETSHOP, TICKETS, series

from warroom.errors import BadScenario
from warroom.scenarios.recordings import load, open_shipped, shipped, stray
from warroom.scenarios.recordings.loading import CASES
from warroom.scenarios.recordings.straying import floor_of, robust_z

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
    assert case.logs.places.union(case.spans.places) <= set(case.services)
    assert case.logs.lines == sum(one.count for one in case.logs.templates)


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
