"""A person at the command center: whole shifts by typed lines, one role of three, leaving."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from at_the_keyboard import Play, playing, pressed, steps, text_of
from textual.pilot import Pilot
from textual.widgets import Static

from warroom.cli.serving import colleagues_of
from warroom.environments.command_center import rubric
from warroom.environments.registry import kind, shift_of
from warroom.errors import BadScenario
from warroom.rollout.record import replay
from warroom.rollout.store import RunFolder
from warroom.terminal.app import Warroom
from warroom.terminal.command_center import CenterDesk
from warroom.terminal.commands import COMMANDS, NAMES
from warroom.terminal.dialogs import Page, Question, Writer
from warroom.terminal.ending import Ending
from warroom.terminal.game import AGENT
from warroom.terminal.panel import Panel
from warroom.terminal.prompt import Prompt
from warroom.world.faults import FAULTS

SHIFT = "shift/easy"
TEAM: Callable[[str], Any] = partial(partial, colleagues_of, "command_center")
WORDS = {command.verb: command.word for command in COMMANDS}


def center(keys: Play, *, address: str = SHIFT, **more: Any) -> Warroom:
    return playing(keys, environment="command_center", address=address, **more)


async def typed(pilot: Pilot[None], *lines: str) -> None:
    for line in lines:
        pilot.app.screen.query_one(Prompt).put(line)
        await pressed(pilot, "enter")


def as_typed(action: Mapping[str, Any]) -> str:
    """Return an action as a person would type it."""
    target = NAMES.get(action["target"], action["target"])
    text = action.get("root_cause") or action.get("postmortem_note") or action.get("reason") or ""
    return " ".join(part for part in (WORDS[action["action_type"]], target, text) if part)


def reference() -> list[str]:
    return [as_typed(action) for action in kind("command_center").reference(shift_of(SHIFT))]


@pytest.mark.parametrize("size", [(100, 30), (80, 24), (140, 40)])
def test_a_whole_shift_by_typed_lines_ends_with_every_point(size: tuple[int, int]) -> None:
    async def keys(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, CenterDesk)
        await typed(pilot, *reference())
        assert isinstance(pilot.app.screen, Ending)
        told = text_of(pilot)
        for said in (
            "The queue is done. 3 resolved, 0 failed, 0 left open.", "100% of the reference",
            "closure correct", "log:counter-cache:max_clients", "what really happened",
            "kill_sessions on counter-cache", "owned by",
        ):  # fmt: skip
            assert said in told

    assert center(keys, size=size).game.env.score == 1.0


def test_a_finished_shift_is_kept_and_another_begins(tmp_path: Path) -> None:
    folder = RunFolder.create(tmp_path, environment="command_center", agent=AGENT, version="0")

    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, *reference())
        assert "--episode 1" in text_of(pilot)
        await pressed(pilot, "n")
        assert isinstance(pilot.app.screen, CenterDesk)
        await typed(pilot, "escalate")

    center(keys, folder=folder).keep()
    first, second = folder
    assert (first.address, second.address) == (SHIFT, f"{SHIFT}@0")
    assert replay(first).score == first.scorecard.score == 1.0


def test_nothing_of_the_truth_is_on_the_screen_before_the_end() -> None:
    scenarios = shift_of(SHIFT).scenarios
    secrets = {"reward", "score", "step_cost", "clue", "par ", "root_cause"}
    for scenario in scenarios:
        truth = scenario.truth
        secrets |= {truth.mechanism, FAULTS[truth.mechanism].reference_wording}
        secrets |= {address for cure in truth.cures for address in cure}

    async def keys(pilot: Pilot[None]) -> None:
        for line in (
            "", "logs counter-cache", "metrics counter-cache", "handoff triage", "escalate",
            "fix restart:money-db", "note it broke", "close money-db disk_full", "kb KB-342",
        ):  # fmt: skip
            await typed(pilot, *([line] if line else []))
            told = text_of(pilot).replace("rewards", "")
            assert not [secret for secret in secrets if secret in told], line

    assert center(keys).game.env.state().model_dump()["incidents_failed"] == 1


def test_what_a_step_paid_and_why_is_shown_only_when_asked_for() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, "logs counter-cache")
        assert "clue_bonus" not in text_of(pilot)
        await pressed(pilot, "f2")
        assert f"{rubric.CLUE:+.2f} clue_bonus: 1 new fact" in text_of(pilot)
        assert "reward +0.08" in text_of(pilot)
        await typed(pilot, "rewards")
        assert "clue_bonus" not in text_of(pilot)

    center(keys)


def test_the_queue_shows_whom_it_hurts_and_how_it_stands() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        told = text_of(pilot)
        for said in (
            "▸○ E1 premium 58,000 users $480/min", "○ E3 free", "The Pay Button Spins",
            "120 of 120 min", "28 of 28 actions", "▲ counter-cache HighErrorRatio",
        ):  # fmt: skip
            assert said in told
        await typed(pilot, "close money-db disk_full")
        told = text_of(pilot)
        for said in ("✗ E1", "▸○ E2", "118 of 120 min", "27 of 28 actions", "E1 failed"):
            assert said in told

    center(keys)


def test_nonsense_costs_nothing_and_is_answered() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        for line in ("  ", "frobnicate", "logs nowhere", "fix", "close", "on E9", "wait", "kb x"):
            await typed(pilot, line)
            assert isinstance(pilot.app.screen, CenterDesk)
        assert "there is no article 'x'" in text_of(pilot)
        await pressed(pilot, "l")
        assert "there is no article" not in text_of(pilot)
        assert steps(pilot) == 0

    center(keys)


def test_another_incident_is_worked_on_when_it_is_named() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, "on e3", "logs outbox-queue")
        assert "a handoff is the quickest way" in text_of(pilot)
        assert "nothing is burning" not in text_of(pilot)
        assert steps(pilot) == 0
        await typed(pilot, "handoff ops", "logs outbox-queue")
        assert "SPF validation failed" in text_of(pilot)
        await typed(pilot, "on E1", "logs money-db")

    actions = center(keys).game.env.episode.actions
    assert [action["incident_id"] for action in actions] == ["E3", "E3", "E1"]


def test_a_look_is_shown_whole_and_its_beginning_is_scrolled_to() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, "metrics counter-cache", "kb KB-203")
        await pilot.pause()
        told = text_of(pilot)
        for said in ("inspect_metrics counter-cache, run by infra-team", "cache_hit_ratio",
                     "CHANGE D-215", "+7 KB-203"):  # fmt: skip
            assert said in told
        assert pilot.app.screen.query_one("#details").scroll_y > 0
        await pressed(pilot, "pageup", "pageup", "pageup", "pageup")
        assert pilot.app.screen.query_one("#details").scroll_y == 0

    center(keys)


def test_words_are_completed_and_lines_are_recalled() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        line = pilot.app.screen.query_one(Prompt)
        await pressed(pilot, *"met", "tab", *"count")
        assert "metrics SERVICE · triage · 4 min" in text_of(pilot)
        await pressed(pilot, "tab")
        assert line.value == "metrics counter-cache "
        await pressed(pilot, "enter", "up")
        assert line.value == "metrics counter-cache"
        await pressed(pilot, "down")
        assert line.value == ""

    assert len(center(keys).game.env.episode.actions) == 1


def test_a_post_mortem_is_written_on_a_page_and_a_draft_is_kept() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, "note")
        assert isinstance(pilot.app.screen, Writer)
        await pressed(pilot, *"it", "escape", "f4", *" broke", "ctrl+s")
        assert "Post-mortem filed, 2 words." in text_of(pilot)

    (action,) = center(keys).game.env.episode.actions
    assert (action["postmortem_note"], action["incident_id"]) == ("it broke", "E1")


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+d"])
def test_leaving_asks_first_and_keeps_the_shift(key: str, tmp_path: Path) -> None:
    folder = RunFolder.create(tmp_path, environment="command_center", agent=AGENT, version="0")

    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, "escalate")
        await pressed(pilot, key)
        assert isinstance(pilot.app.screen, Question)
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, CenterDesk)
        await pressed(pilot, key, "q")

    app = center(keys, folder=folder)
    assert app.game.is_over
    assert [len(record.actions) for record in folder] == [1]


def test_ctrl_c_drops_a_line_before_it_leaves() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, *"logs", "ctrl+c")
        assert isinstance(pilot.app.screen, CenterDesk)
        assert pilot.app.screen.query_one(Prompt).value == ""
        await typed(pilot, "quit")
        await pressed(pilot, "g")
        assert "You left it there." in text_of(pilot)

    center(keys)


def test_help_shows_commands_and_the_brief() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "f1")
        assert isinstance(pilot.app.screen, Page)
        assert "fix VERB:SERVICE, rollback VERB:SERVICE" in text_of(pilot)
        await pressed(pilot, "escape")
        await typed(pilot, "help")
        assert isinstance(pilot.app.screen, Page)

    center(keys)


@pytest.mark.parametrize("size", [(100, 30), (80, 24), (140, 40)])
def test_all_panels_fit_the_screen(size: tuple[int, int]) -> None:
    async def keys(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app, Warroom)
        looked_at = pilot.app.game.env.observation.investigation_targets["logs"][0]
        await typed(pilot, f"logs {looked_at}", "rewards")
        for panel in pilot.app.screen.query(Panel):
            text = str(panel.query_one(Static).content)
            assert max(len(line) for line in text.splitlines()) <= panel.size.width, panel.id
            assert panel.size.height >= 3
        assert pilot.app.screen.query_one(Prompt).region.bottom < size[1]
        clock = str(pilot.app.screen.query_one("#clock", Static).content)
        assert len(clock) <= size[0] - 2
        assert clock.endswith(("27 of 28 actions", "83 of 84 actions"))

    center(keys, size=size, address="shift/hard" if size[0] > 100 else SHIFT)


# One role of three


def test_colleagues_act_while_one_waits_and_what_they_saw_is_theirs() -> None:
    role = "investigator_agent"

    async def keys(pilot: Pilot[None]) -> None:
        await typed(pilot, "logs counter-cache", "note x")
        assert steps(pilot) == 0
        assert "is the work of ops, and you are investigator" in text_of(pilot)
        await typed(pilot, "wait")
        told = text_of(pilot)
        assert "▹ triage: logs counter-cache on E1" in told
        assert "triage: handoff investigator on E1" in told
        assert "max number of clients" not in told
        await typed(pilot, "fix kill_sessions:counter-cache done")
        assert "error ratio" in text_of(pilot)

    app = center(keys, role=role, colleagues=TEAM(role))
    actors = [action["actor"] for action in app.game.env.episode.actions]
    assert actors[-2:] == ["triage_agent", role]


@pytest.mark.parametrize(
    ("role", "lines"),
    [
        ("investigator_agent", {"fix", "rollback"}),
        ("triage_agent", {"logs", "metrics", "kb", "handoff"}),
        ("ops_manager_agent", {"escalate", "note", "close"}),
    ],
)
def test_any_role_brings_a_shift_to_its_end_with_the_team(role: str, lines: set[str]) -> None:
    """What the others do not do, the player does as the reference would, saying what it is."""
    causes = iter([scenario.truth for scenario in shift_of(SHIFT).scenarios])
    mine = [line for line in reference() if line.partition(" ")[0] in lines]
    mine = [
        f"{line.removesuffix('this one is yours')}{truth.root} {truth.mechanism}"
        if line.startswith("handoff") and (truth := next(causes))
        else f"{line} done"
        if line.startswith("fix")
        else line
        for line in mine
    ]

    async def keys(pilot: Pilot[None]) -> None:
        for line in mine:
            await typed(pilot, *(["wait"] if role != "triage_agent" else []), line)
            if line.startswith("handoff"):
                await typed(pilot, "wait", "wait")
            if isinstance(pilot.app.screen, Ending):
                break
        for _ in range(6):
            if isinstance(pilot.app.screen, CenterDesk):
                await typed(pilot, "wait")
        assert isinstance(pilot.app.screen, Ending)

    app = center(keys, role=role, colleagues=TEAM(role))
    assert len({action["actor"] for action in app.game.env.episode.actions}) == 3
    assert app.game.env.score > 0.5


def test_a_role_that_nobody_plays_is_told_before_the_screen_is_taken() -> None:
    with pytest.raises(BadScenario, match="no role 'boss'; expected one of triage_agent"):
        colleagues_of("command_center", "boss")
    with pytest.raises(BadScenario, match="one mind plays it"):
        colleagues_of("incident_response", "triage_agent")
