"""A workplace to be looked at: founded by its own forms, filled with one of each thing, kept as a folder to copy.

The house speaks Swedish, and what its people write is in none of the languages of the house, so that a test can tell
what the program says in a wrong language from what people wrote.
"""

import json
import pathlib
import shutil
import time
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta

from .pages import OF_VISITORS
from .program import Program
from .visitor import Visitor

PASSWORD = "lorem ipsum dolor 1492"
SECONDS_FOR_THE_JOBS = 30
TODAY = date.today()
SOON = TODAY + timedelta(days=14)


@dataclass
class Workplace:
    """What stands in a prepared folder: who is signed in, and where each page is found."""

    cookies: dict = field(default_factory=dict)
    addresses: dict = field(default_factory=dict)

    def of(self, route):
        """Where the page is; a page without a thing of its own has the address of its route."""
        if ":" not in route:
            return self.addresses.get(route, [route])
        assert route in self.addresses, f"{route} needs an address: make such a thing in support/workplace.py"
        return self.addresses[route]

    def reader(self, route):
        """Who looks at the page; nobody for a page of visitors."""
        return None if route in OF_VISITORS else "aino"


class House:
    """A program at work on a copy of a prepared folder."""

    def __init__(self, prepared, folder):
        shutil.copytree(prepared / "data", folder)
        self.workplace = Workplace(**json.loads((prepared / "workplace.json").read_text()))
        self.program = Program(folder)
        self.address = self.program.address

    def visitor(self, name=None):
        return Visitor(self.program, self.workplace.cookies[name] if name else None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.stop()


def prepare(folder, fill):
    """Founds a workplace in a new folder, fills it, and writes down where everything is."""
    folder = pathlib.Path(folder)
    workplace = Workplace()
    with Program(folder / "data") as program:
        fill(program, workplace)
    (folder / "workplace.json").write_text(json.dumps(asdict(workplace)))
    return folder


def found(program, workplace):
    """The organisation with its first person, and nothing else."""
    aino = Visitor(program)
    aino.fill("/setup", "/setup/organisation", {
        "organisation": "Nova Domus", "language": "sv", "unit": "Kommunikation", "name": "Aino Vega",
        "email": "aino@domus.example", "password": PASSWORD})
    workplace.cookies["aino"] = aino.cookies
    unit = aino.get("/settings/units").address(r"/settings/units/(?!new)[\w-]+")
    standing = unit.removeprefix("/settings")
    workplace.addresses |= {
        "/calendar/:year/:month": [f"/calendar/{TODAY.year}/{TODAY.month}"],
        "/lessons/:lesson": [aino.get("/lessons").address(r"/lessons/[\w-]+")],
        "/settings/people/:member": [aino.get("/settings/people").address(r"/settings/people/(?!new)[\w-]+")],
        "/settings/units/:unit": [unit],
        "/units/:unit": [standing], "/units/:unit/loop": [f"{standing}/loop"], "/units/:unit/quiet": [f"{standing}/quiet"],
        "/units/:unit/gates/:gate": [aino.get(standing).address(r"/units/[\w-]+/gates/[\w.-]+")],
        "/units/:unit/weeks/:week": [f"{standing}/weeks/{TODAY - timedelta(days=TODAY.weekday())}"],
        "/units/:unit/estimate": [f"{standing}/estimate"], "/units/:unit/changes": [f"{standing}/changes"],
        "/measure/gates/:gate": ["/measure/gates/G3.4", "/measure/gates/G3.7"],
    }


def found_and_fill(program, workplace):
    found(program, workplace)
    aino = Visitor(program, workplace.cookies["aino"])
    aino.fill("/setup/units", "/setup/units")
    aino.fill("/setup/channel", "/setup/channel", {"channel": "practice"})
    aino.fill("/setup/rules", "/setup/rules")
    people = invite(program, aino, "Bengt Orion", "Cecilia Lyra", "Dora Vela")
    bengt, cecilia = people["Bengt Orion"].visitor, people["Cecilia Lyra"].visitor
    give_rights(aino, people["Bengt Orion"].page, everything=True)
    give_rights(aino, people["Cecilia Lyra"].page, everything=False)
    aino.fill("/setup/people", "/setup/completion")
    workplace.cookies |= {"aino": aino.cookies, "bengt": bengt.cookies, "cecilia": cecilia.cookies}

    idea = bengt.make("/ideas/new", "/ideas", {"words": "Tectum novum lorem ipsum?"})
    aino.fill(idea, "/comments", {"comment": "Dolor amet consectetur."})
    goal = aino.make("/goals/new", "/goals", {
        "goal": "Lorem amplior", "metric": "numerus", "baseline": "1", "target-value": "20"})
    slot = aino.make("/slots/new", "/slots", {"topic": "Tectum lorem", "date": str(SOON), "time": "09:00"})
    draft = write_post(aino, "Sigillum", "Numerus 131052-308T lorem.")
    waiting = write_post(bengt, "Porta", "Porta lorem ipsum dolor.", ask=True)
    published = publish_post(aino, bengt, "Fenestra", "Fenestra lorem ipsum.")
    practice = aino.get("/accounts").address(r"/accounts/(?!new)[\w-]+")
    mastodon = aino.make("/accounts/new", "/accounts", {
        "network": "mastodon", "name": "Agora", "handle": "@domus@social.example", "server": "https://social.example"})
    bluesky = aino.make("/accounts/new", "/accounts", {
        "network": "bluesky", "name": "Caelum", "handle": "domus.example", "server": "https://pds.example"})
    page = practice.replace("/accounts/", "/practice/")
    cases = [say_as_customer(aino, page, name) for name in ("Vera Lux", "Petra Nox")]
    aino.fill(cases[1], "/claim")
    aino.fill("/actors", "/actors", {"name": "Forum Romanum", "address": "https://forum.example", "themes": "tectum"})
    topic = aino.make("/topics/new", "/topics", {"name": "Tectum", "query": "tectum OR porta -fenestra"})
    aino.fill("/listening/new", "/listening", {"items": "5", "notes": "Audita lorem ipsum."})
    unit = workplace.addresses["/settings/units/:unit"][0]
    own = unit.removeprefix("/settings")
    aino.fill(unit, unit, {"function": ["communications", "sales"]})
    insight = aino.make("/insights/new", "/insights", {"claim": "Nix liquescit lorem.", "sources": "Forum\nCuria"})
    issue = bengt.make("/issues/new", "/issues", {"question": "Lorem nostrum?", "words": "Ipsum dolor sit."})
    talkoot = aino.make("/talkoot/new", "/talkoot", {"date": str(SOON), "time": "13:00"})
    case = aino.make(f"{own}/loop/new", f"{own}/loop", {"title": "Signum lorem"})
    review = hold_review(aino)
    workplace.addresses |= {
        "/insights/:insight": [insight], "/insights/:insight/decision": [f"{insight}/decision"], "/issues/:issue": [issue],
        "/talkoot/:session": [talkoot], "/reviews/:review": [review], "/units/:unit/loop/new": [f"{own}/loop/new"],
        "/loops/:loop": [case], "/loops/:loop/outcome": [f"{case}/outcome"],
        "/sign-in/:link": [link(aino, people["Bengt Orion"].page, "/sign-in-link")],
        "/invitations/:link": [people["Dora Vela"].link],
        "/ideas/:idea": [idea], "/ideas/:idea/decision": [f"{idea}/decision"],
        "/slots/:slot": [slot], "/goals/:goal": [goal], "/goals/:goal/outcome": [f"{goal}/outcome"],
        "/cases/:case": cases, "/cases/:case/class": [f"{cases[0]}/class"], "/cases/:case/routing": [f"{cases[0]}/routing"],
        "/posts/:post": [draft, waiting, published],
        "/posts/:post/findings/:finding/override": [bengt.get(draft).address(r"/posts/[^\"]*/override")],
        "/posts/:post/approval": [f"{waiting}/approval"],
        "/accounts/:account": [practice, mastodon, bluesky], "/practice/:channel": [page],
        "/settings/people/:member": [people["Cecilia Lyra"].page],
        "/topics/:topic": [topic], "/topics/:topic/edit": [f"{topic}/edit"],
    }


@dataclass
class Invited:
    page: str
    link: str
    visitor: Visitor


def invite(program, administrator, *names):
    """Invites people by the set-up's page; all but the last join."""
    written = {f"name-{place}": name for place, name in enumerate(names, 1)}
    written |= {f"email-{place}": f"{name.split()[0].lower()}@domus.example" for place, name in enumerate(names, 1)}
    page = administrator.fill("/setup/people", "/setup/people", written)
    people = {}
    for name in names:
        before = page.text.split(f"{name}</label>")[0].rpartition('for="link-')[2]
        member = before.partition('"')[0]
        address = page.text.partition(f'id="link-{member}" value="')[2].partition('"')[0]
        people[name] = Invited(f"/settings/people/{member}", address.replace(program.address, ""), Visitor(program))
    for name in names[:-1]:
        people[name].visitor.fill(people[name].link, "/acceptance", {"password": PASSWORD})
    return people


def give_rights(administrator, person, everything):
    form = administrator.get(person).form(person)
    rights = {}
    for each in form.fields:
        if each.name.startswith("rights"):
            rights.setdefault(each.name, []).append(each.value)
    answer = administrator.send(form, form.with_values(rights if everything else dict.fromkeys(rights, [])))
    assert answer.status == 303, answer.text


def link(administrator, person, action):
    answer = administrator.fill(person, action)
    return answer.address(r"/sign-in/[\w-]+")


def write_post(writer, title, words, ask=False):
    form = writer.get("/posts/new").form("/posts")
    channel = next(each.value for each in form.fields if each.name == "channel")
    post = writer.make("/posts/new", "/posts", {"title": title, "words": words, "channel": channel})
    if ask:
        writer.fill(post, post, {"act": "submit"})
    return post


def hold_review(writer):
    """Everybody was there and looked at everything."""
    form = writer.get("/reviews/new").form("/reviews")
    everything = {}
    for each in form.fields:
        if each.name in ("participant", "result-goal"):
            everything.setdefault(each.name, []).append(each.value)
    return writer.make("/reviews/new", "/reviews", everything | {"decisions": "Lorem faciemus."})


def publish_post(writer, approver, title, words):
    post = write_post(writer, title, words, ask=True)
    approver.fill(f"{post}/approval", "/approval", {"decision": "approve"})
    writer.fill(post, "/schedule", {"when": "now"})
    eventually(lambda: "/practice/" in writer.get(post).text, f"{title} is published")
    return post


def say_as_customer(visitor, page, name):
    """Somebody speaks on the practice network; the case that it becomes."""
    visitor.fill(page, "/remarks", {"name": name, "words": f"Quando {name.lower()} ianuam claudit?"})
    inbox = eventually(lambda: case_of(visitor, name), f"the case of {name}")
    return inbox


def case_of(visitor, name):
    before, found_name, _ = visitor.get("/inbox").text.partition(f">{name}</a>")
    return before.rpartition('href="')[2].partition('"')[0] if found_name else None


def eventually(ask, what):
    """The first answer that is one; the jobs of the program do their work in their own time."""
    end = time.monotonic() + SECONDS_FOR_THE_JOBS
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")
