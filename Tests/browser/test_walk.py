"""What people do from the first start to an answered customer, in a real browser."""

import re
import struct
import zlib

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from support.workplace import PASSWORD, say_as_customer

ADDRESS_OF_A_THING = re.compile(r"/(posts|cases|ideas)/[0-9a-f-]{36}")


SAID = "p.note.done[role=status]"


def press(page, action):
    """The button of the one form that goes there."""
    page.locator(f"form[action$='{action}'] button").first.click()


def choose(page, name, value):
    """A tick is pressed by its row, which is the label's."""
    page.locator(f"label[for='{name}-{value}']").click()


def test_an_organisation_is_set_up_in_five_steps_and_signed_in_to(unfounded, open_page):
    page = open_page(unfounded, locale="fi-FI")
    page.goto("/")
    page.fill("#organisation", "Routala Oy")
    page.fill("#name", "Aino Kettunen")
    page.fill("#email", "aino@routala.example")
    page.fill("#password", PASSWORD)
    press(page, "/setup/organisation")
    for step in ("units", "channel", "rules"):
        page.wait_for_url(f"**/setup/{step}")
        expect(page.locator(".steps [aria-current=step]")).to_be_visible()
        press(page, f"/setup/{step}")
    page.wait_for_url("**/setup/people")
    page.fill("#name-1", "Bengt Lund")
    page.fill("#email-1", "bengt@routala.example")
    press(page, "/setup/people")
    invitation = page.locator("input[id^=link-]").input_value()
    press(page, "/setup/completion")
    expect(page.locator(SAID)).to_be_visible()

    bengt = open_page(unfounded, locale="sv-FI")
    bengt.goto(invitation)
    bengt.fill("#password", PASSWORD)
    press(bengt, "/acceptance")
    expect(bengt.locator(".side-foot")).to_contain_text("Bengt Lund")

    page.goto("/me")
    press(page, "/session")
    page.wait_for_url("**/sign-in**")
    page.fill("#email", "aino@routala.example")
    page.fill("#password", PASSWORD)
    press(page, "/session")
    expect(page.locator(".side-foot")).to_contain_text("Aino Kettunen")


@pytest.mark.parametrize("with_script", [True, False], ids=["with script", "without script"])
def test_an_idea_is_given_in_a_minute_on_a_phone(house, open_page, with_script):
    page = open_page(house, "cecilia", viewport=PHONE, has_touch=True, java_script_enabled=with_script)
    page.goto("/")
    page.locator("a.write").tap()
    page.wait_for_url("**/ideas/new")
    words = f"Ianua nova lorem ipsum, {'cum' if with_script else 'sine'} scripto?"
    page.fill("#words", words)
    press(page, "/ideas")
    page.wait_for_url(ADDRESS_OF_A_THING)
    expect(page.locator(SAID)).to_be_visible()
    expect(page.locator("h1")).to_have_text(words)


def test_a_post_is_written_approved_by_another_and_published(house, open_page):
    aino, bengt = open_page(house, "aino"), open_page(house, "bengt")
    aino.goto("/posts/new")
    aino.fill("#title", "Hortus")
    aino.fill("#words", "Hortus noster lorem ipsum dolor.")
    choose(aino, "channel", house.workplace.of("/practice/:channel")[0].rpartition("/")[2])
    press(aino, "/posts")
    aino.wait_for_url(ADDRESS_OF_A_THING)
    post = aino.url.partition("?")[0]
    aino.locator("button[name=act][value=submit]").click()
    expect(aino.locator(SAID)).to_be_visible()

    bengt.goto(post)
    bengt.locator("a[href$='/approval']").click()
    expect(bengt.locator("article div.words")).to_have_text("Hortus noster lorem ipsum dolor.")
    choose(bengt, "decision", "approve")
    press(bengt, "/approval")
    bengt.wait_for_url("**/posts/**said=approved")

    aino.goto(post)
    aino.locator("button[name=when][value=now]").click()
    published = aino.locator("a[href^='/practice/']")
    # The page renews itself when the delivery has arrived.
    expect(published).to_be_visible(timeout=20_000)
    published.click()
    aino.wait_for_url("**/practice/**")
    expect(aino.locator("main")).to_contain_text("Hortus noster lorem ipsum dolor.")
    practice = aino.url

    # Taken off the network again: behind a disclosure, so that nobody does it in passing.
    aino.goto(post)
    takedown = aino.locator("details:has(form[action*='/deliveries/'])")
    takedown.locator("summary").click()
    takedown.locator("button").click()
    expect(aino.locator(SAID)).to_be_visible()
    expect(aino.locator("a[href^='/practice/']")).to_have_count(0, timeout=20_000)
    aino.goto(practice)
    expect(aino.locator("main")).not_to_contain_text("Hortus noster lorem ipsum dolor.")


