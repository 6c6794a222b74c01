"""The house's own rules, read off its source: who may import whom, who may print, who may write."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = "colombia_nato_site"
HOUSE = ROOT / "src" / PACKAGE
MODULES = sorted(HOUSE.rglob("*.py"))
NAMES = [path.relative_to(HOUSE).as_posix() for path in MODULES]

MAY_WRITE = ("ingest/importer.py", "starter.py", "build/", "serve/", "cli/")
WRITES = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rmtree", "symlink_to", "copyfile", "copytree"}
HEAVY = {"pydantic", "edtf", "markdown_it", "jinja2", "pygments", "rapidfuzz", "watchdog", "snowballstemmer", "yaml"}

every_module = pytest.mark.parametrize("module", MODULES, ids=NAMES)


def ranks() -> dict[str, int]:
    """Each room's place in the line of docs/architecture.md that orders them."""
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("model, diagnostics ←"))
    return {room.strip(): rank for rank, group in enumerate(line.split("←")) for room in group.split(",")}


def room_of(module: Path) -> str:
    return module.relative_to(HOUSE).parts[0].removesuffix(".py")


def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imported_rooms(module: Path) -> Iterator[str]:
    """The rooms of ours that a module imports from, wherever in it the import stands."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: write imports of ours in full"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            package, *rest = name.split(".")
            if package == PACKAGE and rest:
                yield rest[0]


def calls(module: Path) -> Iterator[tuple[str, int]]:
    """What a module calls, as `print` or `sys.exit`, with the line."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


@every_module
def test_every_room_has_its_place(module: Path) -> None:
    assert room_of(module) in {"__init__", *ranks()}


@every_module
def test_imports_run_one_way(module: Path) -> None:
    rank, here = ranks(), room_of(module)
    wrong = {room for room in imported_rooms(module) if room != here and rank.get(room, 0) >= rank.get(here, 0)}
    assert not wrong - {"__version__"}


@every_module
def test_analysis_knows_the_model_alone(module: Path) -> None:
    if room_of(module) == "analysis":
        assert set(imported_rooms(module)) <= {"model", "diagnostics", "analysis"}


def test_the_nouns_import_nothing_of_ours() -> None:
    assert not list(imported_rooms(HOUSE / "model.py"))


@every_module
def test_only_the_command_line_prints_or_exits(module: Path) -> None:
    if room_of(module) != "cli":
        speaks = {"print", "click.echo", "sys.exit", "exit", "quit", "os._exit", "sys.stdout.write", "sys.stderr.write"}
        assert not [(call, line) for call, line in calls(module) if call in speaks]
        assert "SystemExit" not in module.read_text(encoding="utf-8")


@every_module
def test_few_modules_write_to_the_disk(module: Path) -> None:
    if not module.relative_to(HOUSE).as_posix().startswith(MAY_WRITE):
        assert not [(call, line) for call, line in calls(module) if call.rpartition(".")[2] in WRITES]


@every_module
def test_no_except_is_broad(module: Path) -> None:
    """Only a handler that raises again at its end may catch everything: it tidies up, and hides nothing."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ExceptHandler) and ast.unparse(node.body[-1]) != "raise":
            caught = {"bare"} if node.type is None else {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)}
            assert not caught & {"bare", "Exception", "BaseException"}, f"line {node.lineno}"


def test_nothing_is_called_utils() -> None:
    assert not [name for name in NAMES if Path(name).stem in {"utils", "util", "helpers", "common", "misc"}]


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    program = f"import sys, {PACKAGE}.cli; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert not HEAVY & set(loaded.split())
