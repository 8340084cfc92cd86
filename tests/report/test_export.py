"""What is exported: formats that other people's strict parsers read, saying what readings say."""

import json
import subprocess
import sys
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from math import isnan
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from google.protobuf import json_format
from opentelemetry.proto.logs.v1.logs_pb2 import LogsData
from opentelemetry.proto.trace.v1.trace_pb2 import TracesData
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from warroom.errors import BadCall
from warroom.report.export import Telemetry, export, gather
from warroom.report.export.openmetrics import openmetrics
from warroom.report.export.otlp import logs_data, recorder, traces_data
from warroom.report.export.telemetry import SeriesRows
from warroom.scenarios.addresses import find
from warroom.scenarios.generate.generator import generate
from warroom.scenarios.scene import start
from warroom.world.alerts import evaluate
from warroom.world.clock import unix_s, wall
from warroom.world.logs import lines
from warroom.world.metrics import BY_NAME, exported, readings
from warroom.world.spans import trace

LIVE, RECORDED = "library/task_hard", "recorded/nezha_ob_case"
BOTH = (LIVE, "generated/medium/1000004", RECORDED, "recorded/petshop_low_traffic")
TEXTS = ("metrics.om", "logs.otlp.json", "traces.otlp.json", "alerts.json", "changes.json")

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false, reportAttributeAccessIssue=false
# pyright: reportUnknownParameterType=false


@lru_cache
def telemetry(address: str) -> Telemetry:
    """Return a few minutes around the page of what an address emits."""
    if address.startswith("recorded/"):
        return gather(find(address))
    return gather(find(address), first=-5, last=6, traces_per_min=2)


def test_parquet_says_what_readings_say(tmp_path: Path) -> None:
    export(telemetry(LIVE), tmp_path / "out")
    scene = start(find(LIVE))
    company, onset = scene.world.company, scene.world.company.onset_min
    minutes = range(onset - 5, onset + 7)
    rows = pq.read_table(tmp_path / "out/metrics.parquet").to_pylist()
    said: dict[tuple[str, str], list[tuple[int, float]]] = {}
    for row in rows:
        time_s = int(row["time"].timestamp())
        said.setdefault((row["service"], row["metric"]), []).append((time_s, row["value"]))
    times = [unix_s(m, start_min=company.start_min, seed=company.seed) for m in minutes]
    wanted = {(s.name, m.name) for s in company.topology.services for m in exported(s)}
    assert set(said) == wanted
    for (service, metric), pairs in said.items():
        values = readings(scene.world, service, BY_NAME[metric], minutes)
        assert pairs == list(zip(times, values, strict=True))


def test_log_rows_say_what_a_look_at_each_minute_says(tmp_path: Path) -> None:
    export(telemetry(LIVE), tmp_path / "out")
    scenario = find(LIVE)
    scene = start(scenario)
    onset = scene.world.company.onset_min
    rows = pq.read_table(tmp_path / "out/logs.parquet").to_pylist()
    said = Counter[tuple[str, str, str]]()
    for row in rows:
        if not row["template"].startswith("authored"):
            clock = f"{row['time']:%H:%M}"
            said[clock, row["service"], f"{row['severity']} {row['body']}"] += row["count"]
    read = Counter[tuple[str, str, str]]()
    for minute in range(onset - 5, onset + 7):
        clock = wall(minute, start_min=scene.world.company.start_min)
        for service in scene.services:
            for line in lines(scene.world, service, range(minute, minute + 1), scenario.troubles):
                read[clock, service, f"{line.severity} {line.text}"] += line.count
    assert said == read


