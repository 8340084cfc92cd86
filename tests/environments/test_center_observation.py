"""What command_center shows, and what it keeps to itself (ICC-55, ICC-78 to ICC-86)."""

import json
import re
from collections.abc import Iterator
from itertools import product

import pytest
from center_laws import Act, Incident, incidents
from conformance import gold

from warroom.environments.command_center.roles import Role, Verb
from warroom.environments.command_center.tiers import TASKS
from warroom.environments.episode import StepResult
from warroom.environments.registry import kind
from warroom.world.faults import FAULTS

ALL = [incident for task in TASKS for incident in incidents(f"shift/{task}")]
FIRST = ALL[0]
each = pytest.mark.parametrize("incident", ALL, ids=lambda i: i.scenario.address[8:])
ORDINARY = {"deciding"}  # articles speak of a deciding line
NOTE = "Root cause: something broke. We fixed it. To prevent this, we will add an alert."

TYPES: dict[str, type] = {
    "incident_id": str, "incident_title": str, "incident_description": str,
    "incident_category": str, "incident_difficulty": str, "customer_tier": str,
    "affected_users_estimate": int, "revenue_impact_usd_per_min": float,
    "postmortem_required": bool, "available_actions": list, "available_teams": list,
    "allowed_actors_by_action": dict, "visible_signals": list, "investigation_targets": dict,
    "playbook_hints": list, "terminal_output": str, "budget_remaining": int,
    "sla_minutes_remaining": int, "incidents_remaining": int, "episode_step": int,
    "incident_step": int, "clues_found": int, "mitigation_applied": bool,
    "postmortem_submitted": bool, "reward_components": dict, "last_action_notes": list,
    "done": bool, "reward": float,
}  # fmt: skip


def told_of(incident: Incident, text: str) -> set[str]:
    """Return the gold strings in a text, as words of their own: a series may begin like one."""
    named = gold(incident.scenario) - ORDINARY
    return {words for words in named if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)}


def other_than_looks(incident: Incident) -> Iterator[Act]:
    """Yield one of everything that is no look-up, right and wrong."""
    root = incident.scenario.truth.root
    cures = [address for cure in incident.scenario.truth.cures for address in cure]
    for actor, role in product(Role, Role):
        yield incident.act("negotiate_handoff", actor, role)
    yield incident.act("escalate", Role.OPS_MANAGER)
    for address in (*cures, f"restart:{root}", f"rollback:{root}", f"scale_up:{root}", ""):
        yield incident.act("apply_fix", Role.INVESTIGATOR, address)
        yield incident.act("rollback", Role.INVESTIGATOR, address)
    for text in ("", NOTE):
        yield incident.act("submit_postmortem", Role.OPS_MANAGER, postmortem_note=text)
    for text in ("", "a bad release of something", NOTE):
        yield incident.act("close_incident", Role.OPS_MANAGER, root, root_cause=text)
    yield incident.act("close_incident", Role.TRIAGE, root, root_cause="nothing")
    yield incident.act("reboot", Role.TRIAGE)


def tried(incident: Incident) -> Iterator[tuple[Act, StepResult]]:
    """Yield what each of them is answered, at the start and after the root was looked at."""
    root = incident.scenario.truth.root
    bare, looked = incident.opened(), incident.opened()
    for verb in ("inspect_logs", "inspect_metrics"):
        looked.step(incident.act(verb, Role.TRIAGE, root))
    for env, action in product((bare, looked), other_than_looks(incident)):
        yield action, env.fork().step(action)


def test_icc_81_every_field_is_there_with_its_type() -> None:
    env = FIRST.opened()
    for action in (None, *other_than_looks(FIRST)):
        seen = (env.step(action).observation if action else env.observation).model_dump()
        assert {name: type(seen[name]) for name in TYPES} == {
            **TYPES, "customer_tier": type(seen["customer_tier"]),
        }  # fmt: skip
        assert isinstance(seen["customer_tier"], str)


@each
def test_icc_55_the_published_table_is_the_enforced_one(incident: Incident) -> None:
    """All 27 pairs, by trying: who is listed is not refused, who is not listed is."""
    listed = incident.seen().allowed_actors_by_action
    assert list(listed) == list(Verb)
    for verb, role in product(Verb, Role):
        pays = incident.paid(incident.act(verb, role, incident.scenario.truth.root))
        assert ("wrong_actor_penalty" in pays) == (
            role not in listed[verb] and verb != "negotiate_handoff"
        )


@each
def test_icc_82_targets_are_everything_there_is_in_an_order_that_says_nothing(
    incident: Incident,
) -> None:
    targets, company = incident.seen().investigation_targets, incident.scenario.company
    assert company is not None
    assert list(targets) == ["logs", "metrics", "kb"]
    assert targets["logs"] == targets["metrics"] == sorted(company.topology.names)
    assert targets["kb"] == sorted(targets["kb"])
    assert len(targets["kb"]) == 6
    shapes = {re.sub(r"\d", "0", name) for name in targets["kb"]}
    assert shapes == {"KB-000"}
    for look in incident.looks():
        found = incident.opened().step(look).observation
        assert "There is no" not in found.terminal_output
        assert look["target"] in found.terminal_output


