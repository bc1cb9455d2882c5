import Foundation

/// The same topics as `tsquery` held against `to_tsvector('finnish', …)` of the same posts, by PostgreSQL.
///
/// What `tsquery` cannot say is made easier for it: `NEAR` is AND, and stars before a word are left out.
struct Postgres {
    let url: String

    /// Where `TALKOOT_TEST_POSTGRES` names a server.
    init?() {
        guard let url = ProcessInfo.processInfo.environment["TALKOOT_TEST_POSTGRES"] else { return nil }
        self.url = url
    }

    /// Posts a second and topics found for each, measured by the server's clock; nil where it says something else.
    func speed(topics: [String], posts: [String]) throws -> (speed: Double, matches: Double)? {
        let script = """
            \\set QUIET on
            CREATE TEMPORARY TABLE topic (q tsquery);
            CREATE TEMPORARY TABLE post (text text);
            CREATE TEMPORARY TABLE raw (q text);
            COPY raw FROM STDIN;
            \(topics.map(Self.copied).joined(separator: "\n"))
            \\.
            INSERT INTO topic SELECT to_tsquery('finnish', q) FROM raw;
            COPY post FROM STDIN;
            \(posts.map(Self.copied).joined(separator: "\n"))
            \\.
            SET max_parallel_workers_per_gather = 0;
            ANALYZE topic; ANALYZE post;
            CREATE TEMPORARY TABLE clock (start timestamptz); INSERT INTO clock SELECT clock_timestamp();
            CREATE TEMPORARY TABLE answer AS
            WITH read AS MATERIALIZED (SELECT to_tsvector('finnish', text) AS v FROM post) SELECT count(*) AS n FROM read JOIN topic ON v @@ q;
            SELECT extract(epoch FROM clock_timestamp() - start), n FROM clock, answer;

            """
        let fields = try run(script).split(separator: "|").compactMap { Double($0) }
        guard fields.count == 2, fields[0] > 0 else { return nil }
        return (Double(posts.count) / fields[0], fields[1] / Double(posts.count))
    }

    private static func copied(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("\t", with: " ") }

    private func run(_ script: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(component: "talkoot-matching-\(UUID().uuidString).sql")
        try Data(script.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }  // what is left lies in the system's own folder for such
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/lib/postgresql/15/bin/psql")
        process.arguments = ["-qXAt", "-v", "ON_ERROR_STOP=1", "-f", file.path, url]
        process.standardOutput = output
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
