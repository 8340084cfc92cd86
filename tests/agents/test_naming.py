"""Mechanisms named from what looks show: by lines, by numbers, and by nothing else."""

from warroom.agents.naming import Case, Reader, named_by_lines, traits
from warroom.agents.signatures import SIGNATURES
from warroom.report.confusion import Confusion
from warroom.scenarios.generate.splits import SPLITS
from warroom.scenarios.looks import families, looked


def case(**series: float) -> Case:
    """Return a company of one database, one of whose metrics went from 1.0 to what is given."""
    metrics = {name: {"now": now, "peak_15m": now, "1h_ago": 1.0} for name, now in series.items()}
    metrics["db_connection_limit"] = {"now": 100.0, "peak_15m": 100.0, "1h_ago": 100.0}
    look = {"ledger": metrics}
    return Case(looks=(look, look), lines={"ledger": ()}, page_min=600)


def test_every_mechanism_has_one_signature_of_its_own() -> None:
    known = [mechanism for members in families().values() for mechanism in members]
    assert sorted(signature.mechanism for signature in SIGNATURES) == sorted(known)


def test_a_line_that_gives_a_mechanism_away_is_read_and_an_everyday_one_is_not() -> None:
    quiet = Case(looks=(), lines={"ledger": ("03:12 INFO x3 checkpoint complete",)}, page_min=0)
    loud = Case(looks=(), lines={"ledger": ("03:12 WARN x9 duration 40 ms: Seq Scan on orders",)},
                page_min=0)  # fmt: skip
    options = families()["database"]
    assert named_by_lines(quiet, options) == ""
    assert named_by_lines(loud, options) == "slow_query"
    assert named_by_lines(loud, ("lock_contention",)) == "", "it was told that it is none of them"


def test_traits_say_how_far_a_metric_moved_and_where() -> None:
    known = traits(case(http_server_request_duration_mean_ms=30.0))
    assert "look 0: http_server_request_duration_mean_ms up 12.0" in known
    assert "look 0: http_server_request_duration_mean_ms loudest at a database" in known
    assert not any("down" in trait for trait in known if "duration" in trait)


def test_the_names_of_services_are_no_traits() -> None:
    assert not any("ledger" in trait for trait in traits(case(x_ms=3.0)))


def test_only_changes_of_the_last_minutes_count_and_only_their_kind() -> None:
    lines = ("09:50 CHANGE D-204 deploy ledger v2: bigger pages", "07:00 CHANGE D-201 cron x: y")
    seen = Case(looks=case(x_ms=1.0).looks, lines={"ledger": lines}, page_min=600)
    assert {trait for trait in traits(seen) if trait.startswith("changed")} == {"changed: deploy"}


def test_a_reader_names_what_a_case_is_most_like() -> None:
    reader = Reader()
    for _ in range(5):
        reader.learn("slow", frozenset({"latency up"}))
        reader.learn("failing", frozenset({"errors up"}))
    assert reader.named(frozenset({"errors up"}), ("slow", "failing")) == "failing"
    assert reader.named(frozenset({"latency up"}), ("slow", "failing")) == "slow"


def test_a_reader_that_saw_three_examples_tells_unlike_mechanisms_apart() -> None:
    told = ("slow_query", "connection_limit_exhausted", "replica_lag", "schema_drift")
    reader, matrix = Reader(), Confusion(title="", families={"database": told})
    for mechanism in told:
        for seed in range(3):
            reader.learn(mechanism, seen_traits(mechanism, seed))
    for mechanism in told:
        for seed in range(2):
            known = seen_traits(mechanism, SPLITS["dev"].start + seed)
            matrix.add(mechanism, reader.named(known, told))
    assert matrix.accuracy >= 0.75


def seen_traits(mechanism: str, seed: int) -> frozenset[str]:
    seen = looked("easy", seed, mechanism)
    return traits(Case(looks=seen.looks, lines=seen.lines, page_min=seen.page_min))


def test_a_matrix_says_what_was_taken_for_what() -> None:
    matrix = Confusion(title="", families={"cache": ("a", "b"), "alone": ("c",)})
    for truth, said in (("a", "a"), ("a", "b"), ("a", "b"), ("b", "b")):
        matrix.add(truth, said)
    assert matrix.accuracy == 0.5
    assert matrix.right("b") == 1.0
    assert matrix.taken_for("a") == {"b": 2}
    assert matrix.table().row_count == 2, "who has no siblings cannot be confused"
