import Foundation
import Measure
import Storage
import Workplace
import WorkingTime

/// A workplace whose log is an example of the measure, with the organisation and units that the log tells of.
struct StandingWorkplace {
    static let monday = LocalDate("2026-11-23")!
    static let now = Instant("2026-11-23T06:00:00Z")!

    let database: any Database
    var standings: Standings { Standings(database: database) }

    init(_ example: String, on database: any Database, zone: String = "Europe/Helsinki") async throws {
        self.database = database
        let deeds = try LoggedDeed.all(in: Self.file("\(example).jsonl"))
        try await Log(database: database).add(deeds)
        let units = Set(deeds.filter { $0.kind == "unit.set" }.compactMap(\.unit)).sorted()
        try await database.write { transaction in
            try transaction.execute(
                "INSERT INTO organisation (id, name, language, zone, founded_at) VALUES (1, 'Routala Oy', 'fi', \(zone), 0)")
            for unit in units {
                try transaction.execute(
                    """
                    INSERT INTO units (id, name, address, functions, rhythm, service_days, service_from, service_to, target_minutes, made_at)
                    VALUES (\(unit), \(unit), \(unit), '', 1.0, '1 2 3 4 5', 480, 960, 480, 0)
                    """)
            }
        }
    }

    /// Somebody who may change the measure.
    static func administrator(on database: any Database) async throws -> Member {
        let aino = Member(
            id: Identifier(known: "aino"), name: "Aino Kettunen", home: nil, grants: Grants(organisation: [.administer]))
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO members (id, name, language, is_leader, is_on_leave, joined_at) VALUES ('aino', 'Aino Kettunen', 'fi', 0, 0, 0)
                ON CONFLICT DO NOTHING
                """)
        }
        return aino
    }

    /// Adds a line as the workplace itself would.
    func write(_ line: String) async throws {
        let deed = try LoggedDeed.all(in: Array(line.utf8))[0]
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO deeds (id, at, kind, by_member, unit_id, subject, line)
                VALUES (\(deed.id), \(deed.at), \(deed.kind), \(deed.by), \(deed.unit), \(deed.subject), \(deed.line))
                """)
        }
    }

    static func file(_ name: String) throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: tests.appending(path: "MeasureTests/Examples/\(name)")))
    }
}
