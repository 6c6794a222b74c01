"""The content folder → bytes. The only module here that reads the disk."""

import hashlib
from importlib.metadata import version
from pathlib import Path, PurePosixPath

# Originals and what lies in the inbox are the publishers' files: nothing that builds the site needs them.
_INBOX = "inbox"
_ORIGINAL = ("original.", "as-read.md")  # what the reader had read in it goes with it
_CODE = ("*.py", "model/*.py", "typed_yaml/*.py", "content/**/*.py")
_LIBRARIES = ("edtf", "markdown-it-py", "mdit-py-plugins", "msgspec", "pydantic", "pydantic-core", "pygments", "pyyaml")


def read_tree(folder: Path) -> dict[str, bytes]:
    """Every file under `folder` by its POSIX path relative to it, sorted.

    Left out, and not read: hidden files and folders, the inbox, the articles' originals and earlier versions, and
    what is no ordinary file. A folder that is not there has no files. Raises OSError where a file cannot be read.
    """
    paths = sorted(PurePosixPath(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    return {str(path): (folder / path).read_bytes() for path in paths if _is_content(path)}


def digest_originals(content: Path) -> dict[str, str]:
    """The SHA-256 (hex) of each `articles/<slug>/original.*` under the folder `content/`, by that path.

    Raises OSError where one cannot be read.
    """
    found = sorted(path for path in content.glob("articles/*/original.*") if path.is_file())
    return {path.relative_to(content).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def _is_content(path: PurePosixPath) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    original = path.parts[0] == "articles" and (path.name.startswith(_ORIGINAL) or path.parts[2:3] == ("earlier",))
    return not hidden and not original and path.parts[0] != _INBOX


def code_digest() -> bytes:
    """A digest of everything that can change what a file is parsed to: our code up to here, and the libraries."""
    package = Path(__file__).parents[1]
    digest = hashlib.sha256("\n".join(f"{name} {version(name)}" for name in _LIBRARIES).encode())
    for file in sorted(path for name in _CODE for path in package.glob(name)):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.digest()
