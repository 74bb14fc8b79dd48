"""What readers are told when a story that they have read is corrected, brought up to date or taken back."""

from collections.abc import Mapping
from typing import NamedTuple


class Told(NamedTuple):
    """How a notice begins in one language, and what the notice of a kill says."""

    correction: str
    clarification: str
    update: str
    kill: str


ENGLISH = Told("Correction", "Clarification", "Update", "This story has been withdrawn.")
TOLD: Mapping[str, Told] = {
    "en": ENGLISH,
    "ar": Told("تصويب", "توضيح", "تحديث", "سُحب هذا الخبر."),
    "da": Told("Rettelse", "Præcisering", "Opdatering", "Artiklen er trukket tilbage."),
    "de": Told("Korrektur", "Klarstellung", "Aktualisierung", "Dieser Beitrag wurde zurückgezogen."),
    "es": Told("Corrección", "Aclaración", "Actualización", "Este artículo ha sido retirado."),
    "fr": Told("Rectificatif", "Précision", "Mise à jour", "Cet article a été retiré."),
    "he": Told("תיקון", "הבהרה", "עדכון", "הכתבה הוסרה."),
    "it": Told("Correzione", "Precisazione", "Aggiornamento", "Questo articolo è stato ritirato."),
    "nb": Told("Rettelse", "Presisering", "Oppdatering", "Artikkelen er trukket tilbake."),
    "nl": Told("Correctie", "Verduidelijking", "Update", "Dit artikel is ingetrokken."),
    "pl": Told("Sprostowanie", "Wyjaśnienie", "Aktualizacja", "Ten artykuł został wycofany."),
    "pt": Told("Correção", "Esclarecimento", "Atualização", "Este artigo foi retirado."),
    "sv": Told("Rättelse", "Förtydligande", "Uppdatering", "Artikeln har dragits tillbaka."),
}
NUMBERED = ("correction", "clarification")
"""Kinds that raise the number of the correction."""


def suggested_notice(kind: str, language: str, right: str, day: str) -> str:
    """A notice to begin with, in the language of the story where it is known. `day`: as it is printed. What was wrong
    is not in it: it would be read once more. A refile tells readers nothing."""
    told = TOLD.get(language.split("-")[0].lower(), ENGLISH)
    if kind == "kill":
        return " ".join(filter(None, (told.kill, right.strip())))
    if kind == "refile":
        return ""
    return f"{getattr(told, kind)}, {day}: {right.strip()}".strip()
