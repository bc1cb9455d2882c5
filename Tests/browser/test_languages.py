"""Each page speaks the language it was asked in, and no other."""

import pytest

from support.languages import foreign_words
from support.pages import pages
from support.visitor import Visitor

LANGUAGES = ("fi", "sv", "en")


@pytest.mark.parametrize("route", pages())
def test_a_page_speaks_the_language_it_was_asked_in(house, route):
    visitor = house.visitor(house.workplace.reader(route))
    for address in house.workplace.of(route):
        for language in LANGUAGES:
            page = visitor.get(f"{address}?lang={language}")
            assert page.status == 200, f"{address} answers {page.status}"
            assert page.language == language, f"{address} says to be in {page.language} instead of {language}"
            strays = foreign_words(page.text, language)
            assert not strays, f"{address} in {language} says: {', '.join(strays)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_is_not_there_is_told_in_the_language_it_was_asked_in(house, language):
    page = house.visitor("aino").get(f"/ideas/nowhere?lang={language}")
    assert (page.status, page.language) == (404, language)
    assert not foreign_words(page.text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_founding_page_speaks_the_language_it_was_asked_in(unfounded, language):
    page = Visitor(unfounded).get(f"/setup?lang={language}")
    assert (page.status, page.language) == (200, language)
    assert not foreign_words(page.text, language)
