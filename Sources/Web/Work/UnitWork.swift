import Workplace

/// Where a unit's own doings are found: its loops, learning hours, talkoot, insights and quiet periods.
struct UnitWork {
    let visit: Visit
    let unit: Unit

    var html: HTML {
        let (texts, place) = (visit.texts, "/units/\(unit.address)")
        let links = [
            ("\(place)/loop", texts.ownWorkLink), ("/reviews?unit=\(unit.address)", texts.reviews),
            ("/insights?unit=\(unit.address)", texts.insights), ("/talkoot/new?helped=\(unit.address)", texts.askForTalkoot),
            ("\(place)/quiet", texts.quietPeriods),
        ].map { "<li><a class=\"hit\" href=\"\($0)\">\($1)</a></li>" as HTML }
        return """
            <section class="section" aria-labelledby="work"><h2 class="h-21" id="work">\(texts.ownWorkTitle)</h2>
            <ul class="stack tight small">\(links)</ul></section>
            """
    }
}