def test_authored_lines_are_exported_while_their_condition_holds() -> None:
    onset = start(find(LIVE)).world.company.onset_min
    refused = [r for r in telemetry(LIVE).logs if "session refresh refused" in r.body]
    first_s = telemetry(LIVE).first_s
    assert [(row.time_ns // 10**9 - first_s) // 60 for row in refused] == list(range(5, 12))
    assert onset > 5


def test_a_trace_hangs_together_and_says_what_the_tracer_says() -> None:
    scene = start(find(LIVE))
    onset = scene.world.company.onset_min
    spans = telemetry(LIVE).spans
    (entry,) = (s.name for s in scene.world.company.topology.services if s.is_entry)
    kept = trace(scene.world, entry, onset + 3, sample=1)
    ours = [span for span in spans if span.trace_id.endswith(kept[0].trace_id)]
    assert [(s.service, s.caller, s.duration_ms, s.failed) for s in ours] == [
        (s.service, s.caller, s.duration_ms, s.failed) for s in kept
    ]
    by_id = {span.span_id: span for span in ours}
    for span in ours[1:]:
        parent = by_id[span.parent_id]
        assert parent.service == span.caller
        assert span.start_ns >= parent.start_ns
    assert ours[0].parent_id == ""
    assert len({span.span_id for span in spans}) == len(spans)


@pytest.mark.parametrize("address", BOTH)
def test_the_strict_openmetrics_parser_reads_every_sample(address: str) -> None:
    families = list(text_string_to_metric_families("".join(openmetrics(telemetry(address)))))
    parsed = {
        (
            sample.name,
            sample.labels["service"],
            int(str(sample.timestamp).partition(".")[0]),
        ): sample.value
        for family in families
        for sample in family.samples
    }
    emitted = {
        (series.metric, series.service, t_s): value
        for series in telemetry(address).series
        for t_s, value in zip(series.times_s, series.values, strict=True)
        if not isnan(value)
    }
    assert parsed == emitted
    assert {family.type for family in families} == {"gauge"}


def test_odd_names_stay_readable_for_the_strict_parser() -> None:
    odd = SeriesRows(service='a"b\\c\nd', metric="2xx rate(m)", times_s=(1, 2), values=(0.5, 1e12))
    text = "".join(openmetrics(replace(telemetry(LIVE), series=(odd,))))
    (family,) = text_string_to_metric_families(text)
    assert family.name == "_2xx_rate_m_"
    assert [s.labels["service"] for s in family.samples] == ['a"b\\c\nd'] * 2


@pytest.mark.parametrize("address", BOTH)
def test_opentelemetrys_own_types_read_every_span(address: str) -> None:
    data = json_format.Parse(json.dumps(traces_data(telemetry(address))), TracesData())
    rows = {row.span_id: row for row in telemetry(address).spans}
    read = 0
    for resource in data.resource_spans:
        service = resource.resource.attributes[0].value.string_value
        for span in resource.scope_spans[0].spans:
            row = rows[_hex(span.span_id)]
            assert _hex(span.trace_id) == row.trace_id
            assert len(row.trace_id) == 32
            assert len(row.span_id) == 16
            assert _hex(span.parent_span_id) == row.parent_id
            assert recorder(row) == service
            assert span.start_time_unix_nano == row.start_ns
            assert span.end_time_unix_nano >= span.start_time_unix_nano
            assert (span.status.code == 2) == bool(row.failed)
            read += 1
    assert read == len(rows) == len(telemetry(address).spans)


@pytest.mark.parametrize("address", BOTH)
def test_opentelemetrys_own_types_read_every_log_record(address: str) -> None:
    data = json_format.Parse(json.dumps(logs_data(telemetry(address))), LogsData())
    read = Counter[tuple[str, str, int, str]]()
    for resource in data.resource_logs:
        service = resource.resource.attributes[0].value.string_value
        for record in resource.scope_logs[0].log_records:
            number = record.severity_number
            assert number in {"INFO": (9,), "WARN": (13,), "ERROR": (17,), "FATAL": (21,)}.get(
                record.severity_text, (0,)
            )
            read[
                service, record.severity_text, record.time_unix_nano, record.body.string_value
            ] += 1
    rows = telemetry(address).logs
    assert read == Counter((r.service, r.severity, r.time_ns, r.body) for r in rows)


def _hex(decoded: bytes) -> str:
    """Return an id as OTLP's JSON has it: protobuf's own JSON reads its hex as base 64."""
    return b64encode(decoded).decode()


def test_webhooks_tell_every_alert_of_the_window(tmp_path: Path) -> None:
    export(telemetry(LIVE), tmp_path / "out")
    bodies: list[dict[str, Any]] = json.loads((tmp_path / "out/alerts.json").read_text())
    scene = start(find(LIVE))
    onset = scene.world.company.onset_min
    fired = evaluate(scene.world, first=onset - 5, last=onset + 6)
    assert fired
    told = {
        (alert["labels"]["alertname"], alert["labels"]["service"], alert["startsAt"][11:16])
        for body in bodies
        for alert in body["alerts"]
    }
    start_min = scene.world.company.start_min
    assert told == {(a.rule.name, a.service, wall(a.fired_min, start_min=start_min)) for a in fired}
    for body in bodies:
        assert body["version"] == "4"
        assert all(
            alert["labels"].items() >= body["commonLabels"].items() for alert in body["alerts"]
        )
        assert (body["status"] == "firing") == any(a["status"] == "firing" for a in body["alerts"])
        for alert in body["alerts"]:
            assert (alert["endsAt"] == "0001-01-01T00:00:00Z") == (alert["status"] == "firing")


def test_an_alert_that_ends_is_resolved_in_a_later_webhook() -> None:
    from warroom.report.export.alertmanager import webhooks

    blip = generate("easy", 0, mechanism="self_healed_blip")
    told = gather(blip, first=-5, last=30, traces_per_min=0)
    assert any(alert.ended_s is not None for alert in told.alerts)
    statuses = [body["status"] for body in webhooks(told)]
    assert statuses[0] == "firing"
    assert "resolved" in statuses


@pytest.mark.parametrize("address", [LIVE, RECORDED])
def test_two_processes_write_the_same_bytes_and_equal_tables(tmp_path: Path, address: str) -> None:
    window = ["--from", "-5", "--until", "6"]
    for number, seed in enumerate(("1", "2")):
        command = [sys.executable, "-m", "warroom", "scenarios", "export", address, *window]
        command += ["--to", str(tmp_path / str(number))]
        env = {"PYTHONHASHSEED": seed, "TZ": ("UTC", "Asia/Tokyo")[number], "PATH": ""}
        inherited = {"PYTHONPATH": str(Path(__file__).parents[2] / "src")}
        subprocess.run(command, env=env | inherited, check=True, capture_output=True)
    one, two = tmp_path / "0", tmp_path / "1"
    for name in (*TEXTS, "about.json"):
        assert (one / name).read_bytes() == (two / name).read_bytes(), name
    for name in ("metrics", "logs", "spans"):
        tables = [pq.read_table(folder / f"{name}.parquet") for folder in (one, two)]
        assert tables[0].equals(tables[1]), name


@pytest.mark.parametrize("address", [LIVE, RECORDED])
def test_no_file_holds_the_answer_key(tmp_path: Path, address: str) -> None:
    scenario = find(address)
    export(telemetry(address), tmp_path / "out")
    told = "".join((tmp_path / "out" / name).read_text() for name in (*TEXTS, "about.json"))
    secrets = (scenario.truth.mechanism, "culpable", *(cure[0] for cure in scenario.truth.cures))
    assert not [secret for secret in secrets if secret in told]


@pytest.mark.parametrize(
    ("first", "last", "traces", "said"),
    [
        (5, -5, 4, "expected a first minute before the last, found 5 to -5"),
        (-600, None, 4, "expected minutes from onset within"),
        (None, 10**6, 4, "expected minutes from onset within"),
        (None, None, -1, "expected 0 or more traces a minute, found -1"),
    ],
)
def test_minutes_that_are_not_there_are_refused(
    first: int | None, last: int | None, traces: int, said: str
) -> None:
    with pytest.raises(BadCall, match=said):
        gather(find(LIVE), first=first, last=last, traces_per_min=traces)


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("precious")
    for place in (tmp_path, tmp_path / "mine", tmp_path / "mine" / "below"):
        with pytest.raises(BadCall, match="expected a folder that"):
            export(telemetry(LIVE), place)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
