"""Files at `/artifacts`: those of one folder, and nothing around it."""

from pathlib import Path

import pytest
from center import NAME
from hosted import served

from warroom.server.app import settings_from_environment

SECRET = "not for everybody"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two files and a link that leads out of it."""
    (tmp_path / "secret.txt").write_text(SECRET)
    folder = tmp_path / "artifacts"
    (folder / "plots").mkdir(parents=True)
    (folder / "summary.json").write_text('{"n": 1}')
    (folder / "plots" / "one.svg").write_text("<svg/>")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    return folder


def test_icc_144_every_file_of_the_folder_is_served(tmp_path: Path, folder: Path) -> None:
    with served(tmp_path, NAME, artifacts=folder) as client:
        assert client.get("/artifacts/summary.json").json() == {"n": 1}
        assert client.get("/artifacts/plots/one.svg").text == "<svg/>"
        assert client.post("/artifacts/summary.json").status_code == 405


@pytest.mark.parametrize(
    "path",
    ["../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "plots/../../secret.txt",
     "plots/..%2f..%2fsecret.txt", "..%5csecret.txt", "link.txt", "%2fetc/passwd",
     "//etc/passwd", "secret.txt%00.json", "%00", "", "plots", "nope.json"],
)  # fmt: skip
def test_icc_144_no_path_leads_out_of_the_folder(tmp_path: Path, folder: Path, path: str) -> None:
    with served(tmp_path, NAME, artifacts=folder) as client:
        answer = client.get(f"/artifacts/{path}")
        assert answer.status_code == 404
        assert SECRET not in answer.text


def test_without_a_folder_there_are_no_artifacts(tmp_path: Path) -> None:
    with served(tmp_path, NAME) as client:
        assert client.get("/artifacts/summary.json").status_code == 404


def test_the_folder_is_named_by_a_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings_from_environment().artifacts is None
    monkeypatch.setenv("WARROOM_ARTIFACTS", str(tmp_path))
    assert settings_from_environment().artifacts == tmp_path