@each
def test_icc_78_and_83_every_step_tells_what_it_paid_and_why(incident: Incident) -> None:
    """ICC-78, ICC-79, ICC-83."""
    for action, result in tried(incident):
        seen = result.observation
        assert seen.reward_components or action["action_type"] == "close_incident"
        assert abs(sum(seen.reward_components.values()) - seen.reward) < 1e-9
        assert len(seen.last_action_notes) == len(result.reward_components)
        for note, pay in zip(seen.last_action_notes, result.reward_components, strict=True):
            assert re.fullmatch(rf"{pay.name} [+-]\d\.\d\d: \S.{{4,}}", note), note


@each
def test_icc_84_nothing_said_before_a_closing_gives_the_answer(incident: Incident) -> None:
    truth, owner = incident.scenario.truth, str(incident.case.owner)
    words = {phrase.lower() for phrase in FAULTS[truth.mechanism].phrases}
    for action, result in tried(incident):
        seen = result.observation
        said = "\n".join([*seen.last_action_notes, seen.terminal_output])
        for echoed in (action["target"], *action["target"].split(":")):
            said = said.replace(echoed, "…") if echoed else said
        assert not told_of(incident, said), action
        assert truth.root not in said
        assert not [phrase for phrase in words if phrase in said.lower()]
        if action["actor"] != owner:
            assert owner not in said


@each
def test_icc_84_a_handoff_is_answered_the_same_whoever_owns_it(incident: Incident) -> None:
    hand = [incident.act("negotiate_handoff", Role.TRIAGE, role) for role in Role]
    said = [incident.opened().step(act).observation.terminal_output for act in hand]
    assert said == [f"Handed to {role}." for role in Role]


@each
def test_icc_84_and_85_what_look_ups_say_holds_no_gold(incident: Incident) -> None:
    """ICC-84, ICC-85: look-ups show telemetry; the board tells of them by their targets alone."""
    env = incident.opened()
    for look in incident.looks():
        seen = env.step(look).observation
        told = "\n".join([*seen.last_action_notes, seen.terminal_output, *seen.findings])
        assert not told_of(incident, told)
    assert not told_of(incident, env.state().model_dump_json())


def test_icc_85_the_board_has_these_fields_and_no_others() -> None:
    state = json.loads(FIRST.opened().state().model_dump_json())
    assert set(state) == {
        "episode_id", "step_count", "task_id", "seed", "version", "current_incident_index",
        "incidents_resolved", "incidents_failed", "budget_remaining", "sla_minutes_remaining",
        "cumulative_reward", "mitigation_applied", "postmortem_submitted",
        "investigation_keys_used", "handoff_history", "per_incident_steps", "reward_trace",
        "terminated_reason", "done", "queue", "history",
    }  # fmt: skip


@each
def test_icc_85_the_board_is_the_same_whatever_the_answers_were(incident: Incident) -> None:
    """What was seen is not on it: two look-ups that paid the same differ in their target alone."""
    root = incident.scenario.truth.root
    other = next(n for n in incident.seen().investigation_targets["logs"] if n != root)
    boards: list[str] = []
    for target in (root, other):
        env = incident.opened()
        env.step(incident.act("inspect_logs", Role.TRIAGE, target))
        board = env.state().model_dump(exclude={"cumulative_reward", "reward_trace"})
        board["history"] = [{**taken, "reward": 0.0} for taken in board["history"]]
        boards.append(json.dumps(board, default=str).replace(target, "…"))
    assert boards[0] == boards[1]


def lines_of(incident: Incident, verb: str, target: str) -> set[str]:
    """Return what a look-up shows, without numbers of items and times."""
    env = incident.opened()
    env.step(incident.act(verb, Role.TRIAGE, target))
    return {re.sub(r"^e\d+ (\S+ [A-Z]+ x\d+ )?", "", line) for line in env.observation.findings}


@each
def test_icc_86_nothing_but_its_own_look_up_shows_a_line(incident: Incident) -> None:
    root = incident.scenario.truth.root
    article = incident.seen().investigation_targets["kb"][0]
    own = {("inspect_logs", root), ("inspect_metrics", root), ("consult_kb", article)}
    shown = {look: lines_of(incident, *look) for look in own}
    assert all(shown.values())
    for look, lines in shown.items():
        env = incident.opened()
        for verb, target in own - {look}:
            env.step(incident.act(verb, Role.TRIAGE, target))
        for action in other_than_looks(incident):
            if action["action_type"] != "close_incident":
                env.step(action)
        views = "\n".join(json.dumps(env.seen_by(role).model_dump(), default=str) for role in Role)
        assert not [line for line in lines if json.dumps(line)[1:-1] in views], look


@each
def test_icc_86_only_who_looked_has_it_in_front_of_them(incident: Incident) -> None:
    env = incident.opened()
    env.step(incident.act("inspect_logs", Role.TRIAGE, incident.scenario.truth.root))
    assert env.seen_by(Role.TRIAGE).findings
    for role in (Role.INVESTIGATOR, Role.OPS_MANAGER):
        assert not env.seen_by(role).findings
        assert not env.seen_by(role).terminal_output


def test_the_way_of_the_reference_is_told_without_gold_in_notes() -> None:
    for task in TASKS:
        queue = incidents(f"shift/{task}")
        env = queue[0].opened()
        for action in kind("command_center").reference(env.shift):
            notes = "\n".join(env.step(action).observation.last_action_notes)
            assert not [i for i in queue if told_of(i, notes)]
