"""What texts about a scenario should say, taken from its answer key."""

from warroom.environments.checks import Answer
from warroom.scenarios.scenario import Scenario
from warroom.world.faults import FAULTS


def answer_of(scenario: Scenario) -> Answer:
    """Return what a write-up of a scenario should say."""
    truth = scenario.truth
    fault = FAULTS.get(truth.mechanism)
    verbs = {address.partition(":")[0] for cure in truth.cures for address in cure}
    return Answer(
        root=truth.root,
        mechanism=truth.mechanism,
        sufferers=tuple(dict.fromkeys((*truth.victims, *truth.chain[1:]))) or truth.chain,
        remedies=tuple(sorted(verbs)),
        themes=fault.themes if fault else (),
        besides=frozenset(mechanism for _, mechanism in truth.contributing),
        goes_with=frozenset(fault.goes_with if fault else ()),
    )
