"""The lower end of the scale: an agent that knows nothing."""

from warroom.agents.agent import Acted, Observed, choose
from warroom.agents.command_center.words import say

BLAND = "Something failed and users saw errors. We looked into it. We will be more careful."


class Random:
    """Any action of a role that may take it, any target, by an addressed draw."""

    name = "random"

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._step = 0

    def act(self, observation: Observed) -> Acted | None:
        """Return any action."""
        self._step += 1
        here = (self._seed, self._step)
        verb = choose(observation["available_actions"], *here, "verb")
        actor = choose(observation["allowed_actors_by_action"][verb], *here, "actor")
        targets = observation["investigation_targets"]
        services = targets["logs"]
        options = {
            "inspect_logs": services,
            "inspect_metrics": services,
            "consult_kb": targets["kb"],
            "negotiate_handoff": observation["available_teams"],
            "close_incident": services,
        }
        if verb in observation["remedies"]:
            remedy = choose(observation["remedies"][verb], *here, "remedy")
            target = f"{remedy}:{choose(services, *here, 'service')}"
        else:
            target = choose(options[verb], *here, "target") if verb in options else ""
        return say(verb, actor, target, root_cause="a bad release", postmortem_note=BLAND)
