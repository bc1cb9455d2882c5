public import Measure
public import WorkingTime

/// The deed log as a whole: read for the measure, exported, and imported into an empty workplace.
public struct Log: Sendable {
    private let database: any Database

    public init(database: any Database) { self.database = database }

    /// How many lines are read at a time, so that no transaction stays open for a long log.
    private static let pageLength = 20_000

    /// Every line from `start` before `end`, each with its line feed, in the order of (`at`, `id`). `take` gets them some thousands at a time.
    public func read(from start: Instant? = nil, before end: Instant? = nil, _ take: ([UInt8]) throws -> Void) async throws {
        var last: (at: Int, id: String)?
        while true {
            let after = last
            let page = try await database.readAtLength { transaction in
                try Page(transaction.rows(Self.query(from: start, before: end, after: after)))
            }
            if !page.jsonl.isEmpty { try take(page.jsonl) }
            guard page.count == Self.pageLength else { return }
            last = page.last
        }
    }

    /// Every line from `start` before `end` as one run of bytes.
    public func jsonl(from start: Instant? = nil, before end: Instant? = nil) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await read(from: start, before: end) { bytes += $0 }
        return bytes
    }

    /// When the last deed was done; nil when there is none.
    public func newest() async throws -> Instant? {
        try await database.read { try $0.row("SELECT MAX(at) AS at FROM deeds")?.instantIfAny("at") }
    }

    public func oldest() async throws -> Instant? {
        try await database.read { try $0.row("SELECT MIN(at) AS at FROM deeds")?.instantIfAny("at") }
    }

    /// Takes a log in, each line as it came. What was made of an earlier log goes.
    ///
    /// - Returns: how many deeds there were.
    /// - Throws: ``LogRefusal/notEmpty`` when something has been done here already.
    @discardableResult
    public func add(_ deeds: [LoggedDeed]) async throws -> Int {
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM deeds LIMIT 1") == nil else { throw LogRefusal.notEmpty }
            for table in ["unit_standings", "stage_marks", "passed_over", "paths", "path_making", "assessments"] as [Query] {
                try transaction.execute("DELETE FROM " + table)
            }
            for deed in deeds {
                try transaction.execute(
                    """
                    INSERT INTO deeds (id, at, kind, by_member, unit_id, subject, line)
                    VALUES (\(deed.id), \(deed.at), \(deed.kind), \(deed.by), \(deed.unit), \(deed.subject), \(deed.line))
                    """)
            }
            transaction.announce(.deeds)
            return deeds.count
        }
    }

    private static func query(from start: Instant?, before end: Instant?, after last: (at: Int, id: String)?) -> Query {
        let since: Query = start.map { " AND at >= \($0)" } ?? ""
        let until: Query = (end.map { "at < \($0)" } ?? "1 = 1") + since
        let from: Query = last.map { " AND (at, id) > (\($0.at), \($0.id))" } ?? ""
        return "SELECT at, id, line FROM deeds WHERE \(until)\(from) ORDER BY at, id LIMIT \(pageLength)"
    }

    private struct Page: Sendable {
        var jsonl: [UInt8] = []
        let count: Int
        let last: (at: Int, id: String)?

        init(_ rows: [Row]) throws {
            count = rows.count
            last = try rows.last.map { (try $0.integer("at"), try $0.text("id")) }
            for row in rows {
                jsonl += try row.text("line").utf8
                jsonl.append(0x0a)
            }
        }
    }
}

/// Why a log is not taken in.
public enum LogRefusal: Error, Hashable, Sendable {
    /// Two histories cannot be one.
    case notEmpty
}
