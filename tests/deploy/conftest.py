"""One server per shell for all tests of a process that only play on it."""

from collections.abc import Generator

import pytest
from shells import CENTER, RESPONSE, SHELLS, WRITER, Shell, serving


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Generator[str, None, None]:
    """Yield where incident_response is played."""
    with serving(RESPONSE, sessions=tmp_path_factory.mktemp("served") / "sessions.db") as url:
        yield url


@pytest.fixture(scope="session")
def center_url(tmp_path_factory: pytest.TempPathFactory) -> Generator[str, None, None]:
    """Yield where command_center is played."""
    with serving(CENTER, sessions=tmp_path_factory.mktemp("served") / "sessions.db") as url:
        yield url


@pytest.fixture(scope="session")
def writer_url(tmp_path_factory: pytest.TempPathFactory) -> Generator[str, None, None]:
    """Yield where postmortem_writer is played."""
    with serving(WRITER, sessions=tmp_path_factory.mktemp("served") / "sessions.db") as url:
        yield url


@pytest.fixture(params=SHELLS, ids=lambda shell: shell.environment)
def shell(request: pytest.FixtureRequest) -> Shell:
    """Return a shell; a test that takes it is about all of them."""
    return request.param


@pytest.fixture
def shell_url(shell: Shell, request: pytest.FixtureRequest) -> str:
    """Return where that shell is played."""
    names = {RESPONSE.environment: "url", CENTER.environment: "center_url"}
    return request.getfixturevalue(names.get(shell.environment, "writer_url"))
