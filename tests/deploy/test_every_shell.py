"""What holds for every deploy folder: it installs, declares what is there, and is valid."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest
from shells import ROOT, Shell, checked_out, environment, free_port, fresh_venv, running, serving

from warroom.environments.registry import kind
from warroom.server.telling import task_count, version_of
from warroom.server.tools import RESET

OPENENV = (sys.executable, "-m", "openenv.cli", "validate")
MOST_LINES = 40  # of a shell that is thin


def run(command: list[str], *, cwd: Path, **more: str) -> str:
    said = subprocess.run(
        command, cwd=cwd, env=environment(**more), capture_output=True, text=True, timeout=120
    )
    assert said.returncode == 0, said.stdout + said.stderr
    return said.stdout


def test_its_files_are_thin(shell: Shell) -> None:
    for path in shell.folder.rglob("*.py"):
        assert len(path.read_text("utf-8").splitlines()) < MOST_LINES, f"{path} is no thin shell"


def test_no_file_names_a_registry_or_a_folder_of_one_machine(shell: Shell) -> None:
    known = {f"localhost:{shell.port}", f"127.0.0.1:{shell.port}", "api.openai.com"}
    for path in shell.folder.rglob("*"):
        if path.suffix in (".py", ".md", ".toml", ".txt", ".yaml") or path.name == "Dockerfile":
            text = path.read_text("utf-8")
            assert set(re.findall(r"https?://([\w.:-]+)", text)) <= known, path
            assert str(ROOT) not in text, path


def test_every_file_that_the_readme_lists_is_there(shell: Shell) -> None:
    structure = shell.text("README.md").split("## Structure")[1]
    listed = re.findall(r"[├└]── (\S+)", structure)
    assert len(listed) >= 10
    for name in listed:
        assert list(shell.folder.rglob(name.rstrip("/"))), name


# Installing


def test_what_is_installed_is_the_package_two_folders_up(shell: Shell) -> None:
    """IRO-3, IRO-5, ICC-3, ICC-21, PMW-10: one version, wherever it is told."""
    (line,) = [
        line for line in shell.text("requirements.txt").splitlines() if line and line[0] != "#"
    ]
    above = tomllib.loads((shell.folder / line / "pyproject.toml").read_text("utf-8"))["project"]
    own = tomllib.loads(shell.text("pyproject.toml"))
    assert above["name"] == "warroom"
    assert own["project"]["name"] == shell.distribution
    assert "dependencies" in own["project"]["dynamic"]
    assert shell.manifest["version"] == version_of(kind(shell.environment))
    if "version" in own["project"]["dynamic"]:
        source = (shell.folder / own["tool"]["hatch"]["version"]["path"]).read_text("utf-8")
        assert f'VERSION = "{shell.manifest["version"]}"' in source
    else:
        assert own["project"]["version"] == above["version"] == shell.manifest["version"]
    assert own["project"]["scripts"]["server"] == f"{shell.package}.server.app:main"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_it_is_installed_as_the_package_that_openenv_finds(shell: Shell, tmp_path: Path) -> None:
    """IRO-5, ICC-21, ICC-204: from a checkout whose folder has hyphens in its name."""
    folder = checked_out(shell, tmp_path / "a-checked-out-copy")
    bin_ = fresh_venv(tmp_path / "venv")
    subprocess.run([bin_ / "pip", "install", "-q", "."], cwd=folder, check=True)
    code = (
        "import importlib.metadata as m, importlib.resources as r\n"
        f"from {shell.package}.client import {shell.manifest['action']}, Client\n"
        f"assert m.version('{shell.distribution}') == '{shell.manifest['version']}'\n"
        f"assert (r.files('{shell.package}') / 'openenv.yaml').is_file()\n"
    )
    subprocess.run([bin_ / "python", "-c", code], cwd=tmp_path, check=True)
    port = free_port()
    env = environment(PORT=str(port), WARROOM_SESSIONS=str(tmp_path / "sessions.db"))
    with running([str(bin_ / "server")], cwd=tmp_path, env=env, url=f"http://127.0.0.1:{port}"):
        pass


# OpenEnv's validation


def test_openenv_validates_the_folder(shell: Shell) -> None:
    """IRO-5, ICC-20, PMW-14."""
    run([*OPENENV, str(shell.folder)], cwd=ROOT)
    strict = run([*OPENENV, str(shell.folder), "--level", "static"], cwd=ROOT)
    assert "Verdict: PASS" in strict


def test_openenv_validates_the_running_server(shell_url: str) -> None:
    """IRO-5, ICC-20, PMW-14."""
    run([*OPENENV, "--url", shell_url], cwd=ROOT)


# The manifest


def test_the_manifest_declares_what_there_is(shell: Shell) -> None:
    """IRO-6, ICC-19, PMW-8."""
    this, manifest = kind(shell.environment), shell.manifest
    assert (manifest["name"], manifest["port"]) == (this.served_as, this.port)
    assert list(manifest["action_fields"]) == list(this.action.model_fields)
    assert manifest["action_fields"]["action_type"] == "one of " + ", ".join(this.verbs)
    assert [task["id"] for task in manifest["tasks"]] == list(this.tasks)
    declared = manifest["validation"]["capabilities"]
    assert declared["declared_tools"] == [RESET, *this.verbs]
    for split, count in declared["declared_task_count"].items():
        assert task_count(this, split) == count


def test_the_manifest_names_no_endpoint_that_is_not_there(shell: Shell, tmp_path: Path) -> None:
    """IRO-6, ICC-19."""
    module, _, name = shell.manifest["app"].partition(":")
    code = (
        f"from {module} import {name} as app\n"
        "for route in app.routes:\n"
        "    for verb in getattr(route, 'methods', None) or ['WS']:\n"
        "        print(verb, route.path)\n"
    )
    there = run(
        [sys.executable, "-c", code], cwd=shell.folder, WARROOM_SESSIONS=str(tmp_path / "s.db")
    )
    assert set(shell.manifest["endpoints"]) <= set(there.splitlines())


def test_the_application_of_the_manifest_serves_itself(shell: Shell, tmp_path: Path) -> None:
    port = free_port()
    env = environment(PORT=str(port), WARROOM_SESSIONS=str(tmp_path / "sessions.db"))
    command = [sys.executable, "-m", shell.manifest["app"].partition(":")[0]]
    url = f"http://127.0.0.1:{port}"
    with running(command, cwd=shell.folder, env=env, url=url):
        pass


def test_sessions_are_kept_where_it_is_told_to(shell: Shell, tmp_path: Path) -> None:
    log = tmp_path / "deep" / "kept.db"
    with serving(shell, sessions=log) as url:
        answer = httpx.post(f"{url}/reset", json=dict(shell.begin), trust_env=False)
        assert answer.status_code == 200
        assert log.is_file()
