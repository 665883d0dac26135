"""Texts in the user's language."""

from __future__ import annotations

import os
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "TerraPatch"
# os.path, because importing pathlib can take half of the time that a plugin may take at QGIS's start
_spoken = ""
_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "resources", "i18n")


def tr(text: str) -> str:
    """The text in the user's language. One context holds all texts, so that what is said twice is translated once."""
    return QCoreApplication.translate(CONTEXT, text)


def number_text(number: float, decimals: int = 0) -> str:
    """A number in the language that texts are in: `4,096` in English; elsewhere narrow spaces part the thousands."""
    from ..model.number_text import number_text as message_of

    return str(message_of(number, decimals))  # a message would be no text to Qt's variants


def install_translator(is_desktop: bool) -> Optional[QTranslator]:
    """Translate from now on, where QGIS speaks a language that there is a translation for.

    Returns
    -------
    QTranslator, optional
        To be kept, and removed from the application at the end.
    """
    global _spoken
    language = language_of(user_locale(is_desktop))
    file = os.path.join(_FOLDER, f"terrapatch_{language}.qm")
    if not os.path.isfile(file):
        return None
    translator = QTranslator()
    if not (translator.load(file) and QCoreApplication.installTranslator(translator)):
        return None
    from ..model.messages import translate_by

    translate_by(tr)
    _spoken = language
    return translator


def remove_translator(translator: QTranslator) -> None:
    """Speak English again."""
    from ..model.messages import translate_by

    global _spoken
    _spoken = ""
    translate_by()
    QCoreApplication.removeTranslator(translator)


def spoken_language() -> str:
    """The language that texts are translated into, such as `de`; empty where that is none."""
    return _spoken


def user_locale(is_desktop: bool) -> str:
    """The locale that QGIS has, such as `de_AT`.

    Its window stores at every start which one it took, the system's or that of `--lang`; elsewhere what is stored
    counts only where the user has chosen it.
    """
    stored = QgsSettings()
    chosen = ""
    if is_desktop or stored.value("locale/overrideFlag", False, type=bool):
        chosen = stored.value("locale/userLocale", "", type=str)
    return chosen or QLocale().name()


def language_of(locale: str) -> str:
    """`pt` of `pt_BR`, `pt-PT` and `PT`."""
    return locale.replace("-", "_").split("_")[0].lower()
