"""An episode told step by step, and a scenario told from the inside, for a person to read."""

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from warroom.environments.episode import JSON, Scorecard, StepResult
from warroom.environments.playing import Environment
from warroom.environments.registry import kind, shift_of
from warroom.report.casefile import case_of, tell_case
from warroom.rollout.record import Record
from warroom.scenarios.scenario import Scenario

NEW_LINES = 12  # of a look, so that a step fits a screen


def tell(record: Record, console: Console) -> None:
    """Print an episode: what was seen, said, done and paid at each step, and why."""
    env = kind(record.environment).open(shift_of(record.address))
    console.print(f"[bold]{record.address}[/] played by [bold]{record.agent}[/]\n")
    _opening(env, console)
    for number, action in enumerate(record.actions, start=1):
        before = env.observation.model_dump()
        result = env.step(action)
        _step(number, action, before, result, console)
    console.print(scorecard_table(env.scorecard))


def _opening(env: Environment, console: Console) -> None:
    seen = env.observation.model_dump()
    console.print(Panel(escape(seen["task_description"]), title=seen["task_id"], expand=False))
    for alert in seen["alerts"]:
        console.print(f"  [red]{escape(alert)}[/]", soft_wrap=True)


def _step(
    number: int,
    action: JSON,
    before: JSON,
    result: StepResult,
    console: Console,
) -> None:
    said = f"{action.get('action_type')} {action.get('target') or ''}".strip()
    console.rule(f"[bold]{number}[/] {escape(said)}", align="left")
    if action.get("details"):
        console.print(Panel(escape(str(action["details"])), title="wrote", expand=False))
    after = result.observation.model_dump()
    console.print(escape(after["message"]), style="cyan")
    target = str(action.get("target"))
    looked = after["logs"] != before["logs"]
    lines: list[str] = after["logs"].get(target, []) if looked else []
    for line in lines[:NEW_LINES]:
        console.print(f"    {escape(line)}", style="dim", soft_wrap=True)
    if len(lines) > NEW_LINES:
        console.print(f"    ... {len(lines) - NEW_LINES} more", style="dim")
    for pay in result.reward_components:
        color = "green" if pay.value > 0 else "red"
        console.print(f"  [{color}]{pay.value:+.2f}[/] {pay.name}: {escape(pay.reason)}")
    console.print(f"  reward {result.reward:+.2f}, score {result.info['score']:.2f}", style="bold")


def scorecard_table(card: Scorecard) -> Table:
    """Return a scorecard with the reason for every point."""
    table = Table(
        title=f"score {card.score:.2f}, {card.normalised:.0%} of the reference, "
        f"reward {card.reward:.2f}, {card.steps} steps, {card.minutes} min",
        title_justify="left",
    )
    for name in ("part", "given", "of", "why", "evidence"):
        table.add_column(name)
    for point in card.points:
        table.add_row(
            point.part,
            f"{point.given:.2f}",
            f"{point.of:.2f}",
            escape(point.reason),
            escape("\n".join(point.evidence)),
        )
    restraint = card.restraint
    table.add_section()
    table.add_row(
        "restraint",
        "",
        "",
        f"wrong remedies and teams: {restraint.false_positives}; remedies: {restraint.remedies} "
        f"({restraint.backed_share:.0%} backed by a look); harm: ${restraint.harm_usd:,.0f}",
        "",
    )
    return table


def reveal(scenario: Scenario, console: Console) -> None:
    """Print a scenario with its answer key: what runs, what broke, who noticed, what cures."""
    tell_case(case_of(scenario), console)
