"""Every form of every page of the router's list, sent as no page would send it.

Whatever is sent: no fault, an answer in the person's language, and what was written comes back with a refusal, escaped.
"""

import html
import re
import secrets

import pytest

from support.forms import forms_of
from support.languages import foreign_words
from support.pages import pages, routes
from support.program import PROJECT
from support.visitor import Visitor
from support.workplace import PASSWORD, SOON, House

LANGUAGE = "sv"
SCRIPT = "<script>alert(1)</script>"
ANSWERS = {200, 303, 401, 403, 404, 409, 413, 422, 429}
REFUSALS_THAT_KEEP = {401, 403, 409, 422}
TRACES = re.compile(r"Fatal error|\.swift:\d|Swift\.|constraint failed|GRDB|stack trace", re.IGNORECASE)
# Sixty-four letters in any order spell the name of a library once in a while.
DRAWN = re.compile(r'(?<=<input type="hidden" name="_key" value=")[^"]+')


def everywhere(text):
    """The text in every field that a person writes into."""
    return lambda form: form.with_values({each.name: text for each in form.asked if each.is_written})


def every_choice(text):
    """The text in place of each choice, day, time, tick and number that the page put in."""
    return lambda form: form.with_values({
        each.name: text for each in form.fields if each.name and not each.is_written and not each.name.startswith("_")
        and each.kind != "file"})


def every_field(text):
    return lambda form: form.with_values({
        each.name: text for each in form.fields if each.name and not each.name.startswith("_") and each.kind != "file"})


def twice_over(form):
    return form.with_values({each.name: [each.value or "unus", "duo"] for each in form.asked if each.kind != "file"})


BAD_VALUES = {
    "nothing in any field": every_field(""),
    "no field at all": lambda form: [(name, value) for name, value in form.values if name.startswith("_")],
    "a hundred thousand characters": everywhere("lorem " * 16_667),
    "Arabic, from right to left": everywhere("مرحبا بالعالم"),
    "emoji": everywhere("👩🏽‍🚒🇫🇮 👍"),
    "markup": everywhere(SCRIPT),
    "control characters": everywhere("nul\0 esc\x1b[31m bell\x07 end"),
    "words where the page offers choices": every_choice("wrong"),
    "the largest number everywhere": every_field("9223372036854775807"),
    "a number beyond numbers": every_field("1e999"),
    "less than nothing": every_field("-1"),
    "a day that never was": every_field("2026-02-31"),
    "a day far away": every_field("9999999-12-31"),
    "the last day there is": every_field("9999-12-31"),
    "each field twice": twice_over,
}



@pytest.mark.parametrize("route", pages())
def test_every_form_answers_whatever_is_sent(route, filled_folder, tmp_path):
    for number, (address, name) in enumerate(forms_on(route, filled_folder, tmp_path)):
        with House(filled_folder, tmp_path / str(number)) as house:
            FormTrial(house, house.workplace.reader(route), address, name).run()
            assert not house.program.faults, f"{name} on {address}: {house.program.faults}"


def forms_on(route, filled_folder, tmp_path):
    """Where the forms of a page are, each once."""
    with House(filled_folder, tmp_path / "look") as house:
        visitor = house.visitor(house.workplace.reader(route))
        return [
            (address, form.name) for address in house.workplace.of(route) for form in forms_of(visitor.get(address).text)]


