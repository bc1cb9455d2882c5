"""Which language a page speaks: words that give away each of the three, and where they stand."""

import re
from html.parser import HTMLParser

from .program import PROJECT

# Frequent words of pages and sentences, each at home in one of the three languages only.
GIVEAWAYS = {
    "fi": """
        ei että tai kun jos sinun sinulla oma oman omat ovat olet olla tämä tämän nämä joka jotka mitä mikä kuka missä
        milloin miksi kuinka vielä ennen jälkeen ilman kanssa kaikki talo talon talossa yksikkö yksikön yksiköt kanava
        kanavan kirjoita lähetä tallenna peruuta hyväksy julkaise vastaa avaa sulje valitse lisää poista nimi sähköposti
        salasana kieli aika päivä viikko tänään huomenna eilen klo merkkiä teksti luonnos ideat asetukset ihmiset tavoite
        tavoitteet kuuntelu sekä mukaan""",
    "sv": """
        och att inte för är på från eller ett ännu också när vad din ditt dina detta denna ingen inget skriv spara välj
        visa hela sedan utan varje bara någon något enhet enheten""",
    "en": """
        the and you your this that with from not are what who when been will which their there yet nobody write every
        everyone save somebody choose through before after only about has have""",
}
GIVEAWAYS = {language: set(words.split()) for language, words in GIVEAWAYS.items()}

# A long vowel is written twice in Finnish and in neither of the others.
FINNISH_VOWELS = re.compile(r"aa|uu|yy|ää|öö", re.IGNORECASE)

# The invented customers of the practice network come whenever they like, and are called what they are called.
NAMES = {
    word
    for source in (PROJECT / "Sources/Workplace/Practice").glob("*.swift")
    for name in re.findall(r'name: "([^"]+)"', source.read_text())
    for word in name.split()
}

READ_ALOUD = ("alt", "aria-label", "placeholder", "title")
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "use", "wbr"}


class _Speech(HTMLParser):
    """The text of a page in its own language: parts that say themselves to be in another one are left out."""

    def __init__(self, language):
        super().__init__(convert_charrefs=True)
        self.language = language
        self.open = []
        self.said = []

    @property
    def is_left_out(self):
        return any(is_out for _, is_out in self.open)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        # Invented customers speak the house's language on the practice network, whoever reads them.
        is_theirs = "words" in (given.get("class") or "").split() and tag != "span"
        is_out = is_theirs or tag in ("script", "style") or given.get("lang", self.language) != self.language
        if not (is_out or self.is_left_out):
            self.said += [given[name] for name in READ_ALOUD if given.get(name)]
        if tag not in EMPTY:
            self.open.append((tag, is_out))

    def handle_endtag(self, tag):
        while any(name == tag for name, _ in self.open):
            if self.open.pop()[0] == tag:
                break

    def handle_data(self, data):
        if not self.is_left_out:
            self.said.append(data)


def foreign_words(html, language):
    """Words of the page that give away another language of the three."""
    speech = _Speech(language)
    speech.feed(html)
    words = [word for word in re.findall(r"[^\W\d_]+", " ".join(speech.said)) if word not in NAMES]
    others = set().union(*(given for other, given in GIVEAWAYS.items() if other != language))
    found = {word for word in words if word.lower() in others}
    if language != "fi":
        found |= {word for word in words if FINNISH_VOWELS.search(word)}
    return sorted(found)
