"""One cause is named or none: closings of the thirteen in many words (ICC-135)."""

import pytest
from center_laws import Act, Incident, incidents

from warroom.environments.command_center.closing import cause_named
from warroom.environments.command_center.progress import Cause
from warroom.environments.command_center.roles import Role
from warroom.environments.command_center.tiers import TASKS
from warroom.environments.command_center.wire import MAX_CAUSE
from warroom.environments.registry import kind
from warroom.world.faults import FAULTS

ALL = [incident for task in TASKS for incident in incidents(f"shift/{task}")]
each = pytest.mark.parametrize("incident", ALL, ids=lambda i: i.scenario.address[8:])
TWO = (
    "{root} {right}, or it had {other}", "{root} {right}. Also {root} had {other}",
    "{root} had {other} and {phrase}", "either {phrase} or {other} on {root}",
    "{phrase}, {other}", "{other}; {phrase}", "{phrase} because of {other}",
    "{id} {other_id}", "{other_id}, {id}", "{id}+{other_id}", "{id}/{other_id}",
    "{root} {right}; maybe {other}, who knows", "{root} {right} and {other} and {third}",
)  # fmt: skip
DENIED = ("it was no {phrase}", "{root} {right}, though it did not have {phrase}",
          "{root} did not have {phrase}")  # fmt: skip


def words_of(incident: Incident, nth: int) -> dict[str, str]:
    """Return the words for texts: what is right, and two other causes, chosen by a number."""
    truth = incident.scenario.truth
    besides = {mechanism for _, mechanism in truth.contributing}
    others = [name for name in FAULTS if name not in {truth.mechanism, *besides}]
    other, third = others[(7 * nth) % len(others)], others[(7 * nth + 3) % len(others)]
    fault = FAULTS[truth.mechanism]
    return {
        "root": truth.root, "id": truth.mechanism, "right": fault.reference_wording,
        "phrase": fault.phrases[0], "other": FAULTS[other].phrases[0], "other_id": other,
        "third": FAULTS[third].phrases[0],
    }  # fmt: skip


@each
@pytest.mark.parametrize("form", [*TWO, *DENIED])
def test_icc_135_two_causes_or_a_denied_one_are_a_wrong_one(incident: Incident, form: str) -> None:
    for nth in range(8):
        text = form.format(**words_of(incident, nth))
        verdict = cause_named(text, incident.scenario.truth.root, incident.scenario)
        assert verdict is Cause.WRONG, text


@each
def test_icc_135_one_cause_is_right_as_an_id_or_in_any_of_its_phrases(incident: Incident) -> None:
    truth, scenario = incident.scenario.truth, incident.scenario
    fault = FAULTS[truth.mechanism]
    texts = [truth.mechanism, truth.mechanism.upper(), f" {truth.mechanism} ",
             f"{truth.root} {fault.reference_wording}",
             *(f"{truth.root} had {phrase}" for phrase in fault.phrases)]  # fmt: skip
    wrong = [t for t in texts if cause_named(t, truth.root, scenario) is Cause.WRONG]
    assert wrong == []
    for text in texts[:4]:
        assert cause_named(text, truth.chain[-1], scenario) is Cause.WRONG
        assert cause_named(text, "", scenario) is Cause.WRONG


@each
def test_icc_135_another_cause_alone_is_wrong(incident: Incident) -> None:
    truth = incident.scenario.truth
    besides = {mechanism for _, mechanism in truth.contributing}
    for name, fault in FAULTS.items():
        if name not in {truth.mechanism, *besides}:
            for text in (name, f"{truth.root} {fault.reference_wording}"):
                assert cause_named(text, truth.root, incident.scenario) is Cause.WRONG, text


@each
def test_icc_135_all_causes_at_once_are_a_wrong_one(incident: Incident) -> None:
    ids = sorted(FAULTS)
    for text in (" ".join(ids)[:MAX_CAUSE], ", ".join(f.phrases[0] for f in FAULTS.values())):
        root = incident.scenario.truth.root
        assert cause_named(text, root, incident.scenario) is Cause.WRONG


@pytest.mark.parametrize("task", TASKS)
def test_icc_135_after_perfect_work_a_second_cause_costs_the_whole_closing(task: str) -> None:
    """ICC-119, ICC-135: the same episode with one closing said in two causes."""
    first = incidents(f"shift/{task}")[0]
    way: list[Act] = list(kind("command_center").reference(first.opened().shift))
    at = next(n for n, act in enumerate(way) if act["action_type"] == "close_incident")
    words = words_of(first, 1)
    paid = {
        text: {
            pay.name: pay.value
            for pay in _last(first, [*way[:at], {**way[at], "root_cause": text}])
        }
        for text in (words["id"], f"{words['id']} {words['other_id']}")
    }
    right, wrong = paid.values()
    assert "closure_correct" in right
    assert wrong == {"closure_wrong": pytest.approx(-1.1 * first.case.multiplier)}


def _last(incident: Incident, actions: list[Act]):  # pyright: ignore
    env = incident.opened()
    return [env.step(action) for action in actions][-1].reward_components


def test_a_closing_is_at_most_a_sentence_long() -> None:
    first = ALL[0]
    close = first.act("close_incident", Role.OPS_MANAGER, first.scenario.truth.root)
    assert first.paid({**close, "root_cause": "x" * (MAX_CAUSE + 1)}) == {"invalid_action"}
    assert "closure_wrong" in first.paid({**close, "root_cause": "x" * MAX_CAUSE})
