"""The built program, workplaces to look at, and Debian's browser. A missing browser fails; nothing here skips."""

import fcntl
import sys
import pathlib

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support.program import Program
from support.workplace import House, found, found_and_fill, prepare

CHROMIUM = "/usr/bin/chromium"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


def prepared(tmp_path_factory, name, fill):
    """A folder that every process of the test run copies from; the first one that comes fills it."""
    folder = tmp_path_factory.getbasetemp().parent / f"prepared-{name}"
    folder.mkdir(exist_ok=True)
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "workplace.json").exists():
            prepare(folder, fill)
    return folder


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory):
    return prepared(tmp_path_factory, "filled", found_and_fill)


@pytest.fixture(scope="session")
def founded_folder(tmp_path_factory):
    return prepared(tmp_path_factory, "founded", found)


@pytest.fixture(scope="module")
def house(filled_folder, tmp_path_factory):
    """A workplace with one of each thing, shared by the tests of a module: none of them changes what it found there."""
    with House(filled_folder, tmp_path_factory.mktemp("house") / "data") as house:
        yield house


@pytest.fixture(scope="module")
def empty_house(founded_folder, tmp_path_factory):
    with House(founded_folder, tmp_path_factory.mktemp("empty") / "data") as house:
        yield house


@pytest.fixture
def own_house(filled_folder, tmp_path):
    """A workplace for one test alone."""
    with House(filled_folder, tmp_path / "data") as house:
        yield house


@pytest.fixture
def unfounded(tmp_path):
    """The program in an empty folder."""
    with Program(tmp_path / "data") as program:
        yield program


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Debian's sandbox does not start as root, and the pages are our own.
        with playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"]) as browser:
            yield browser


@pytest.fixture
def open_page(browser):
    """Opens a browser of its own for somebody, and closes it after the test."""
    contexts = []

    def open_page(place, name=None, **options):
        context = browser.new_context(base_url=place.address, **{"viewport": DESK, **options})
        contexts.append(context)
        context.set_default_timeout(15_000)
        if name:
            cookies = place.workplace.cookies[name]
            context.add_cookies([{"name": key, "value": value, "url": place.address} for key, value in cookies.items()])
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
