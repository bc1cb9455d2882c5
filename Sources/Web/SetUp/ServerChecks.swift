import Storage
import WorkingTime
import Workplace

/// Whether this server can do its work: what is well, what is missing, and what mends it.
struct ServerChecks {
    let visit: Visit
    let areJobsAlive: Bool
    /// The log knows of a later moment than the machine's clock does.
    let isClockBehind: Bool

    init(visit: Visit, progress: SetUpProgress) async throws {
        self.visit = visit
        areJobsAlive = await visit.site.health()
        isClockBehind = progress.newestDeed.map { $0 > visit.now } ?? false
    }

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="server"><h2 class="h-21" id="server">\(texts.server)</h2><ul class="rows">
        \(row(texts.database, texts.databaseInUse(visit.stores.database.dialect), isWell: true))
        \(row(texts.clockAndZone, isClockBehind ? texts.clockBehind : clock, isWell: !isClockBehind))
        \(row(texts.mail, texts.mailNotSet, isWell: false))
        \(row(texts.jobs, areJobsAlive ? texts.jobsAlive : texts.jobsStill, isWell: areJobsAlive))
        </ul></section>
        """
    }

    private var clock: String { "\(visit.organisation?.zone.rawValue ?? ""), \(texts.day(visit.today)) \(texts.at(visit.now))" }

    private func row(_ name: String, _ detail: String, isWell: Bool) -> HTML {
        """
        <li class="row no-lead"><div><p class="title">\(name)</p><p class="meta">\(detail)</p></div>\
        \(isWell ? Glyph.done.state(texts.fine, tone: "met") : Glyph.hollow.state(texts.missing, tone: "open"))</li>
        """
    }
}
