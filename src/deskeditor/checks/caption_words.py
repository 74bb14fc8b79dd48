"""Words by which a caption tells when, and in which order people stand, and by which terms forbid."""

import re

from deskeditor.text.fold import fold

_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern "
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier lunes martes miercoles jueves viernes sabado domingo "
    "lunedi martedi mercoledi giovedi venerdi sabato domenica ieri maandag dinsdag woensdag donderdag vrijdag zaterdag "
    "zondag gisteren الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد امس اليوم "
    "دووشەممە سێشەممە چوارشەممە پێنجشەممە هەینی شەممە یەکشەممە ئەمڕۆ دوێنێ"
)
_MONTHS = (
    "january february april june july august september october november december jan feb aug sept oct nov dec "
    "januar februar marz mai juni juli oktober dezember janvier fevrier avril juin juillet aout septembre octobre "
    "novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus "
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز "
    "آب أيلول تشرين کانوونی شوبات ئازار نیسان ئایار حوزەیران تەمموز تەممووز ئاب ئەیلوول تشرینی"
)
_UNDATED = "undated archive archivfoto archivbild undatiert أرشيف أرشيفية ئەرشیف"
TIMES = frozenset(fold(f"{_DAYS} {_MONTHS} {_UNDATED}").split())
PHRASES_OF_TIME = tuple(map(fold, ("file photo", "file picture", "date unknown", "ohne Datum", "photo d'archive")))
"""A caption that says that nobody knows when, or that the photo is old, says when."""
DATE = re.compile(
    r"\b(?:May|March|Mars|Marzo)\b|(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]|[٠-٩۰-۹]{4}"
)

ORDER = frozenset(
    fold(
        "left right center centre front back background foreground top bottom seated standing l r "
        "links rechts mitte vorn hinten gauche droite izquierda derecha sinistra destra "
        "يسار اليسار يمين اليمين وسط الوسط چەپ چەپەوە ڕاست ڕاستەوە ناوەڕاست"
    ).split()
)
"""A caption with one of them says who of several people is who."""

FORBIDDING = tuple(
    map(
        fold,
        (
            "no internet",
            "not for internet",
            "no web",
            "not for web",
            "no online",
            "not for online",
            "print only",
            "no archive",
            "no archiving",
            "no sales",
            "no resale",
            "one-time use",
            "one time use",
            "one use only",
            "single use",
            "do not publish",
            "not for publication",
            "mandatory credit",
            "no crop",
            "must not be cropped",
            "nur print",
            "nicht online",
            "nicht im internet",
            "keine archivierung",
            "keine weitergabe",
            "sperrfrist",
            "einmalige verwendung",
            "usage unique",
            "pas d'internet",
            "uso único",
            "للاستخدام مرة واحدة",
        ),
    )
)
"""Parts of terms that whoever publishes has to look at."""
NO_CROP = ("no crop", "must not be cropped")
