"""The lines on stdout: PMW-150 to PMW-154, which every environment prints."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warroom.cli.grammar import end_line, start_line, step_line

NUMBER = r"-?\d+\.\d\d"
START = re.compile(r"\[START\] task=\S+ env=\S+ model=\S+")
STEP = re.compile(
    rf"\[STEP\] step=[1-9]\d* action=\S+ reward={NUMBER} done=(true|false) error=\S.*"
)
END = re.compile(
    rf"\[END\] success=(true|false) steps=\d+ score=-?\d+\.\d{{3}} rewards=({NUMBER}(,{NUMBER})*)?"
)
rewards = st.floats(min_value=-5, max_value=5, allow_nan=False)


def test_the_documented_lines_are_printed_to_the_letter() -> None:
    """The four lines of the post-mortem writer's document."""
    assert start_line(
        task="easy", env="incident-postmortem-writer", model="llama-3.1-8b-instant"
    ) == ("[START] task=easy env=incident-postmortem-writer model=llama-3.1-8b-instant")
    assert step_line(1, action="QUERY_LOGS", reward=0.06, done=False) == (
        "[STEP] step=1 action=QUERY_LOGS reward=0.06 done=false error=null"
    )
    assert step_line(2, action="WRITE_SECTION_summary", reward=0.03, done=False) == (
        "[STEP] step=2 action=WRITE_SECTION_summary reward=0.03 done=false error=null"
    )
    assert end_line(score=1.0, rewards=(0.06, 0.03, 0.03, 0.03, 0.03, 0.03, 0.08, 1.0)) == (
        "[END] success=true steps=8 score=1.000 rewards=0.06,0.03,0.03,0.03,0.03,0.03,0.08,1.00"
    )


@pytest.mark.parametrize(
    ("reward", "printed"),
    [(0.1 + 0.2, "0.30"), (0, "0.00"), (-0.0, "0.00"), (-0.004, "0.00"), (-0.15, "-0.15"),
     (1, "1.00"), (0.605, "0.60"), (12.5, "12.50")],
)  # fmt: skip
def test_a_reward_has_two_decimals_and_zero_no_minus(reward: float, printed: str) -> None:
    assert f" reward={printed} " in step_line(1, action="x", reward=reward, done=False)
    assert end_line(score=0.5, rewards=(reward,)).endswith(f" rewards={printed}")


@pytest.mark.parametrize(
    ("score", "printed"), [(0.99, "0.990"), (0.8, "0.800"), (-0.0001, "0.000"), (-1.25, "-1.250")]
)
def test_a_score_has_three_decimals(score: float, printed: str) -> None:
    assert f" score={printed} " in end_line(score=score, rewards=())


def test_no_steps_are_an_empty_list() -> None:
    assert end_line(score=0.0, rewards=(), failed=True) == (
        "[END] success=false steps=0 score=0.000 rewards="
    )


@pytest.mark.parametrize(
    ("score", "failed", "success"),
    [(0.1, False, "true"), (0.0999, False, "false"), (0.99, True, "false"), (-1.0, False, "false")],
)
def test_success_is_a_score_of_a_tenth_in_an_episode_that_could_be_played(
    score: float, failed: bool, success: str
) -> None:
    assert f" success={success} " in end_line(score=score, rewards=(), failed=failed)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_a_number_that_is_none_is_never_printed(number: float) -> None:
    with pytest.raises(ValueError, match="expected a finite number"):
        step_line(1, action="x", reward=number, done=False)
    with pytest.raises(ValueError, match="expected a finite number"):
        end_line(score=number, rewards=())


@pytest.mark.parametrize(
    ("error", "printed"),
    [
        (None, "null"),
        ("no such action", "no such action"),
        ("two\nlines\r\n[END] success=true", "two lines [END] success=true"),
        ("tab\tand\x00null\x1b[31m", "tab and null [31m"),
        ("line\u2028separator\x85next \ud800", "line separator next"),
        ("", "unknown"),
        (" \n ", "unknown"),
    ],
)
def test_an_error_is_one_line_at_the_end(error: str | None, printed: str) -> None:
    line = step_line(3, action="x", reward=0, done=True, error=error)
    assert line == f"[STEP] step=3 action=x reward=0.00 done=true error={printed}"


def test_an_action_is_one_word_and_cannot_pass_for_another_field() -> None:
    line = step_line(1, action="investigate:a b\nreward=9.99 done=true", reward=0, done=False)
    assert line == (
        "[STEP] step=1 action=investigate:a_b_reward=9.99_done=true "
        "reward=0.00 done=false error=null"
    )
    assert " action=none " in step_line(1, action="\n", reward=0, done=False)


@given(task=st.text(), env=st.text(), model=st.text())
def test_a_start_line_is_well_formed_whatever_is_played(task: str, env: str, model: str) -> None:
    assert START.fullmatch(start_line(task=task, env=env, model=model))


@given(number=st.integers(1, 99), action=st.text(), reward=rewards, done=st.booleans(),
       error=st.none() | st.text())  # fmt: skip
def test_a_step_line_is_well_formed_whatever_is_said(
    number: int, action: str, reward: float, done: bool, error: str | None
) -> None:
    line = step_line(number, action=action, reward=reward, done=done, error=error)
    assert STEP.fullmatch(line)
    assert line.splitlines() == [line]


@given(score=rewards, paid=st.lists(rewards), failed=st.booleans())
def test_an_end_line_counts_its_rewards(score: float, paid: list[float], failed: bool) -> None:
    line = end_line(score=score, rewards=paid, failed=failed)
    assert END.fullmatch(line)
    listed = line.rpartition("rewards=")[2]
    assert f" steps={len(listed.split(',')) if listed else 0} " in line
