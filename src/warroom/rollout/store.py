"""The run folder: a header and one line per episode, append-only.

Nothing is lost by a crash: a line is written and flushed whole, and a torn last line is cut off
when the folder is opened again.
"""

import json
import os
import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from warroom.errors import BadRun
from warroom.rollout.record import Record, from_json

HEADER, EPISODES = "run.json", "episodes.jsonl"
FORMAT = 1


class RunFolder:
    """A folder of played episodes."""

    def __init__(self, path: Path, header: dict[str, Any]) -> None:
        self.path = path
        self.header = header

    @classmethod
    def create(cls, path: Path, *, environment: str, agent: str, version: str) -> "RunFolder":
        """Make a run folder, or open it to go on if it holds the same run.

        Raises:
            BadRun: the folder holds another run, or cannot be made.
        """
        header = {
            "format": FORMAT,
            "environment": environment,
            "agent": agent,
            "warroom": version,
            "python": platform.python_version(),
            "numpy": np.__version__,
        }
        if (path / HEADER).exists():
            run = cls.open(path)
            for name in ("format", "environment", "agent", "warroom"):
                if run.header.get(name) != header[name]:
                    raise BadRun(
                        f"{path}: holds a run with {name} {run.header.get(name)!r}, not "
                        f"{header[name]!r}; choose another folder"
                    )
            run.repair()
            return run
        try:
            path.mkdir(parents=True, exist_ok=True)
            (path / HEADER).write_text(json.dumps(header, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise BadRun(f"{path}: expected a folder to keep a run in: {error.strerror}") from error
        return cls(path, header)

    @classmethod
    def open(cls, path: Path) -> "RunFolder":
        """Open a run folder to read it.

        Raises:
            BadRun: there is no run in it.
        """
        try:
            header = json.loads((path / HEADER).read_text(encoding="utf-8"))
        except OSError as error:
            raise BadRun(
                f"{path}: no run here, expected a folder with {HEADER}: {error.strerror}"
            ) from error
        except json.JSONDecodeError as error:
            raise BadRun(f"{path / HEADER}: expected JSON: {error}") from error
        return cls(path, header)

    def repair(self) -> int:
        """Cut off a torn last line; return how many bytes went."""
        file = self.path / EPISODES
        if not file.exists():
            return 0
        body = file.read_bytes()
        whole = body.rfind(b"\n") + 1
        if whole < len(body):
            os.truncate(file, whole)
        return len(body) - whole

    def append(self, record: Record) -> None:
        """Write an episode: one line, flushed."""
        line = json.dumps(record.to_json(), separators=(",", ":"), ensure_ascii=False)
        with (self.path / EPISODES).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
            file.flush()

    def __iter__(self) -> Iterator[Record]:
        file = self.path / EPISODES
        if not file.exists():
            return
        with file.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if not line.endswith("\n"):
                    return  # torn; `repair` cuts it off
                where = f"{file}:{number}"
                try:
                    raw = json.loads(line)
                except json.JSONDecodeError as error:
                    raise BadRun(f"{where}: expected JSON: {error}") from error
                yield from_json(raw, where=where)

    def replace(self, records: list[Record]) -> None:
        """Replace all episodes at once; a crash leaves either the old or the new ones."""
        new = self.path / f"{EPISODES}.new"
        with new.open("w", encoding="utf-8") as file:
            for record in records:
                body = json.dumps(record.to_json(), separators=(",", ":"), ensure_ascii=False)
                file.write(body + "\n")
        new.replace(self.path / EPISODES)
