"""The published API against the one that answers.

For longer: `warroom serve`, and `schemathesis run http://127.0.0.1:7860/openapi.json --max-time 600
-c CHECKS` with the checks below. Not checked is whether everything invalid is refused: a wrong
action is scored.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from serving import serving

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance,response_headers_conformance,unsupported_method"
)


@pytest.mark.parametrize("environment", ["incident_response", "postmortem_writer"])
def test_every_route_answers_as_it_is_published(tmp_path: Path, environment: str) -> None:
    command = [str(Path(sys.executable).with_name("schemathesis")), "run", "--no-color"]
    with serving(tmp_path, environment=environment) as server:
        found = subprocess.run(
            [*command, "-c", CHECKS, "--max-examples", "15", "--seed", "1",
             f"{server.url}/openapi.json"],
            cwd=tmp_path, capture_output=True, text=True,
        )  # fmt: skip
        assert found.returncode == 0, found.stdout
        assert "Traceback" not in server.said
