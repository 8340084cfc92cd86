"""The image: its Dockerfile's steps lead to a server that answers, and that writes only to /tmp."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest
from dockerfile import Image, carry_out, instructions
from shells import Shell, checked_out, environment, free_port, fresh_venv, running

WHEEL_LINE = "pip wheel --no-deps --wheel-dir wheels ../.. && cp ../../constraints.txt wheels/"
PIDS_LIMIT = 256


def holds(shell: Shell, image: Image, *, env: Mapping[str, str], tmp: Path) -> None:
    """Start an image as a locked container would, and see that it is healthy and stays inside.

    Only its port and address are other ones: tests listen at 127.0.0.1 alone.
    """
    tmp.mkdir()
    port = free_port()
    swapped = {"0.0.0.0": "127.0.0.1", str(shell.port): str(port)}
    command = [swapped.get(word, word) for word in image.command]
    told = {**env, **image.env, "TMPDIR": str(tmp), "HOME": "/", "PORT": str(port)}
    before = tree(image.root)
    with running(
        [*locked(), *command], cwd=image.folder, env=told, url=f"http://127.0.0.1:{port}"
    ) as process:
        health = [word.replace(f":{shell.port}", f":{port}") for word in image.health]
        subprocess.run(health, env=told, check=True, timeout=60)
        address = f"http://127.0.0.1:{port}/reset"
        assert httpx.post(address, json=dict(shell.begin), trust_env=False).status_code == 200
        assert threads_of(process) < PIDS_LIMIT
        assert list(tmp.rglob("sessions.db"))
    assert tree(image.root) == before


def locked() -> list[str]:
    """Return what starts a process without any capability, as `--cap-drop ALL` does, if we may."""
    command = ["setpriv", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"]
    if shutil.which("setpriv") is None:
        return []
    tried = subprocess.run([*command, "true"], capture_output=True)
    return command if tried.returncode == 0 else []


def tree(root: Path) -> set[str]:
    return {str(path.relative_to(root)) for path in root.rglob("*")}


def made_read_only(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)


def made_writable(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o200)


def threads_of(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(status.split("Threads:")[1].split()[0])


def test_the_image_is_built_from_its_folder_alone(shell: Shell) -> None:
    """IRO-4, ICC-148."""
    dockerfile = shell.text("Dockerfile")
    copied = [words for name, words in instructions(dockerfile) if name == "COPY"]
    for words in copied:
        assert ".." not in words
    (install,) = [words for _, words in instructions(dockerfile) if "pip install" in words]
    assert install.endswith("wheels/warroom-*.whl")
    assert (shell.folder / "wheels").is_dir()
    assert WHEEL_LINE in shell.text("README.md")
    assert dockerfile.count(WHEEL_LINE) == 2  # where it begins, and where it fails without


def test_the_image_runs_as_the_documented_user_on_the_documented_port(
    shell: Shell, tmp_path: Path
) -> None:
    """IRO-4, ICC-148, PMW-12: with a health check."""
    image = carry_out(
        shell.text("Dockerfile"), context=shell.folder, root=tmp_path, env={}, runs=False
    )
    assert image.user == shell.user
    assert image.ports == (shell.port,)
    assert image.command == shell.start
    assert f"{shell.port}{shell.health}" in image.health[-1]


def test_the_start_command_answers_and_writes_only_to_tmp(shell: Shell, tmp_path: Path) -> None:
    """IRO-4, ICC-148, PMW-11: with this interpreter, as nothing is installed."""
    root = tmp_path / "root"
    image = carry_out(shell.text("Dockerfile"), context=shell.folder, root=root, env={}, runs=False)
    made_read_only(root)
    try:
        holds(shell, image, env=environment(), tmp=tmp_path / "tmp")
    finally:
        made_writable(root)


def test_a_build_without_the_wheel_says_what_to_do(shell: Shell, tmp_path: Path) -> None:
    """IRO-4, ICC-148."""
    (check,) = [
        words for _, words in instructions(shell.text("Dockerfile")) if words.startswith("ls ")
    ]
    said = subprocess.run(["sh", "-c", check], cwd=tmp_path, capture_output=True, text=True)
    assert said.returncode == 1
    assert f"run first: {WHEEL_LINE}" in said.stderr


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_documented_steps_build_an_image_that_answers(shell: Shell, tmp_path: Path) -> None:
    """IRO-4, ICC-148, PMW-11: wheel, copies, installation, start, in an environment of its own."""
    folder = checked_out(shell, tmp_path / "checkout")
    bin_ = fresh_venv(tmp_path / "venv")
    alone = {**environment(), "PATH": f"{bin_}:/usr/local/bin:/usr/bin:/bin"}
    subprocess.run(["sh", "-c", WHEEL_LINE], cwd=folder, env=alone, check=True)
    context = tmp_path / "context"
    folder.rename(context)  # nothing of the repository is around it now
    shutil.rmtree(tmp_path / "checkout")
    root = tmp_path / "root"
    image = carry_out(shell.text("Dockerfile"), context=context, root=root, env=alone, runs=True)
    made_read_only(root)
    try:
        holds(shell, image, env=alone, tmp=tmp_path / "tmp")
    finally:
        made_writable(root)
