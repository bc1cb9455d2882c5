import HTTPTypes
import Hummingbird
import Measure
import NIOCore
import Storage
import Workplace
import WorkingTime

/// How we measure: the gates and their limits, who has settled them and why. Everybody reads it, an administrator changes it
/// from a coming Monday on, after a look at what would follow.
enum MeasureRoutes {
    static let all: [Route] = [
        .get("/measure", use: show),
        .get("/measure/file", use: file),
        .get("/measure/profiles", .right(.administer), use: showProfiles),
        .post("/measure/profiles", .right(.administer), use: settleProfiles),
        .get("/measure/gates/:gate", use: showGate),
        .post("/measure/gates/:gate", .right(.administer), use: settleGate),
        .delete("/measure/changes/:change", .right(.administer), use: withdraw),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let standing = try await HouseStanding.read(for: visit)
        return try await MeasurePage(
            visit: visit, measure: .read(for: visit), report: GateReport(standing)
        ).page.response(for: visit)
    }

    /// The model in force, as the command takes it.
    @Sendable static func file(_ visit: Visit) async throws -> Response {
        let model = try await SettledMeasure.read(for: visit).now.file
        return .attachment(model.json, named: "talkoot-model-\(model.model.version).json", type: "application/json")
    }

    @Sendable static func showGate(_ visit: Visit) async throws -> Response {
        let measure = try await SettledMeasure.read(for: visit)
        return try await gatePage(visit, measure, draft: measure.draft(for: visit)).response(for: visit)
    }

    @Sendable static func settleGate(_ visit: Visit) async throws -> Response {
        let measure = try await SettledMeasure.read(for: visit)
        let start = measure.draft(for: visit)
        return try await visit.keeping({ try await gatePage(visit, measure, draft: start, state: $0) }) {
            guard let gate = try measure.gate(visit.parameters.get("gate")) else { throw NotFound() }
            let draft = try ModelDraft(limitsOf: gate, in: visit, over: measure)
            guard visit.form["act"] == "settle" else {
                let trial = try await ModelTrial.read(draft, over: measure, for: visit)
                return try await gatePage(visit, measure, draft: draft, trial: trial).response(for: visit)
            }
            try await draft.settle(for: visit)
            return .seeOther("/measure/gates/\(gate.id)", said: .modelSettled)
        }
    }

    @Sendable static func showProfiles(_ visit: Visit) async throws -> Response {
        let measure = try await SettledMeasure.read(for: visit)
        return try await ProfilesPage(visit: visit, measure: measure, draft: measure.draft(for: visit)).page.response(for: visit)
    }

    @Sendable static func settleProfiles(_ visit: Visit) async throws -> Response {
        let measure = try await SettledMeasure.read(for: visit)
        let start = measure.draft(for: visit)
        return try await visit.keeping({ ProfilesPage(visit: visit, measure: measure, draft: start, state: $0).page }) {
            let draft = try ModelDraft(profilesIn: visit, over: measure)
            guard visit.form["act"] == "settle" else {
                let trial = try await ModelTrial.read(draft, over: measure, for: visit)
                return try await ProfilesPage(visit: visit, measure: measure, draft: draft, trial: trial).page.response(for: visit)
            }
            try await draft.settle(for: visit)
            return .seeOther("/measure", said: .modelSettled)
        }
    }

    @Sendable static func withdraw(_ visit: Visit) async throws -> Response {
        guard let number = visit.parameters.get("change").flatMap({ Int($0) }) else { throw NotFound() }
        try await visit.stores.models.withdraw(number, by: visit.signedIn(), at: visit.now)
        return .seeOther("/measure", said: .modelWithdrawn)
    }

    private static func gatePage(
        _ visit: Visit, _ measure: SettledMeasure, draft: ModelDraft, trial: ModelTrial? = nil, state: FormState = .fresh
    ) async throws -> Page {
        guard let gate = try measure.gate(visit.parameters.get("gate")) else { throw NotFound() }
        let report = GateReport(try await HouseStanding.read(for: visit))
        return LimitPage(visit: visit, measure: measure, gate: gate, report: report, draft: draft, trial: trial, state: state).page
    }
}

extension Response {
    /// A file to keep.
    static func attachment(_ bytes: [UInt8], named name: String, type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