class FormTrial:
    """One form, sent in every way of the table."""

    def __init__(self, house, reader, address, name):
        self.house, self.reader, self.address, self.name = house, reader, address, name
        self.visitor = house.visitor(reader)
        self.form = self.fresh_form()

    def fresh_form(self):
        """The form as the page shows it now; as it was before, where what happened has taken it from the page."""
        shown = [form for form in forms_of(self.visitor.arrive(self.address).text) if form.name == self.name]
        return shown[0] if shown else self.form

    def run(self):
        # First what changes nothing, so that the page is still there for the rest.
        self.refuse_without_token()
        if self.reader:
            self.refuse_without_session()
            self.refuse_without_right()
        for case, values in BAD_VALUES.items():
            form = self.fresh_form()
            sent = values(form)
            self.expect(case, self.visitor.send(form, with_new_key(sent)), sent)

    def refuse_without_token(self):
        for case, token in (("a token of another browser", "0" * 64), ("no token", "")):
            sent = written(self.form.with_values({"_token": token}), self.form)
            answer = self.visitor.send(self.form, sent)
            self.expect(case, answer, sent)
            assert answer.status == 409, f"{self.name}, {case}: {answer.status}"

    def refuse_without_session(self):
        sent = written(self.form.values, self.form)
        answer = Visitor(self.house.program).send(self.form, sent)
        self.expect("a lost session", answer, sent)
        assert answer.status == 401, f"{self.name}, a lost session: {answer.status}"

    def refuse_without_right(self):
        cecilia = self.house.visitor("cecilia")
        token = dict(cecilia.get("/me").form("/me").values)["_token"]
        sent = written(self.form.with_values({"_token": token}), self.form)
        answer = cecilia.send(self.form, with_new_key(sent))
        self.expect("nobody's right", answer, sent)
        if needs_a_right(self.form):
            assert answer.status in (403, 404), f"{self.name}, nobody's right: {answer.status}"

    def expect(self, case, answer, sent):
        where = f"{self.name} on {self.address}, {case}: {answer.status}"
        assert answer.status in ANSWERS, where
        if answer.status == 303:
            answer = self.visitor.arrive(answer.location)
            assert answer.status < 500, f"{where}, then {answer.status}"
        assert SCRIPT not in answer.text, f"{where}: markup that somebody wrote came through"
        assert not (trace := TRACES.search(DRAWN.sub("", answer.text))), f"{where}: {trace.group()}"
        assert answer.language == LANGUAGE, f"{where}: in {answer.language}"
        strays = [word for word in foreign_words(answer.text, LANGUAGE) if not any(word in value for _, value in sent)]
        assert not strays, f"{where} says: {', '.join(strays)}"
        if answer.status in REFUSALS_THAT_KEEP:
            self.expect_kept(where, answer, sent)

    def expect_kept(self, where, answer, sent):
        """Words are on the page again, in a field or to be read."""
        page = html.unescape(answer.text)
        secret = {each.name for each in self.form.fields if each.kind == "password"}
        by_hand = {each.name for each in self.form.asked if each.is_written} - secret
        for name, value in sent:
            if name in by_hand and len(value) > 12:
                assert value in page, f"{where}: what was written into {name} is lost"


def written(values, form):
    """The form with a sentence in each field that is written into."""
    names = {each.name for each in form.asked if each.kind == "textarea"}
    return [(name, "Verba quae servari debent." if name in names else value) for name, value in values]


def with_new_key(values):
    """As from a page opened anew: nothing counts as sent before."""
    return [(name, secrets.token_urlsafe(32) if name == "_key" else value) for name, value in values]


def needs_a_right(form):
    """Whether docs/rights.md lets no mere member send it."""
    method = "DELETE" if form.is_deletion else "POST"
    for route in routes(method):
        if re.fullmatch(re.sub(r":\w+", "[^/]+", route), form.action.partition("#")[0]):
            row = re.search(rf"^\| `{method} {re.escape(route)}` \|(.*)$", (PROJECT / "docs/rights.md").read_text(), re.MULTILINE)
            return "•" not in row.group(1).split("|")[1]
    raise AssertionError(f"no route takes {form.name}")


def test_the_founding_form_answers_whatever_is_sent(unfounded):
    visitor = Visitor(unfounded)
    for case, values in BAD_VALUES.items():
        form = visitor.get("/setup").form("/setup/organisation")
        sent = values(form)
        answer = visitor.send(form, sent)
        assert answer.status in (409, 422), f"{case}: {answer.status}"
        assert SCRIPT not in answer.text and answer.language == "fi", case
    assert not unfounded.faults


