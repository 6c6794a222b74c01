"""What people do to a site between two builds: each takes the site's root and a number."""

from collections.abc import Callable
from pathlib import Path

from colombia_nato_site.folders import defaults_root
from laws.harbour_site import COMPARISON, PAGE, SITE, TEXTS, article, index, write

Edit = Callable[[Path, int], None]


def retitle_an_article(root: Path, n: int) -> None:
    write(root / "content/articles/herald/index.md", index("herald", f"Title number {n}"))


def edit_a_source(root: Path, n: int) -> None:
    for path, text in article("gazette", f"{TEXTS['gazette']}A last line, number {n}.\n").items():
        write(root / path, text)


def delete_an_article(root: Path, n: int) -> None:
    for file in sorted((root / "content/articles/letter").glob("*")):
        file.unlink()


def write_an_article(root: Path, n: int) -> None:
    for path, text in article("letter", title=f"A letter, {n}").items():
        write(root / path, text)


def rename_an_article(root: Path, n: int) -> None:
    """Another slug for the letter (and back): one page goes, another comes."""
    folder, other = root / "content/articles/letter", root / f"content/articles/note-{n}"
    if not other.exists() and folder.exists():
        folder.rename(other)


def add_a_page(root: Path, n: int) -> None:
    write(root / f"content/pages/extra-{n}.md", PAGE.replace("About", f"Extra {n}"))


def delete_pages(root: Path, n: int) -> None:
    for file in sorted((root / "content/pages").glob("extra-*.md")):
        file.unlink()


def edit_the_comparison(root: Path, n: int) -> None:
    write(root / "content/comparisons/sale.md", COMPARISON + f"\nOne more thought, number {n}.\n")


def delete_the_comparison(root: Path, n: int) -> None:
    (root / "content/comparisons/sale.md").unlink(missing_ok=True)
    write(root / "content/pages/about.md", PAGE.replace("(comparison:sale)", "(article:herald)"))


def rename_the_site(root: Path, n: int) -> None:
    write(root / "content/site.yaml", SITE.replace("Two pictures", f"{n} pictures"))


def move_the_site(root: Path, n: int) -> None:
    write(root / "content/site.yaml", SITE.replace("/reader/", f"/reader-{n}/"))


def change_the_base_template(root: Path, n: int) -> None:
    text = (defaults_root() / "templates/base.html").read_text(encoding="utf-8")
    write(root / "templates/base.html", text.replace("</body>", f"<!-- {n} --></body>"))


def change_a_page_template(root: Path, n: int) -> None:
    text = (defaults_root() / "templates/pages/plain.html").read_text(encoding="utf-8")
    write(root / "templates/pages/plain.html", f"{text}{{# {n} #}}")


def use_the_default_templates(root: Path, n: int) -> None:
    for file in sorted((root / "templates").rglob("*.html")):
        file.unlink()


def add_a_static_file(root: Path, n: int) -> None:
    write(root / f"static/notes/{n}.txt", f"Note {n}")


def replace_a_file_by_a_folder(root: Path, n: int) -> None:
    """`static/thing` is a file at even numbers and a folder at odd ones."""
    thing = root / "static/thing"
    if n % 2 and not thing.is_dir():
        thing.unlink(missing_ok=True)
        write(thing / "inside.txt", "inside")
    elif not n % 2 and thing.is_dir():
        (thing / "inside.txt").unlink()
        thing.rmdir()
    if not n % 2:
        write(thing, "a file")


def delete_static_files(root: Path, n: int) -> None:
    for file in sorted((root / "static/notes").glob("*.txt")):
        file.unlink()


def change_the_style(root: Path, n: int) -> None:
    write(root / "static/css/print.css", f"@layer print {{ body {{ margin: {n}mm }} }}\n")


def break_something(root: Path, n: int) -> None:
    write(root / "content/pages/broken.md", "---\ntitel: A misspelt key\n---\n")


def mend_it(root: Path, n: int) -> None:
    (root / "content/pages/broken.md").unlink(missing_ok=True)


def tamper_with_what_is_published(root: Path, n: int) -> None:
    for file in sorted((root / "public").rglob("index.html"))[n : n + 2]:
        file.write_text("Not ours any more.", encoding="utf-8")


def delete_what_is_published(root: Path, n: int) -> None:
    for file in sorted((root / "public").rglob("*.json"))[:n]:
        file.unlink()


def delete_the_store(root: Path, n: int) -> None:
    for file in sorted((root / ".nato-site").glob("store*")):
        file.unlink()


def spoil_the_spare(root: Path, n: int) -> None:
    for file in sorted((root / ".public.nato-site/spare").rglob("*.html"))[:n]:
        file.write_text("Spoilt.", encoding="utf-8")


EDITS: tuple[Edit, ...] = (
    retitle_an_article,
    edit_a_source,
    delete_an_article,
    write_an_article,
    rename_an_article,
    add_a_page,
    delete_pages,
    edit_the_comparison,
    delete_the_comparison,
    rename_the_site,
    move_the_site,
    change_the_base_template,
    change_a_page_template,
    use_the_default_templates,
    add_a_static_file,
    replace_a_file_by_a_folder,
    delete_static_files,
    change_the_style,
    break_something,
    mend_it,
    tamper_with_what_is_published,
    delete_what_is_published,
    delete_the_store,
    spoil_the_spare,
)
