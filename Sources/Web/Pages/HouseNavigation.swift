import Workplace

/// The places with what waits in them, and one's own corner below.
struct HouseNavigation {
    let page: Page
    let visit: Visit
    let counts: Counts
    let member: Member

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        \(member.hasSomewhere(.write) ? "<a class=\"button\" href=\"/posts/new\">\(icon("write"))\(texts.write)</a>" as HTML : "")
        <nav class="places-wrap" aria-label="\(texts.placesLabel)"><ul class="places">
        \(item(.today))
        \(item(.ideas))
        <li class="phone-only"><a class="write" href="/ideas/new">\(icon("plus"))<span>\(texts.giveIdea)</span></a></li>
        \(Place.allCases.filter { $0 != .today && $0 != .ideas }.map(item))
        <li class="phone-only"><a href="/menu"\("aria-current=\"page\"", when: visit.path == "/menu")>\(icon("menu"))<span>\(texts.more)</span></a></li>
        </ul></nav>
        <div class="side-foot">
        <a href="/search"\("aria-current=\"page\"", when: visit.path == "/search")>\(icon("search"))<span>\(texts.search)</span></a>
        \(member.keepsTheHouse ? "<a href=\"/settings\"\("aria-current=\"page\"", when: visit.path == "/settings")>\(icon("gear"))<span>\(texts.settings)</span></a>" as HTML : "")
        <a href="/me"><span class="who" aria-hidden="true">\(member.initials)</span><span>\(member.name)</span></a>
        </div>
        """
    }

    private func item(_ place: Place) -> HTML {
        """
        <li\(place.isSecondary ? " class=\"secondary\"" as HTML : "")><a href="\(place.path)"\("aria-current=\"page\"", when: page.place == place)>\
        \(icon(place.icon))<span>\(texts.name(of: place))</span>\(waiting(at: place))</a></li>
        """
    }

    private func waiting(at place: Place) -> HTML? {
        let count = counts.count(at: place)
        guard count > 0 else { return nil }
        return "<span class=\"count\">\(count)<span class=\"visually-hidden\"> \(texts.waitsForAnswer)</span></span>"
    }
}

/// A drawing from the product's own set, always beside a word.
func icon(_ name: String) -> HTML {
    "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"\(Asset.icons.address)#i-\(name)\"/></svg>"
}