# A form that makes a thing, what is written into it, and the page that shows the thing afterwards.
MAKING = {
    "an idea": ("/ideas/new", "/ideas", {"words": "Unica Corona"}, "/ideas"),
    "a comment": ("/ideas/:idea", "/comments", {"comment": "Unica Corona"}, "/ideas/:idea"),
    "a slot": ("/slots/new", "/slots", {"topic": "Unica Corona", "date": str(SOON), "time": "10:00"}, "/calendar/list"),
    "a goal": (
        "/goals/new", "/goals", {"goal": "Unica Corona", "metric": "numerus", "baseline": "1", "target-value": "2"}, "/goals"),
    "a post": ("/posts/new", "/posts", {"title": "Unica Corona", "words": "Lorem.", "date": str(SOON)}, "/calendar/list"),
    "a note on a case": ("/cases/:case", "/notes", {"note": "Unica Corona"}, "/cases/:case"),
    "an answer": ("/cases/:case", "/answers", {"words": "Unica Corona"}, "/cases/:case"),
    "a routing": ("/cases/:case", "/routing", {"wish": "Unica Corona"}, "/cases/:case"),
    "a customer's words": ("/practice/:channel", "/remarks", {"name": "Vera", "words": "Unica Corona"}, "/practice/:channel"),
    "an account": (
        "/accounts/new", "/accounts", {"network": "bluesky", "name": "Unica Corona", "handle": "corona.example"}, "/accounts"),
    "a fellow actor": ("/actors", "/actors", {"name": "Unica Corona", "address": "https://corona.example"}, "/actors"),
    "an insight": ("/insights/new", "/insights", {"claim": "Unica Corona", "sources": "Forum\nCuria"}, "/insights"),
    "what is said of an insight": ("/insights/:insight", "/comments", {"comment": "Unica Corona"}, "/insights/:insight"),
    "an issue": ("/issues/new", "/issues", {"question": "Unica Corona", "words": "Lorem ipsum."}, "/issues"),
    "a case of one's own work": ("/units/:unit/loop/new", "/loop", {"title": "Unica Corona"}, "/units/:unit/loop"),
    "what is said of a case": ("/loops/:loop", "/comments", {"comment": "Unica Corona"}, "/loops/:loop"),
    "a listening shift": ("/listening/new", "/listening", {"items": "5", "notes": "Unica Corona"}, "/listening"),
    "a person": ("/settings/people/new", "/settings/people", {"name": "Unica Corona", "email": "corona@domus.example"}, "/settings/people"),
    "a unit": ("/settings/units/new", "/settings/units", {"name": "Unica Corona", "function": "sales"}, "/settings/units"),
}


@pytest.mark.parametrize("thing", MAKING)
def test_a_form_that_is_sent_twice_makes_one_thing(thing, own_house):
    page, action, changed, place = MAKING[thing]
    aino, workplace = own_house.visitor("aino"), own_house.workplace
    form = aino.get(workplace.of(page)[0]).form(action)
    if action == "/routing":
        changed = changed | {"unit": next(each.value for each in form.fields if each.name == "unit")}
    sent = form.with_values(changed)
    answers, shown = [], []
    for _ in range(2):
        answers.append(aino.send(form, sent))
        shown.append(aino.arrive(workplace.of(place)[0]).text.count("Unica Corona"))
    assert answers[0].status in (200, 303), answers[0].text
    assert shown[0] > 0, f"{thing} is not shown on {place}"
    assert shown[1] == shown[0], f"{thing} was made twice"
    assert answers[1].status in (200, 303, 409, 422), answers[1].text


def test_what_was_written_survives_a_lost_session_until_it_is_sent(own_house):
    """A session ends while somebody writes; they sign in elsewhere and send what the page has kept."""
    form = own_house.visitor("aino").get("/ideas/new").form("/ideas")
    visitor = Visitor(own_house.program)
    page = visitor.send(form, form.with_values({"words": "Verba quae servari debent."}))
    assert page.status == 401
    visitor.fill("/sign-in", "/session", {"email": "aino@domus.example", "password": PASSWORD})
    again = visitor.send(page.form("/ideas"))
    assert again.status == 303
    assert "Verba quae servari debent." in visitor.arrive(again.location).text
