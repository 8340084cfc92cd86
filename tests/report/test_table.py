"""The table of a run: the columns that say something there, and what they stand for."""

from dataclasses import replace

from warroom.environments.episode import Scorecard
from warroom.report.table import legend, table_of
from warroom.rollout.record import Record

CARD = Scorecard(
    score=1.0, normalised=1.0, reward=1.0, steps=4, minutes=10, points=(), incidents=1, resolved=1
)
LIVE = Record(
    environment="incident_response", address="library/task_easy", shift="", seed=0, agent="a",
    actions=(), rewards=(), digests=(), scorecard=CARD,
)  # fmt: skip
OVER = replace(LIVE, scorecard=replace(CARD, minutes=0))


def headings(record: Record) -> list[str]:
    return [str(column.header) for column in table_of("a", [record]).columns]


def test_minutes_and_harm_are_shown_where_time_passes() -> None:
    assert headings(LIVE) == ["scenarios", "n", "score", "reward", "steps", "min", "wrong", "harm"]
    assert headings(OVER) == ["scenarios", "n", "score", "reward", "steps", "wrong"]


def test_the_legend_tells_of_what_is_shown_and_of_nothing_else() -> None:
    assert "simulated minutes" in legend([LIVE], has_others=True)
    assert "others' scores" in legend([LIVE], has_others=True)
    assert legend([OVER], has_others=False) == (
        "score: from 0 to 1; wrong: remedies, teams and questions in vain."
    )


def test_a_group_that_another_did_not_play_is_marked() -> None:
    table = table_of("a", [LIVE], beside={"random": {"task_easy": 0.25}, "exploit": {}})
    assert [next(iter(column.cells)) for column in table.columns[-2:]] == ["0.25", "-"]
