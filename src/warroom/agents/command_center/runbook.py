"""The honest heuristic: one careful mind for three roles, one incident after the other.

It sees observations alone, knows the trade (`signatures`) and no scenario. It looks where alerts
burn, follows failing calls down, recognises a cause by its log, hands it to whom the published rule
names, applies what is usually done until users are well, writes it up and closes it. What it does
not understand it leaves for the end, and then looks further.
"""

from collections.abc import Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.command_center.search import Search
from warroom.agents.command_center.treatment import owner_of, remedies_for, told, write_up
from warroom.agents.command_center.words import (
    INVESTIGATOR,
    OPS_MANAGER,
    TRIAGE,
    is_open,
    must_escalate,
    on_board,
    say,
    says_well,
)
from warroom.agents.diagnosis import client_of, other_named

LOOKS = (7, 12)  # at first, and when an incident is taken up again


class Runbook:
    """The careful team, in one mind."""

    name = "runbook"

    def __init__(self, seed: int) -> None:
        del seed  # it decides by what it sees
        self._plan: Iterator[Acted] | None = None
        self._seen: Observed = {}

    def act(self, observation: Observed) -> Acted | None:
        """Return the next action of the plan, which goes on from what is seen."""
        self._seen = observation
        if self._plan is None:
            self._plan = self._shift()
        return next(self._plan, None)

    def _shift(self) -> Iterator[Acted]:
        for most in LOOKS:
            for queued in list(self._seen["queue"]):
                if is_open(self._seen, queued["incident_id"]):
                    yield from self._incident(queued["incident_id"], most)

    def _incident(self, incident: str, most: int) -> Iterator[Acted]:
        search = Search(lambda: self._seen, incident)
        yield from search.looks(most)
        if search.found:
            yield from search.confirm()
            yield from self._mend(incident, search)

    def _mend(self, incident: str, search: Search) -> Iterator[Acted]:
        assert search.found is not None
        found, culprit = search.found
        at = {"incident_id": incident}
        if not found.is_calm and must_escalate(on_board(self._seen, incident)):
            yield say("escalate", OPS_MANAGER, **at)
        other = other_named(culprit, found, search.logs)
        remedies = remedies_for(found, culprit, other, self._seen["remedies"])
        owner = owner_of(found, remedies)
        yield say("negotiate_handoff", TRIAGE, owner, reason=told(found, culprit), **at)
        done = ""
        for verb, address in [] if found.is_calm else remedies:
            done = address
            yield say(verb, INVESTIGATOR, address, **at)
            if says_well(self._seen):
                break
        note = write_up(found, culprit, client_of(culprit, search.logs) or culprit, done)
        yield say("submit_postmortem", OPS_MANAGER, postmortem_note=note, **at)
        yield say("close_incident", OPS_MANAGER, culprit, root_cause=told(found, culprit), **at)
