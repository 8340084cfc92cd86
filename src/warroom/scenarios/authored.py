"""Log lines that an author wrote for a scenario, said where the world makes them true."""

from collections.abc import Iterator

from warroom.scenarios.scenario import Scenario
from warroom.world.logs import LogLine
from warroom.world.noise import rounded
from warroom.world.world import World


def authored_lines(
    scenario: Scenario, world: World, service: str, window: range
) -> Iterator[LogLine]:
    """Yield an author's own lines of a service, each at the first minute at which it holds."""
    row, onset = world.company.topology.index(service), world.company.onset_min
    for number, line in enumerate(scenario.authored):
        if line.service != service:
            continue
        for minute in window:
            truth = float(world.signal(line.signal, range(minute, minute + 1))[row, 0])
            if minute >= onset + line.after_onset_min and truth >= line.threshold:
                text = line.text.replace(f"{{{line.signal}}}", f"{rounded(truth):g}")
                yield LogLine(key=f"authored{number}", service=service, severity=line.severity,
                              text=text, count=1, first_min=minute, last_min=minute)  # fmt: skip
                break
