"""The four library incidents of post-mortem writing: told by people, and run by the world."""

import re
from dataclasses import replace

import pytest
from people_tellings import file_of

from warroom.scenarios.addresses import find
from warroom.scenarios.calibrate import calibrate
from warroom.scenarios.people import responded
from warroom.scenarios.people.chat import Mood
from warroom.scenarios.people.course import Happening
from warroom.scenarios.people.files import File
from warroom.scenarios.people.gold import Change, GoldEvent, WindowKind
from warroom.scenarios.prove import Law, prove
from warroom.scenarios.suites import SUITES
from warroom.world.clock import wall
from warroom.world.faults import FAULTS
from warroom.world.noise import rounded
from warroom.world.remedies import BY_VERB

LIBRARY = {tier: f"library/postmortem_{tier}" for tier in ("easy", "medium", "hard", "expert")}
each = pytest.mark.parametrize("address", LIBRARY.values())
EVERY = [f"{address}{at}" for address in LIBRARY.values() for at in ("", "@0", "@1", "@2", "@3")]


def clock(file: File, minute: int) -> str:
    return wall(minute, start_min=file.gold.start_min)


def windows(file: File, kind: WindowKind) -> list[tuple[str, str, str]]:
    return [
        (w.service, clock(file, w.first), clock(file, w.last))
        for w in file.gold.windows
        if w.kind is kind
    ]


def public_text(file: File) -> str:
    scenario = file.told.scenario
    alerts = [f"{a.rule.name} {a.service} {clock(file, a.fired_min)}" for a in file.alerts]
    thread = [f"{clock(file, m.minute)} {m.text}" for m in file.thread]
    return "\n".join([scenario.title, scenario.description, *alerts, *thread])


def test_there_are_four_from_easy_to_expert() -> None:
    assert SUITES["postmortem"] == tuple(LIBRARY.values())


@each
def test_each_proves_and_what_people_did_is_part_of_the_proof(address: str) -> None:
    laws = [finding.law for finding in prove(find(address))]
    assert laws[-2:] == [Law.RESPONSE_HEALS, Law.ARCHIVE_SHOWS]


@each
def test_ten_variants_of_each_prove(address: str) -> None:
    for seed in range(10):
        prove(find(f"{address}@{seed}"))


@each
def test_each_proves_without_its_authored_lines_and_without_its_story(address: str) -> None:
    prove(replace(find(address), authored=()))
    bare = replace(find(address), authored=(), story=None)
    prove(bare)
    assert responded(bare).course().recovered_min is not None


@each
def test_asserted_numbers_are_those_of_the_world(address: str) -> None:
    found = list(calibrate(find(address)))
    assert {c.name for c in found} >= {"course.duration_min", "course.users"}
    assert all(c.holds for c in found), found


@each
def test_the_severity_is_what_the_course_amounts_to(address: str) -> None:
    story = find(address).story
    assert story is not None
    assert file_of(address).gold.severity is story.severity


@pytest.mark.parametrize(
    ("tier", "root", "change", "count", "severity"),
    [
        ("easy", "payments", Change.DEPLOYMENT, 5, "SEV-2"),  # PMW-82
        ("medium", "redis-auth", Change.CONFIGURATION, 8, "SEV-1"),  # PMW-83
        ("hard", "data-pipeline", Change.DEPLOYMENT, 9, "SEV-1"),  # PMW-84
        ("expert", "api-gateway", Change.SECURITY, 10, "SEV-1"),  # PMW-85
    ],
)
def test_each_is_what_its_difficulty_says(
    tier: str, root: str, change: Change, count: int, severity: str
) -> None:
    file = file_of(LIBRARY[tier])
    assert (file.gold.root, file.gold.change, file.gold.severity) == (root, change, severity)
    assert len(file.archive.services) == count


