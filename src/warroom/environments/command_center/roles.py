"""Who may do what: three roles whose work does not overlap, and one verb that is everybody's."""

from enum import StrEnum


class Role(StrEnum):
    """The three who are paged."""

    TRIAGE = "triage_agent"
    INVESTIGATOR = "investigator_agent"
    OPS_MANAGER = "ops_manager_agent"


class Verb(StrEnum):
    """The nine things that can be done, in the order in which they are published."""

    INSPECT_LOGS = "inspect_logs"
    INSPECT_METRICS = "inspect_metrics"
    CONSULT_KB = "consult_kb"
    NEGOTIATE_HANDOFF = "negotiate_handoff"
    APPLY_FIX = "apply_fix"
    CLOSE_INCIDENT = "close_incident"
    ESCALATE = "escalate"
    ROLLBACK = "rollback"
    SUBMIT_POSTMORTEM = "submit_postmortem"


WORK: dict[Role, tuple[Verb, ...]] = {
    Role.TRIAGE: (Verb.INSPECT_LOGS, Verb.INSPECT_METRICS, Verb.CONSULT_KB),
    Role.INVESTIGATOR: (Verb.APPLY_FIX, Verb.ROLLBACK),
    Role.OPS_MANAGER: (Verb.ESCALATE, Verb.SUBMIT_POSTMORTEM, Verb.CLOSE_INCIDENT),
}
ROLLBACKS = ("rollback", "revert_config", "revert_migration", "disable_flag", "rollback_secret")
EVERYBODYS = (Verb.NEGOTIATE_HANDOFF,)


def may(role: Role, verb: Verb) -> bool:
    """Whether a role may do something."""
    return verb in WORK[role] or verb in EVERYBODYS


# The roles that may do each thing, as observations publish it.
ALLOWED: dict[str, list[str]] = {verb: [role for role in Role if may(role, verb)] for verb in Verb}


def role_for(verb: Verb) -> Role:
    """Return whose work a verb is; what is everybody's is triage's to begin with."""
    return next((role for role, verbs in WORK.items() if verb in verbs), Role.TRIAGE)
