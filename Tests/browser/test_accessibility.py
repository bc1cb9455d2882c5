"""axe finds nothing on any page, light and dark, narrow and wide, in a house at work and in a new one."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import DESK, PHONE
from support.pages import pages, pages_of_an_empty_house

axe = Axe()
COLOURS_ARRIVED = "Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => true)"


@pytest.mark.parametrize("route", pages())
def test_a_page_can_be_used_by_everybody(house, open_page, route):
    look_at_everything(house, open_page, route)


@pytest.mark.parametrize("route", pages_of_an_empty_house())
def test_a_page_of_a_new_house_can_be_used_by_everybody(empty_house, open_page, route):
    look_at_everything(empty_house, open_page, route)


def test_the_founding_page_can_be_used_by_everybody(unfounded, open_page):
    look_at(open_page(unfounded), "/setup")


def look_at_everything(house, open_page, route):
    page = open_page(house, house.workplace.reader(route))
    for address in house.workplace.of(route):
        look_at(page, address)


def look_at(page, address):
    answer = page.goto(address)
    assert answer.status == 200, f"{address} answers {answer.status}"
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            # Colours pass into each other; what is measured is where they arrive.
            page.evaluate(COLOURS_ARRIVED)
            found = axe.run(page, options={"resultTypes": ["violations"]})
            assert found.violations_count == 0, f"{address}, {scheme}, {size['width']} wide:\n{found.generate_report()}"
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, f"{address} is {overflow} wider than a window of {size['width']}"
