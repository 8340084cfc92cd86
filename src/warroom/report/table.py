"""Tables of what agents earned, group by group."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from rich.table import Table

from warroom.report.columns import Column, meanings, narrow_table, shown_of
from warroom.rollout.record import Record
from warroom.scenarios.suites import group_of

ABBREVIATED = {"reference": "ref."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The means of one agent over one group of scenarios."""

    agent: str
    group: str
    episodes: int
    score: float
    normalised: float
    reward: float
    steps: float
    minutes: float
    false_positives: float
    backed_share: float
    harm_usd: float


def rows(records: Iterable[Record]) -> list[Row]:
    """Return one row per agent and group, in order of first appearance."""
    found: dict[tuple[str, str], list[Record]] = {}
    for record in records:
        found.setdefault((record.agent, group_of(record.address)), []).append(record)
    return [_row(agent, group, played) for (agent, group), played in found.items()]


def _row(agent: str, group: str, played: list[Record]) -> Row:
    cards = [record.scorecard for record in played]
    return Row(
        agent=agent,
        group=group,
        episodes=len(cards),
        score=fmean(card.score for card in cards),
        normalised=fmean(card.normalised for card in cards),
        reward=fmean(card.reward for card in cards),
        steps=fmean(card.steps for card in cards),
        minutes=fmean(card.minutes for card in cards),
        false_positives=fmean(card.restraint.false_positives for card in cards),
        backed_share=fmean(card.restraint.backed_share for card in cards),
        harm_usd=fmean(card.restraint.harm_usd for card in cards),
    )


COLUMNS: tuple[Column[Row], ...] = (
    Column(name="n", cell=lambda row: str(row.episodes)),
    Column(name="score", cell=lambda row: f"[bold]{row.score:.2f}[/]", means="from 0 to 1"),
    Column(name="reward", cell=lambda row: f"{row.reward:.2f}"),
    Column(name="steps", cell=lambda row: f"{row.steps:.1f}"),
    Column(name="min", cell=lambda row: f"{row.minutes:.0f}", is_live=True,
           means="simulated minutes"),
    Column(name="wrong", cell=lambda row: f"{row.false_positives:.1f}",
           means="remedies, teams and questions in vain"),
    Column(name="harm", cell=lambda row: f"{row.harm_usd:,.0f}", is_live=True,
           means="what wrong remedies cost users in USD"),
)  # fmt: skip
OTHERS = "on the right, others' scores, exploit being the best of all exploits there"


def legend(records: Iterable[Record], *, has_others: bool) -> str:
    """Return what the headings of the table of some records stand for."""
    told = meanings(shown_of(COLUMNS, rows(records)))
    return f"{told}; {OTHERS}." if has_others else f"{told}."


def table_of(
    agent: str, records: list[Record], *, beside: dict[str, dict[str, float]] | None = None
) -> Table:
    """Return an agent's rows as a table; `beside` maps a baseline to its score per group."""
    others, means = beside or {}, rows(records)
    columns = shown_of(COLUMNS, means)
    table = narrow_table(f"{agent}: means per group")
    table.add_column("scenarios", no_wrap=True)
    for column in columns:
        table.add_column(column.name, justify="right", no_wrap=True)
    for name in (ABBREVIATED.get(name, name) for name in others):
        table.add_column(name, justify="right", style="dim", no_wrap=True)
    for row in means:
        scores = (each.get(row.group) for each in others.values())
        table.add_row(
            row.group,
            *(column.cell(row) for column in columns),
            *("-" if score is None else f"{score:.2f}" for score in scores),
        )
    return table
