"""Action items as people write them: against what, and where their owner and date stand."""

import pytest

from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.items import Planned, plans, written
from warroom.environments.registry import shift_of


def case() -> Case:
    return dossier_of(shift_of("library/postmortem_easy").scenarios[0]).case


def planned(text: str) -> list[Planned]:
    return written(text, case())


@pytest.mark.parametrize(
    ("plan", "theme"),
    [
        ("Alert when the payments-db connection pool is more than 80% used", "alerting"),
        ("Alert when more than 80 % of the slots of payments-db are taken", "alerting"),
        ("Alert if payments-db does not answer", "alerting"),
        ("Set up a dashboard and alarm for payments-db connections", "alerting"),
        ("Page us before payments-db runs out of connections", "alerting"),
        ("Cap the number of connections payments may open", "limits"),
        ("Limit the connections per service on payments-db", "limits"),
        ("Cap payments' pool at 20 connections", "limits"),
        ("Deploy payments to one pod first and watch it for ten minutes", "canary"),
        ("Write a test that counts open connections after an export", "test_coverage"),
    ],
)
def test_a_plan_in_everyday_words_is_against_something(plan: str, theme: str) -> None:
    [item] = planned(f"- {plan}. Owner: payments-team. Due: 2025-10-03.")
    assert item == Planned(themes=frozenset({theme}), has_owner=True, has_due=True)


@pytest.mark.parametrize(
    "plan",
    [
        "We will not add an alert when it fails",
        "Do not alert when payments fails",
        "Should we alert when payments fails?",
        "Be more careful with payments",
        "Improve and fix it all",
    ],
)
def test_what_nobody_plans_is_against_nothing(plan: str) -> None:
    assert not any(item.themes for item in planned(f"- payments-team: {plan}"))


@pytest.mark.parametrize(
    "text",
    [
        "- Cap the pool of payments\n  - Owner: payments-team\n  - Due: 2025-10-03",
        "- Cap the pool of payments\n  - payments-team\n  - by 2025-10-03",
        "- Cap the pool\n  of payments, which\n  payments-team does by 2025-10-03",
        "### Cap the pool of payments\nOwner: payments-team\nDue: 2025-10-03",
        "### Cap the pool of payments\n\n**Owner:** payments-team\n**Due date:** 2025-10-03",
        "1. Cap the pool of payments\n* Assignee: payments-team\n* ETA: 2025-10-03",
        "Cap the pool of payments\r\n\tOwner: payments-team; due: 2025-10-03",
    ],
)
def test_owner_and_date_may_stand_under_their_plan(text: str) -> None:
    assert planned(text) == [Planned(themes=frozenset({"limits"}), has_owner=True, has_due=True)]


def test_lines_side_by_side_are_plans_of_their_own() -> None:
    lines = [
        "  - Owner: payments-team will add a canary in front of payments, and it is due 2025-10-03",
        "  - Due diligence: add a regression test",
        "  - payments-team: cap the pool",
    ]
    assert plans("\n".join(lines)) == lines
