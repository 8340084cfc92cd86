"""Agents side by side: what is counted, and that it is counted right."""

import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from warroom.cli.main import app
from warroom.environments.episode import Restraint, Scorecard
from warroom.report.compare import Standing, best_of, legend, mean_of, standings, standings_table
from warroom.rollout.record import Record

CARD = Scorecard(
    score=0.5, normalised=0.5, reward=1.0, steps=4, minutes=10, points=(), incidents=2, resolved=1
)


def record(agent: str, address: str, card: Scorecard = CARD) -> Record:
    return Record(
        environment="command_center", address=address, shift="", seed=0, agent=agent, actions=(),
        rewards=(), digests=(), scorecard=card,
    )  # fmt: skip


def test_an_interval_is_that_of_the_mean() -> None:
    mean = mean_of([1.0, 2.0, 3.0, 4.0])
    assert mean.value == 2.5
    assert mean.half == pytest.approx(1.96 * (5 / 3) ** 0.5 / 2)


def test_one_episode_has_no_interval() -> None:
    assert str(mean_of([0.7])) == "0.70"
    assert str(mean_of([0.7, 0.7])) == "0.70 ±0.00"


def test_groups_and_agents_are_kept_apart() -> None:
    better = replace(CARD, score=1.0, resolved=2)
    stands = standings([
        record("a", "shift/generated/easy/1"), record("b", "shift/generated/easy/1", better),
        record("a", "shift/generated/hard/1"), record("a", "shift/generated/easy/2", better),
    ])  # fmt: skip
    assert [(s.group, s.agent, s.episodes) for s in stands] == [
        ("generated easy", "a", 2), ("generated easy", "b", 1), ("generated hard", "a", 1)
    ]  # fmt: skip
    assert stands[0].score.value == 0.75
    assert stands[0].resolved.value == 0.75


def test_remedies_without_evidence_weigh_as_many_as_they_are() -> None:
    many = replace(CARD, restraint=Restraint(remedies=3, backed_share=0.0))
    one = replace(CARD, restraint=Restraint(remedies=1, backed_share=1.0))
    (stand,) = standings([record("a", "shift/easy", many), record("a", "shift/easy", one)])
    assert stand.backed_share == 0.25


def test_the_best_of_equals_by_score_is_the_better_paid() -> None:
    lost, won = replace(CARD, score=0.0, reward=-9.0), replace(CARD, score=0.0, reward=-2.0)
    stands = standings([record("x", "shift/easy", lost), record("y", "shift/easy", won)])
    assert [stand.agent for stand in best_of(stands, ("x", "y"))] == ["y"]


def test_a_comparison_is_printed_for_people_and_for_machines() -> None:
    asked = ["compare", "incident_response", "--scenarios", "easy", "--each", "2",
             "--agents", "reference,runbook", "--processes", "1"]  # fmt: skip
    told = CliRunner().invoke(app, asked)
    assert told.exit_code == 0, told.output
    assert "resolved" in told.output
    reference, runbook = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)
    assert reference["agent"] == "reference"
    assert reference["resolved"]["value"] == 1.0
    assert runbook["score"]["value"] <= reference["score"]["value"]
    assert reference["lost_usd"] > 0.0


def test_what_only_a_live_company_has_is_shown_where_one_is_played() -> None:
    stands = standings([record("a", "shift/easy"), record("b", "shift/easy")])
    assert {"resolved", "lost $", "backed"} <= headings(stands)
    assert "resolved: " in legend(stands)
    over = [replace(stand, minutes=0.0) for stand in stands]
    assert headings(over) == {"scenarios", "agent", "n", "score", "reward", "steps", "wrong"}
    assert "resolved" not in legend(over)


def headings(stands: list[Standing]) -> set[str]:
    return {str(column.header) for column in standings_table(stands).columns}
