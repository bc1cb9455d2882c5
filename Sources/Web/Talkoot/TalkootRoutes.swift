import Hummingbird
import Measure
import NIOCore
import Storage
import Workplace
import WorkingTime

/// Talkoot: one unit helps another with one gate, and the helped one says whether it helped.
enum TalkootRoutes {
    static let all: [Route] = [
        .get("/talkoot", use: list),
        .get("/talkoot/new", .anyRight([.write, .coordinate]), use: new),
        .post("/talkoot", .anyRight([.write, .coordinate]), use: create),
        .get("/talkoot/:session", use: show),
        .delete("/talkoot/:session", use: cancel),
        .get("/talkoot/:session/calendar", use: calendar),
        .post("/talkoot/:session/outcome", use: hold),
        .post("/talkoot/:session/confirmation", use: confirm),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let talkoot = visit.stores.talkoot
        return try await TalkootListPage(visit: visit, coming: talkoot.coming(), held: talkoot.held()).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            guard let helper: Unit.ID = try visit.choice(in: "helper") else { throw WordsRefusal.missing(Words.Field("helper")) }
            guard let helped: Unit.ID = try visit.choice(in: "helped") else { throw WordsRefusal.missing(Words.Field("helped")) }
            let gate = visit.form["gate"]
            guard gate.isEmpty || Model.shipped.gate(gate) != nil else { throw WordsRefusal.notUnderstood(Words.Field("gate")) }
            let time = try visit.texts.clock.instant(visit.date(in: "date"), minute: visit.minute(in: "time"))
            let session = try await visit.stores.talkoot.agree(
                TalkootSession.Pair(helper: helper, helped: helped), gate: gate.isEmpty ? nil : gate, meetingAt: time,
                formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/talkoot/\(session.id)", said: .talkootAgreed)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func hold(_ visit: Visit) async throws -> Response {
        let id: TalkootSession.ID = try visit.key("session")
        return try await visit.keeping({ try await page(visit, $0) }) {
            let words = try Words(visit.form["done"], field: Words.Field("done"), atMost: TalkootSession.longestOutcome)
            try await visit.stores.talkoot.hold(id, words, by: visit.signedIn(), at: visit.now)
            return .seeOther("/talkoot/\(id)", said: .saved)
        }
    }

    @Sendable static func confirm(_ visit: Visit) async throws -> Response {
        let id: TalkootSession.ID = try visit.key("session")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.talkoot.confirm(id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/talkoot/\(id)", said: .talkootConfirmed)
        }
    }

    @Sendable static func cancel(_ visit: Visit) async throws -> Response {
        let id: TalkootSession.ID = try visit.key("session")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.talkoot.cancel(id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/talkoot", said: .talkootCancelled)
        }
    }

    /// The hour as a file that every calendar reads.
    @Sendable static func calendar(_ visit: Visit) async throws -> Response {
        let seen = try await visit.stores.talkoot.session(visit.key("session"))
        let file = CalendarFile(
            key: seen.id.text, title: visit.texts.talkootTitle(seen.helperName, seen.helpedName), from: seen.session.meetsAt,
            minutes: TalkootSession.minutes, madeAt: visit.now)
        return Response(
            status: .ok,
            headers: [.contentType: "text/calendar; charset=utf-8", .contentDisposition: "attachment; filename=\"talkoot.ics\""],
            body: ResponseBody(byteBuffer: ByteBuffer(string: file.text)))
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let standing = try await HouseStanding.read(for: visit)
        return NewTalkootPage(visit: visit, units: try await visit.stores.units.all(), standing: standing, state: state).page
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        TalkootPage(visit: visit, seen: try await visit.stores.talkoot.session(visit.key("session")), state: state).page
    }
}
