"""`warroom scenarios sweep | costs`: what holds over all mechanisms, counted."""

import json
from collections import Counter
from typing import Annotated, Any

import typer
from rich.table import Table

from warroom.cli.shared import CORES, Json, Processes, bar, console
from warroom.scenarios.costs import COMPANIES, Cost, innocent_costs, tempted_costs
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.sweep import AT_ONCE, Swept, Trial, cases, swept

studies = typer.Typer()


@studies.command("sweep")
def sweep_command(
    seeds: Annotated[int, typer.Option(help="Seeds of each mechanism and tier.", min=1)] = 20,
    first: Annotated[int, typer.Option(help="The first seed.", min=0)] = 0,
    tier: Annotated[list[str] | None, typer.Option(help=f"Of {', '.join(TIERS)}.")] = None,
    processes: Processes = CORES,
    as_json: Json = False,
) -> None:
    """Make every mechanism in every tier and prove each; fail if one never is, or few at once."""
    tiers = tier or list(TIERS)
    wanted = cases(tiers, range(first, first + seeds))
    trials: list[Trial] = []
    with bar() as progress:
        task = progress.add_task("sweep", total=len(wanted))
        for trial in swept(wanted, processes=processes):
            trials.append(trial)
            progress.advance(task)
    found = Swept(trials=tuple(trials))
    if as_json:
        typer.echo(json.dumps(_sweep_data(found, tiers)))
    else:
        _show_sweep(found, tiers)
    if not found.holds:
        raise typer.Exit(1)


def _sweep_data(found: Swept, tiers: list[str]) -> dict[str, Any]:
    return {
        "cases": len(found.trials),
        "at_once": found.at_once,
        "never": [f"{case.tier}/{case.seed}@{case.mechanism}" for case in found.never],
        "broken": dict(found.broken()),
        "at_once_by_mechanism": {
            mechanism: {tier: found.of(mechanism, tier).at_once for tier in tiers}
            for mechanism in found.mechanisms
        },
    }


def _show_sweep(found: Swept, tiers: list[str]) -> None:
    table = Table("mechanism", *tiers, title="proved at the first try, and at all if that is more")
    for mechanism in found.mechanisms:
        table.add_row(mechanism, *(_cell(found.of(mechanism, tier)) for tier in tiers))
    console.print(table)
    for law, count in found.broken().most_common():
        console.print(f"{count:5} tries broke: {law}")
    console.print(
        f"{len(found.trials)} cases: {found.at_once:.1%} prove at the first try (at least "
        f"{AT_ONCE:.0%}), {len(found.never)} never",
        soft_wrap=True,
    )


def _cell(found: Swept) -> str:
    count = len(found.trials)
    at_once, at_all = round(found.at_once * count), count - len(found.never)
    return str(at_once) if at_once == at_all else f"{at_once} / {at_all}"


@studies.command("costs")
def costs_command(
    companies: Annotated[int, typer.Option(help="Healthy companies.", min=1)] = COMPANIES,
    seeds: Annotated[int, typer.Option(help="Incidents of each mechanism.", min=1)] = 3,
    as_json: Json = False,
) -> None:
    """Say what each remedy costs where nothing is broken, and where it tempts."""
    innocent = innocent_costs(companies)
    tempted = tempted_costs(seeds=range(seeds))
    if as_json:
        rows = {"innocent": innocent, "tempted": tempted}
        typer.echo(
            json.dumps({name: [_cost_data(c) for c in found] for name, found in rows.items()})
        )
        return
    _show_costs("tried on a healthy, busy company", "on a", innocent)
    _show_costs("tried where it tempts", "in", tempted)


def _cost_data(cost: Cost) -> dict[str, Any]:
    return {"verb": cost.verb, "where": cost.where, "revenue_min": cost.revenue_min,
            "verdicts": dict(cost.verdicts)}  # fmt: skip


def _show_costs(title: str, where: str, found: list[Cost]) -> None:
    table = Table(
        "remedy", where, "revenue minutes", "verdicts", title=f"What a remedy costs, {title}"
    )
    for cost in found:
        verdicts = ", ".join(f"{count} {verdict}" for verdict, count in cost.verdicts)
        table.add_row(cost.verb, cost.where, f"{cost.revenue_min:.2f}", verdicts)
    console.print(table)
    counts: Counter[str] = Counter()
    for cost in found:
        counts["harm" if cost.harms > 0.5 else "no harm"] += 1
    console.print(f"mostly harm: {counts['harm']} of {len(found)}")