@pytest.mark.parametrize(
    ("tier", "deciding", "supporting", "decoys"),
    [
        ("easy", [("payments", "03:38", "03:43")], [], {"card-network"}),
        ("medium", [("redis-auth", "13:53", "13:58")], [("postgres-auth", "14:00", "14:06")],
         set[str]()),
        ("hard", [("data-pipeline", "09:08", "09:14")], [], {"cdn", "auth"}),
        ("expert", [("api-gateway", "02:47", "02:49")], [("api-gateway", "02:58", "03:06")],
         {"rate-limiter", "auth-service", "reporting-service"}),  # PMW-79: three minutes
    ],
)  # fmt: skip
def test_evidence_stands_where_the_contract_says(
    tier: str,
    deciding: list[tuple[str, str, str]],
    supporting: list[tuple[str, str, str]],
    decoys: set[str],
) -> None:
    file = file_of(LIBRARY[tier])
    assert windows(file, WindowKind.DECIDING) == deciding
    assert windows(file, WindowKind.SUPPORTING) == supporting
    assert {window.service for window in file.gold.decoys} == decoys


def test_pmw_147_the_documents_own_query_finds_what_decides() -> None:
    file = file_of(LIBRARY["easy"])
    start = file.gold.start_min
    found = file.archive.query("payments", 3 * 60 + 38 - start, 3 * 60 + 45 - start)
    assert "log:payments:unreturned" in {entry.evidence for entry in found}


@each
def test_pmw_71_what_decides_is_returned_by_its_window_alone(address: str) -> None:
    file = file_of(address)
    deciding = file.archive.deciding
    for service in file.archive.services:
        for first in range(0, file.told.page_min + 90, 5):
            asked = (service, first, first + 4)
            shown = {entry.evidence for entry in file.archive.query(*asked)} & deciding
            hits = any(
                w.service == service and w.first <= first + 4 and first <= w.last
                for w in file.gold.windows
                if w.kind is WindowKind.DECIDING
            )
            assert bool(shown) == hits, asked


@pytest.mark.parametrize("address", EVERY)
def test_pmw_81_the_times_of_hidden_events_are_nowhere_in_public(address: str) -> None:
    file = file_of(address)
    shown = public_text(file)
    assert file.gold.hidden
    for event in file.gold.hidden:
        assert clock(file, event.minute) not in shown


def test_pmw_80_four_events_of_expert_are_hidden() -> None:
    file = file_of(LIBRARY["expert"])
    hidden = [clock(file, event.minute) for event in file.gold.hidden]
    assert hidden == ["02:30", "02:47", "02:58", "03:02"]
    for event in file.gold.hidden:
        found = file.archive.query(event.service, event.minute, event.minute + 1)
        assert {entry.evidence for entry in found} & set(event.evidence)


@pytest.mark.parametrize("address", EVERY)
def test_pmw_89_nobody_names_the_mechanism_or_what_cured_it(address: str) -> None:
    file = file_of(address)
    fault, root = FAULTS[file.gold.mechanism], file.gold.root
    verbs = {e.what for e in file.gold.events if e.kind is Happening.CURE}
    for message in file.thread:
        text = message.text.lower()
        assert not [phrase for phrase in (*fault.phrases, fault.reference_wording)
                    if phrase in text]  # fmt: skip
        if root in message.text and message.mood not in (Mood.ACK, Mood.STATUS):
            done = [phrase for verb in verbs for phrase in BY_VERB[verb].phrases]
            assert not [phrase for phrase in done if phrase.lower() in text], message


@pytest.mark.parametrize("address", EVERY)
def test_nobody_speaks_of_a_change_at_the_root(address: str) -> None:
    file = file_of(address)
    secret = [c.id for c in file.told.scenario.changes if c.service == file.gold.root]
    assert not [m for m in file.thread for change in secret if change in m.text]


