from deskeditor.gui.libraries import missing


def test_what_is_missing_is_told_with_the_command() -> None:
    said = missing("linux", {"DISPLAY": ":0"}, lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    assert said.endswith("sudo apt install libegl1 libxcb-cursor0")
    assert "\n" not in said


def test_without_x11_its_libraries_are_not_asked_for() -> None:
    assert missing("linux", {"WAYLAND_DISPLAY": "wayland-0"}, lambda library: "xcb" not in library) == ""
    assert missing("linux", {"QT_QPA_PLATFORM": "offscreen"}, lambda library: "xcb" not in library) == ""


def test_without_a_screen_nothing_else_is_said() -> None:
    assert "no screen" in missing("linux", {}, lambda _: False)


def test_other_systems_bring_everything() -> None:
    assert missing("darwin", {}, lambda _: False) == ""
    assert missing("win32", {}, lambda _: False) == ""
