import Foundation
import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

/// A house whose log is an example of the measure: its units stand where the example says, on Monday 23 November 2026.
extension TestHouse {
    static let monday = LocalDate("2026-11-23")!

    /// - Parameter isAssessed: whether the week's assessment has been made already.
    static func standing(
        _ example: String, isAssessed: Bool = true, _ body: @escaping @Sendable (TestHouse) async throws -> Void
    ) async throws {
        try await empty { house in
            let deeds = try LoggedDeed.all(in: exampleFile("\(example).jsonl"))
            try await house.stores.log.add(deeds)
            try await house.found()
            var names: [String: String] = [:]
            for deed in deeds where deed.kind == "unit.set" { if let unit = deed.unit { names[unit] = unit.capitalisedFirst } }
            for (unit, name) in names where unit != communications.text { try await house.addKept(unit, name) }
            if isAssessed { try await house.stores.standings.assessIfDue(at: house.clock.now) }
            try await body(house)
        }
    }

    /// A unit of which the log tells already.
    private func addKept(_ unit: String, _ name: String) async throws {
        try await stores.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO units (id, name, address, functions, rhythm, service_days, service_from, service_to, target_minutes, made_at)
                VALUES (\(unit), \(name), \(unit.lowercased()), '', 1.0, '1 2 3 4 5', 480, 960, 480, 0)
                """)
        }
    }

    static func exampleFile(_ name: String) throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: tests.appending(path: "MeasureTests/Examples/\(name)")))
    }
}
