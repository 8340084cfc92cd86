"""What everything costs and pays: the one table behind rules, metadata and documents."""

from warroom.environments.command_center.roles import Verb

MINUTES: dict[Verb, int] = {
    Verb.INSPECT_LOGS: 5, Verb.INSPECT_METRICS: 4, Verb.CONSULT_KB: 3, Verb.NEGOTIATE_HANDOFF: 2,
    Verb.APPLY_FIX: 6, Verb.CLOSE_INCIDENT: 2, Verb.ESCALATE: 3, Verb.ROLLBACK: 8,
    Verb.SUBMIT_POSTMORTEM: 4,
}  # fmt: skip
INVALID_MINUTES = 1

STEP_COST: dict[Verb, float] = {
    Verb.INSPECT_LOGS: -0.04, Verb.INSPECT_METRICS: -0.04, Verb.CONSULT_KB: -0.03,
    Verb.NEGOTIATE_HANDOFF: -0.02, Verb.APPLY_FIX: -0.02, Verb.CLOSE_INCIDENT: 0.0,
    Verb.ESCALATE: -0.05, Verb.ROLLBACK: -0.08, Verb.SUBMIT_POSTMORTEM: -0.01,
}  # fmt: skip

WRONG_ACTOR, INVALID = -0.08, -0.25
CLUE, CLUES_PAID, REPEATED_LOOKUP = 0.12, 3, -0.02
HANDOFF_CORRECT, HANDOFF_WRONG = 0.15, -0.10
MITIGATION_CORRECT, MITIGATION_WRONG, MITIGATION_EMPTY = 0.35, -0.30, -0.30
ROLLBACK_EFFECTIVE, ROLLBACK_INEFFECTIVE = 0.20, -0.15
ESCALATION_NEEDED, ESCALATION_NOT_NEEDED = 0.10, -0.10
POSTMORTEM_LOGGED, POSTMORTEM_EMPTY = 0.05, -0.10
POSTMORTEM_BONUS, POSTMORTEM_MISSING = 0.12, -0.15
CLOSURE_CORRECT, CLOSURE_UNSUPPORTED, CLOSURE_WRONG, REOPENED = 0.8, 0.2, -1.1, -0.2
CLOSURE_MITIGATION, CLOSURE_NO_MITIGATION, CLOSURE_UNDER_INVESTIGATED = 0.30, -0.15, -0.20
SPEED_AT_PAR, SPEED_NEAR_PAR, NEAR_PAR = 0.20, 0.10, 1.5
SLA_EXHAUSTED, BUDGET_EXHAUSTED, UNRESOLVED = -1.2, -1.5, -1.1

MULTIPLIER = {"free": 0.6, "standard": 1.0, "premium": 1.4, "enterprise": 1.8}

ESCALATE_FROM_USERS, ESCALATE_FROM_USD_PER_MIN = 50_000, 800.0

# Every component: its value as it is told, and when it is paid. "x tier" is times the multiplier.
COMPONENTS: dict[str, tuple[str, str]] = {
    "step_cost": ("-0.01 to -0.08", "every action but closing: logs and metrics -0.04, KB -0.03, "
                  "handoff and fix -0.02, escalation -0.05, rollback -0.08, post-mortem -0.01"),
    "wrong_actor_penalty": (f"{WRONG_ACTOR:+.2f}", "the actor may not do that; nothing is done"),
    "invalid_action": (f"{INVALID:+.2f}", "not a valid action; nothing is done"),
    "clue_bonus": (f"{CLUE:+.2f}", "per fact that a look-up shows for the first time, at most "
                   f"{CLUES_PAID} an incident; a repeated look-up is not paid"),
    "repeated_lookup_penalty": (f"{REPEATED_LOOKUP:+.2f}", "the same look-up again, with no remedy "
                                "applied to the incident since"),
    "handoff_correct": (f"{HANDOFF_CORRECT:+.2f}", "the first handoff of an incident goes to its "
                        "owner"),
    "handoff_wrong": (f"{HANDOFF_WRONG:+.2f}", "it does not, or there was one before"),
    "mitigation_correct": (f"{MITIGATION_CORRECT:+.2f}", "a fix heals the incident, once, after a "
                           "fact of it was found"),
    "mitigation_wrong": (f"{MITIGATION_WRONG:+.2f}", "a fix does not, or nothing was left to heal"),
    "mitigation_empty": (f"{MITIGATION_EMPTY:+.2f}", "a fix names no remedy"),
    "rollback_effective": (f"{ROLLBACK_EFFECTIVE:+.2f}", "a rollback heals the incident, once, "
                           "after a fact of it was found"),
    "rollback_ineffective": (f"{ROLLBACK_INEFFECTIVE:+.2f}", "a rollback does not"),
    "escalation_needed": (f"{ESCALATION_NEEDED:+.2f}", f"once, where {ESCALATE_FROM_USERS:,} users "
                          f"or ${ESCALATE_FROM_USD_PER_MIN:g} a minute are hit or a post-mortem "
                          "is required"),
    "escalation_not_needed": (f"{ESCALATION_NOT_NEEDED:+.2f}", "elsewhere, or again"),
    "postmortem_logged": (f"{POSTMORTEM_LOGGED:+.2f}", "once, for a note that links cause, fix and "
                          "follow-up"),
    "postmortem_empty": (f"{POSTMORTEM_EMPTY:+.2f}", "a note without text"),
    "closure_correct": (f"{CLOSURE_CORRECT:+.1f} x tier", "closed with the one right cause, facts "
                        "found, users well, and a post-mortem where one is required"),
    "closure_unsupported": (f"{CLOSURE_UNSUPPORTED:+.1f} x tier", "the right cause, but something "
                            "of that is missing"),
    "closure_wrong": (f"{CLOSURE_WRONG:+.1f} x tier", "another cause, or more than one"),
    "closure_mitigation_bonus": (f"{CLOSURE_MITIGATION:+.2f}", "with closure_correct: it was "
                                 "healed; nothing was touched where nothing was broken"),
    "closure_no_mitigation": (f"{CLOSURE_NO_MITIGATION:+.2f}", "the right cause, users not well"),
    "closure_under_investigated": (f"{CLOSURE_UNDER_INVESTIGATED:+.2f}", "the right cause, too few "
                                   "facts found"),
    "speed_bonus": (f"{SPEED_AT_PAR:+.2f} or {SPEED_NEAR_PAR:+.2f}", "with closure_correct: within "
                    f"par, within {NEAR_PAR:g} times par; par is what a perfect team takes"),
    "postmortem_bonus": (f"{POSTMORTEM_BONUS:+.2f}", "with closure_correct, where one is required"),
    "postmortem_missing": (f"{POSTMORTEM_MISSING:+.2f}", "the right cause, required and not there"),
    "reopened": (f"{REOPENED:+.1f} x tier", "closed while users were not well"),
    "unresolved": (f"{UNRESOLVED:+.1f} x tier", "at the end, for each incident still open but the "
                   "one last worked on"),
    "sla_exhausted": (f"{SLA_EXHAUSTED:+.1f} x tier", "the clock has run out, by the tier of the "
                      "incident last worked on"),
    "budget_exhausted": (f"{BUDGET_EXHAUSTED:+.1f}", "the budget is spent"),
}  # fmt: skip
