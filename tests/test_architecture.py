"""The house's own rules, read off its source: who may import whom, who may print, who may write."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = "colombia_nato_site"
HOUSE = ROOT / "src" / PACKAGE
TREES = {
    path.relative_to(HOUSE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted(HOUSE.rglob("*.py"))
}

MAY_WRITE = ("ingest/importer.py", "ingest/article_folder.py", "starter.py", "build/", "serve/", "cli/")
WRITES = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rmtree", "symlink_to", "copyfile", "copytree"}
SPEAKS = {"print", "click.echo", "sys.exit", "exit", "quit", "os._exit", "sys.stdout.write", "sys.stderr.write"}
HEAVY = {"pydantic", "edtf", "markdown_it", "jinja2", "pygments", "rapidfuzz", "watchdog", "snowballstemmer", "yaml"}


def ranks() -> dict[str, int]:
    """Each room's place in the line of docs/architecture.md that orders them."""
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("model, diagnostics"))
    groups = ["__init__", *line.split("←"), "__main__"]
    return {room.strip(): rank for rank, group in enumerate(groups) for room in group.split(",")}


def room_of(module: str) -> str:
    return module.split("/", maxsplit=1)[0].removesuffix(".py")


def imported_rooms(module: str) -> Iterator[str]:
    """The rooms of ours that a module imports from, wherever in it the import stands."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: write imports of ours in full"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        ours = [name.split(".") for name in names if name.startswith(f"{PACKAGE}.")]
        yield from ("__init__" if parts[1] == "__version__" else parts[1] for parts in ours)


def calls(module: str) -> Iterator[tuple[str, str]]:
    """What a module calls, as `print` or `sys.exit`, with its place."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), f"{module}:{node.lineno}"


def doors() -> Iterator[tuple[str, str, str]]:
    """Modules (or folders), and the calls that docs/architecture.md says they open to others: name, parameters."""
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    for modules, said in re.findall(r"^\| (`[\w/.]+`.*?) \| (.*) \|$", text, re.M):
        for name, parameters in re.findall(r"(\w+)\(([^()`]*)\)", said):
            yield re.sub("[`,]", "", modules), name, parameters


def parameters_of(modules: str) -> dict[str, list[str]]:
    """The functions, methods and classes of the modules (parted by blanks; or a folder), with their parameters."""
    trees = [tree for path, tree in TREES.items() if path.startswith(tuple(modules.split()))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    classes: dict[str, list[str]] = {node.name: [] for node in nodes if isinstance(node, ast.ClassDef)}
    functions = {
        node.name: [one.arg for one in (*node.args.args, *node.args.kwonlyargs) if one.arg != "self"]
        for node in nodes
        if isinstance(node, ast.FunctionDef)
    }
    return classes | functions


def is_true(parameters: str, real: list[str]) -> bool:
    """Whether the document names the real parameters; `…` stands for any, and a class for its fields."""
    plain = re.sub(r"\[[^][]*\]", "", re.sub(r"\[[^][]*\]", "", parameters))  # types in brackets, and those inside them
    named = [re.split("[:=]", one)[0].strip() for one in plain.split(",")]
    return "…" in named or not real or [name for name in named if name not in {"", "*"}] == real


def hides_all(handler: ast.ExceptHandler) -> bool:
    """Whether it catches everything; one that raises again at its end tidies up, and hides nothing."""
    caught = {n.id for n in ast.walk(handler.type) if isinstance(n, ast.Name)} if handler.type else {"Exception"}
    return bool(caught & {"Exception", "BaseException"}) and ast.unparse(handler.body[-1]) != "raise"


def test_every_room_has_its_place() -> None:
    assert {room_of(module) for module in TREES} - {"__main__", "__init__"} <= ranks().keys()


def test_imports_run_one_way() -> None:
    rank = ranks()
    pairs = {(module, room) for module in TREES for room in imported_rooms(module) if room != room_of(module)}
    assert not {(module, room) for module, room in pairs if rank[room] >= rank[room_of(module)]}


def test_every_door_is_as_the_document_says() -> None:
    found = list(doors())
    assert len(found) > 40
    assert not [door for door in found if door[1] not in parameters_of(door[0])]
    assert not [door for door in found if not is_true(door[2], parameters_of(door[0])[door[1]])]


def test_analysis_knows_the_model_alone() -> None:
    known = {room for module in TREES if room_of(module) == "analysis" for room in imported_rooms(module)}
    assert known <= {"model", "diagnostics", "analysis"}


def test_the_nouns_import_nothing_of_ours() -> None:
    assert {room for module in TREES if module.startswith("model/") for room in imported_rooms(module)} == {"model"}


def test_only_the_command_line_prints_or_exits() -> None:
    others = [module for module in TREES if room_of(module) != "cli"]
    assert not [(call, place) for module in others for call, place in calls(module) if call in {*SPEAKS, "SystemExit"}]


def test_few_modules_write_to_the_disk() -> None:
    others = [module for module in TREES if not module.startswith(MAY_WRITE)]
    found = [(call.rpartition(".")[2], place) for module in others for call, place in calls(module)]
    assert not [(call, place) for call, place in found if call in WRITES]


def test_no_except_is_broad() -> None:
    handlers = [
        (m, node) for m, tree in TREES.items() for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)
    ]
    assert not [f"{module}:{handler.lineno}" for module, handler in handlers if hides_all(handler)]


def test_nothing_is_called_utils() -> None:
    assert not [module for module in TREES if Path(module).stem in {"utils", "util", "helpers", "common", "misc"}]


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    program = f"import sys, {PACKAGE}.cli; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert not HEAVY & set(loaded.split())
