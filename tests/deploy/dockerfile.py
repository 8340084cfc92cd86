"""A Dockerfile carried out without Docker: its copies, commands and start, in a folder of our own.

What stands for the image is a folder for its root and a virtual environment for its Python.
What Docker alone can do is left out: the base image, the user and the walls of a container.
"""

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True, kw_only=True)
class Image:
    """What carrying out a Dockerfile led to. `folder` is its working directory, on this machine."""

    root: Path
    workdir: str = "/"
    env: dict[str, str] = field(default_factory=dict[str, str])
    user: str = ""
    ports: tuple[int, ...] = ()
    health: tuple[str, ...] = ()
    command: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        """Return where the image's working directory is on this machine."""
        return self.root / self.workdir.lstrip("/")


def instructions(text: str) -> list[tuple[str, str]]:
    """Return what a Dockerfile asks for, in order: each instruction and its words.

    >>> instructions("FROM x\\n# why\\nRUN a \\\\\\n  b\\n")
    [('FROM', 'x'), ('RUN', 'a   b')]
    """
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    whole = "\n".join(lines).replace("\\\n", "")
    pairs = (line.strip().partition(" ") for line in whole.splitlines())
    return [(name.upper(), words.strip()) for name, _, words in pairs]


def carry_out(text: str, *, context: Path, root: Path, env: Mapping[str, str], runs: bool) -> Image:
    """Carry out a Dockerfile in an empty folder; `runs` says whether its RUN lines are run too."""
    image = Image(root=root)
    for name, words in instructions(text):
        match name:
            case "FROM":
                assert re.fullmatch(r"python:3\.\d+-slim", words), words
            case "ENV":
                image.env |= dict(pair.split("=", 1) for pair in shlex.split(words))
            case "WORKDIR":
                image.workdir = words
                image.folder.mkdir(parents=True, exist_ok=True)
            case "COPY":
                _copy(words, context, image.folder)
            case "RUN":
                if runs:
                    told = {**env, **image.env}
                    subprocess.run(["sh", "-c", words], cwd=image.folder, env=told, check=True)
            case "USER":
                image.user = words
            case "EXPOSE":
                image.ports += tuple(int(port) for port in words.split())
            case "HEALTHCHECK":
                image.health = tuple(json.loads(words.partition("CMD ")[2]))
            case "CMD":
                image.command = tuple(json.loads(words))
            case _:
                raise AssertionError(f"not known how to carry out {name} {words}")
    return image


def _copy(words: str, context: Path, folder: Path) -> None:
    source, target = (word for word in words.split() if not word.startswith("--"))
    came_from, goes_to = (context / source).resolve(), folder / target
    assert came_from.is_relative_to(context.resolve()), f"{source} is outside of the context"
    unwanted = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(came_from, goes_to, ignore=unwanted, dirs_exist_ok=True)
