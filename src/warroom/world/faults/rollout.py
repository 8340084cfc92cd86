"""Faults of how code is rolled out: to one path, to one replica, by scaling rules."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope
from warroom.world.topology import Kind

_CODE = frozenset({Kind.SERVICE, Kind.GATEWAY})

FAULTS = (
    Fault(
        id="bad_release_one_path",
        family=Family.DEPLOY,
        kinds=frozenset({Kind.SERVICE}),
        carrier=Carrier.RELEASE,
        effects=(
            Effect(knob=Knob.ERROR_ADD, size=0.17),
            # What fails at the door asks nobody: its dependencies see less work, not errors.
            Effect(knob=Knob.EDGE_CALLS, size=0.83, scope=Scope.CALLEES),
        ),
        signs=(
            Sign(key="route_fails", severity="ERROR", per_min=60, decides=True,
                 text="POST /v3/bulk 500: TypeError: cannot unpack non-iterable NoneType object "
                 "(build {build}); other routes 200"),
            Sign(key="route_ratio", severity="WARN", per_min=4,
                 text="http.route=/v3/bulk success ratio 0.00 over 60 s"),
        ),
        change="deploy {service} {build}: bulk endpoint v3",
        tempting=("restart", "scale_up"),
        cures=("rollback",),
        phrases=("one route was broken", "only the bulk endpoint failed", "broken code path",
                 "a single endpoint was faulty", "one handler crashed on every request",
                 "defect on one route", "a bug in the bulk handler", "regression in one endpoint",
                 "failed on one path only"),
        pictures=("path + just_there + failing", "release + path + just_there + failing",
                  "release + path_bug", "path_bug + failing", "release + one_path + failing",
                  "one_path + failing + release", "one_path + thrown",
                  "release + path + failing + just_there"),
        goes_with=("bad_release_errors",),
        reference_wording="shipped a release whose bulk endpoints failed",
        themes=("test_coverage", "canary", "auto_rollback", "alerting"),
    ),
    Fault(
        id="bad_canary_replica",
        family=Family.DEPLOY,
        kinds=_CODE,
        carrier=Carrier.CANARY,
        effects=(Effect(knob=Knob.SHARE_BROKEN, size=0.34),),
        signs=(
            Sign(key="one_pod_panics", severity="ERROR", per_min=70, decides=True,
                 text="pod {service}-{n2} (build {build}, canary): panic: runtime error: invalid "
                 "memory address or nil pointer dereference"),
            Sign(key="uneven_upstreams", severity="WARN", per_min=8,
                 text="upstream 5xx from 1 endpoint of {replicas}; other endpoints 200"),
        ),
        change="deploy {service} {build} to 1 replica: new request parser",
        tempting=("restart", "scale_up"),
        cures=("rollback", "drain_replica"),
        phrases=("bad canary", "canary replica was broken", "one replica ran the new version",
                 "a single pod was failing", "one instance out of three", "mixed versions",
                 "one pod panicked", "one bad host behind the load balancer",
                 "failing canary", "nil pointer dereference"),
        pictures=("canary + failing", "failing + canary", "release + lone_pod + failing",
                  "lone_pod + failing + release", "release + pods + others_fine",
                  "release + pods + others_fine + failing", "pods + others_fine + failing",
                  "canary + others_fine + failing", "canary + failing + others_fine",
                  "release + bad_pod", "canary + bad_pod", "bad_pod + release"),
        goes_with=("bad_release_errors", "bad_release_one_path"),
        reference_wording="served part of its requests from failing canaries",
        themes=("canary", "auto_rollback", "alerting", "test_coverage"),
    ),
    Fault(
        id="autoscaler_misconfigured",
        family=Family.CAPACITY,
        kinds=_CODE,
        carrier=Carrier.CONFIG,
        effects=(
            Effect(knob=Knob.CAPACITY, size=0.15, profile=Profile.RAMP, minutes=6),
            Effect(knob=Knob.WORKERS, size=0.15, profile=Profile.RAMP, minutes=6),
        ),
        signs=(
            Sign(key="scaled_in", severity="INFO", per_min=3, decides=True,
                 text="HorizontalPodAutoscaler {service}: desired replicas 1, ScalingLimited "
                 "TooManyReplicas: the desired replica count is more than the maximum (rev {n2})"),
            Sign(key="terminating", severity="WARN", per_min=6,
                 text="Killing: stopping container {service}, pod removed by ReplicaSet"),
        ),
        change="config {service} rev {n2}: autoscaler maxReplicas 12 -> 1",
        team="infra-team",
        tempting=("scale_up", "restart", "rollback"),
        cures=("revert_config",),
        phrases=("autoscaler misconfigured", "autoscaler scaled it in", "wrong maximum of replicas",
                 "hpa limit", "max replicas set to one", "scaled down to nothing",
                 "scaling policy was wrong", "pods were taken away", "scale-in went too far",
                 "the replica ceiling was lowered"),
        pictures=("scaler + kept_few", "scaler + kept_few + pods", "scaler + not_grown",
                  "pods + not_grown", "not_grown + scaler", "config_change + hpa_setting",
                  "kept_few + scaler"),
        goes_with=("traffic_surge", "thread_pool_exhausted"),
        reference_wording="had its autoscalers misconfigured, so most of its pods went",
        themes=("config_validation", "capacity", "alerting", "review"),
    ),
)  # fmt: skip
