"""One server for all tests of a process that only play on it."""

from collections.abc import Generator

import pytest
from shells import SHELL, serving


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Generator[str, None, None]:
    with serving(SHELL, sessions=tmp_path_factory.mktemp("served") / "sessions.db") as url:
        yield url
