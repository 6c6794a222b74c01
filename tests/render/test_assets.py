from colombia_nato_site.render.assets import LAYERS, collect


def css_of(files: dict[str, bytes]) -> str:
    assets = collect(files)
    return assets.files[assets.stylesheet[1:]].decode()


def test_layers_stand_in_their_order_whatever_their_names() -> None:
    css = css_of({f"css/{layer}.css": f"/* {layer} */".encode() for layer in sorted(LAYERS)})
    assert [css.index(f"/* {layer} */") for layer in LAYERS] == sorted(css.index(f"/* {layer} */") for layer in LAYERS)
    assert css.startswith(f"@layer {', '.join(LAYERS)};")


def test_a_sites_own_css_comes_last() -> None:
    css = css_of({"css/print.css": b"/* print */", "css/aaa.css": b"/* ours */", "css/base/x.css": b"/* x */"})
    assert css.index("/* x */") < css.index("/* print */") < css.index("/* ours */")


def test_a_file_of_the_site_stands_for_the_packaged_one_and_leaves_the_others() -> None:
    assets = collect({"icon.svg": b"ours"}, {"icon.svg": b"theirs", "js/x.js": b"x"})
    assert (assets.files["icon.svg"], assets.files["js/x.js"]) == (b"ours", b"x")


def test_the_stylesheets_address_changes_with_its_bytes() -> None:
    assert collect({"css/base.css": b"a{}"}).stylesheet != collect({"css/base.css": b"b{}"}).stylesheet


def test_a_site_without_static_files_has_a_stylesheet_all_the_same() -> None:
    assert [output.path for output in collect().outputs()] == [collect().stylesheet[1:]]
