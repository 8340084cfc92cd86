"""What every incident of command_center has to be, asked through the environment's own actions.

The same laws are held against the thirteen of the library and against generated shifts. An incident
is a (shift, number) with terms so wide that looking at everything ends no episode.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from warroom.claims import read
from warroom.environments.command_center.case import Case, case_of
from warroom.environments.command_center.closing import cause_named
from warroom.environments.command_center.env import CommandCenter
from warroom.environments.command_center.progress import Cause
from warroom.environments.command_center.roles import ROLLBACKS, Role
from warroom.environments.command_center.wire import Observation
from warroom.environments.registry import shift_of
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.vocabulary import vocabulary_of

WIDE = "+budget=9999+sla=9999"
Act = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One incident of a shift."""

    shift: str
    number: int

    @property
    def scenario(self) -> Scenario:
        """The incident with its answer key."""
        return shift_of(self.shift + WIDE).scenarios[self.number]

    @property
    def case(self) -> Case:
        """The incident as its rules see it."""
        return case_of(self.scenario)

    def opened(self) -> CommandCenter:
        """Return the shift at its beginning, under terms that nothing exhausts."""
        return CommandCenter(shift_of(self.shift + WIDE))

    def seen(self, env: CommandCenter | None = None) -> Observation:
        """Return what triage sees of this incident, without having looked anything up."""
        return (env or self.opened())._observed(Role.TRIAGE, self.number, ())  # pyright: ignore

    def act(self, verb: str, actor: str, target: str = "", **more: str) -> Act:
        """Return an action on this incident."""
        known = {"incident_id": self.case.ticket.id}
        return {"action_type": verb, "actor": actor, "target": target, **known, **more}

    def looks(self) -> list[Act]:
        """Return every look-up that there is."""
        groups = self.seen().investigation_targets
        verbs = (("inspect_logs", "logs"), ("inspect_metrics", "metrics"), ("consult_kb", "kb"))
        return [
            self.act(verb, Role.TRIAGE, target) for verb, kind in verbs for target in groups[kind]
        ]

    def paid(self, *actions: Act) -> set[str]:
        """Return the names of what the last of some actions was paid, at the start of the shift."""
        env = self.opened()
        results = [env.step(action) for action in actions]
        return {pay.name for pay in results[-1].reward_components}


def incidents(shift: str) -> list[Incident]:
    """Return the incidents of a shift."""
    return [Incident(shift=shift, number=at) for at in range(len(shift_of(shift).scenarios))]


@cache
def answers(incident: Incident) -> dict[str, str]:
    """Return what every look-up answers, by verb and target."""
    env = incident.opened()
    return {
        f"{act['action_type']}:{act['target']}": env.step(act).observation.terminal_output
        for act in incident.looks()
    }


def has_logs_metrics_and_articles(incident: Incident) -> bool:
    """Whether each kind of look-up answers something about it: ICC-24."""
    root, found = incident.scenario.truth.root, answers(incident)
    at_root = [found[f"{verb}:{root}"].splitlines()[1:] for verb in
               ("inspect_logs", "inspect_metrics")]  # fmt: skip
    articles = [text for key, text in found.items() if key.startswith("consult_kb")]
    return all(at_root) and bool(articles) and all(len(text) > 80 for text in articles)


def has_a_herring(incident: Incident) -> bool:
    """Whether something that is not its cause looks as if it were: ICC-25.

    A warning or an error of a service that the trouble never reaches, or a change of another day's
    work beside the guilty one.
    """
    truth = incident.scenario.truth
    hurt = {truth.root, truth.other, *truth.chain, *truth.victims}
    for key, text in answers(incident).items():
        verb, _, service = key.partition(":")
        if (
            verb == "inspect_logs"
            and service not in hurt
            and (" WARN " in text or " ERROR " in text)
        ):
            return True
        if verb == "inspect_metrics" and any(
            " CHANGE " in line and truth.culpable_change not in line for line in text.splitlines()
        ):
            return True
    return False


def has_a_full_ticket(incident: Incident) -> bool:
    """Whether everything that an incident says of itself is there: ICC-26, ICC-27, ICC-28."""
    seen, case, truth = incident.seen(), incident.case, incident.scenario.truth
    return all(
        (
            seen.customer_tier in ("free", "standard", "premium", "enterprise"),
            seen.revenue_impact_usd_per_min > 0,
            seen.affected_users_estimate > 0,
            seen.incident_title, seen.incident_description, seen.incident_category,
            seen.incident_difficulty, seen.visible_signals,
            case.owner in tuple(Role),
            case.clues_required >= 1,
            seen.postmortem_required is case.postmortem_required,
            bool(truth.cures) is not case.is_calm,
        )
    )  # fmt: skip


def clues_in_reach(incident: Incident) -> int:
    """Return how many clues looking at everything finds: ICC-30."""
    env = incident.opened()
    return max(env.step(act).observation.clues_found for act in incident.looks())


def public_texts(incident: Incident) -> list[str]:
    """Return everything that can be read before any look-up, but for catalogues shown whole."""
    shown = incident.seen().model_dump(exclude={"remedies", "allowed_actors_by_action"})
    return [*_texts(shown), incident.seen().model_dump_json(exclude={"remedies"})]


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]  # pyright: ignore
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]  # pyright: ignore
    return [value] if isinstance(value, str) and value else []


def leaks(incident: Incident) -> list[str]:
    """Return public texts that hold its mechanism, in any of the words that there are: ICC-31."""
    scenario, truth = incident.scenario, incident.scenario.truth
    vocabulary = vocabulary_of(scenario, told=False)

    def tells(text: str) -> bool:
        named = any(truth.mechanism in claim.mechanisms for claim in read(text, vocabulary))
        return named or ("_" in truth.mechanism and truth.mechanism in text)

    found = public_texts(incident)
    closes = [t for t in found if cause_named(t[:240], truth.root, scenario) is Cause.RIGHT]
    return [*closes, *(text for text in found if tells(text))]


def rollback_is_the_cure(incident: Incident) -> bool:
    """Whether only taking something back heals it."""
    cures = incident.scenario.truth.cures
    return bool(cures) and all(
        any(address.partition(":")[0] in ROLLBACKS for address in cure) for cure in cures
    )


def owner_by_trying(incident: Incident) -> set[str]:
    """Return the roles that a first handoff pays for."""
    hand = [incident.act("negotiate_handoff", Role.TRIAGE, role) for role in Role]
    return {act["target"] for act in hand if "handoff_correct" in incident.paid(act)}


def is_incident(incident: Incident) -> bool:
    """Whether something is broken."""
    return incident.scenario.sort is Sort.INCIDENT
