"""Who finds out everything that observations tell, if there is time: the runbook without haste."""

from collections.abc import Iterator
from typing import Any

from warroom.agents.agent import Acted
from warroom.agents.command_center.runbook import Runbook
from warroom.agents.command_center.search import Search
from warroom.agents.command_center.words import TRIAGE, say

HIDDEN = ("reward", "reward_components", "last_action_notes", "clues_found", "mitigation_applied")
EVERYWHERE = 100


class Thorough(Runbook):
    """Looks at logs until it recognises a cause, reads what is known, and mends as the runbook."""

    def _incident(self, incident: str, most: int) -> Iterator[Acted]:
        search = Search(lambda: self._seen, incident)
        yield from search.looks(EVERYWHERE)
        assert search.found, f"{incident}: nothing was recognised"
        yield from search.confirm()
        for article in self._seen["investigation_targets"]["kb"]:
            yield say("consult_kb", TRIAGE, article, incident_id=incident)
        yield from self._mend(incident, search)


def without_pay(observation: dict[str, Any]) -> dict[str, Any]:
    """Return what is seen, without what tells whether it was any good."""
    return {name: value for name, value in observation.items() if name not in HIDDEN}
