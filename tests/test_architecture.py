"""The arrows: which room may import which, as data, checked on every import in the source."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "warroom"

# A room may import itself, errors, and these.
ARROWS: dict[str, tuple[str, ...]] = {
    "errors": (),
    "world": (),
    "claims": (),
    "scenarios": ("world", "claims"),
    "environments": ("scenarios", "world", "claims"),
    "agents": (),  # but for the words of each environment
    "rollout": ("environments", "world"),
    "report": ("rollout", "environments", "scenarios", "world"),
    "client": (),  # but for the words of each environment
    "server": ("environments", "scenarios", "warroom"),
    "adapters": ("environments", "client", "server"),
    "terminal": ("environments", "rollout", "report", "scenarios", "warroom"),
    "cli": (
        "agents",
        "rollout",
        "report",
        "environments",
        "scenarios",
        "claims",
        "server",
        "terminal",
        "client",
        "warroom",
    ),
    "__main__": ("cli",),
    "__init__": ("environments",),
}
WIRE = "warroom.environments."  # agents and clients may import warroom.environments.<name>.wire
PURE = ("grade", "rules", "progress")  # knows no world, environment or reference
FOREIGN: dict[str, tuple[str, ...]] = {  # who may import what only one room should know
    "openenv": ("adapters",), "torch": (), "ray": (), "fastapi": (), "starlette": ("server",),
    "uvicorn": ("cli",), "sqlite3": ("server",), "httpx": ("client",), "websockets": ("client",),
    "textual": ("terminal",), "typer": ("cli",), "rich": ("cli", "report", "terminal"),
    "yaml": ("scenarios",), "Stemmer": ("claims",), "matplotlib": ("report",),
    "pyarrow": ("report",),
}  # fmt: skip


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Yield every absolute name that a file imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), level=0, names=names):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.ImportFrom():
                yield "a relative import"
            case _:
                pass


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_room_imports_only_along_the_arrows(path: Path) -> None:
    room = room_of(path)
    for name in imports(path):
        assert name != "a relative import", "imports are absolute"
        if not name.startswith("warroom."):
            assert name != "warroom" or "warroom" in ARROWS[room]
            continue
        to = name.split(".")[1]
        if room in ("agents", "client") and name.startswith(WIRE):
            assert ".wire" in name, f"{room} knows only the words, not {name}"
            continue
        allowed = {room, "errors", *ARROWS[room]}
        assert to in allowed, f"{room} must not know {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_foreign_library_stays_in_its_room(path: Path) -> None:
    for name in imports(path):
        rooms = FOREIGN.get(name.split(".")[0])
        assert rooms is None or room_of(path) in rooms, f"{name} in {room_of(path)}"


def test_no_files_import_each_other_in_a_circle() -> None:
    """Not even from within a function: who reads one file need not know where it is used."""
    named: dict[str, Path] = {}
    for path in modules():
        parts = path.relative_to(SOURCE.parent).with_suffix("").parts
        named[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    graph = {name: named.keys() & set(imports(path)) - {name} for name, path in named.items()}
    # A package's face hands on names of its own files, so who imports one of these skips the face.
    for name, imported in graph.items():
        graph[name] = {n for n in imported if not any(f"{n}." in m[: len(n) + 1] for m in imported)}
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_one_environment_knows_no_other() -> None:
    folders = {p.name for p in (SOURCE / "environments").iterdir() if p.is_dir()}
    for path in (SOURCE / "environments").rglob("*.py"):
        own = path.parent.name
        if own in folders:
            for name in imports(path):
                parts = name.split(".")
                if name.startswith(WIRE) and parts[2] in folders:
                    assert parts[2] == own, f"{path} knows {name}"


def test_a_grade_knows_no_world_environment_or_reference() -> None:
    for path in (SOURCE / "environments").rglob("*.py"):
        if path.stem in PURE:
            for name in imports(path):
                assert not name.startswith("warroom.world"), f"{path} knows {name}"
                last = set(name.split(".")[2:])
                assert not last & {"env", "reference", "bounds", "scene"}, f"{path} knows {name}"


def test_nobody_imports_the_command_line() -> None:
    for path in modules():
        if room_of(path) not in ("cli", "__main__"):
            assert not any(name.split(".")[:2] == ["warroom", "cli"] for name in imports(path))


def test_importing_warroom_loads_nothing_heavy() -> None:
    heavy = "openenv, torch, ray, fastapi, starlette, textual, rich, typer, httpx, rollout, "
    heavy += "matplotlib, pyarrow"
    code = (
        "import sys, warroom\n"
        f"print([name for name in {heavy.split(', ')!r} if name in sys.modules"
        " or f'warroom.{name}' in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_rooms_are_at_most_three_deep() -> None:
    for path in modules():
        assert len(path.relative_to(SOURCE).parts) <= 3, path
