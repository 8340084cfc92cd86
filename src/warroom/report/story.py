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
SAID = ("actor", "action_type", "target", "root_cause", "incident_id")  # of an action, in order
WRITTEN = ("details", "postmortem_note", "reason")  # where its longer texts stand


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
    for title, text in _reported(seen):
        console.print(Panel(escape(text), title=title, expand=False))
    for alert in seen.get("alerts") or seen.get("visible_signals") or ():
        console.print(f"  [red]{escape(alert)}[/]", soft_wrap=True)


def _reported(seen: JSON) -> list[tuple[str, str]]:
    """Return what a player is asked to put right, as titled texts."""
    if "queue" not in seen:
        return [(seen["task_id"], seen["task_description"])]
    first = f"{seen['incident_title']}. {seen['incident_description']}"
    rest = [(one["incident_id"], one["title"]) for one in seen["queue"]]
    return [(seen["incident_id"], first), *rest[1:]]


def _answered(target: str, before: JSON, after: JSON) -> tuple[str, list[str]]:
    """Return what the world answered in a sentence, and the lines that a look showed."""
    if "terminal_output" in after:
        first, *lines = after["terminal_output"].splitlines() or [""]
        return first, lines
    looked = after["logs"] != before["logs"]
    return after["message"], after["logs"].get(target, []) if looked else []


def _step(
    number: int,
    action: JSON,
    before: JSON,
    result: StepResult,
    console: Console,
) -> None:
    said = " ".join(str(action[key]) for key in SAID if action.get(key))
    console.rule(f"[bold]{number}[/] {escape(said)}", align="left")
    for text in (action[key] for key in WRITTEN if action.get(key)):
        console.print(Panel(escape(str(text)), title="wrote", expand=False))
    answer, lines = _answered(str(action.get("target")), before, result.observation.model_dump())
    console.print(escape(answer), style="cyan")
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
