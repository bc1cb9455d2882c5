import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Quiet periods of a unit: said a week before, ended when they are not needed.
enum QuietRoutes {
    static let all: [Route] = [
        .get("/units/:unit/quiet", use: show),
        .post("/units/:unit/quiet", .anyRight([.lead, .coordinate]), use: declare),
        .delete("/units/:unit/quiet/:period", .anyRight([.lead, .coordinate]), use: cancel),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func declare(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.quietPeriods.declare(
                from: visit.date(in: "begins"), to: visit.date(in: "ends"), isTold: visit.form.isTicked("told"), for: unit.id,
                formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/units/\(unit.address)/quiet", said: .quietDeclared)
        }
    }

    @Sendable static func cancel(_ visit: Visit) async throws -> Response {
        let unit = try await visit.namedUnit()
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.quietPeriods.cancel(visit.key("period"), by: visit.signedIn(), at: visit.now)
            return .seeOther("/units/\(unit.address)/quiet", said: .saved)
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let unit = try await visit.namedUnit()
        return QuietPage(visit: visit, unit: unit, periods: try await visit.stores.quietPeriods.all(of: unit.id), state: state).page
    }
}
