"""The house rules on quotations, as Preferences show them. Each holds as soon as it is changed, for everybody here."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, get_args

from PySide6.QtWidgets import QCheckBox, QComboBox

from deskeditor.gui.forms import Form
from deskeditor.news.houserules import QuoteRules, Weight

SWITCHES = {
    "ruleEllipsis": "ellipsis",
    "ruleBrackets": "brackets",
    "ruleFillers": "fillers",
    "ruleContractions": "contractions",
    "ruleFragments": "fragments",
}
"""Widgets of the form and what they set of `QuoteRules`."""
WEIGHTS = {"ruleAltered": "altered", "ruleMisattributed": "misattributed", "ruleUnrecorded": "unrecorded"}


class HouseRules:
    """Shows `rules` in the form, and tells `changed` what they are after each change."""

    def __init__(self, form: Form, rules: QuoteRules, changed: Callable[[QuoteRules], None]) -> None:
        self._rules = rules
        self._changed = changed
        for name, rule in SWITCHES.items():
            switch = form.find(QCheckBox, name)
            switch.setChecked(getattr(rules, rule))
            switch.toggled.connect(lambda on, rule=rule: self._set(rule, on))
        for name, rule in WEIGHTS.items():
            box = form.find(QComboBox, name)
            box.setCurrentIndex(get_args(Weight).index(getattr(rules, rule)))
            box.activated.connect(lambda index, rule=rule: self._set(rule, get_args(Weight)[index]))

    def _set(self, rule: str, value: Any) -> None:
        self._rules = replace(self._rules, **{rule: value})
        self._changed(self._rules)
