"""The thirteen incidents of the command center, as its contract counts them (ICC-22 to ICC-35)."""

import pytest
from center_laws import (
    Incident,
    clues_in_reach,
    has_a_full_ticket,
    has_a_herring,
    has_logs_metrics_and_articles,
    incidents,
    leaks,
    owner_by_trying,
    rollback_is_the_cure,
)

from warroom.environments.command_center.roles import ROLLBACKS, Role
from warroom.environments.command_center.tiers import TASKS
from warroom.environments.registry import shift_of
from warroom.scenarios.addresses import library_ids

BY_TIER = {task: incidents(f"shift/{task}") for task in TASKS}
ALL = [incident for queue in BY_TIER.values() for incident in queue]
each = pytest.mark.parametrize("incident", ALL, ids=lambda i: f"{i.shift[6:]}-{i.number}")


def test_icc_22_the_library_holds_thirteen_incidents_in_three_tiers() -> None:
    assert {task: len(queue) for task, queue in BY_TIER.items()} == {
        "easy": 3, "medium": 5, "hard": 5,
    }  # fmt: skip
    played = {i.scenario.address for i in ALL}
    assert played == {f"library/{n}" for n in library_ids() if n.startswith("center_")}
    assert len(played) == 13


def test_icc_23_every_incident_has_an_id_of_its_own() -> None:
    ids = [i.seen().incident_id for i in ALL]
    assert ids == ["E1", "E2", "E3", *(f"M{n}" for n in range(1, 6)),
                   *(f"H{n}" for n in range(1, 6))]  # fmt: skip


@each
def test_icc_24_there_are_logs_metrics_and_articles(incident: Incident) -> None:
    assert has_logs_metrics_and_articles(incident)


@each
def test_icc_25_something_innocent_looks_guilty(incident: Incident) -> None:
    assert has_a_herring(incident)


@each
def test_icc_26_to_28_the_ticket_says_whom_it_hurts_and_what_it_costs(incident: Incident) -> None:
    """ICC-26, ICC-27, ICC-28."""
    assert has_a_full_ticket(incident)


def test_icc_26_to_28_the_tickets_are_as_documented() -> None:
    """ICC-26, ICC-27, ICC-28: the contract's table with the decided changes to it."""
    tickets = [i.case.ticket for i in ALL]
    assert [
        (t.id, str(t.tier), t.users, t.usd_per_min, t.postmortem_required) for t in tickets
    ] == [
        ("E1", "premium", 58_000, 480, False), ("E2", "standard", 15_500, 120, False),
        ("E3", "free", 9_000, 40, False), ("M1", "premium", 120_000, 1_100, True),
        ("M2", "standard", 22_000, 180, False), ("M3", "enterprise", 1_800, 260, True),
        ("M4", "premium", 3_500, 220, False), ("M5", "premium", 85_000, 640, False),
        ("H1", "premium", 410_000, 2_400, True), ("H2", "enterprise", 4_200, 1_600, True),
        ("H3", "standard", 12_000, 210, False), ("H4", "enterprise", 2_500, 1_250, True),
        ("H5", "enterprise", 12_000, 980, True),
    ]  # fmt: skip
    assert [t.clues_required for t in tickets] == [2, 2, 1, 3, 2, 2, 2, 2, 3, 3, 2, 3, 3]


def test_icc_29_all_four_customer_tiers_occur() -> None:
    assert {i.seen().customer_tier for i in ALL} == {"free", "standard", "premium", "enterprise"}


@each
def test_icc_30_the_required_clues_can_be_found(incident: Incident) -> None:
    assert clues_in_reach(incident) >= incident.case.clues_required


@each
def test_icc_31_nothing_public_tells_the_cause(incident: Incident) -> None:
    assert leaks(incident) == []


def test_icc_31_the_root_is_not_what_is_told_first_or_loudest() -> None:
    """Who blames the first alert, or whichever name stands first in the list, is mostly wrong."""
    roots = [i.scenario.truth.root for i in ALL]
    first = [i.seen().visible_signals[0].split("] ")[1].split(":")[0] for i in ALL]
    listed = [i.seen().investigation_targets["logs"][0] for i in ALL]
    for guess in (first, listed):
        assert sum(one == root for one, root in zip(guess, roots, strict=True)) <= 4


def test_icc_33_a_rollback_cures_some_and_does_nothing_for_others() -> None:
    works, fails = 0, 0
    for incident in ALL:
        root = incident.scenario.truth.root
        look = incident.act("inspect_logs", Role.TRIAGE, root)
        tried = {
            verb: incident.paid(look, incident.act("rollback", Role.INVESTIGATOR, f"{verb}:{root}"))
            for verb in ROLLBACKS
        }
        cured = [verb for verb, pays in tried.items() if "rollback_effective" in pays]
        assert bool(cured) == rollback_is_the_cure(incident), incident
        works += bool(cured)
        fails += not cured
    assert works >= 3
    assert fails >= 3


@pytest.mark.parametrize("task", TASKS)
def test_icc_34_escalation_is_right_for_some_and_wrong_for_some(task: str) -> None:
    verdicts = [i.paid(i.act("escalate", Role.OPS_MANAGER)) for i in BY_TIER[task]]
    assert any("escalation_needed" in pays for pays in verdicts)
    assert any("escalation_not_needed" in pays for pays in verdicts)


def test_icc_35_the_owner_varies_within_a_tier_and_among_customers() -> None:
    owners = {incident: owner_by_trying(incident) for incident in ALL}
    assert all(len(found) == 1 for found in owners.values())
    for queue in BY_TIER.values():
        assert len({*map(frozenset, (owners[i] for i in queue))}) > 1
    of_premium = {frozenset(owners[i]) for i in ALL if i.case.tier == "premium"}
    assert len(of_premium) > 1
    assert set().union(*owners.values()) == {str(role) for role in Role}


def test_icc_22_the_documented_seed_plays_them_in_their_order() -> None:
    for task, queue in BY_TIER.items():
        assert shift_of(f"shift/{task}").scenarios == tuple(i.scenario for i in queue)
