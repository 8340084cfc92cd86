"""Faults of time: clocks that run away, and hours that mean another hour."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope
from warroom.world.topology import Kind

_SERVICE = frozenset({Kind.SERVICE})

FAULTS = (
    Fault(
        id="clock_skew",
        family=Family.TIME,
        kinds=_SERVICE,
        carrier=Carrier.CLOCK,
        # Whoever it asks refuses what is signed in the future, more of them the further it drifts.
        effects=(
            Effect(knob=Knob.EDGE_REFUSED, size=0.5, scope=Scope.CALLEES, profile=Profile.RAMP,
                   minutes=12),
        ),
        signs=(
            Sign(key="ntp_unreachable", severity="WARN", per_min=2, decides=True,
                 text="chronyd: can't synchronise: no selectable sources; system clock {n2} s "
                 "ahead of NTP time"),
            Sign(key="request_skewed", severity="ERROR", per_min=60,
                 text="403 RequestTimeTooSkewed: the difference between the request time and the "
                 "current time is too large"),
        ),
        team="infra-team",
        tempting=("restart", "rollback", "renew_certificate"),
        cures=("sync_clock",),
        phrases=("clock skew", "clock drift", "clock ran ahead", "wrong system time",
                 "ntp was unreachable", "time on the host was off", "host time drifted",
                 "requests signed in the future", "chrony lost its sources"),
        pictures=("a_clock + clock_is_off",
                  "a_machine + time_itself + ran_off",
                  "a_machine + has_wrong_time"),
        reference_wording="suffered from clock drifts that went on growing",
        themes=("clock", "alerting", "automation", "runbook"),
    ),
    Fault(
        id="time_zone_bug",
        family=Family.TIME,
        kinds=_SERVICE,
        carrier=Carrier.RELEASE,
        # Orders near a slot's end land in the wrong one; a new slot begins again with few.
        effects=(
            Effect(knob=Knob.BAD_OUTCOME, size=0.4, profile=Profile.SAW, minutes=15),
        ),
        signs=(
            Sign(key="naive_datetime", severity="INFO", per_min=14, decides=True,
                 text="RuntimeWarning: naive datetime received while time zone support is active; "
                 "slot stored as local, read as UTC (build {build})"),
        ),
        change="deploy {service} {build}: slots shown in local time",
        tempting=("restart", "sync_clock", "revert_config"),
        cures=("rollback",),
        phrases=("time zone bug", "timezone bug", "daylight saving", "local time taken for utc",
                 "naive datetime", "dates off by one", "wrong hour", "an hour too early",
                 "booked for the wrong day", "utc offset was ignored"),
        pictures=("a_time_zone + wrong_by_hours",
                  "wrong_by_hours + a_time_zone",
                  "an_hour_told + zone_dropped",),
        goes_with=("bad_release_errors",),
        reference_wording="was storing naive datetimes",
        themes=("test_coverage", "review", "reconciliation", "canary"),
    ),
)  # fmt: skip
