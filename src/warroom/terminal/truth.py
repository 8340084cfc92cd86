"""What really happened in an incident, for when the game is over."""

from collections.abc import Sequence

from warroom.scenarios.scenario import Scenario


def truth_told(
    scenario: Scenario, *, short: str, owner: str, cures: Sequence[Sequence[str]]
) -> tuple[tuple[str, str], ...]:
    """Return an incident's answer key as titled sentences.

    `short` is a text that begins with the cause; each of `cures` is a way to put it right, as what
    was to be done.
    """
    truth = scenario.truth
    change = next((c for c in scenario.changes if c.id == truth.culpable_change), None)
    told = (
        ("in short", f"{short.partition('. ')[0].rstrip('.')}."),
        ("began in", truth.root),
        ("kind of fault", (truth.mechanism or truth.family).replace("_", " ")),
        ("with", truth.other),
        ("set off by", f"{change.id} {change.text}" if change else ""),
        ("travelled", " → ".join(truth.chain) if len(truth.chain) > 1 else ""),
        ("owned by", owner),
        ("put right by", ", or ".join(" and ".join(cure) for cure in cures)),
    )
    return tuple((title, text) for title, text in told if text)
