"""Faults of watching: rules switched off, and alarms about what is no incident."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob, Profile
from warroom.world.topology import Kind

FAULTS = (
    Fault(
        id="alert_rule_disabled",
        family=Family.CONFIG,
        kinds=frozenset({Kind.DATABASE}),
        carrier=Carrier.RULE,
        # The rule's hook used to clean up: without it the disk fills, and nobody is warned.
        effects=(
            Effect(knob=Knob.WARNINGS_OFF, size=1.0),
            Effect(knob=Knob.DISK_FILL, size=0.02),
        ),
        signs=(
            Sign(key="rule_paused", severity="INFO", per_min=1, decides=True,
                 text="rule group storage paused since {n2} min, hook purge-archive of "
                 "DiskNearlyFull not run"),
            Sign(key="panic_out_of_space", severity="ERROR", per_min=70, signal="disk_ratio",
                 threshold=0.999, text="PANIC: could not write to file: No space left on device"),
        ),
        change="config monitoring: rule group storage of {service} paused for maintenance",
        team="infra-team",
        tempting=("expand_disk", "restart", "stop_job"),
        cures=("restore_alert_rule+clean_disk",),
        phrases=("alert rule disabled", "alert was switched off", "rule group was paused",
                 "silenced alert", "muted warnings", "forgotten silence", "alarm was turned off",
                 "nobody was warned", "the cleanup hook never ran", "monitoring was paused"),
        pictures=("an_alarm + was_switched_off",
                  "was_switched_off + an_alarm",
                  "was_switched_off + nobody_was_told"),
        goes_with=("disk_full",),
        reference_wording="filled up behind silenced alerts",
        themes=("review", "cleanup", "alerting", "runbook"),
        commonness=0.15,
    ),
    Fault(
        id="self_healed_blip",
        family=Family.FALSE_ALARM,
        kinds=frozenset({Kind.SERVICE, Kind.GATEWAY}),
        carrier=Carrier.PROCESS,
        effects=(Effect(knob=Knob.ERROR_ADD, size=0.35, profile=Profile.PULSE, minutes=6),),
        signs=(
            Sign(key="lease_lost", severity="WARN", per_min=20, decides=True,
                 text="failed to renew lease, stepping down; election in progress, will take over "
                 "by itself"),
            Sign(key="leader_missing", severity="ERROR", per_min=50,
                 text="503 no leader elected yet, try again"),
        ),
        tempting=("restart", "rollback", "scale_up"),
        cures=(),
        phrases=("self-healed", "transient blip", "short blip", "leader election",
                 "brief hiccup", "recovered without help", "cleared without intervention",
                 "momentary loss of the leader", "a new leader was elected"),
        pictures=("a_short_while + gone_unaided", "gone_unaided + a_short_while"),
        reference_wording="only had transient blips",
        themes=("threshold", "alerting", "timeouts", "fallback"),
    ),
    Fault(
        id="planned_load_test",
        family=Family.FALSE_ALARM,
        kinds=frozenset({Kind.GATEWAY}),
        carrier=Carrier.USERS,
        effects=(
            Effect(knob=Knob.EXTRA_LOAD, size=0.08, profile=Profile.PULSE, minutes=90),
            # The test tenant is throttled as intended, and the exporter counts that.
            Effect(knob=Knob.FALSE_READING, size=0.12, profile=Profile.PULSE, minutes=90),
        ),
        signs=(
            Sign(key="test_traffic", severity="INFO", per_min=30, decides=True,
                 text="user-agent k6/0.49 tenant load-test: 429 by its own limiter, as agreed"),
        ),
        change="announcement: load test against {service}, k6, one tenant, 90 min from now",
        tempting=("restart", "rollback", "shed_load"),
        cures=(),
        phrases=("planned load test", "announced load test", "load test was running",
                 "synthetic traffic", "synthetic users", "a scheduled exercise",
                 "announced exercise", "traffic from the test tenant"),
        pictures=("it_was_wanted + a_rehearsal",
                  "a_rehearsal + it_was_arranged",),
        goes_with=("traffic_surge", "rate_limit_misconfigured",),
        reference_wording="only saw planned load tests",
        themes=("threshold", "review", "runbook", "capacity"),
    ),
)  # fmt: skip
