"""Faults that come from outside: quotas of vendors, and keys in strangers' hands."""

from warroom.world.faults.fault import Family, Fault, Sign
from warroom.world.knobs import Carrier, Effect, Knob, Scope
from warroom.world.topology import Kind

FAULTS = (
    Fault(
        id="vendor_quota_exceeded",
        family=Family.DEPENDENCY,
        kinds=frozenset({Kind.PROVIDER}),
        carrier=Carrier.QUOTA,
        effects=(Effect(knob=Knob.QUOTA_CUT, size=0.45),),
        signs=(
            Sign(key="too_many_requests", severity="ERROR", per_min=80, decides=True,
                 text="429 Too Many Requests from {service}: X-RateLimit-Remaining: 0, plan quota "
                 "used up"),
            Sign(key="throttled_client", severity="WARN", per_min=20, scope=Scope.CLIENTS,
                 text="{service} asks to retry after {n2} s"),
        ),
        team="vendor-team",
        tempting=("rotate_credentials", "revert_config", "reroute_traffic"),
        cures=("raise_quota", "failover_vendor"),
        phrases=("quota exceeded", "quota used up", "rate limit reached", "refused with 429",
                 "answered 429", "throttled by the provider", "our plan was too small",
                 "the allowance was spent", "over the contracted volume"),
        pictures=("an_outsider + a_ration + ration_used_up",
                  "a_plan_we_pay + ration_used_up",
                  "an_outsider + ration_used_up + a_ration",
                  "an_outsider + vendor_throttled"),
        goes_with=("rate_limit_misconfigured",),
        reference_wording="had quotas exceeded by our calls",
        themes=("vendor", "alerting", "limits", "fallback"),
    ),
    Fault(
        id="credential_compromise",
        family=Family.SECURITY,
        kinds=frozenset({Kind.SERVICE, Kind.DATABASE}),
        carrier=Carrier.CREDENTIAL,
        effects=(Effect(knob=Knob.EXPOSED, size=40.0),),
        signs=(
            Sign(key="foreign_session", severity="INFO", per_min=12, decides=True,
                 text="audit: key AKIA...{n} used from 185.220.101.{pct}, listed as Tor exit node, "
                 "user agent python-requests, no MFA"),
            Sign(key="scope_exceeded", severity="WARN", per_min=4, decides=True,
                 text="audit: scope violation, key AKIA...{n} was issued for metrics.write and "
                 "reads customers"),
            # Whoever got in looks around first, and takes his time.
            Sign(key="enumeration", severity="INFO", per_min=12, after_min=11,
                 text="sequential ids listed, {n} customers in one minute"),
            Sign(key="bulk_download", severity="INFO", per_min=12, after_min=15,
                 text="one client streams page after page of customers, {ms} kB since it began"),
        ),
        team="security-team",
        tempting=("restart", "rollback", "revert_config"),
        cures=("rotate_credentials",),
        phrases=("credential compromise", "compromised credentials", "leaked credentials",
                 "stolen key", "stolen token", "unauthorised access", "data breach", "intruder",
                 "leaked api key", "a stranger read customer records", "data was exfiltrated"),
        pictures=("a_way_in + in_strange_hands", "in_strange_hands + a_way_in"),
        goes_with=("traffic_surge",),
        reference_wording="was opened by strangers with stolen keys",
        themes=("keys", "alerting", "rotation", "review", "notification"),
    ),
)  # fmt: skip
