from colombia_nato_site.content.load import load
from content.harbour_sale import FILES, changed, encoded


class Shelf(dict[str, bytes]):
    """A cache that counts what it is asked for in vain."""

    missed = 0

    def get(self, key: str, default: bytes | None = None) -> bytes | None:  # type: ignore[override]
        self.missed += key not in self
        return super().get(key, default)

    def put(self, key: str, data: bytes) -> None:
        self[key] = data


BROKEN = changed("articles/herald-sale/index.md", "kind: event", "kind: evnt")


def test_what_is_remembered_is_what_was_parsed() -> None:
    shelf = Shelf()
    for files in (FILES, BROKEN):
        assert load(encoded(files), cache=shelf) == load(encoded(files))
        assert load(encoded(files), cache=shelf) == load(encoded(files))


def test_origins_are_remembered_too() -> None:
    shelf = Shelf()
    first, again = (load(encoded(FILES), cache=shelf)[0].comparisons["harbour-sale"].points[1] for _ in range(2))
    assert again.origin == first.origin is not None


def test_only_what_has_changed_is_parsed_again() -> None:
    shelf = Shelf()
    load(encoded(FILES), cache=shelf)
    shelf.missed = 0
    load(encoded(BROKEN), cache=shelf)
    assert shelf.missed == 1


def test_the_limits_of_rights_count_among_what_an_article_is_parsed_from() -> None:
    shelf = Shelf()
    load(encoded(FILES), cache=shelf)
    strict = encoded(changed("site.yaml", "share_of_article: 0.2", "share_of_article: 0.02"))
    assert load(strict, cache=shelf) == load(strict)
    assert [problem.code for problem in load(strict, cache=shelf)[1]][:2] == ["too-much-quoted"] * 2


def test_a_damaged_memory_is_not_believed() -> None:
    shelf = Shelf()
    load(encoded(FILES), cache=shelf)
    for number, key in enumerate(sorted(shelf)):
        shelf[key] = [b"", b"\x00", b"\xc0", b"\x81\xa4path\x01"][number % 4]
    assert load(encoded(FILES), cache=shelf) == load(encoded(FILES))
