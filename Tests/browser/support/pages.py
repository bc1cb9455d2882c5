"""The pages of the router's list, read from docs/rights.md, and where each is found in a workplace."""

import re

from .program import PROJECT

# What is asked for by GET and is no page of its own.
NO_PAGES = {
    "/assets/:mark/:name": "style sheets, drawings and script",
    "/health": "a word for machines",
    "/events": "a stream of signals",
    "/media/:picture": "a picture",
    "/oauth/:network/callback": "where a network's server sends a person back to",
    "/language/:language": "leads back to the page it was asked from",
    "/calendar": "leads to the month of today",
    "/units/file": "a file for a spreadsheet",
    "/measure/file": "a file for the command",
    "/talkoot/:session/calendar": "a file for a calendar",
    "/kits/:post": "needs a post that has left the house; see KitPagesTests",
    "/setup": "leads to the step that is open; before the founding see `test_the_founding_page`",
}

# Pages for those who have not signed in.
OF_VISITORS = {"/sign-in", "/sign-in/:link", "/invitations/:link"}

# Pages with a name in their address that exist as soon as an organisation has been founded.
OF_EVERY_HOUSE = {
    "/calendar/:year/:month", "/lessons/:lesson", "/settings/people/:member", "/settings/units/:unit", "/units/:unit",
    "/units/:unit/gates/:gate", "/units/:unit/weeks/:week",
    "/units/:unit/estimate", "/units/:unit/changes", "/measure/gates/:gate", "/units/:unit/loop", "/units/:unit/quiet",
}


def routes(method):
    table = (PROJECT / "docs/rights.md").read_text()
    return re.findall(rf"^\| `{method} (\S+)` \|", table, re.MULTILINE)


def pages():
    """The routes of every page."""
    return [route for route in routes("GET") if route not in NO_PAGES]


def pages_of_an_empty_house():
    return [route for route in pages() if ":" not in route or route in OF_EVERY_HOUSE]