@pytest.mark.parametrize(
    ("tier", "blamed"),
    [
        ("hard", ("cdn", "auth")),  # PMW-84: exactly two
        ("expert", ("rate-limiter", "auth-service", "reporting-service")),  # PMW-85: three
    ],
)
def test_pmw_180_a_senior_is_wrong_twice_and_logs_contradict(
    tier: str, blamed: tuple[str, ...]
) -> None:
    file = file_of(LIBRARY[tier])
    assert file.gold.blamed == blamed
    seniors = [p.name for p in file.told.people if p.role == "senior engineer"]
    wrong = [m for m in file.thread if m.mood is Mood.THEORY and m.person in seniors]
    assert len(wrong) >= 2
    for window in file.gold.decoys:
        entries = file.archive.query(window.service, window.first, window.last)
        report = next(entry for entry in entries if entry.evidence in window.evidence)
        assert re.search(r"0\.\d+ % failed by itself", report.text), report.text


def test_pmw_85_the_security_engineer_of_twelve_years_blames_the_load_test_twice() -> None:
    file = file_of(LIBRARY["expert"])
    said = [m.text for m in file.thread if m.mood is Mood.THEORY and "load test" in m.text]
    assert len(said) >= 2
    assert any("12 years" in text for text in said)


def test_pmw_85_tor_and_scope_are_in_the_audit_log_and_a_regulator_in_the_themes() -> None:
    file = file_of(LIBRARY["expert"])
    (window,) = (w for w in file.gold.windows if w.kind is WindowKind.DECIDING)
    texts = " ".join(e.text for e in file.archive.query(window.service, window.first, window.last))
    assert "Tor exit node" in texts
    assert "scope violation" in texts
    assert "notification" in file.gold.themes  # PMW-129


def test_pmw_83_a_deployment_is_mentioned_and_the_guilty_setting_is_not() -> None:
    text = public_text(file_of(LIBRARY["medium"]))
    assert "auth-service was on it" in text
    assert "expiry" not in text


@pytest.mark.parametrize("address", EVERY)
def test_the_numbers_of_the_impact_can_be_read_in_the_thread(address: str) -> None:
    file = file_of(address)
    said = {message.evidence: message.text for message in file.thread}
    sources = dict(file.gold.impact.sources)
    (counted,) = sources["users"]
    assert f"{file.gold.impact.users:,}" in said[counted]
    if file.gold.impact.has_cost:
        written = re.search(r"\$([\d.]+)([kM])", said[counted])
        assert written
        usd = float(written[1]) * {"k": 1e3, "M": 1e6}[written[2]]
        assert usd == pytest.approx(file.gold.impact.usd, rel=0.01)
    else:
        assert "under $1k" in said[counted]
    assert set(sources["duration_min"]) & set(said)


@pytest.mark.parametrize("address", EVERY)
def test_an_incident_lies_inside_one_day(address: str) -> None:
    assert file_of(address).gold.is_in_one_day


@each
def test_what_people_say_was_changed_was_changed_in_a_variant_too(address: str) -> None:
    file = file_of(f"{address}@2")
    changed = {change.service for change in file.told.scenario.changes}
    if "expert" in address or "hard" in address:
        assert set(file.gold.blamed) <= changed
    if "medium" in address:
        told = next(m.text for m in file.thread if "train" in m.text)
        assert any(service in told for service in changed)


@each
def test_a_variant_tells_the_same_problem_otherwise(address: str) -> None:
    own, other = file_of(address), file_of(f"{address}@1")
    assert (own.gold.mechanism, own.gold.change) == (other.gold.mechanism, other.gold.change)
    kinds = (Happening.TRY, Happening.CURE, Happening.RECOVERY)

    def course(events: tuple[GoldEvent, ...]) -> list[Happening]:
        return [e.kind for e in events if e.kind in kinds and e.is_needed]

    assert course(own.gold.events) == course(other.gold.events)
    assert {m.text for m in own.thread} & {m.text for m in other.thread} == set()
    assert {name for name, _ in own.gold.people} != {name for name, _ in other.gold.people}
    assert rounded(own.gold.impact.usd) != rounded(other.gold.impact.usd)
