import Hummingbird
import Measure
import Storage
import Workplace

/// A unit's own estimate: everybody reads it, the unit's people make it.
enum EstimateRoutes {
    static let all: [Route] = [
        .get("/units/:unit/estimate", use: show),
        .post("/units/:unit/estimate", use: make),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, visit.namedUnit(), .fresh).response(for: visit)
    }

    @Sendable static func make(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        return try await visit.keeping({ try await page(visit, unit, $0) }) {
            let answers = Estimate.Statement.allCases.compactMap { statement in
                Estimate.Answer(rawValue: visit.form[statement.rawValue]).map { (statement, $0) }
            }
            let estimate = try Estimate(Dictionary(uniqueKeysWithValues: answers))
            try await visit.stores.estimates.add(estimate, of: unit.id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/units/\(unit.address)/estimate", said: .saved)
        }
    }

    private static func page(_ visit: Visit, _ unit: Unit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let standing = try await HouseStanding.read(for: visit)
        return EstimatePage(
            visit: visit, unit: unit, kept: try await visit.stores.estimates.newest(of: unit.id),
            measured: standing[unit.id]?.maturity.stage,
            mayAnswer: member.home == unit.id || member.may(.lead, in: unit.id), state: state
        ).page
    }
}
