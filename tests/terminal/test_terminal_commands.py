"""What a person types at the command center: lines that are actions, and lines that are none."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import warroom
from warroom.environments.command_center.metadata import metadata, minutes_per_action
from warroom.environments.command_center.roles import Role, Verb, may, role_for
from warroom.environments.command_center.wire import MAX_CAUSE, Action
from warroom.terminal.commands import (
    COMMANDS,
    OWN,
    Act,
    Offer,
    Own,
    Problem,
    duties,
    read,
)
from warroom.terminal.completion import choices, completed, usage

SEEN = warroom.make("command_center", task="easy").observation
OFFER = Offer(
    incident="E1",
    incidents=["E1", "E2", "E3"],
    services=SEEN.investigation_targets["logs"],
    articles=SEEN.investigation_targets["kb"],
    remedies=SEEN.remedies,
    causes=metadata(environ={})["root_causes"],
    minutes=minutes_per_action(),
)
LINES: Mapping[str, dict[str, str]] = {
    "logs counter-cache": {"target": "counter-cache", "reason": ""},
    "METRICS Counter-Cache look here": {"target": "counter-cache", "reason": "look here"},
    "kb kb-203": {"target": "KB-203", "reason": ""},
    "handoff ops": {"target": "ops_manager_agent", "reason": ""},
    "handoff investigator: no slots": {"target": "investigator_agent", "reason": "no slots"},
    "handoff triage_agent": {"target": "triage_agent", "reason": ""},
    "fix kill_sessions:counter-cache": {"target": "kill_sessions:counter-cache", "reason": ""},
    "rollback revert_config:money-db": {"target": "revert_config:money-db", "reason": ""},
    "escalate they have to know": {"reason": "they have to know"},
    "note it broke": {"postmortem_note": "it broke"},
    "close money-db lock_contention": {"target": "money-db", "root_cause": "lock_contention"},
    "close money-db locks were held": {"target": "money-db", "root_cause": "locks were held"},
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_an_action_that_its_role_may_take(line: str) -> None:
    said = read(line, OFFER)
    assert isinstance(said, Act)
    verb = Verb(said.action["action_type"])
    plain = {"action_type": verb, "actor": role_for(verb), "incident_id": "E1"}
    assert said.action == plain | LINES[line]
    Action.model_validate(said.action)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("frobnicate", "there is no command 'frobnicate'"),
        ("log counter-cache", "did you mean logs?"),
        ("logs", "name a service; tab offers them"),
        ("logs counter-cach", "did you mean counter-cache?"),
        ("kb KB-1", "there is no article"),
        ("handoff boss", "there is no role 'boss'"),
        ("fix", "name a verb for a fix"),
        ("fix kill_sessions", "name a service"),
        ("fix rollback:money-db", "type rollback rollback:money-db"),
        ("rollback kill_sessions:money-db", "type fix kill_sessions:money-db"),
        ("close money-db", "say what was wrong there"),
        (f"close money-db {'x' * (MAX_CAUSE + 1)}", f"{MAX_CAUSE} are the most"),
    ],
)
def test_nonsense_is_told_what_is_wrong_with_it(line: str, why: str) -> None:
    said = read(line, OFFER)
    assert isinstance(said, Problem)
    assert why in said.text


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("line", LINES)
def test_somebody_who_is_one_role_is_told_whose_work_the_rest_is(line: str, role: Role) -> None:
    said = read(line, replace(OFFER, role=role))
    one = read(line, OFFER)
    assert isinstance(one, Act)
    if may(role, Verb(one.action["action_type"])):
        assert said == Act(one.action | {"actor": str(role)})
    else:
        assert isinstance(said, Problem)
        assert "wait for them" in said.text


@pytest.mark.parametrize("word", OWN)
def test_what_the_desk_does_itself_is_no_action(word: str) -> None:
    assert read(f"{word} E2", OFFER) == Own(word, "E2")


def test_a_note_without_text_opens_a_page_to_write_on() -> None:
    assert read("note", OFFER) == Own("write")


@pytest.mark.parametrize(
    ("line", "longer"),
    [
        ("met", "metrics "),
        ("logs pay", "logs pay"),  # payment-service and pay-gateway begin alike
        ("logs paym", "logs payment-service "),
        ("logs cache", "logs counter-cache "),
        ("kb kb-20", "kb KB-203 "),
        ("fix kill_s", "fix kill_sessions:"),
        ("fix kill_sessions:coun", "fix kill_sessions:counter-cache "),
        ("close money-db clock", "close money-db clock_skew "),
        ("handoff o", "handoff ops "),
        ("on e2", "on E2 "),
        ("escalate now", "escalate now"),
        ("zzz", "zzz"),
    ],
)
def test_a_word_is_completed_as_far_as_it_is_clear(line: str, longer: str) -> None:
    offered = choices(line, OFFER)
    if line == "logs pay":
        assert offered[:2] == ("pay-gateway", "payment-service")
    else:
        assert completed(line, OFFER) == longer


@given(st.text(max_size=40))
def test_any_line_can_be_read_offered_for_and_completed(line: str) -> None:
    said = read(line, OFFER)
    if isinstance(said, Act):
        Action.model_validate(said.action)
    choices(line, OFFER)
    usage(line, OFFER)
    completed(line, OFFER)


def test_who_may_do_what_is_the_environments_own_table() -> None:
    told = dict(duties(lambda command: command.verb))
    assert told.pop("anybody") == (Verb.NEGOTIATE_HANDOFF,)
    assert [set(verbs) for verbs in told.values()] == [
        {verb for verb in Verb if may(role, verb)} - {Verb.NEGOTIATE_HANDOFF} for role in Role
    ]
    assert {command.verb for command in COMMANDS} == set(Verb)


def test_the_line_says_whose_work_it_is_and_how_long_it_takes() -> None:
    assert usage("fix kill", OFFER) == "fix VERB:SERVICE · investigator · 6 min"
    assert usage("handoff", OFFER) == "handoff ROLE [WHAT YOU SAW] · anybody · 2 min"
    assert usage("wait", OFFER) == ""
