from collections import defaultdict

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from deskeditor.gui.action import SEPARATOR
from deskeditor.gui.actions import ACTIONS, BY_ID, keys, keys_in_words, plain
from deskeditor.gui.menus import MENUS, SUBMENUS, TOOL_BAR, TOOL_BAR_RIGHT
from deskeditor.gui.shortcuts import listed
from deskeditor.shipped import shipped


def test_no_two_actions_have_one_shortcut(qapp: QApplication) -> None:
    taken: dict[str, list[str]] = defaultdict(list)
    for action in ACTIONS:
        for key in keys(action):
            taken[key.toString(QKeySequence.SequenceFormat.PortableText)].append(action.id)
    assert {key: ids for key, ids in taken.items() if len(ids) > 1} == {}
    assert len(taken) > 30


def test_every_action_is_declared_once_and_says_what_it_does() -> None:
    assert len(BY_ID) == len(ACTIONS)
    for action in ACTIONS:
        assert action.tip, action.id
        assert not action.tip.endswith("."), action.id


def test_every_action_is_in_a_menu_once() -> None:
    listed_ids = [id for _, ids in MENUS for id in ids if id != SEPARATOR]
    listed_ids += [id for _, ids in SUBMENUS.values() for id in ids if id != SEPARATOR]
    in_menus = [id for id in listed_ids if id not in SUBMENUS]
    assert sorted(in_menus) == sorted(BY_ID)
    assert sorted(id for id in listed_ids if id in SUBMENUS) == sorted(SUBMENUS)


def test_the_tool_bar_has_icons_only() -> None:
    for id in (*TOOL_BAR, *TOOL_BAR_RIGHT):
        assert id == SEPARATOR or BY_ID[id].icon, id


def test_every_icon_is_there_and_takes_the_ink_of_the_theme() -> None:
    for action in ACTIONS:
        if action.icon:
            drawing = (shipped("resources") / "icons" / f"{action.icon}.svg").read_text("utf-8")
            assert "currentColor" in drawing, action.icon


def test_no_two_entries_of_a_menu_have_one_mnemonic() -> None:
    for title, ids in (*MENUS, *SUBMENUS.values()):
        texts = [BY_ID[id].text if id in BY_ID else SUBMENUS[id][0] for id in ids if id != SEPARATOR]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert sorted(set(letters)) == sorted(letters), title


def test_the_help_lists_every_action_with_its_keys(qapp: QApplication) -> None:
    rows = {command: keys for _, command, keys, _ in listed()}
    for action in ACTIONS:
        assert rows[plain(action.text).rstrip("…")] == keys_in_words(action)