def drawing(*notes):
    """A PNG picture of one point, with what a program wrote into it."""

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    texts = b"".join(chunk(b"tEXt", note) for note in notes)
    return b"\x89PNG\r\n\x1a\n" + head + texts + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


def test_where_a_picture_was_taken_does_not_stay_in_it(house, open_page):
    aino = open_page(house, "aino")
    aino.goto("/posts/new")
    aino.fill("#title", "Pictura")
    aino.fill("#words", "Pictura sine loco.")
    aino.set_input_files("input[type=file]", {
        "name": "pictura.png", "mimeType": "image/png", "buffer": drawing(b"Location\0N 61 29.9 E 23 45.6")})
    press(aino, "/posts")
    aino.wait_for_url(ADDRESS_OF_A_THING)

    picture = aino.locator("img[src^='/media/']").first.get_attribute("src")
    kept = aino.request.get(picture)
    assert kept.headers["content-type"] == "image/png"
    assert kept.body() == drawing()


def test_nobody_approves_a_post_of_their_own(house, open_page):
    page = open_page(house, "bengt")
    own = house.workplace.of("/posts/:post/approval")[0]
    page.goto(own)
    choose(page, "decision", "approve")
    press(page, "/approval")
    expect(page.locator("#problems")).to_be_focused()


def test_a_customer_is_answered(house, open_page):
    page = open_page(house, "aino")
    practice = house.workplace.of("/practice/:channel")[0]
    page.goto(practice)
    page.fill("#name", "Livia Mare")
    page.fill("#words", "Quando porta aperta?")
    press(page, "/remarks")
    page.goto("/inbox")
    # The inbox renews itself when the words have become a case.
    page.get_by_role("link", name="Livia Mare").click(timeout=20_000)
    page.wait_for_url(ADDRESS_OF_A_THING)
    press(page, "/claim")
    expect(page.locator("#case-head")).to_contain_text("Aino Vega")
    page.fill("#answering #words", "Porta cras aperta, lorem.")
    page.locator("button[name=then][value=close]").click()
    seen = page.locator("[id^=answer-] a")
    # The page renews itself when the answer has arrived.
    expect(seen).to_be_visible(timeout=20_000)
    expect(page.locator("form[action$='/closing'] [name=_method][value=delete]")).to_be_attached()
    seen.click()
    page.wait_for_url("**/practice/**")
    expect(page.locator("main")).to_contain_text("Porta cras aperta, lorem.")


def test_another_browser_sees_a_claim_without_asking_again(house, open_page):
    case = say_as_customer(house.visitor("aino"), house.workplace.of("/practice/:channel")[0], "Marcus Via")
    aino, bengt = open_page(house, "aino"), open_page(house, "bengt")
    bengt.goto(case)
    bengt.evaluate("window.isTheSamePage = true")
    aino.goto(case)
    press(aino, "/claim")
    expect(bengt.locator("#case-head")).to_contain_text("Aino Vega", timeout=20_000)
    assert bengt.evaluate("window.isTheSamePage"), "the page was loaded anew"
