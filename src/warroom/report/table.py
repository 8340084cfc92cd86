"""Tables of what agents earned, group by group."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from rich.box import SIMPLE_HEAD
from rich.table import Table

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


def narrow_table(title: str) -> Table:
    """Return an empty table that wastes no width, so that ten columns fit an 80-column terminal."""
    return Table(
        title=title,
        title_justify="left",
        box=SIMPLE_HEAD,
        pad_edge=False,
        collapse_padding=True,
        padding=(0, 0),
    )


def table_of(
    agent: str, records: list[Record], *, beside: dict[str, dict[str, float]] | None = None
) -> Table:
    """Return an agent's rows as a table; `beside` maps a baseline to its score per group."""
    others = beside or {}
    table = narrow_table(f"{agent}: means per group")
    table.add_column("scenarios", no_wrap=True)
    for name in ("n", "score", "reward", "steps", "min", "wrong", "harm"):
        table.add_column(name, justify="right", no_wrap=True)
    for name in (ABBREVIATED.get(name, name) for name in others):
        table.add_column(name, justify="right", style="dim", no_wrap=True)
    for row in rows(records):
        table.add_row(
            row.group,
            str(row.episodes),
            f"[bold]{row.score:.2f}[/]",
            f"{row.reward:.2f}",
            f"{row.steps:.1f}",
            f"{row.minutes:.0f}",
            f"{row.false_positives:.1f}",
            f"{row.harm_usd:,.0f}",
            *(
                f"{scores[row.group]:.2f}" if row.group in scores else "-"
                for scores in others.values()
            ),
        )
    return table
