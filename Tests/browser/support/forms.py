"""The forms of a page as a browser without script would send them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

HIDDEN_OF_EVERY_FORM = ("_token", "_key", "_method")


@dataclass
class Field:
    name: str
    kind: str
    value: str = ""
    options: list = field(default_factory=list)
    # A button, an unticked box or a file without content is not sent unless somebody says so.
    is_sent: bool = True

    @property
    def is_written(self):
        """Whether a person writes into it, rather than choosing or ticking."""
        return self.kind in ("text", "email", "password", "url", "textarea", "search")


@dataclass
class Form:
    action: str
    method: str
    takes_files: bool
    fields: list

    @property
    def values(self):
        """Name and value of everything sent, in the order of the page."""
        return [(each.name, each.value) for each in self.fields if each.is_sent and each.name]

    @property
    def is_deletion(self):
        return ("_method", "delete") in self.values

    @property
    def asked(self):
        """The fields that a person sees, without what the page itself puts in."""
        return [each for each in self.fields if each.name and each.kind not in ("hidden", "submit")]

    @property
    def name(self):
        return ("DELETE " if self.is_deletion else "POST ") + self.action

    def with_values(self, changed):
        """Everything sent, with some fields saying something else; a list says that a field is sent several times."""
        kept = [(name, value) for name, value in self.values if name not in changed]
        for name, value in changed.items():
            kept += [(name, each) for each in (value if isinstance(value, list) else [value])]
        return kept


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.forms = []
        self.words = None
        self.select = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.forms.append(Form(
                given.get("action", ""), given.get("method", "get"), given.get("enctype") == "multipart/form-data", []))
        elif not self.forms:
            return
        elif tag == "input":
            self._add_input(given)
        elif tag == "button":
            self._add(Field(given.get("name", ""), "submit", given.get("value", ""), is_sent=False))
        elif tag == "textarea":
            self.words = Field(given.get("name", ""), "textarea")
        elif tag == "select":
            self.select = Field(given.get("name", ""), "select")
        elif tag == "option" and self.select is not None:
            self.select.options.append(given.get("value", ""))
            if "selected" in given or len(self.select.options) == 1:
                self.select.value = given.get("value", "")

    def handle_data(self, data):
        if self.words is not None:
            self.words.value += data

    def handle_endtag(self, tag):
        if tag == "textarea" and self.words is not None:
            # The first line break after the tag belongs to the markup.
            self.words.value = self.words.value.removeprefix("\n")
            self._add(self.words)
            self.words = None
        elif tag == "select" and self.select is not None:
            self._add(self.select)
            self.select = None

    def _add_input(self, given):
        kind = given.get("type", "text")
        is_sent = "checked" in given if kind in ("checkbox", "radio") else kind != "file"
        self._add(Field(given.get("name", ""), kind, given.get("value", ""), is_sent=is_sent))

    def _add(self, one):
        self.forms[-1].fields.append(one)


def forms_of(html):
    """Those that do something, each address once."""
    reader = _Reader()
    reader.feed(html)
    found = {}
    for form in reader.forms:
        if form.method == "post":
            found.setdefault(form.name, form)
    return list(found.values())
