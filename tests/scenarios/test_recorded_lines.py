"""Recorded log lines, spans and calls, and the templates that lines fold into."""

import json
from pathlib import Path

import pytest
from recorded_folders import (
    BOUTIQUE,
    CART,
    LOG_HEADER,
    ONSET_S,
    TICKETS,
    clock,
    nezha,
    records,
    write,
)

from warroom.scenarios.recordings import open_shipped
from warroom.scenarios.recordings.loading import CASES
from warroom.scenarios.recordings.nezha_words import read_line
from warroom.scenarios.recordings.templates import LogRecord, fold, mask

# Logs and spans


def test_the_words_are_dug_out_of_json_in_json():
    inner = {"severity": "info", "message": "TraceID: a1 SpanID: b2 Request complete"}
    line = json.dumps({**inner, "http.resp.status": 500, "session": "7"})
    cell = json.dumps({"log": line + "\n", "stream": "stdout"}).replace('"', '""')
    assert read_line(f'"{cell}"') == ("INFO", "Request complete http.resp.status=500")


def test_unescaped_quotes_hide_no_words():
    said = '17:25:05.372 ERROR a.B#1 TraceID: a SpanID: b said "no", twice'
    cell = f'{{"log":"{said}\\n","stream":"stdout"}}'
    assert read_line(cell) == ("ERROR", 'a.B#1 said "no", twice')


def test_a_quote_that_never_closes_swallows_no_lines(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    stamp = clock(ONSET_S).replace(" ", "T") + "Z"
    head = f"{stamp},7,node,{CART},server,t,s"
    write(folder / "log_1.csv", LOG_HEADER, f'{head},"half a line', f"{head},INFO next")
    assert [log.body for log in records(folder)] == ['"half a line', "next"]


def test_a_line_without_a_level_has_no_severity():
    severity, body = read_line('{"log":"FIND CONTACTS for TraceID: a SpanID: b 7\\n"}')
    assert (severity, body) == ("", "FIND CONTACTS for 7")
    for name, severities in ((BOUTIQUE, {"", "INFO"}), (TICKETS, {"INFO", "WARN", "ERROR"})):
        assert {one.severity for one in open_shipped(name).logs.templates} == severities


@pytest.mark.parametrize("name", [BOUTIQUE, TICKETS])
def test_no_body_carries_trace_ids_or_the_collectors_json(name: str):
    for log in records(CASES / name):
        assert "TraceID" not in log.body
        assert '"stream"' not in log.body


def test_what_stands_in_two_overlapping_files_counts_once():
    case = open_shipped(BOUTIQUE)
    assert (case.logs.lines, case.logs.repeated) == (7260 + 5874 - 1076, 1076)
    assert (case.spans.count, case.spans.repeated) == (6712 + 5321 - 973, 973)


def test_file_names_are_no_clock():
    logs = open_shipped(BOUTIQUE).logs  # files of 05:19 and 05:20
    assert (clock(logs.first_s), clock(logs.last_s)) == (
        "2022-08-22 05:18:16",
        "2022-08-22 05:20:48",
    )


def test_one_case_has_no_healthy_log_or_span():
    case = open_shipped(BOUTIQUE)
    assert min(case.logs.first_s, case.spans.first_s) > case.onset_s
    assert case.kinds == {"metric", "log", "span"}
    assert len([gap for gap in case.gaps if "older than the fault" in gap]) == 2


def test_of_each_service_the_slowest_spans_since_the_fault_are_kept():
    case = open_shipped(TICKETS)
    own = [span for span in case.spans.slowest if span.place == "ts-travel-service"]
    assert len(own) == 6
    assert [one.duration_ms for one in own] == sorted((s.duration_ms for s in own), reverse=True)
    assert all(case.onset_s <= span.t_s <= case.end_s for span in case.spans.slowest)


# Calls


def test_machines_are_no_part_of_the_call_graph():
    case = open_shipped(BOUTIQUE)
    assert ("frontend", "currencyservice") in case.calls
    assert len(case.calls) == 14
    assert not any(end.startswith("33.33.33.") for call in case.calls for end in call)


def test_without_a_graph_the_spans_tell_who_calls_whom():
    calls = open_shipped(TICKETS).calls
    assert ("ts-travel-service", "ts-basic-service") in calls
    assert not any(caller == callee for caller, callee in calls)


def test_the_users_signal_lies_where_requests_come_in():
    places = [
        {one.place for one in open_shipped(name).series if one.metric.startswith("user_")}
        for name in (BOUTIQUE, TICKETS)
    ]
    assert places == [{"frontend"}, {"ts-gateway-service"}]


# Templates


def line(body: str, *, t_s: float = 0.0, severity: str = "INFO") -> LogRecord:
    return LogRecord(t_s=t_s, place="cart", severity=severity, body=body, trace_id="")


def test_lines_that_differ_in_values_are_one_template():
    bodies = ["user 7 paid $12.50 for ['A1', 'B2']", "user 19 paid $3 for ['C3']"]
    (one,) = fold([line(body, t_s=t_s) for t_s, body in enumerate(bodies)])
    assert one.text == "user <*> paid $<*> for [<*>]"
    assert (one.count, one.first_s, one.last_s, one.example) == (2, 0.0, 1.0, bodies[0])


def test_status_and_source_lines_are_words():
    assert len(fold([line("a.B#7 status=200"), line("a.B#7 status=500"), line("a.B#8 done")])) == 3


def test_severe_lines_come_first_and_then_rare_ones():
    logs = [line("often")] * 3 + [line("seldom"), line("broken", severity="ERROR")]
    assert [one.text for one in fold(logs)] == ["broken", "seldom", "often"]


def test_thousands_of_real_lines_are_a_few_templates():
    logs = open_shipped(TICKETS).logs
    assert logs.lines == 5816
    assert len(logs.templates) < logs.lines / 20


def test_the_real_exception_is_told_by_the_roots_own_log_after_onset_only():
    case = open_shipped(TICKETS)
    of_root = [one for one in case.logs.templates if one.place == case.root]
    severe = [one for one in of_root if one.severity == "ERROR"]
    assert [(one.count, "catch price exception" in one.text) for one in severe] == [(8, True)]
    assert severe[0].first_s > case.onset_s


def test_a_chatty_service_cannot_fill_the_memory_with_templates():
    odd = "abcdefghij"
    words = ["".join(odd[int(digit)] for digit in str(number)) for number in range(3000)]
    templates = fold([line(word) for word in words])
    assert len(templates) == 2001
    assert {one.text: one.count for one in templates}["<*>"] == 1000


def test_brackets_without_end_are_masked_in_a_moment():
    assert mask("{" * 10_000 + "}" * 10_000).startswith("{{{")
