from collections.abc import Callable, Mapping
from pathlib import Path

from colombia_nato_site.config import (
    Link,
    RightsLimits,
    SiteConfig,
    Story,
    Topic,
    load_config,
    parse_config,
)
from colombia_nato_site.folders import defaults_root, static_folders, template_folders

Site = Callable[[Mapping[str, str]], Path]
FULL = """\
title: Two pictures of one harbour
description: What both report.
base_url: https://harbour.example/news
language: es
publisher: The Puerto Azul Reader
rights: {words_at_once: 12, share_of_article: 0.05}
navigation:
  - {title: Comparisons, url: /comparisons/}
stories:
  harbour-sale: {title: The sale, summary: In one line.}
topics:
  ports: {title: Ports}
"""


def test_all_settings_are_read() -> None:
    assert parse_config(FULL.encode()) == (
        SiteConfig(
            title="Two pictures of one harbour",
            base_url="https://harbour.example/news/",
            description="What both report.",
            language="es",
            publisher="The Puerto Azul Reader",
            rights=RightsLimits(12, 0.05),
            navigation=(Link("Comparisons", "/comparisons/"),),
            stories={"harbour-sale": Story("The sale", "In one line.")},
            topics={"ports": Topic("Ports")},
        ),
        [],
    )


def test_little_is_needed() -> None:
    config, problems = parse_config(b"title: A\nbase_url: http://localhost:8000\n")
    assert config == SiteConfig(title="A", base_url="http://localhost:8000/")
    assert not problems


def test_everything_wrong_is_told_at_once() -> None:
    text = "titel: A\nbase_url: harbour\nlanguage: fr\nrights: {share_of_article: 10}\nnavigation: [{title: x, url: y}]"
    config, problems = parse_config(text.encode())
    assert config is None
    assert sorted(problem.place.partition("yaml:")[2] for problem in problems) == [
        "1:1",
        "1:1",
        "2:11",
        "3:11",
        "4:28",
        "5:30",
    ]


def test_a_folder_without_settings_is_no_site(tmp_path: Path) -> None:
    config, (problem,) = load_config(tmp_path)
    assert config is None
    assert (problem.code, problem.path) == ("no-site", "content/site.yaml")
    assert "nato-site init" in str(problem.hint)


def test_a_folder_in_the_place_of_the_settings_is_told(tmp_path: Path) -> None:
    (tmp_path / "content" / "site.yaml").mkdir(parents=True)
    assert [problem.code for problem in load_config(tmp_path)[1]] == ["unreadable"]


def test_the_settings_of_a_site_are_read_from_its_folder(site: Site) -> None:
    config, problems = load_config(site({"content/site.yaml": FULL}))
    assert config is not None
    assert config.title == "Two pictures of one harbour"
    assert not problems


def test_the_defaults_are_at_hand() -> None:
    assert (defaults_root() / "templates" / "base.html").is_file()


def test_a_sites_own_folders_come_before_the_defaults(site: Site) -> None:
    root = site({"templates/base.html": "", "static/css/site.css": ""})
    assert template_folders(root) == (root / "templates", defaults_root() / "templates")
    assert static_folders(root) == (root / "static", defaults_root() / "static")


def test_a_site_without_folders_of_its_own_has_the_defaults(site: Site) -> None:
    assert template_folders(site({})) == (defaults_root() / "templates",)


def test_the_repository_does_not_override_itself() -> None:
    assert template_folders(defaults_root()) == (defaults_root() / "templates",)
