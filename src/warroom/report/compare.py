"""Agents side by side: means with their 95 % intervals, group by group."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev

from rich.table import Table

from warroom.environments.episode import Scorecard
from warroom.report.columns import Column, meanings, narrow_table, shown_of
from warroom.rollout.record import Record
from warroom.scenarios.suites import group_of

Z95 = 1.96  # of the normal distribution: means over many episodes are nearly that


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean:
    """A mean, and half the width of its 95 % interval: None for one episode, which has none."""

    value: float
    half: float | None

    def __str__(self) -> str:
        return f"{self.value:.2f}" + ("" if self.half is None else f" ±{self.half:.2f}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What an agent did on a group of scenarios.

    `resolved` is the share of incidents that ended well; the others are means per episode, but for
    `backed_share`, a share of remedies.
    """

    agent: str
    group: str
    episodes: int
    score: Mean
    normalised: Mean
    reward: Mean
    resolved: Mean
    steps: float
    minutes: float
    lost_usd: float
    harm_usd: float
    false_positives: float
    unneeded_escalations: float
    backed_share: float


def mean_of(values: list[float]) -> Mean:
    """Return a mean with its interval.

    >>> str(mean_of([0.0, 1.0, 0.0, 1.0]))
    '0.50 ±0.57'
    >>> str(mean_of([0.7]))
    '0.70'
    """
    half = Z95 * stdev(values) / sqrt(len(values)) if len(values) > 1 else None
    return Mean(value=fmean(values), half=half)


def standings(records: Iterable[Record]) -> list[Standing]:
    """Return one standing per group and agent, in order of first appearance."""
    found: dict[tuple[str, str], list[Scorecard]] = {}
    for record in records:
        found.setdefault((group_of(record.address), record.agent), []).append(record.scorecard)
    order = list(dict.fromkeys(group for group, _ in found))
    stands = [_standing(agent, group, cards) for (group, agent), cards in found.items()]
    return sorted(stands, key=lambda stand: order.index(stand.group))


def _standing(agent: str, group: str, cards: list[Scorecard]) -> Standing:
    restraints = [card.restraint for card in cards]
    remedies = sum(each.remedies for each in restraints)
    backed = sum(each.backed_share * each.remedies for each in restraints)
    return Standing(
        agent=agent,
        group=group,
        episodes=len(cards),
        score=mean_of([card.score for card in cards]),
        normalised=mean_of([card.normalised for card in cards]),
        reward=mean_of([card.reward for card in cards]),
        resolved=mean_of([card.resolved / max(card.incidents, 1) for card in cards]),
        steps=fmean(card.steps for card in cards),
        minutes=fmean(card.minutes for card in cards),
        lost_usd=fmean(card.lost_usd for card in cards),
        harm_usd=fmean(each.harm_usd for each in restraints),
        false_positives=fmean(each.false_positives for each in restraints),
        unneeded_escalations=fmean(each.unneeded_escalations for each in restraints),
        backed_share=backed / remedies if remedies else 1.0,
    )


def best_of(stands: list[Standing], names: Iterable[str]) -> list[Standing]:
    """Return for each group the best standing of those named, by score and then by reward."""
    chosen = set(names)
    best: dict[str, Standing] = {}
    for stand in (stand for stand in stands if stand.agent in chosen):
        if stand.group not in best or _worth(stand) > _worth(best[stand.group]):
            best[stand.group] = stand
    return list(best.values())


def _worth(stand: Standing) -> tuple[float, float]:
    return stand.score.value, stand.reward.value


COLUMNS: tuple[Column[Standing], ...] = (
    Column(name="n", cell=lambda s: str(s.episodes)),
    Column(name="score", cell=lambda s: str(s.score)),
    Column(name="reward", cell=lambda s: str(s.reward)),
    Column(name="resolved", cell=lambda s: str(s.resolved), is_live=True,
           means="share of incidents that ended well"),
    Column(name="steps", cell=lambda s: f"{s.steps:.1f}"),
    Column(name="min", cell=lambda s: f"{s.minutes:.0f}", is_live=True,
           means="simulated minutes"),
    Column(name="lost $", cell=lambda s: f"{s.lost_usd:,.0f}", is_live=True,
           means="what failures cost"),
    Column(name="harm $", cell=lambda s: f"{s.harm_usd:,.0f}", is_live=True,
           means="what wrong remedies added to it"),
    Column(name="wrong", cell=lambda s: f"{s.false_positives:.2f}",
           means="remedies, teams and questions in vain"),
    Column(name="woken", cell=lambda s: f"{s.unneeded_escalations:.2f}", is_live=True,
           means="escalations nobody needed"),
    Column(name="backed", cell=lambda s: f"{s.backed_share:.2f}", is_live=True,
           means="share of remedies after evidence"),
)  # fmt: skip


def legend(stands: Sequence[Standing]) -> str:
    """Return what the headings of the table of some standings stand for."""
    return f"{meanings(shown_of(COLUMNS, stands))}."


def standings_table(stands: list[Standing]) -> Table:
    """Return standings as a table."""
    table = narrow_table("means per episode, with their 95 % intervals")
    table.add_column("scenarios", no_wrap=True)
    table.add_column("agent", no_wrap=True)
    columns = shown_of(COLUMNS, stands)
    for column in columns:
        table.add_column(column.name, justify="right", no_wrap=True)
    shown = ""
    for stand in stands:
        if shown and stand.group != shown:
            table.add_section()
        group = stand.group if stand.group != shown else ""
        table.add_row(group, stand.agent, *(column.cell(stand) for column in columns))
        shown = stand.group
    return table
