"""What the rules have to know of an incident: whom it hurts, what closing it takes, whose it is."""

from dataclasses import dataclass

from warroom.environments.command_center import rubric
from warroom.environments.command_center.roles import Role
from warroom.scenarios.scenario import Scenario, Shift, Sort
from warroom.scenarios.ticket import Side, Ticket

OWNER = {
    Side.OURS: Role.INVESTIGATOR,
    Side.OUTSIDE: Role.OPS_MANAGER,
    Side.SIGNAL: Role.TRIAGE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One incident of a shift as its rules see it."""

    ticket: Ticket
    is_calm: bool

    @property
    def tier(self) -> str:
        """Return the tier of the customers that it hurts."""
        return self.ticket.tier

    @property
    def multiplier(self) -> float:
        """Return how much its closing counts."""
        return rubric.MULTIPLIER[self.ticket.tier]

    @property
    def owner(self) -> Role:
        """Return who takes it on, by the published rule."""
        return OWNER[self.ticket.side]

    @property
    def postmortem_required(self) -> bool:
        """Whether it may not be closed without one."""
        return self.ticket.postmortem_required

    @property
    def clues_required(self) -> int:
        """Return how many facts have to be found before it is closed."""
        return self.ticket.clues_required

    @property
    def needs_escalation(self) -> bool:
        """Whether somebody higher up has to know, by the published rule."""
        return not self.is_calm and (
            self.ticket.users >= rubric.ESCALATE_FROM_USERS
            or self.ticket.usd_per_min >= rubric.ESCALATE_FROM_USD_PER_MIN
            or self.ticket.postmortem_required
        )


def case_of(scenario: Scenario) -> Case:
    """Return a scenario as the rules see it."""
    assert scenario.ticket is not None, "a shift is made of scenarios with tickets"
    return Case(ticket=scenario.ticket, is_calm=scenario.sort is Sort.CALM)


def cases_of(shift: Shift) -> tuple[Case, ...]:
    """Return the incidents of a shift in the order of its queue."""
    return tuple(case_of(scenario) for scenario in shift.scenarios)
