"""What is printed around a story: every language of the desk says it in its own words."""

import pytest

from deskeditor.news.published import PublishedByline
from deskeditor.render.printed import printed_byline, printed_date, printed_dateline, role_in

ANN, BO, CY = (PublishedByline(name, "by") for name in ("Ann", "Bo", "Cy"))
PHOTOS = PublishedByline("Di", "photographs by")


@pytest.mark.parametrize(
    ("language", "byline", "date"),
    [
        ("en", "By Ann, Bo and Cy; photographs by Di", "23 November 2026"),
        ("ar", "بقلم Ann، Bo وCy؛ تصوير Di", "23 نوفمبر 2026"),
        ("ckb-IQ", "نووسینی Ann، Bo و Cy؛ وێنە: Di", "23ی تشرینی دووەم 2026"),
        ("fa", "نوشتهٔ Ann، Bo و Cy؛ عکس: Di", "۲۳ نوامبر ۲۰۲۶"),
        ("he", "מאת Ann, Bo וCy; צילום: Di", "23 בנובמבר 2026"),
        ("tr", "Haber: Ann, Bo ve Cy; fotoğraf: Di", "23 Kasım 2026"),
        ("kmr", "Nivîskar: Ann, Bo û Cy; wêne: Di", "23 mijdar 2026"),
        ("ku", "Nivîskar: Ann, Bo û Cy; wêne: Di", "23 mijdar 2026"),
    ],
)
def test_byline_and_date_are_in_the_language_of_the_story(language: str, byline: str, date: str) -> None:
    said = printed_byline((ANN, BO, CY, PHOTOS), language)
    assert said == byline
    assert printed_date("2026-11-23", language) == date
    assert role_in(said.split(";")[0].split("؛")[0])[0] == "by"


def test_a_dateline_has_the_comma_of_its_script() -> None:
    assert printed_dateline("تهران", "2026-11-23", "fa") == "تهران، ۲۳ نوامبر"
    assert printed_dateline("חיפה", "2026-11-23", "he") == "חיפה, 23 בנובמבר"
    assert printed_dateline("بغداد", "2026-11-23", "ar") == "بغداد، 23 نوفمبر"
