"""A browser without script: asks for pages, keeps cookies, sends forms. It follows nothing by itself."""

import http.client
import re
import urllib.parse
from dataclasses import dataclass

from .forms import forms_of

BOUNDARY = "----talkoot-browser-tests"


@dataclass
class Answer:
    status: int
    text: str
    location: str

    @property
    def language(self):
        found = re.search(r'<html lang="([^"]*)"', self.text)
        return found.group(1) if found else None

    def form(self, action):
        """The one form of the page whose address ends so."""
        found = [form for form in forms_of(self.text) if form.action.endswith(action)]
        assert found, f"no form to {action} on a page of status {self.status}:\n{self.text[:3000]}"
        return found[0]

    def address(self, pattern):
        """The first link of the page that looks so."""
        found = re.search(rf'(?:href|value)="(?:http://127\.0\.0\.1:\d+)?({pattern})"', self.text)
        assert found, f"no link like {pattern} on a page of status {self.status}:\n{self.text[:3000]}"
        return found.group(1)


class Visitor:
    def __init__(self, program, cookies=None):
        self.program = program
        self.cookies = dict(cookies or {})

    def get(self, path):
        return self._ask("GET", path)

    def arrive(self, path):
        """Asks for a page and goes where it leads."""
        answer = self.get(path)
        while answer.status in (302, 303, 307):
            answer = self.get(answer.location)
        return answer

    def send(self, form, values=None):
        values = form.values if values is None else values
        if form.takes_files:
            return self._ask("POST", form.action, multipart(values), f"multipart/form-data; boundary={BOUNDARY}")
        return self._ask(
            "POST", form.action, urllib.parse.urlencode(values).encode(), "application/x-www-form-urlencoded")

    def fill(self, path, action, changed=None):
        """Fills in one form of a page; what is not taken fails. Tells what the form was answered with."""
        form = self.arrive(path).form(action)
        answer = self.send(form, form.with_values(changed or {}))
        assert answer.status in (200, 303), f"{form.name} was not taken ({answer.status}):\n{answer.text[:4000]}"
        return answer

    def make(self, path, action, changed=None):
        """Fills in a form that makes a thing; the address of the thing."""
        answer = self.fill(path, action, changed)
        assert answer.status == 303, f"a form to {action} led nowhere:\n{answer.text[:4000]}"
        return answer.location.partition("?")[0]

    def _ask(self, method, path, body=None, content_type=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.program.port, timeout=60)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        if content_type:
            headers["Content-Type"] = content_type
        connection.request(method, path.partition("#")[0], body, headers)
        response = connection.getresponse()
        text = response.read().decode(errors="replace")
        for line in response.headers.get_all("Set-Cookie") or []:
            name, _, rest = line.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        connection.close()
        return Answer(response.status, text, response.headers.get("Location") or "")


def multipart(values):
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in values]
    return ("".join(parts) + f"--{BOUNDARY}--\r\n").encode()
