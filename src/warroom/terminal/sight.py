"""What a player knows of a shift: what was last seen of each incident, and what was looked up.

The view is that of the player's role; whoever is all three sees what triage sees, as only triage
looks. Nothing here knows a terminal.
"""

from warroom.environments.command_center import wire
from warroom.environments.command_center.metadata import metadata, minutes_per_action
from warroom.environments.command_center.roles import Role
from warroom.environments.playing import Environment
from warroom.terminal.center_panels import Look
from warroom.terminal.commands import Offer

CAUSES: tuple[str, ...] = tuple(metadata(environ={})["root_causes"])
NOWHERE: dict[str, list[str]] = {"logs": [], "kb": []}


class Sight:
    """What is known by now; `role` is None for somebody who is all three."""

    def __init__(self, env: Environment, role: Role | None) -> None:
        self._env, self._role = env, role
        self._views: dict[str, wire.Observation] = {}  # the last one of each incident
        self.looks: dict[str, list[Look]] = {}
        self._at = ""  # the incident that the player chose to work on
        self._minutes = minutes_per_action(tick=env.shift.sla_tick)
        self.now = self.refreshed()

    def refreshed(self) -> wire.Observation:
        """Look at the shift as it stands, and return what is seen."""
        seen = self._env.seen_by(self._role or Role.TRIAGE)
        assert isinstance(seen, wire.Observation)
        self.now = self._views[seen.incident_id] = seen
        return seen

    def keep(self, incident: str, look: Look) -> None:
        """Keep what was looked up of an incident."""
        self.looks.setdefault(incident, []).append(look)

    def turn_to(self, incident: str) -> bool:
        """Work on an incident from now on; whether it is one that is open."""
        known = {name.lower(): name for name in self.open}
        self._at = known.get(incident.lower(), self._at)
        return incident.lower() in known

    @property
    def open(self) -> list[str]:
        """Return the incidents that are still open."""
        return [one.incident_id for one in self.now.queue if one.status == "open"]

    @property
    def chosen(self) -> str:
        """Return the incident that is worked on: the one chosen, or the first open one."""
        left = self.open
        return self._at if self._at in left else next(iter(left), "")

    @property
    def view(self) -> wire.Observation | None:
        """Return what was last seen of the incident that is worked on."""
        return self._views.get(self.chosen)

    @property
    def offer(self) -> Offer:
        """Return what there is to name on a line."""
        view = self.view
        targets = view.investigation_targets if view else NOWHERE
        return Offer(
            incident=self.chosen,
            incidents=self.open,
            services=targets["logs"],
            articles=targets["kb"],
            remedies=self.now.remedies,
            causes=CAUSES,
            minutes=self._minutes,
            role=self._role,
        )
