"""What each action of postmortem_writer pays: the rules alone, fed with facts."""

import pytest

from warroom.environments.episode import Component
from warroom.environments.postmortem_writer.rules import Facts, Item, Progress, advance
from warroom.environments.postmortem_writer.tasks import MAX_STEPS, TASKS
from warroom.environments.postmortem_writer.wire import ActionType, Section, SectionState

EASY, EXPERT = TASKS["easy"], TASKS["expert"]
MISS = Facts(kind=ActionType.QUERY_LOGS)
SUBMIT = Facts(kind=ActionType.SUBMIT)


def hit(*windows: int) -> Facts:
    return Facts(kind=ActionType.QUERY_LOGS, found=frozenset(windows))


def section(name: Section = Section.SUMMARY, *, valid: bool = True) -> Facts:
    return Facts(kind=ActionType.WRITE_SECTION, section=name, content="text", is_valid=valid)


def item(*words: str, fits: bool = True) -> Facts:
    return Facts(kind=ActionType.ASSIGN_ACTION_ITEM, item=Item(words=frozenset(words), fits=fits))


def paid(*facts: Facts, task: str = "easy") -> list[dict[str, float]]:
    """Return what each of some actions is paid, by component."""
    progress, pays = Progress(), list[dict[str, float]]()
    for fact in facts:
        progress = advance(progress, fact, TASKS[task])
        pays.append({pay.name: pay.value for pay in progress.pays})
    return pays


def test_a_window_pays_once() -> None:
    """PMW-77, PMW-90: +0.06 for each distinct window; asking again is neither paid nor charged."""
    assert paid(hit(0), hit(0), hit(1)) == [{"correct_query": 0.06}, {}, {"correct_query": 0.06}]


def test_at_most_four_windows_are_paid() -> None:
    """PMW-104: more evidence cannot outweigh the document."""
    assert sum(pay.get("correct_query", 0) for pay in paid(hit(0, 1), hit(2, 3), hit(4))) == 0.24


@pytest.mark.parametrize(
    ("task", "prices"),
    [("easy", [0.05, 0.08, 0.12, 0.18, 0.18]), ("medium", [0.05, 0.08, 0.12, 0.18, 0.18]),
     ("hard", [0.05, 0.08, 0.12, 0.18, 0.18]), ("expert", [0.05, 0.10, 0.15, 0.20, 0.20])],
)  # fmt: skip
def test_each_miss_costs_more(task: str, prices: list[float]) -> None:
    """PMW-93, PMW-94, PMW-95, PMW-96: the price of a wrong query rises, on expert faster."""
    assert paid(*[MISS] * 5, task=task) == [{"bad_query_penalty": -price} for price in prices]


def test_a_decoy_is_neutral_once() -> None:
    """PMW-78: the first look at what clears somebody costs nothing; the second is a miss."""
    decoy = Facts(kind=ActionType.QUERY_LOGS, decoys=frozenset({0}))
    assert paid(decoy, decoy) == [{}, {"bad_query_penalty": -0.05}]


def test_a_query_past_the_cap_costs_its_step_alone() -> None:
    """PMW-75: nothing is looked up, paid or charged."""
    progress = advance(Progress(), Facts(kind=ActionType.QUERY_LOGS, over_cap=True), EASY)
    assert (progress.pays, progress.queries, progress.steps) == ((), 0, 1)


def test_a_section_pays_when_it_is_first_valid() -> None:
    """PMW-91, PMW-97, PMW-105, PMW-107: +0.03 once, -0.02 for what replaces a valid one."""
    written = paid(
        section(valid=False), section(valid=False), section(), section(), section(valid=False),
        section(),
    )  # fmt: skip
    over, first = {"overwrite_penalty": -0.02}, {"section_written": 0.03}
    assert written == [{}, {}, first, over, over, {}]


def test_a_valid_section_may_fall_back() -> None:
    """PMW-62, PMW-97: what is written last is what counts."""
    progress = Progress()
    states: list[SectionState] = []
    for valid in (False, True, False):
        progress = advance(progress, section(valid=valid), EASY)
        states.append(progress.state(Section.SUMMARY))
    assert states == ["invalid", "valid", "invalid"]


def test_three_distinct_items_are_paid() -> None:
    """PMW-92, PMW-106: +0.08 each, nothing for the fourth or for the same again."""
    pays = paid(
        item("alert", "pool", "size"), item("size", "pool", "alert"),
        item("canary", "every", "day"), item("limit", "the", "leases"), item("fourth", "of", "it"),
    )  # fmt: skip
    assert [pay.get("action_item_assigned", 0) for pay in pays] == [0.08, 0, 0.08, 0.08, 0]


def test_items_against_something_else_are_taken_back() -> None:
    """PMW-106: what prevents nothing of this is not paid in the end."""
    items = (item("a", "b", "c", fits=False), item("d", "e", "f"))
    knowing = Facts(kind=ActionType.SUBMIT, names_cause=True)
    assert paid(*items, knowing)[-1]["action_item_taken_back"] == -0.08
    assert paid(*items, SUBMIT)[-1]["action_item_taken_back"] == -0.16


def test_the_end_charges_what_is_missing_and_holds_the_grade() -> None:
    """PMW-98, PMW-99, PMW-100: -0.10 a missing section, and the grade, in the last step."""
    graded = Facts(kind=ActionType.SUBMIT, grade=0.75)
    assert paid(section(), graded)[-1] == {"missing_section_penalty": -0.4, "grade": 0.75}


def test_running_out_of_steps_submits() -> None:
    """PMW-58, PMW-101: the last step ends it with -0.10, and missing sections are charged too."""
    pays = paid(*[section(valid=False)] * MAX_STEPS)
    assert MAX_STEPS == 25
    assert pays[-1] == {"no_submit_penalty": -0.1, "missing_section_penalty": -0.5}


def test_nothing_happens_after_the_end() -> None:
    """PMW-108: a step after the end changes nothing and pays nothing."""
    over = advance(Progress(), SUBMIT, EASY)
    again = advance(over, hit(0), EASY)
    assert (again.pays, again.windows, again.steps) == ((), frozenset(), 1)


def test_an_invalid_action_is_a_scored_step() -> None:
    """PMW-27: -0.05."""
    progress = advance(Progress(), Facts(kind=None), EXPERT)
    assert progress.pays == (
        Component(name="invalid_action", value=-0.05, reason="not a valid action"),
    )
    assert progress.steps == 1
