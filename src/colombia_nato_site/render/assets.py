"""Static files: the stylesheet's layers in one order, everything else as it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from colombia_nato_site.render.output import File, Output

# Later layers win over earlier ones, whatever the selectors. This is the only place that says so.
LAYERS: Final = ("reset", "tokens", "base", "layout", "components", "print")


@dataclass(frozen=True, slots=True)
class Assets:
    """`stylesheet` is the URL of the one stylesheet; `files` every static file by its published path."""

    stylesheet: str
    files: Mapping[str, bytes]

    def outputs(self) -> tuple[Output, ...]:
        return tuple(Output(path, "file", None, File(content)) for path, content in sorted(self.files.items()))


def collect(*folders: Mapping[str, bytes]) -> Assets:
    """The static files of `folders` (`read_tree`), where an earlier folder's file stands for a later one's namesake.

    `css/*.css` become `assets/site.<digest>.css`, so that a reader's browser may keep it for ever.
    A layer is the file `css/<layer>.css` and those in `css/<layer>/`, by name. Other files in `css/`
    come last, by name: what they leave without a layer wins over all layers.
    """
    files: dict[str, bytes] = {}
    for folder in reversed(folders):
        files |= folder
    css = _stylesheet(files)
    path = f"assets/site.{sha256(css).hexdigest()[:12]}.css"
    others = {name: content for name, content in files.items() if not name.startswith("css/")}
    return Assets("/" + path, {**dict(sorted(others.items())), path: css})


def _stylesheet(files: Mapping[str, bytes]) -> bytes:
    names = sorted((name for name in files if name.startswith("css/")), key=lambda name: (_rank(name), name))
    parts = [f"@layer {', '.join(LAYERS)};".encode(), *(files[name].strip() for name in names)]
    return b"\n".join(parts) + b"\n"


def _rank(name: str) -> int:
    layer = name.removeprefix("css/").partition("/")[0].removesuffix(".css")
    return LAYERS.index(layer) if layer in LAYERS else len(LAYERS)
