"""Three minds, one for each role: each sees its own view, and knows of the others what they say.

They know the same trade as the runbook; what they lack is each other's eyes. Triage says in its
handoff what it found, the investigator says what it did, and the ops manager closes by what was
said.
"""

from collections.abc import Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.command_center.runbook import LOOKS
from warroom.agents.command_center.search import Search
from warroom.agents.command_center.treatment import (
    owner_of,
    remedies_for,
    told,
    understood,
    write_up,
)
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
from warroom.agents.signatures import Signature

VIA, FELT_BY = "; goes through ", "; felt by "  # what triage adds to a cause


class Mind:
    """One role's mind; it acts when its view gives it something to do."""

    def __init__(self) -> None:
        self._seen: Observed = {}
        self._plan = self._work()

    def act(self, view: Observed) -> Acted | None:
        """Return this role's next action, or None if the others should go on."""
        self._seen = view
        return next(self._plan, None)

    def _work(self) -> Iterator[Acted | None]:
        raise NotImplementedError

    def _handed(self) -> list[tuple[str, str]]:
        """Return what triage handed off so far, as (incident, what it said)."""
        return [
            (said["incident_id"], said["reason"])
            for said in self._seen["channel"]
            if said["action"].startswith("negotiate_handoff") and said["reason"]
        ]

    def _done(self, incident: str) -> str:
        """Return the last remedy that the channel tells of, or nothing."""
        told_of = [
            said["action"].partition(":")[2]
            for said in self._seen["channel"]
            if said["incident_id"] == incident and said["actor"] == INVESTIGATOR
        ]
        return told_of[-1] if told_of else ""


class Triage(Mind):
    """Looks, recognises, hands off with what it saw."""

    def _work(self) -> Iterator[Acted | None]:
        for most in LOOKS:
            for queued in list(self._seen["queue"]):
                incident = queued["incident_id"]
                handed = {name for name, _ in self._handed()}
                if is_open(self._seen, incident) and incident not in handed:
                    yield from self._incident(incident, most)

    def _incident(self, incident: str, most: int) -> Iterator[Acted]:
        search = Search(lambda: self._seen, incident)
        yield from search.looks(most)
        if search.found is None:
            return
        yield from search.confirm()
        found, culprit = search.found
        other = other_named(culprit, found, search.logs)
        owner = owner_of(found, remedies_for(found, culprit, other, self._seen["remedies"]))
        reason = (
            f"{told(found, culprit)}{VIA}{other}"
            f"{FELT_BY}{client_of(culprit, search.logs) or culprit}"
        )
        yield say("negotiate_handoff", TRIAGE, owner, incident_id=incident, reason=reason)


class Investigator(Mind):
    """Does what is usually done about what triage told, until users are well."""

    def _work(self) -> Iterator[Acted | None]:
        finished: set[str] = set()
        while True:
            left = [(name, said) for name, said in self._handed() if name not in finished]
            if not left:
                yield None
                continue
            incident, said = left[0]
            finished.add(incident)
            yield from self._mend(incident, said)

    def _mend(self, incident: str, said: str) -> Iterator[Acted]:
        known = understood(said)
        if known is None or known[0].is_calm:
            return
        found, culprit = known
        other = said.partition(VIA)[2].partition(FELT_BY)[0] or culprit
        for verb, address in remedies_for(found, culprit, other, self._seen["remedies"]):
            reason = f"{address.replace(':', ' on ')}, as {culprit} needs it"
            yield say(verb, INVESTIGATOR, address, incident_id=incident, reason=reason)
            if says_well(self._seen):
                return


class OpsManager(Mind):
    """Escalates by the rule, files what was said, and closes."""

    def _work(self) -> Iterator[Acted | None]:
        finished: set[str] = set()
        while True:
            left = [(name, said) for name, said in self._handed() if name not in finished]
            if not left:
                yield None
                continue
            incident, said = left[0]
            finished.add(incident)
            known = understood(said)
            if known is not None:
                yield from self._close(incident, said, *known)

    def _close(
        self, incident: str, said: str, found: Signature, culprit: str
    ) -> Iterator[Acted | None]:
        if not found.is_calm:
            if must_escalate(on_board(self._seen, incident)):
                yield say("escalate", OPS_MANAGER, incident_id=incident)
            while not self._done(incident):
                yield None
        sufferer = said.partition(FELT_BY)[2] or culprit
        note = write_up(found, culprit, sufferer, self._done(incident))
        yield say("submit_postmortem", OPS_MANAGER, incident_id=incident, postmortem_note=note)
        cause = told(found, culprit)
        yield say("close_incident", OPS_MANAGER, culprit, incident_id=incident, root_cause=cause)


def team() -> dict[str, Mind]:
    """Return the three minds in the order in which they are asked: the nearest to done first."""
    return {INVESTIGATOR: Investigator(), OPS_MANAGER: OpsManager(), TRIAGE: Triage()}
