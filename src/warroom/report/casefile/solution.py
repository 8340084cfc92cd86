"""What the reference would do, played, so that each action shows what it pays."""

from warroom.environments.incident_response.wire import NAME
from warroom.environments.registry import kind
from warroom.errors import BadScenario
from warroom.report.casefile.case import Move
from warroom.scenarios.scenario import Scenario, Shift


def solution(scenario: Scenario) -> tuple[str, tuple[Move, ...], float]:
    """Return the environment, the reference's moves and its score; no moves if no task plays it."""
    shift, environment = Shift(address=scenario.address, scenarios=(scenario,)), kind(NAME)
    try:
        actions, env = environment.reference(shift), environment.open(shift)
    except BadScenario:
        return "", (), 0.0
    moves: list[Move] = []
    for action in actions:
        result = env.step(action)
        moves.append(
            Move(
                action=str(action["action_type"]),
                target=str(action["target"]),
                details=str(action["details"]),
                minute=env.episode.steps[-1].minute,
                reward=round(result.reward, 4),
            )
        )
    return NAME, tuple(moves), round(env.score, 4)
